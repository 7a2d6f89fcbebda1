package satow.language.time;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import satow.language.time.TimeForm.Shift;

/**
 * The calendar of narrative: counted from the last date that the text gave. A month keeps its year
 * unless it lies so far back that the story must have turned the year.
 */
final class StoryCalendar implements Calendar {

  /** Months back that mean the next year: from December to March, say. Chosen on wikiwars-dev. */
  private static final int TURN = 9;

  private final boolean story;

  /** Outside a story (news of unknown date) the year stays open. */
  StoryCalendar(boolean story) {
    this.story = story;
  }

  private String year(int month, Optional<Moment> last) {
    if (!story || last.isEmpty()) {
      return "XXXX";
    }
    int year = last.get().year();
    int before = last.get().month();
    boolean turned = before > 0 && before - month >= TURN;
    return Moment.yearValue(turned ? year + 1 : year);
  }

  @Override
  public String monthDay(int month, int day, Tense tense, Optional<Moment> last) {
    return String.format(Locale.ROOT, "%s-%02d-%02d", year(month, last), month, day);
  }

  @Override
  public String month(int month, Shift shift, Tense tense, Optional<Moment> last) {
    if (story
        && last.isPresent()
        && last.get().month() > 0
        && (shift == Shift.NEXT || shift == Shift.LAST)) {
      int now = last.get().month();
      int step = shift == Shift.NEXT ? (month > now ? 0 : 1) : (month < now ? 0 : -1);
      return new Moment(last.get().year() + step, month, 0).value();
    }
    return String.format(Locale.ROOT, "%s-%02d", year(month, last), month);
  }

  @Override
  public String weekday(DayOfWeek day, Shift shift, Tense tense, Optional<Moment> last) {
    var date = story ? last.flatMap(Moment::date) : Optional.<java.time.LocalDate>empty();
    if (date.isEmpty()) {
      return "XXXX-WXX-" + day.getValue();
    }
    return date.get()
        .with(
            shift == Shift.LAST
                ? TemporalAdjusters.previous(day)
                : TemporalAdjusters.nextOrSame(day))
        .toString();
  }

  @Override
  public String season(String code, Shift shift, Tense tense, Optional<Moment> last) {
    if (!story || last.isEmpty()) {
      return "XXXX-" + code;
    }
    int year = last.get().year();
    int month = last.get().month();
    int step = shift == Shift.NEXT ? 1 : shift == Shift.LAST ? -1 : 0;
    // A winter bears the year of its January: told after spring it is the coming one.
    boolean turned = code.equals("WI") && month >= 4 && step == 0;
    boolean ahead = shift == Shift.NEXT && month > 0 && month < Periods.firstMonth(code);
    return Moment.yearValue(year + (turned ? 1 : ahead ? 0 : step)) + "-" + code;
  }

  @Override
  public String day(int day, Optional<Moment> last) {
    if (!story || last.isEmpty() || last.get().month() == 0) {
      return String.format(Locale.ROOT, "XXXX-XX-%02d", day);
    }
    return new Moment(last.get().year(), last.get().month(), day).value();
  }

  @Override
  public Optional<Integer> feastYear(Feast feast, Tense tense, Optional<Moment> last) {
    return story ? last.map(Moment::year).filter(y -> y > 1500) : Optional.empty();
  }

  @Override
  public String shortYear(int year, Optional<Moment> last) {
    int base = last.map(Moment::year).filter(y -> y > 0).orElse(1900);
    int full = base / 100 * 100 + year;
    return Moment.yearValue(full > base + 20 ? full - 100 : full);
  }
}
