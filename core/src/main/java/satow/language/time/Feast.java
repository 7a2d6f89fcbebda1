package satow.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * Feasts and public days that news writes instead of a date. Those with a fixed or computed day.
 */
public enum Feast {
  CHRISTMAS_EVE,
  CHRISTMAS,
  BOXING_DAY,
  NEW_YEARS_EVE,
  NEW_YEARS_DAY,
  VALENTINES_DAY,
  MAY_DAY,
  VICTORY_DAY,
  INDEPENDENCE_DAY,
  BASTILLE_DAY,
  HALLOWEEN,
  ARMISTICE_DAY,
  GOOD_FRIDAY,
  EASTER,
  THANKSGIVING,
  LABOR_DAY;

  /** Its day in a year of the Gregorian calendar. Independence Day is that of the United States. */
  public LocalDate in(int year) {
    return switch (this) {
      case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
      case CHRISTMAS -> LocalDate.of(year, 12, 25);
      case BOXING_DAY -> LocalDate.of(year, 12, 26);
      case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
      case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
      case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
      case MAY_DAY -> LocalDate.of(year, 5, 1);
      case VICTORY_DAY -> LocalDate.of(year, 5, 9);
      case INDEPENDENCE_DAY -> LocalDate.of(year, 7, 4);
      case BASTILLE_DAY -> LocalDate.of(year, 7, 14);
      case HALLOWEEN -> LocalDate.of(year, 10, 31);
      case ARMISTICE_DAY -> LocalDate.of(year, 11, 11);
      case GOOD_FRIDAY -> easter(year).minusDays(2);
      case EASTER -> easter(year);
      case THANKSGIVING ->
          LocalDate.of(year, Month.NOVEMBER, 1)
              .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
      case LABOR_DAY ->
          LocalDate.of(year, Month.SEPTEMBER, 1)
              .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    };
  }

  /** Western Easter by the anonymous Gregorian computus (Nature, 20 April 1876). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - ((b - (b + 8) / 25 + 1) / 3) + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - (c % 4)) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
