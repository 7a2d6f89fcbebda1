package satow.dossier.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.dossier.dating.Constraint.Strength;
import satow.language.TimeExpression;
import satow.language.time.Periods;
import satow.language.time.RawTime;
import satow.language.time.Tense;
import satow.language.time.TimeForm.FeastDay;
import satow.language.time.TimeForm.Fixed;
import satow.language.time.TimeForm.MonthDay;
import satow.language.time.TimeForm.MonthOnly;
import satow.language.time.TimeForm.SeasonOnly;
import satow.language.time.TimeForm.Shift;
import satow.language.time.TimeForm.WeekdayOnly;

/** What time expressions alone say of the day of writing. */
final class ExpressionClues {
  /**
   * A month and day without year lies at most so many days back: later, news adds the year. Our own
   * choice; reports that look back over a quarrel still write {@code Aug. 22} in late September.
   */
  static final int BACK = 60;

  /** So many years are passed over in silence at most, by our own choice. */
  private static final int SILENT_YEARS = 3;

  /** A bare month of the past is at most so many months back: later, news says {@code last May}. */
  private static final int MONTHS_BACK = 9;

  /** … or ahead. */
  static final int AHEAD = 150;

  /** … of which so many may cross the turn of the year. */
  private static final int TURN = 45;

  /** … or either way where no verb tells. */
  private static final int NEAR = 30;

  /** Within a week of the day, news names the weekday (Associated Press style). */
  private static final int WEEK = 7;

  /** The news of a weekday is told on that day or the next; else the weekday is another one. */
  private static final int FRESH = 2;

  /** A figure for a whole year: an amount before {@code in 2013}. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(\\d[\\d.,]*\\s*(percent|%|billion|million|trillion)|[$€£]\\s?\\d[\\d.,]*\\s*(billion|million|trillion)?)\\s+in\\s+$");

  List<Constraint> of(Reading reading) {
    var out = new ArrayList<Constraint>();
    int latest = 0;
    for (RawTime time : reading.times()) {
      var tense = reading.tense(time.span());
      one(reading, time, tense).ifPresent(out::add);
      if (time.form() instanceof MonthDay d && tense == Tense.FUTURE) {
        out.add(notThisWeek(time, d));
      }
      latest = Math.max(latest, pastYear(time, tense));
    }
    for (RawTime time : reading.captions()) {
      caption(reading, time).forEach(out::add);
    }
    peg(reading).ifPresent(out::add);
    out.addAll(CountedClues.of(reading));
    firstIn(reading).ifPresent(out::add);
    silence(reading, latest).ifPresent(out::add);
    return out;
  }

  private static int pastYear(RawTime time, Tense tense) {
    boolean date =
        time.form() instanceof Fixed f
            && f.type() == TimeExpression.Type.DATE
            && tense != Tense.FUTURE;
    return date && time.form() instanceof Fixed f
        ? Periods.of(f.value()).map(d -> d.first().getYear()).orElse(0)
        : 0;
  }

  private static Optional<Constraint> one(Reading reading, RawTime time, Tense tense) {
    if (time.form() instanceof Fixed f && f.type() == TimeExpression.Type.DATE) {
      return full(reading, time, f, tense);
    }
    if (time.form() instanceof MonthDay d) {
      return Optional.of(monthDay(time, d, tense));
    }
    if (time.form() instanceof MonthOnly m
        && !reading.before(time.span(), 12).matches(".*\\b(every|each)\\s+")) {
      return Optional.of(month(reading, time, m, tense));
    }
    if (time.form() instanceof FeastDay f) {
      var days = years((y, set) -> near(set, f.feast().in(y), tense));
      return Optional.of(clue("holiday", time, "news names a feast near it", days, Strength.MONTH));
    }
    if (time.form() instanceof SeasonOnly s && s.shift() == Shift.THIS && s.code().length() == 2) {
      boolean ahead = tense == Tense.FUTURE || reading.before(time.span(), 40).contains("could");
      var days = years((y, set) -> season(set, y, s.code(), ahead));
      return Optional.of(
          clue("season", time, "within the year of that season", days, Strength.STYLE));
    }
    return Optional.empty();
  }

  private static Days season(Days set, int year, String code, boolean ahead) {
    var period = Periods.of(year + "-" + code).orElseThrow();
    var first = ahead ? LocalDate.of(year, 1, 1) : period.first();
    return set.add(first, ahead ? period.last() : LocalDate.of(year, 12, 31));
  }

  static Constraint clue(String kind, RawTime time, String says, Days days, Strength s) {
    return Constraint.of(kind, time.text(), time.span(), says, days, s);
  }

  /** The union of what each year would allow. */
  static Days years(BiFunction<Integer, Days, Days> add) {
    var out = new Days();
    for (int y = Days.FIRST.getYear(); y <= Days.LAST.getYear(); y++) {
      out = add.apply(y, out);
    }
    return out;
  }

