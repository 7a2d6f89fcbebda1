package satow.dossier.merge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import satow.dossier.DateInterval;

/**
 * Dates as an analyst writes them, never finer than known: {@code 9 Nov 2014}, {@code Nov 2014}.
 */
public final class DateWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  /** Up to so many days are written as a stretch, longer ones as a span between two days. */
  private static final long FEW_DAYS = 45;

  private static final DateTimeFormatter BARE_MONTH =
      DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  private DateWords() {}

  /** An interval in words; {@code undated} where there is none. */
  public static String of(Optional<DateInterval> interval) {
    return interval.map(DateWords::of).orElse("undated");
  }

  /** An interval in words. */
  public static String of(DateInterval interval) {
    var start = interval.start();
    var end = interval.end();
    if (start.equals(end)) {
      return day(start);
    }
    boolean sameYear = start.getYear() == end.getYear();
    boolean whole = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
    if (whole && start.getDayOfYear() == 1 && end.getDayOfYear() == end.lengthOfYear()) {
      return sameYear ? "" + start.getYear() : start.getYear() + "–" + end.getYear();
    }
    if (whole && sameYear && start.getMonth() == end.getMonth()) {
      return MONTH.format(start);
    }
    if (whole) {
      return (sameYear ? BARE_MONTH.format(start) : MONTH.format(start)) + "–" + MONTH.format(end);
    }
    if (sameYear && start.getMonth() == end.getMonth()) {
      return start.getDayOfMonth() + "–" + day(end);
    }
    long days = interval.days();
    if (sameYear && days <= FEW_DAYS) {
      return DAY_MONTH.format(start) + "–" + day(end);
    }
    return "between " + day(start) + " and " + day(end);
  }

  /** A day in words: {@code 9 Nov 2014}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }
}
