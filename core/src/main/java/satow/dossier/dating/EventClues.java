package satow.dossier.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.dossier.dating.Constraint.Strength;
import satow.language.time.DatedEvent;
import satow.language.time.DatedEvents;
import satow.language.time.RawTime;
import satow.language.time.Tense;
import satow.language.time.TimeForm.Base;
import satow.language.time.TimeForm.FromEvent;
import satow.language.time.TimeForm.MonthDay;
import satow.language.time.TimeForm.MonthOnly;
import satow.language.time.TimeForm.Shifted;
import satow.language.time.TimeForm.WeekdayOnly;
import satow.language.time.TimeForm.Within;
import satow.language.time.Unit;

/** What dated events say of the day of writing: over, to come, or so far away from it. */
final class EventClues {
  /** A coming anniversary is told so many days ahead as if it were there. */
  private static final int ANNIVERSARY = 31;

  /** Within this many characters an expression and an event are told together. */
  private static final int TOGETHER = 200;

  /** What stands before the name of an event that is over or has begun. */
  private static final Pattern OVER =
      Pattern.compile(
          "\\b(since|after|following|in the wake of|in response to|because of|despite|caused by|over)"
              + "\\s+((the|a|its|his|end of|start of|beginning of|outbreak of|\\p{L}+[’']s?|\\d{4})\\s+)*$");

  /** Names of events that are told as done. */
  private static final Pattern HAPPENED =
      Pattern.compile(
          "\\b(annexed|invaded|fell|collapsed|seized|killed|declared|voted|left|attacked"
              + "|surrendered|came down|took|resigned|visited)\\b");

  List<Constraint> of(Reading reading) {
    var out = new ArrayList<Constraint>();
    for (RawTime time : reading.times()) {
      if (time.form() instanceof FromEvent f) {
        fromEvent(time, f, reading).ifPresent(out::add);
      }
    }
    for (DatedEvents.Mention mention : reading.events()) {
      var tied = tied(reading, mention);
      out.addAll(tied);
      if (tied.isEmpty()) {
        alone(reading, mention).ifPresent(out::add);
      }
    }
    return out;
  }

  /** N years after X: at least N and less than N + 1 full years. */
  private static Optional<Constraint> fromEvent(RawTime time, FromEvent f, Reading reading) {
    var from = f.end() ? f.event().end() : f.event().start();
    boolean told = f.count() > 0 && f.unit() == Unit.YEAR && !past(reading, time.span());
    if (!told) {
      return Optional.empty();
    }
    var days =
        Days.between(
            from.plusYears(f.count()).minusDays(ANNIVERSARY), from.plusYears(f.count() + 1L));
    String says = f.event().name() + " was on " + from + "; " + f.count() + " full years on";
    return Optional.of(
        Constraint.of("years since", time.text(), time.span(), says, days, Strength.DATE));
  }

  private static boolean past(Reading reading, Span span) {
    return reading.before(span, 12).contains(" was ");
  }

  private static List<Constraint> tied(Reading reading, DatedEvents.Mention mention) {
    var out = new ArrayList<Constraint>();
    var sentence = reading.sentence(mention.span());
    for (RawTime time : reading.times()) {
      boolean here = sentence.isPresent() && sentence.get().contains(time.span());
      if (here && gap(time.span(), mention.span()) < TOGETHER) {
        one(reading, mention, time).ifPresent(out::add);
      }
    }
    return out;
  }

  private static Optional<Constraint> one(
      Reading reading, DatedEvents.Mention mention, RawTime time) {
    var days = new Days();
    var names = new ArrayList<String>();
    for (DatedEvent e : mention.events()) {
      if (e.start().plusYears(1).isBefore(e.end())) {
        continue; // nobody dates an article by the first day of the Cold War
      }
      var window = window(time, e, reading.tense(time.span()));
      window.ifPresent(w -> names.add(e.name() + " (" + e.start() + ")"));
      window.ifPresent(w -> days.add(w.first().orElse(Days.LAST), last(w)));
    }
    if (days.isEmpty()) {
      return Optional.empty();
    }
    String says = "told of " + String.join(" or ", names);
    return Optional.of(
        Constraint.of("dated event", time.text(), time.span(), says, days, Strength.EVENT));
  }

  private static LocalDate last(Days window) {
    return window.hull().map(h -> h.end()).orElse(Days.LAST);
  }

  private static int gap(Span a, Span b) {
    return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
  }

  /** The days on which this expression would mean this event. */
  static Optional<Days> window(RawTime time, DatedEvent e, Tense tense) {
    var day = e.start();
    boolean ahead = tense == Tense.FUTURE;
    if (time.form() instanceof WeekdayOnly w) {
      return onWeekday(e, w.day())
          .map(
              d ->
                  ahead
                      ? Days.between(d.minusDays(7), d.minusDays(1))
                      : Days.between(d, d.plusDays(6)));
    }
    if (time.form() instanceof MonthDay m
        && m.month() == day.getMonthValue()
        && m.day() == day.getDayOfMonth()) {
      return Optional.of(
          ahead ? ExpressionClues.ahead(new Days(), day) : Days.between(day, day.plusDays(300)));
    }
    if (time.form() instanceof Within w && w.whole() instanceof Shifted s) {
      boolean same = !(w.part() instanceof MonthOnly m) || m.month() == day.getMonthValue();
      return same ? shifted(s, day) : Optional.empty();
    }
    if (time.form() instanceof MonthOnly m && m.month() == day.getMonthValue()) {
      var month = YearMonth.from(day);
      return Optional.of(
          ahead
              ? Days.between(month.minusMonths(11).atDay(1), day)
              : Days.between(day, month.plusMonths(11).atEndOfMonth()));
    }
    return time.form() instanceof Shifted s ? shifted(s, day) : Optional.empty();
  }

  private static Optional<LocalDate> onWeekday(DatedEvent e, DayOfWeek day) {
    var on = e.start().with(TemporalAdjusters.nextOrSame(day));
    return on.isAfter(e.end()) ? Optional.empty() : Optional.of(on);
  }

  private static Optional<Days> shifted(Shifted s, LocalDate day) {
    if (s.base() != Base.SPEECH || s.vague()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
            switch (s.unit()) {
              case DAY -> Days.between(day.minusDays(s.count()), day.minusDays(s.count()));
              case WEEK -> week(day.minusWeeks(s.count()));
              case MONTH -> month(YearMonth.from(day).minusMonths(s.count()));
              case YEAR -> year(day.getYear() - s.count());
              case SECOND, MINUTE, HOUR, QUARTER, DECADE, CENTURY -> new Days();
            })
        .filter(d -> !d.isEmpty());
  }

  private static Days week(LocalDate day) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Days.between(monday.minusDays(1), monday.plusDays(6));
  }

  private static Days month(YearMonth m) {
    return Days.between(m.atDay(1), m.atEndOfMonth());
  }

  private static Days year(int y) {
    return Days.between(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
  }

  /** An event that nothing ties to the day of writing lies before it, or after it if so told. */
  private static Optional<Constraint> alone(Reading reading, DatedEvents.Mention mention) {
    String before = reading.before(mention.span(), 60);
    String name = mention.span().in(reading.text());
    boolean over = OVER.matcher(before).find() || HAPPENED.matcher(name).find();
    if (!over || mention.events().size() > 1) {
      return Optional.empty();
    }
    var e = mention.events().get(0);
    String says = "after " + e.name() + " (" + e.start() + ")";
    return Optional.of(
        Constraint.of(
            "dated event", name, mention.span(), says, Days.from(e.start()), Strength.OFFICE));
  }
}
