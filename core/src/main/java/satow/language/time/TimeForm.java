package satow.language.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import satow.language.TimeExpression;

/** What a time expression says, before it is counted from a date. */
public sealed interface TimeForm {

  /** How a period is pointed at: {@code last}, {@code this}, {@code next}, {@code that} or not. */
  enum Shift {
    NONE,
    LAST,
    THIS,
    NEXT,
    SAME
  }

  /** What a shift is counted from: the day of writing or the date that the text last gave. */
  enum Base {
    SPEECH,
    STORY
  }

  /** Needs no other date: {@code 1956}, {@code P3M}, {@code PRESENT_REF}. */
  record Fixed(TimeExpression.Type type, String value) implements TimeForm {}

  /** {@code Nov. 7}. */
  record MonthDay(int month, int day) implements TimeForm {}

  /** {@code February}, {@code last February}. */
  record MonthOnly(int month, Shift shift) implements TimeForm {}

  /** {@code the 20th}. */
  record DayOnly(int day) implements TimeForm {}

  /** {@code Sunday}, {@code next Sunday}. */
  record WeekdayOnly(DayOfWeek day, Shift shift) implements TimeForm {}

  /** {@code autumn}, {@code this autumn}: TIMEX3 code {@code SP SU FA WI}, quarters, halves. */
  record SeasonOnly(String code, Shift shift) implements TimeForm {}

  /**
   * {@code last year}, {@code yesterday}, {@code two days later}; unknown count is 0 with vague.
   */
  record Shifted(Unit unit, int count, Base base, boolean vague) implements TimeForm {}

  /** {@code March this year}, {@code the end of the month}: a part of a period. */
  record Within(TimeForm part, TimeForm whole) implements TimeForm {}

  /** {@code Sunday evening}, {@code 11 a.m.}: code {@code TEV}, {@code T11:00}. */
  record DayPart(String code, Optional<TimeForm> day) implements TimeForm {}

  /**
   * {@code 40 years after the end of World War II}; unit and count of zero for the event itself.
   */
  record FromEvent(DatedEvent event, boolean end, Unit unit, int count) implements TimeForm {}

  /**
   * {@code a week} of {@code a week after the summit}: a distance from what the text itself has
   * told and dated, or only a duration where it has not.
   *
   * @param duration what it is without that date
   * @param event the event's words, its noun last
   * @param tail so many characters behind the distance name the event
   */
  record FromTold(Fixed duration, Unit unit, int count, List<String> event, int tail)
      implements TimeForm {}

  /** {@code Christmas}, whose year comes from elsewhere. */
  record FeastDay(Feast feast) implements TimeForm {}

  /** {@code '89}. */
  record ShortYear(int year) implements TimeForm {}
}
