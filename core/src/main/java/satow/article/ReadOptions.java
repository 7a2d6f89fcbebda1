package satow.article;

/**
 * How input is to be read.
 *
 * @param clean whether the texts of JSON Lines and tables are crawled pages, whose headline,
 *     captions and other boilerplate are to be found; otherwise they are taken as the article's own
 *     prose
 * @param columns which JSON field or table column holds what
 */
public record ReadOptions(boolean clean, ColumnNames columns) {
  /** Texts are prose, fields have the usual names. */
  public static final ReadOptions DEFAULT = new ReadOptions(false);

  /** With fields of the usual names. */
  public ReadOptions(boolean clean) {
    this(clean, ColumnNames.USUAL);
  }
}
