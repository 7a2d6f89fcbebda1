package satow.dossier.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import satow.dossier.merge.Event;
import satow.dossier.merge.Evidence;

/**
 * An agreement, or several that one sentence counts.
 *
 * @param event its record; {@link Event#number()} is how many
 * @param form what sort of document
 * @param amount the sum of money that its sentence names, as written
 */
public record Agreement(Event event, Form form, Optional<String> amount) {

  /** Forms of agreement, as the sentence names them. */
  public enum Form {
    TREATY("treat(?:y|ies)"),
    MEMORANDUM("memorand(?:um|a|ums)"),
    DECLARATION("declarations?|joint statements?|communiqu[eé]s?"),
    CEASEFIRE("cease-?fires?|truces?|armistices?"),
    CONTRACT("contracts?|deals?"),
    AGREEMENT("agreements?|accords?|pacts?|protocols?|documents?");

    /** How far after the trigger its object may stand, in characters. */
    private static final int REACH = 60;

    private final Pattern words;

    Form(String words) {
      this.words = Pattern.compile("\\b(?:" + words + ")\\b");
    }

    /** The form that stands first from the trigger on, else in the words before it. */
    public static Form of(Event event) {
      for (Evidence e : event.evidence()) {
        int from = Math.max(0, e.span().start() - e.sentenceSpan().start());
        int to = Math.min(e.text().length(), from + e.span().length() + REACH);
        var text = e.text().toLowerCase(Locale.ROOT);
        var found = first(text.substring(Math.min(from, to), to));
        if (found.isEmpty()) {
          found = first(text.substring(0, Math.min(from, text.length())));
        }
        if (found.isPresent()) {
          return found.get();
        }
      }
      return AGREEMENT;
    }

    private static Optional<Form> first(String text) {
      int best = Integer.MAX_VALUE;
      Optional<Form> out = Optional.empty();
      for (Form form : values()) {
        Matcher m = form.words.matcher(text);
        // “a peace agreement or a treaty”: the first; “deal” within “a deal on a treaty” likewise.
        if (m.find() && m.start() < best) {
          best = m.start();
          out = Optional.of(form);
        }
      }
      return out;
    }

    /** The form in words: {@code "memorandum"}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
