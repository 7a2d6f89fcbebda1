package satow.dossier.merge;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.EventMention;

/**
 * Whether a group was taken for persons of its rank. {@code The four ministers} are no president,
 * {@code the leaders} no cabinet secretary, and {@code the governments} are nobody by name; where
 * that does not fit, only the countries are sure.
 */
public final class Ranks {
  private static final String NAMES = "\\s+(?:\\p{Lu}[\\p{L}'’-]+\\s+){0,2}";

  private static final String HEAD =
      "\\b(?:President|Prime [Mm]inister|Premier|PM|Chancellor|King|Emperor)" + NAMES;

  private static final String BELOW =
      "(?:(?<!Prime )Minister|Secretary|[Ss]pokes(?:man|woman|person)|[Aa]mbassador|[Aa]ide)"
          + NAMES;

  private static final Pattern LEADERS = Pattern.compile("(?i)\\b(?:leaders|presidents)$");
  private static final Pattern MINISTERS = Pattern.compile("(?i)(?<!prime )\\bministers$");
  private static final Pattern STATES =
      Pattern.compile("(?i)\\b(?:governments|countries|states|nations|sides)$");

  private Ranks() {}

  /** The actor, or only its country where the words name a group that it cannot be of. */
  public static Actor sure(Actor a, String text) {
    return Countries.person(a) && misnamed(a, text) ? country(a) : a;
  }

  /** Whether a person on either side cannot be of the group that the text names. */
  static boolean misnamed(EventMention m, String text) {
    return Stream.concat(m.source().stream(), m.target().stream())
        .filter(Countries::person)
        .anyMatch(a -> misnamed(a, text));
  }

  private static boolean misnamed(Actor a, String text) {
    if (STATES.matcher(a.text()).find()) {
      return true;
    }
    return (MINISTERS.matcher(a.text()).find() && titled(HEAD, a, text))
        || (LEADERS.matcher(a.text()).find() && titled(BELOW, a, text) && !titled(HEAD, a, text));
  }

  private static boolean titled(String titles, Actor a, String text) {
    var last = a.name().substring(a.name().lastIndexOf(' ') + 1);
    return Pattern.compile(titles + Pattern.quote(last) + "\\b").matcher(text).find();
  }

  /** The actor by the name of its country. */
  static Actor country(Actor a) {
    return a.country()
        .filter(c -> Countries.person(a))
        .map(c -> new Actor(a.code(), Countries.name(c), a.text(), a.span()))
        .orElse(a);
  }
}
