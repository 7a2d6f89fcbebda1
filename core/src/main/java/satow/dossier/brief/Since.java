package satow.dossier.brief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import satow.dossier.DateInterval;

/** The day that a question counts from: {@code since 9 Nov 2014}, {@code after May 2016}. */
final class Since {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:since|after|from)\\s+(?:the\\s+)?(?:(\\d{4})-(\\d{2})-(\\d{2})"
              + "|(?:(\\d{1,2})\\s+)?([a-z]{3})[a-z]*\\.?\\s+(?:(\\d{1,2}),?\\s+)?(\\d{4})"
              + "|(\\d{4}))\\b");

  private static final Pattern DURING =
      Pattern.compile("\\b(?:in|during)\\s+(?:([a-z]{3})[a-z]*\\.?\\s+)?(\\d{4})\\b");

  private Since() {}

  static Optional<DateInterval> of(String question) {
    Matcher m = DATE.matcher(question.toLowerCase(Locale.ROOT));
    if (!m.find()) {
      return Optional.empty();
    }
    try {
      if (m.group(1) != null) {
        return day(number(m, 1), number(m, 2), number(m, 3));
      }
      if (m.group(8) != null) {
        return day(number(m, 8), 1, 1);
      }
      int month = MONTHS.indexOf(m.group(5)) + 1;
      int day = m.group(4) != null ? number(m, 4) : m.group(6) != null ? number(m, 6) : 1;
      return month == 0 ? Optional.empty() : day(number(m, 7), month, day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The stretch that a question asks about: {@code in December 2016}, {@code in 2014}. */
  static Optional<DateInterval> during(String question) {
    Matcher m = DURING.matcher(question.toLowerCase(Locale.ROOT));
    if (!m.find()) {
      return Optional.empty();
    }
    int year = number(m, 2);
    if (m.group(1) == null) {
      return Optional.of(new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    int month = MONTHS.indexOf(m.group(1)) + 1;
    return month == 0
        ? Optional.empty()
        : Optional.of(
            new DateInterval(
                LocalDate.of(year, month, 1),
                LocalDate.of(year, month, 1).plusMonths(1).minusDays(1)));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static Optional<DateInterval> day(int year, int month, int day) {
    return Optional.of(DateInterval.of(LocalDate.of(year, month, day)));
  }
}
