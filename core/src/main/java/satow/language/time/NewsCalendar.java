package satow.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import satow.language.time.TimeForm.Shift;

/**
 * The calendar of news: counted from the day of publication, into the past unless the tense says
 * otherwise. Seven days for a weekday and twelve months for a month cover what news writes so.
 */
final class NewsCalendar implements Calendar {
  private final LocalDate today;

  NewsCalendar(LocalDate today) {
    this.today = today;
  }

  /**
   * What lies nearly a year back is told with its year; so a day, or a month that no past verb
   * dates, is rather the coming one where that is as near as this.
   */
  private static final int SOON_MONTHS = 3;

  @Override
  public String monthDay(int month, int day, Tense tense, Optional<Moment> last) {
    var found = nearest(month, day, tense);
    boolean longAgo =
        tense == Tense.PAST
            && found.filter(d -> d.isBefore(today.minusMonths(12 - SOON_MONTHS))).isPresent();
    var coming = longAgo ? nearest(month, day, Tense.FUTURE) : Optional.<LocalDate>empty();
    return coming
        .filter(d -> !d.isAfter(today.plusMonths(SOON_MONTHS)))
        .or(() -> found)
        .map(LocalDate::toString)
        .orElse("XXXX");
  }

  private Optional<LocalDate> nearest(int month, int day, Tense tense) {
    var best = Optional.<LocalDate>empty();
    for (int year = today.getYear() - 4; year <= today.getYear() + 4; year++) {
      if (day > YearMonth.of(year, month).lengthOfMonth()) {
        continue;
      }
      var date = LocalDate.of(year, month, day);
      boolean fits =
          switch (tense) {
            case PAST -> !date.isAfter(today);
            case FUTURE -> !date.isBefore(today);
            case OPEN -> true;
          };
      if (fits && (best.isEmpty() || distance(date) < distance(best.get()))) {
        best = Optional.of(date);
      }
    }
    return best;
  }

  private long distance(LocalDate date) {
    return Math.abs(ChronoUnit.DAYS.between(today, date));
  }

  @Override
  public String month(int month, Shift shift, Tense tense, Optional<Moment> last) {
    int now = today.getMonthValue();
    int year = today.getYear();
    boolean soon = month > now && month <= now + SOON_MONTHS;
    boolean ahead = tense == Tense.FUTURE || tense == Tense.OPEN && soon;
    int chosen =
        switch (shift) {
          case LAST -> month < now ? year : year - 1;
          case NEXT -> month > now ? year : year + 1;
          case THIS -> year;
          case SAME -> last.map(Moment::year).orElse(year);
          case NONE -> ahead ? (month >= now ? year : year + 1) : (month <= now ? year : year - 1);
        };
    return new Moment(chosen, month, 0).value();
  }

  @Override
  public String weekday(DayOfWeek day, Shift shift, Tense tense, Optional<Moment> last) {
    var date =
        switch (shift) {
          case LAST -> today.with(TemporalAdjusters.previous(day));
          case NEXT -> today.with(TemporalAdjusters.next(day));
          case THIS, SAME, NONE ->
              tense == Tense.FUTURE
                  ? today.with(TemporalAdjusters.nextOrSame(day))
                  : today.with(TemporalAdjusters.previousOrSame(day));
        };
    return date.toString();
  }

  @Override
  public String season(String code, Shift shift, Tense tense, Optional<Moment> last) {
    int year = today.getYear();
    int starts = Periods.firstMonth(code);
    // A winter bears the year of its January.
    int current = code.equals("WI") && today.getMonthValue() == 12 ? year + 1 : year;
    boolean begun = code.equals("WI") || today.getMonthValue() >= starts;
    boolean over = today.getMonthValue() > starts + 2 && !code.equals("WI");
    int chosen =
        switch (shift) {
          case LAST -> over ? current : current - 1;
          case NEXT -> begun ? current + 1 : current;
          case THIS -> current;
          case SAME -> last.map(Moment::year).orElse(current);
          case NONE ->
              tense == Tense.FUTURE
                  ? (over ? current + 1 : current)
                  : begun ? current : current - 1;
        };
    return Moment.yearValue(chosen) + "-" + code;
  }

  @Override
  public String day(int day, Optional<Moment> last) {
    var month = YearMonth.from(today);
    var in = day <= today.getDayOfMonth() ? month : month.minusMonths(1);
    if (day > in.lengthOfMonth()) {
      return String.format(Locale.ROOT, "%s-XX", in);
    }
    return in.atDay(day).toString();
  }

  @Override
  public Optional<Integer> feastYear(Feast feast, Tense tense, Optional<Moment> last) {
    int year = today.getYear();
    var here = feast.in(year);
    boolean ahead = here.isAfter(today);
    return Optional.of(
        switch (tense) {
          case PAST -> ahead ? year - 1 : year;
          case FUTURE -> ahead || here.equals(today) ? year : year + 1;
          case OPEN -> nearest(feast, year);
        });
  }

  private int nearest(Feast feast, int year) {
    int best = year;
    for (int y = year - 1; y <= year + 1; y++) {
      best = distance(feast.in(y)) < distance(feast.in(best)) ? y : best;
    }
    return best;
  }

  @Override
  public String shortYear(int year, Optional<Moment> last) {
    int century = today.getYear() / 100 * 100;
    int full = century + year;
    return Moment.yearValue(full > today.getYear() + 10 ? full - 100 : full);
  }
}
