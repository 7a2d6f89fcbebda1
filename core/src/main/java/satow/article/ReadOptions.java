package satow.article;

/**
 * How input is to be read.
 *
 * @param clean whether the texts of JSON Lines are crawled pages, whose headline, captions and
 *     other boilerplate are to be found; otherwise they are taken as the article's own prose
 */
public record ReadOptions(boolean clean) {
  /** JSON texts are prose. */
  public static final ReadOptions DEFAULT = new ReadOptions(false);
}
