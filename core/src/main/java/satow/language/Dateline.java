package satow.language;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before a report's first sentence that say where it was filed: {@code OSLO, Norway (XY)
 * --}. A parser takes them for a subject.
 */
public final class Dateline {
  private static final String CAPITALS = "(?<place>\\p{Lu}[\\p{Lu}.'’ /-]{2,30})";
  private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?";
  private static final String WEEKDAY = "(?:, ?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?";
  private static final String DAY =
      WEEKDAY
          + "(?:, ?(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})?"
          + "|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?(?:,? \\d{4})?))";
  private static final String AGENCY = "(?:\\s?\\([\\p{L}][^()]{1,30}\\))";
  private static final String DASH = "(?:\\s?-{2,}|\\s?—|\\s–|\\s-)\\s?";
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*(?:\\p{Lu}\\p{L}+ (?=\\p{Lu}{4}))?(?:"
              + CAPITALS
              + REGION
              + DAY
              + "?"
              + AGENCY
              + "?(?:"
              + DASH
              + "|\\s?:\\s)"
              + "|\\p{Lu}[\\p{L}' ]{2,25}"
              + REGION
              + DAY
              + "?"
              + AGENCY
              + "\\s?(?:"
              + DASH
              + "|:\\s)"
              + "|\\p{Lu}[\\p{L}' ]{2,25}"
              + DAY
              + AGENCY
              + "\\s"
              + "|\\p{Lu}[\\p{L}' ]{2,25}"
              + DAY
              + ",? \\p{Lu}{2,10}"
              + DASH
              + "|\\p{Lu}[\\p{L}' ]{2,25}"
              + REGION
              + DAY
              + DASH
              + ")(?=[\\p{Lu}\"“‘'\\d])");

  /** Names in capitals that stand before a dash as one side of a pair, not as a place. */
  private static final Set<String> BODIES =
      Set.of("NATO", "ASEAN", "OPEC", "BRICS", "APEC", "OSCE", "MERCOSUR", "UNESCO", "USSR");

  private Dateline() {}

  /** How many code units of the sentence are a dateline, blanks after it included; 0 if none. */
  public static int length(CharSequence sentence) {
    Matcher line = LINE.matcher(sentence);
    boolean found = line.lookingAt();
    boolean body =
        found && line.group("place") != null && BODIES.contains(line.group("place").strip());
    return found && !body ? line.end() : 0;
  }
}
