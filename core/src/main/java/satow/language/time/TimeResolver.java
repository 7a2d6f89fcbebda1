package satow.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import satow.article.Span;
import satow.language.TimeExpression;
import satow.language.time.TimeForm.Base;
import satow.language.time.TimeForm.DayOnly;
import satow.language.time.TimeForm.DayPart;
import satow.language.time.TimeForm.FeastDay;
import satow.language.time.TimeForm.Fixed;
import satow.language.time.TimeForm.FromEvent;
import satow.language.time.TimeForm.FromTold;
import satow.language.time.TimeForm.MonthDay;
import satow.language.time.TimeForm.MonthOnly;
import satow.language.time.TimeForm.SeasonOnly;
import satow.language.time.TimeForm.Shifted;
import satow.language.time.TimeForm.ShortYear;
import satow.language.time.TimeForm.WeekdayOnly;
import satow.language.time.TimeForm.Within;

/**
 * Gives time expressions their TIMEX3 values. Stateless, thread-safe.
 *
 * <p>News is counted from the day of publication, narrative history from the last date that the
 * text gave. {@code the day before}, {@code two days later} look to the last date in both.
 */
public final class TimeResolver {

  /** How near its sentence begin a bare year must stand to move a story; chosen on wikiwars-dev. */
  private static final int SENTENCE_OPENING = 30;

  /** How far back, in characters, news looks for the date that {@code the day before} is before. */
  private static final int STORY_REACH = 400;

  /**
   * The values of expressions, one for each, in the same order.
   *
   * @param sentences where tense is looked for; line and full stop bound it where empty
   */
  public List<TimeExpression> resolve(
      String text, List<RawTime> times, List<Span> sentences, Anchor anchor) {
    var pass = new Pass(text, sentences, anchor);
    var out = new ArrayList<TimeExpression>();
    for (RawTime time : times) {
      out.add(pass.next(time));
    }
    return Ranges.inOrder(text, pass.withDays(out, times));
  }

  /** One pass over one text; the last date moves with it. */
  private static final class Pass {
    private final String text;
    private final List<Span> sentences;
    private final Anchor anchor;
    private final Calendar calendar;
    private final List<TimeExpression> done = new ArrayList<>();
    private Optional<Moment> last = Optional.empty();
    private int lastEnd;

    Pass(String text, List<Span> sentences, Anchor anchor) {
      this.text = text;
      this.sentences = sentences;
      this.anchor = anchor;
      this.calendar =
          anchor instanceof Anchor.Published p
              ? new NewsCalendar(p.day())
              : new StoryCalendar(anchor instanceof Anchor.Story);
    }

    TimeExpression next(RawTime time) {
      var found = time.form() instanceof FromTold f ? fromTold(time, f) : read(time);
      done.add(found);
      return found;
    }

    /** {@code a week after the summit}, where the text has said when that was. */
    private TimeExpression fromTold(RawTime time, FromTold f) {
      var events = new ToldEvents(text, sentences);
      var day = events.day(f.event(), time.span(), done);
      if (day.isEmpty() && anchor instanceof Anchor.Published) {
        day = events.newsDay(f.event(), time.span(), done);
      }
      var span = new Span(time.span().start(), time.span().end() + f.tail());
      return day.map(
              d ->
                  new TimeExpression(
                      span,
                      span.in(text),
                      TimeExpression.Type.DATE,
                      Moment.of(d).shifted(f.unit(), f.count()),
                      String.join(" ", f.event()) + ", " + d))
          .orElseGet(
              () ->
                  new TimeExpression(
                      time.span(), time.text(), f.duration().type(), f.duration().value(), ""));
    }

    private TimeExpression read(RawTime time) {
      var near = Sentences.around(text, time.span(), sentences);
      Tense tense =
          anchor instanceof Anchor.Published ? Tense.near(text, time.span(), near) : Tense.OPEN;
      String value = value(time.form(), tense, time);
      TimeExpression.Type type = type(time.form(), value);
      boolean absolute = time.form() instanceof Fixed;
      String from = absolute ? "" : words(time);
      var moment = type == TimeExpression.Type.DATE ? Moment.of(value) : Optional.<Moment>empty();
      if (moment.isPresent() && moves(time, moment.get())) {
        last = moment;
        lastEnd = time.span().end();
      } else if (type == TimeExpression.Type.TIME) {
        Moment.of(value).ifPresent(m -> last = Optional.of(m));
      }
      return new TimeExpression(time.span(), time.text(), type, value, from);
    }

    /** Whether the story goes on from a date. A bare year moves it only where a sentence opens. */
    private boolean moves(RawTime time, Moment moment) {
      int start = time.span().start();
      boolean bracket = start > 0 && text.charAt(start - 1) == '(';
      if (last.isEmpty() || moment.month() > 0) {
        return !bracket || last.isEmpty() || moment.month() > 0;
      }
      int opens = Sentences.around(text, time.span(), sentences).start();
      boolean opening = start - opens <= SENTENCE_OPENING;
      return !bracket && opening;
    }

    private String words(RawTime time) {
      boolean story =
          !(anchor instanceof Anchor.Published)
              || (time.form() instanceof Shifted s && s.base() == Base.STORY && recent(time));
      if (time.form() instanceof FromEvent f) {
        return f.event().name() + ", " + (f.end() ? f.event().end() : f.event().start());
      }
      if (story) {
        return last.map(m -> m.value() + ", the last date before").orElse("");
      }
      return anchor instanceof Anchor.Published p ? "publication " + p.day() : "";
    }

