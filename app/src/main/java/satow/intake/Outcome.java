package satow.intake;

import satow.article.Article;
import satow.article.Reading;

/** What came of one input. */
public sealed interface Outcome<T> {

  /** It was worked on. */
  record Done<T>(T result) implements Outcome<T> {}

  /** Its text has been read before. */
  record Known<T>(Article article) implements Outcome<T> {}

  /** It could not be read or worked on. */
  record Bad<T>(Reading.Rejected rejected) implements Outcome<T> {}
}
