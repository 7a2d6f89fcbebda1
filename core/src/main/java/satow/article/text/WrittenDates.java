package satow.article.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Full dates (day, month and year) as date lines, metadata and addresses write them. All-digit
 * dates are read only where their order is certain: year first, or a number above 12 tells day from
 * month. Years run from 1900 to 2099.
 */
public final class WrittenDates {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String NO_DIGIT = "(?!\\d)";

  /** One written form and the places of its parts among the groups. */
  private record Form(Pattern pattern, int year, int month, int day) {}

  private static final List<Form> FORMS =
      List.of(
          form("\\b" + YEAR + "-(\\d\\d?)-(\\d\\d?)" + NO_DIGIT, 1, 2, 3),
          form("\\b" + YEAR + "[/.](\\d\\d?)[/.](\\d\\d?)" + NO_DIGIT, 1, 2, 3),
          form("\\b" + YEAR + "(\\d\\d)(\\d\\d)" + NO_DIGIT, 1, 2, 3),
          form("\\b(\\d\\d?)(?:st|nd|rd|th)?[ -]+(?:of )?" + MONTH + ",?[ -]+" + YEAR, 3, 2, 1),
          form("\\b" + MONTH + " (\\d\\d?)(?:st|nd|rd|th)?,? +" + YEAR, 3, 1, 2),
          form("\\b" + YEAR + ",? " + MONTH + " (\\d\\d?)" + NO_DIGIT, 1, 2, 3),
          form("\\b(\\d\\d?)[/.](\\d\\d?)[/.]" + YEAR + NO_DIGIT, 3, 2, 1));

  private WrittenDates() {}

  /**
   * A date found in a text.
   *
   * @param date the day
   * @param start first code unit of its words
   * @param end one past their last
   */
  public record Found(LocalDate date, int start, int end) {}

  /** The first full date of a text, by position. */
  public static Optional<Found> first(CharSequence text) {
    if (!hasYear(text)) {
      return Optional.empty();
    }
    var spaced = text.toString().replace('\u00a0', ' ').replace('\u202f', ' ');
    return FORMS.stream()
        .flatMap(form -> all(form, spaced))
        .min(
            (a, b) ->
                a.start() != b.start()
                    ? Integer.compare(a.start(), b.start())
                    : Integer.compare(b.end(), a.end()));
  }

  /** Whether four digits of a year from 1900 to 2099 stand in the text: most lines have none. */
  private static boolean hasYear(CharSequence text) {
    for (int i = 0; i + 3 < text.length(); i++) {
      char century = text.charAt(i);
      boolean begins =
          (century == '1' && text.charAt(i + 1) == '9')
              || (century == '2' && text.charAt(i + 1) == '0');
      if (begins && isDigit(text.charAt(i + 2)) && isDigit(text.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * The day that an ISO value of metadata begins with: {@code 2016-09-03}, {@code
   * 2016-09-03T10:00:00Z}, {@code 20160903}.
   */
  public static Optional<LocalDate> iso(String value) {
    var trimmed = value.strip();
    return first(trimmed)
        .filter(found -> found.start() == 0 && Character.isDigit(trimmed.charAt(0)))
        .filter(found -> trimmed.matches("\\d{4}.*"))
        .map(Found::date);
  }

  private static Stream<Found> all(Form form, String text) {
    return form.pattern().matcher(text).results().flatMap(hit -> found(form, hit).stream());
  }

  private static Optional<Found> found(Form form, MatchResult hit) {
    int year = Integer.parseInt(hit.group(form.year()));
    var monthWord = hit.group(form.month());
    int day = Integer.parseInt(hit.group(form.day()));
    int month = month(monthWord);
    boolean digitsOnly = form.day() == 1 && Character.isDigit(monthWord.charAt(0));
    if (digitsOnly && month > 12) {
      int swap = month;
      month = day;
      day = swap;
    } else if (digitsOnly && day <= 12 && day != month) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Found(LocalDate.of(year, month, day), hit.start(), hit.end()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int month(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    return MONTHS.getOrDefault(word.substring(0, 3).toLowerCase(Locale.ROOT), 0);
  }

  private static Form form(String pattern, int year, int month, int day) {
    return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), year, month, day);
  }

  /** The text without its first full date, for asking what else a date line says. */
  public static String without(String text, Found found) {
    return text.substring(0, found.start()) + " " + text.substring(found.end());
  }

  /** Whether a matcher-like word is a month name or its short form. */
  public static boolean isMonth(String word) {
    Matcher matcher = MONTH_ALONE.matcher(word);
    return matcher.matches();
  }

  private static final Pattern MONTH_ALONE = Pattern.compile(MONTH, Pattern.CASE_INSENSITIVE);
}