    private boolean recent(RawTime time) {
      return last.isPresent() && time.span().start() - lastEnd <= STORY_REACH;
    }

    private static TimeExpression.Type type(TimeForm form, String value) {
      if (form instanceof Fixed f) {
        return f.type();
      }
      return value.contains("T") && !value.startsWith("P")
          ? TimeExpression.Type.TIME
          : TimeExpression.Type.DATE;
    }

    private String value(TimeForm form, Tense tense, RawTime time) {
      if (form instanceof Fixed f) {
        return f.value();
      }
      if (form instanceof MonthDay d) {
        return calendar.monthDay(d.month(), d.day(), tense, last);
      }
      if (form instanceof MonthOnly m) {
        return calendar.month(m.month(), m.shift(), tense, last);
      }
      if (form instanceof WeekdayOnly w) {
        return calendar.weekday(w.day(), w.shift(), tense, last);
      }
      if (form instanceof SeasonOnly s) {
        return calendar.season(s.code(), s.shift(), tense, last);
      }
      if (form instanceof DayOnly d) {
        return calendar.day(d.day(), last);
      }
      if (form instanceof Shifted s) {
        return shifted(s, tense, time);
      }
      return composed(form, tense, time);
    }

    private String composed(TimeForm form, Tense tense, RawTime time) {
      if (form instanceof Within w) {
        return within(w, tense, time);
      }
      if (form instanceof DayPart p) {
        String day = p.day().map(d -> value(d, tense, time)).orElse("XXXX-XX-XX");
        return (day.contains("REF") ? "XXXX-XX-XX" : day) + p.code();
      }
      if (form instanceof FeastDay f) {
        var year = calendar.feastYear(f.feast(), tense, last);
        return year.isPresent()
            ? f.feast().in(year.get()).toString()
            : "XXXX" + f.feast().in(2001).toString().substring(4);
      }
      if (form instanceof FromEvent f) {
        return Moment.of(f.end() ? f.event().end() : f.event().start())
            .shifted(f.unit(), f.count());
      }
      return form instanceof ShortYear y ? calendar.shortYear(y.year(), last) : "XXXX";
    }

    private String shifted(Shifted s, Tense tense, RawTime time) {
      if (s.vague()) {
        return s.count() > 0 ? "FUTURE_REF" : "PAST_REF";
      }
      boolean today = s.base() == Base.SPEECH && s.unit() == Unit.DAY && s.count() == 0;
      if (!(anchor instanceof Anchor.Published p)) {
        return today
            ? "PRESENT_REF"
            : last.map(m -> m.shifted(s.unit(), s.count())).orElse(unknown(s.unit()));
      }
      // "he leaves at the end of the month": of this one, whatever date stands before
      boolean running = s.count() == 0 && tense != Tense.PAST;
      boolean story = s.base() == Base.STORY && recent(time) && !running;
      var base = story ? last.orElseThrow() : Moment.of(p.day());
      return base.shifted(s.unit(), s.count());
    }

    private static String unknown(Unit unit) {
      return switch (unit) {
        case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
        case WEEK -> "XXXX-WXX";
        case MONTH -> "XXXX-XX";
        case QUARTER, YEAR, DECADE, CENTURY -> "XXXX";
      };
    }

    private String within(Within w, Tense tense, RawTime time) {
      String whole = value(w.whole(), tense, time);
      var year = Moment.of(whole);
      if (year.isEmpty()) {
        return value(w.part(), tense, time);
      }
      int y = year.get().year();
      if (w.part() instanceof MonthDay d) {
        return new Moment(y, d.month(), d.day()).value();
      }
      if (w.part() instanceof MonthOnly m) {
        return new Moment(y, m.month(), 0).value();
      }
      if (w.part() instanceof SeasonOnly s) {
        return Moment.yearValue(y) + "-" + s.code();
      }
      return w.part() instanceof DayOnly d
          ? new Moment(y, year.get().month(), d.day()).value()
          : whole;
    }

    /** Gives hours and parts of the day without a day the day of their sentence. */
    List<TimeExpression> withDays(List<TimeExpression> values, List<RawTime> times) {
      var out = new ArrayList<TimeExpression>();
      for (int i = 0; i < values.size(); i++) {
        var v = values.get(i);
        boolean open = times.get(i).form() instanceof DayPart p && p.day().isEmpty();
        out.add(open ? onDay(v, values) : v);
      }
      return List.copyOf(out);
    }

    private TimeExpression onDay(TimeExpression v, List<TimeExpression> all) {
      var sentence = Sentences.around(text, v.span(), sentences);
      String best = "";
      int nearest = Integer.MAX_VALUE;
      for (TimeExpression other : all) {
        boolean day =
            other.type() == TimeExpression.Type.DATE
                && other.value().length() == 10
                && other.value().charAt(0) < 'A';
        int distance = Math.abs(other.span().start() - v.span().start());
        if (day && sentence.contains(other.span()) && distance < nearest) {
          nearest = distance;
          best = other.value();
        }
      }
      if (best.isEmpty()) {
        return v;
      }
      return new TimeExpression(
          v.span(), v.text(), v.type(), best + v.value().substring(10), best + " in the sentence");
    }
  }
}
