package satow.language.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** The days of TIMEX3 values. */
public final class Periods {
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");

  private Periods() {}

  /** First and last day of a period. */
  public record Days(LocalDate first, LocalDate last) {}

  /** The first month of a season, quarter or half of the northern year. */
  static int firstMonth(String code) {
    return switch (code) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      case "WI" -> 12;
      case "H2" -> 7;
      case "H1" -> 1;
      default -> (code.charAt(1) - '1') * 3 + 1;
    };
  }

  /** The days of a value; empty if it leaves something open or is no date. */
  public static Optional<Days> of(String value) {
    var season = SEASON.matcher(value);
    if (season.matches()) {
      return Optional.of(season(Integer.parseInt(season.group(1)), season.group(2)));
    }
    var week = WEEK.matcher(value);
    if (week.matches()) {
      int n = Integer.parseInt(week.group(2));
      var monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .plusWeeks(n - 1L)
              .with(java.time.DayOfWeek.MONDAY);
      return Optional.of(new Days(monday, monday.plusDays(6)));
    }
    if (value.matches("\\d{2,3}")) {
      int scale = value.length() == 3 ? 10 : 100;
      int year = Integer.parseInt(value) * scale;
      return year == 0
          ? Optional.empty()
          : Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + scale - 1, 12, 31)));
    }
    return Moment.of(value).filter(m -> m.year() > 0).flatMap(Periods::days);
  }

  private static Optional<Days> days(Moment m) {
    if (m.month() == 0) {
      return Optional.of(new Days(LocalDate.of(m.year(), 1, 1), LocalDate.of(m.year(), 12, 31)));
    }
    if (m.day() == 0) {
      var month = YearMonth.of(m.year(), m.month());
      return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
    }
    return m.date().map(d -> new Days(d, d));
  }

  private static Days season(int year, String code) {
    int months = code.startsWith("H") ? 6 : 3;
    var first = YearMonth.of(code.equals("WI") ? year - 1 : year, firstMonth(code));
    return new Days(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }
}