  private static Optional<Constraint> full(Reading reading, RawTime time, Fixed f, Tense tense) {
    var period = Periods.of(f.value());
    if (period.isEmpty() || period.get().last().isBefore(Days.FIRST)) {
      return Optional.empty();
    }
    String before = reading.before(time.span(), 40);
    var p = period.get();
    if (FIGURE.matcher(before).find() && f.value().length() == 4 && tense != Tense.FUTURE) {
      return Optional.of(
          clue(
              "completed year",
              time,
              "a figure for all of " + f.value(),
              Days.from(p.last().plusDays(1)),
              Strength.DATE));
    }
    boolean due = before.matches("(?s).*\\b(by|until|through|before|next)\\s+(the end of\\s+)?$");
    boolean attribute = before.endsWith("the ") && f.value().length() == 4;
    if (due || (tense == Tense.FUTURE && !attribute)) {
      return tense == Tense.FUTURE
          ? Optional.of(
              clue("date to come", time, "still to come", Days.to(p.last()), Strength.DATE))
          : Optional.empty();
    }
    return Optional.of(
        clue("date", time, "already past or begun", Days.from(p.first()), Strength.DATE));
  }

  private static Constraint monthDay(RawTime time, MonthDay d, Tense tense) {
    String says =
        switch (tense) {
          case PAST -> "past and without year: at most " + BACK + " days back";
          case FUTURE -> "to come and without year: at most " + AHEAD + " days ahead";
          case OPEN -> "without year: near";
        };
    var weekday = weekday(time.text());
    var days =
        years(
            (y, set) ->
                on(y, d)
                    .filter(day -> weekday.map(w -> w == day.getDayOfWeek()).orElse(true))
                    .map(day -> near(set, day, tense))
                    .orElse(set));
    return clue("month-day", time, says, days, Strength.MONTH_DAY);
  }

  /** A day to come without its year lies in the year of writing, or soon after the turn. */
  static Days ahead(Days set, LocalDate day) {
    var turn = day.minusDays(TURN);
    var january = day.withDayOfYear(1);
    var year = turn.isBefore(january) ? turn : january;
    var far = day.minusDays(AHEAD);
    return set.add(far.isAfter(year) ? far : year, day);
  }

  private static Constraint notThisWeek(RawTime time, MonthDay d) {
    var days =
        years(
            (y, set) ->
                on(y, d).map(day -> set.add(day.minusDays(364), day.minusDays(WEEK))).orElse(set));
    return clue("month-day", time, "more than a week ahead: no weekday", days, Strength.GUESS);
  }

  private static Days near(Days set, LocalDate day, Tense tense) {
    return switch (tense) {
      case PAST -> set.add(day, day.plusDays(BACK));
      case FUTURE -> ahead(set, day);
      case OPEN -> set.add(day.minusDays(NEAR), day.plusDays(BACK));
    };
  }

  private static Optional<DayOfWeek> weekday(String text) {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().substring(0, 3).toLowerCase(Locale.ROOT);
      if (text.toLowerCase(Locale.ROOT).startsWith(name)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  static Optional<LocalDate> on(int year, MonthDay d) {
    return d.day() <= YearMonth.of(year, d.month()).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, d.month(), d.day()))
        : Optional.empty();
  }

