package satow.dossier.account;

import java.util.Locale;
import satow.dossier.merge.Event;

/**
 * An agreement, or several that one sentence counts.
 *
 * @param event its record; {@link Event#number()} is how many
 * @param form what sort of document
 */
public record Agreement(Event event, Form form) {

  /** Forms of agreement, as the sentence names them. */
  public enum Form {
    TREATY,
    MEMORANDUM,
    DECLARATION,
    CONTRACT,
    AGREEMENT;

    /** The form that the words from the trigger on name first. */
    static Form of(Event event) {
      for (var e : event.evidence()) {
        int from = Math.max(0, e.span().start() - e.sentenceSpan().start());
        var words = e.text().substring(Math.min(from, e.text().length())).toLowerCase(Locale.ROOT);
        if (words.contains("memorand")) {
          return MEMORANDUM;
        }
        if (words.contains("treaty")) {
          return TREATY;
        }
        if (words.contains("declaration") || words.contains("joint statement")) {
          return DECLARATION;
        }
        if (words.contains("contract") || words.contains(" deal")) {
          return CONTRACT;
        }
      }
      return AGREEMENT;
    }

    /** The form in words: {@code "memorandum"}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
