package satow.dossier.account;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import satow.dossier.DateInterval;

/** Days that a TIMEX3 value stands for: a day, a month or a year; nothing for anything vaguer. */
final class TimeValues {
  private static final Pattern VALUE =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");

  private TimeValues() {}

  static Optional<DateInterval> interval(String value) {
    Matcher m = VALUE.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(m.group(1));
      if (m.group(2) == null) {
        return Optional.of(new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      int month = Integer.parseInt(m.group(2));
      if (m.group(3) == null) {
        var of = YearMonth.of(year, month);
        return Optional.of(new DateInterval(of.atDay(1), of.atEndOfMonth()));
      }
      return Optional.of(DateInterval.of(LocalDate.of(year, month, Integer.parseInt(m.group(3)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
