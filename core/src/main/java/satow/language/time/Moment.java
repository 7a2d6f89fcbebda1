package satow.language.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year.
 *
 * @param year negative before Christ
 * @param month 0 if unknown
 * @param day 0 if unknown
 */
record Moment(int year, int month, int day) {
  private static final Pattern VALUE =
      Pattern.compile(
          "(BC)?(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?|-(SP|SU|FA|WI|Q[1-4]|H[12]))?(T.*)?");

  static Moment of(LocalDate day) {
    return new Moment(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** The date that a TIMEX3 value names; empty if it names no year. */
  static Optional<Moment> of(String value) {
    var m = VALUE.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(2)) * (m.group(1) == null ? 1 : -1);
    int month = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    int day = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
    return Optional.of(new Moment(year, month, day));
  }

  Optional<LocalDate> date() {
    boolean real =
        year > 0 && month > 0 && day > 0 && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  static String yearValue(int year) {
    return year < 0
        ? String.format(Locale.ROOT, "BC%04d", -year)
        : String.format(Locale.ROOT, "%04d", year);
  }

  String value() {
    String head = yearValue(year);
    if (month == 0) {
      return head;
    }
    String to = String.format(Locale.ROOT, "%s-%02d", head, month);
    return day == 0 ? to : String.format(Locale.ROOT, "%s-%02d", to, day);
  }

  /** The period so many units away, at the precision of the unit. */
  String shifted(Unit unit, int count) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> yearValue(year) + "-XX-XX";
      case DAY -> date().map(d -> d.plusDays(count).toString()).orElse(dayless());
      case WEEK -> date().map(d -> week(d.plusWeeks(count))).orElse(yearValue(year) + "-WXX");
      case MONTH -> month == 0 ? yearValue(year) + "-XX" : monthShifted(count);
      case QUARTER -> quarterShifted(count);
      case YEAR -> yearValue(year + count);
      case DECADE -> decade(count);
      case CENTURY -> String.format(Locale.ROOT, "%02d", Math.floorDiv(year, 100) + count);
    };
  }

  private String dayless() {
    return month == 0 ? yearValue(year) + "-XX-XX" : new Moment(year, month, 0).value() + "-XX";
  }

  private String decade(int count) {
    return year < 0
        ? String.format(Locale.ROOT, "BC%03d", -year / 10 - count)
        : String.format(Locale.ROOT, "%03d", year / 10 + count);
  }

  private String monthShifted(int count) {
    int index = year * 12 + month - 1 + count;
    return new Moment(Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1, 0).value();
  }

  private String quarterShifted(int count) {
    int index = year * 4 + Math.max(0, month - 1) / 3 + count;
    return yearValue(Math.floorDiv(index, 4)) + "-Q" + (Math.floorMod(index, 4) + 1);
  }

  static String week(LocalDate d) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        d.get(IsoFields.WEEK_BASED_YEAR),
        d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
