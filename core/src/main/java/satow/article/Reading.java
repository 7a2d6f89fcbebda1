package satow.article;

/** What came of reading one input: an article, or a rejection that says why. */
public sealed interface Reading {

  /** A readable article. */
  record Read(Article article) implements Reading {}

  /**
   * An input that could not be read. The run goes on.
   *
   * @param reason one line for a person, such as {@code "language fr not supported"}
   * @param where the file, with {@code :line} where one line is at fault
   */
  record Rejected(String reason, String where) implements Reading {}
}