  private static Constraint month(Reading reading, RawTime time, MonthOnly m, Tense tense) {
    boolean here = m.shift() == Shift.THIS;
    boolean since = reading.before(time.span(), 12).endsWith("since ");
    int back = since || m.shift() == Shift.LAST ? 11 : MONTHS_BACK;
    boolean ahead = tense == Tense.FUTURE || m.shift() == Shift.NEXT;
    var days =
        years(
            (y, set) -> {
              var month = YearMonth.of(y, m.month());
              if (here) {
                return set.add(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
              }
              return ahead
                  ? set.add(month.minusMonths(11).atDay(1), month.atEndOfMonth())
                  : set.add(month.plusMonths(1).atDay(1), month.plusMonths(back).atEndOfMonth());
            });
    String says =
        ahead ? "a bare month to come: within a year" : "a bare month gone by: the last before";
    return clue("month", time, says, days, Strength.MONTH);
  }

  /** The date of a caption; where the text names its weekday, the week after it. */
  private static List<Constraint> caption(Reading reading, RawTime time) {
    var period =
        time.form() instanceof Fixed f && f.value().length() == 10
            ? Periods.of(f.value())
            : Optional.<Periods.Days>empty();
    if (period.isEmpty()) {
      return List.of();
    }
    var day = period.get().first();
    var out = new ArrayList<Constraint>();
    out.add(clue("caption", time, "a picture taken before", Days.from(day), Strength.CAPTION));
    boolean named =
        reading.times().stream()
            .anyMatch(
                t ->
                    t.form() instanceof WeekdayOnly w
                        && w.day() == day.getDayOfWeek()
                        && reading.tense(t.span()) != Tense.FUTURE);
    if (named) {
      String says = "the text tells of that " + name(day.getDayOfWeek()) + " by its weekday";
      out.add(
          clue("caption", time, says, Days.between(day, day.plusDays(WEEK - 1L)), Strength.STYLE));
    }
    return out;
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** The news itself, told by weekday, is the latest past thing: on or after each past date. */
  private static Optional<Constraint> peg(Reading reading) {
    Optional<RawTime> weekday = Optional.empty();
    Optional<RawTime> date = Optional.empty();
    for (RawTime time : reading.times()) {
      boolean ahead = reading.tense(time.span()) == Tense.FUTURE;
      if (weekday.isEmpty()
          && !ahead
          && time.form() instanceof WeekdayOnly w
          && w.shift() == Shift.NONE) {
        weekday = Optional.of(time);
      }
      boolean day =
          time.form() instanceof MonthDay
              || (time.form() instanceof Fixed f
                  && Periods.of(f.value()).map(p -> p.first().equals(p.last())).orElse(false));
      if (day && !ahead) {
        date = Optional.of(time);
      }
    }
    if (weekday.isEmpty() || date.isEmpty() || !(weekday.get().form() instanceof WeekdayOnly w)) {
      return Optional.empty();
    }
    var form = date.get().form();
    String says = "the first such day on or after " + date.get().text() + ", at most six days back";
    return Optional.of(
        clue("weekday", weekday.get(), says, after(form, w, WEEK), Strength.STYLE)
            .around(after(form, w, FRESH)));
  }

  /** So many days from the first such weekday on or after a date. */
  private static Days after(Object form, WeekdayOnly w, int length) {
    return years(
        (y, set) -> {
          var day = form instanceof MonthDay d ? on(y, d) : exact(form, y);
          return day.map(x -> x.with(TemporalAdjusters.nextOrSame(w.day())))
              .map(x -> set.add(x, x.plusDays(length - 1L)))
              .orElse(set);
        });
  }

  private static Optional<LocalDate> exact(Object form, int year) {
    return form instanceof Fixed f
        ? Periods.of(f.value()).map(Periods.Days::first).filter(d -> d.getYear() == year)
        : Optional.empty();
  }

  /** {@code the first meeting in nine months … since February}: nine months on from February. */
  private static Optional<Constraint> firstIn(Reading reading) {
    for (RawTime length : reading.times()) {
      boolean first = reading.before(length.span(), 40).matches("(?s).*\\bfirst\\b.*\\bin\\s+$");
      if (!first || !(length.form() instanceof Fixed f) || !f.value().matches("P\\d+M")) {
        continue;
      }
      int months = Integer.parseInt(f.value().substring(1, f.value().length() - 1));
      for (RawTime since : reading.times()) {
        if (since.form() instanceof MonthOnly m
            && reading.before(since.span(), 8).endsWith("since ")) {
          var days =
              years(
                  (y, set) -> {
                    var month = YearMonth.of(y, m.month()).plusMonths(months);
                    return set.add(month.atDay(1), month.atEndOfMonth().plusDays(WEEK - 1L));
                  });
          return Optional.of(
              clue("months since", length, "counted from " + since.text(), days, Strength.STYLE));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Constraint> silence(Reading reading, int latest) {
    if (latest < Days.FIRST.getYear()) {
      return Optional.empty();
    }
    var end = LocalDate.of(Math.min(latest + SILENT_YEARS, Days.LAST.getYear() - 1), 12, 31);
    var clue =
        new satow.dossier.Publication.Clue(
            "latest year",
            String.valueOf(latest),
            Optional.<Span>empty(),
            "no later year is named: by the end of the third after it at the latest");
    return reading.times().isEmpty()
        ? Optional.empty()
        : Optional.of(new Constraint(clue, Days.to(end), Strength.SILENCE));
  }
}
