package satow.coding;

import java.util.List;
import java.util.Optional;
import satow.article.Span;

/**
 * Something said: a direct quote with its quotation marks, or indirect speech.
 *
 * @param span the quote, or the clause of indirect speech
 * @param direct whether in the speaker's own words
 * @param speaker who said it
 * @param addressee to whom
 * @param issues what it is about, keys of the issue dictionary
 * @param via the medium it comes through ({@code Bloomberg})
 */
public record Statement(
    Span span,
    boolean direct,
    Optional<Actor> speaker,
    Optional<Actor> addressee,
    List<String> issues,
    Optional<String> via) {
  public Statement {
    issues = List.copyOf(issues);
  }
}
