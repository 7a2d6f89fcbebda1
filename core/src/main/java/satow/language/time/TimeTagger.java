package satow.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.article.Span;
import satow.language.TimeExpression;
import satow.language.time.Scan.Match;
import satow.language.time.TimeForm.DayOnly;
import satow.language.time.TimeForm.DayPart;
import satow.language.time.TimeForm.Fixed;
import satow.language.time.TimeForm.MonthDay;
import satow.language.time.TimeForm.MonthOnly;
import satow.language.time.TimeForm.SeasonOnly;
import satow.language.time.TimeForm.Shifted;

/**
 * Finds time expressions in text. Stateless, thread-safe.
 *
 * <p>Each grammar is asked at each word; the longest answer wins. No parse is needed.
 */
public final class TimeTagger {
  private static final Set<String> EARLY = Set.of("early", "start", "outset", "opening");
  private static final Set<String> LATE =
      Set.of("late", "end", "close", "rest", "remainder", "latter", "later");

  private final DatedEvents events;

  /** A tagger that knows these events of history. */
  public TimeTagger(DatedEvents events) {
    this.events = events;
  }

  /**
   * The time expressions of a text, by position, none overlapping.
   *
   * @param within where to look; all of the text if empty
   */
  public List<RawTime> find(String text, List<Span> within) {
    var out = new ArrayList<RawTime>();
    var spans = within.isEmpty() ? List.of(new Span(0, text.length())) : within;
    for (Span span : spans) {
      var scan = new Scan(Lexeme.of(text, span.start(), Math.min(span.end(), text.length())));
      new Pass(scan, events).all().forEach(match -> out.add(raw(text, scan, match)));
    }
    return List.copyOf(out);
  }

  private static RawTime raw(String text, Scan scan, Match match) {
    int start = scan.lexemes.get(match.from()).start();
    int end = scan.lexemes.get(match.to() - 1).end();
    var span = new Span(start, end);
    return new RawTime(span, span.in(text), match.form(), match.part());
  }

  /** One pass over one stretch of text. */
  private static final class Pass {
    private final Scan scan;
    private final DateGrammar dates;
    private final RelativeGrammar relatives;
    private final PeriodGrammar periods;
    private final ClockGrammar clocks;

    Pass(Scan scan, DatedEvents events) {
      this.scan = scan;
      this.dates = new DateGrammar(scan);
      this.relatives = new RelativeGrammar(scan);
      this.periods = new PeriodGrammar(scan, events);
      this.clocks = new ClockGrammar(scan);
    }

    List<Match> all() {
      var out = new ArrayList<Match>();
      for (int i = 0; i < scan.size(); ) {
        var found = at(i);
        out.addAll(found);
        i = found.isEmpty() ? i + 1 : found.get(found.size() - 1).to();
      }
      return out;
    }

    private List<Match> at(int i) {
      if (!scan.digits(i) && !scan.apostrophe(i) && !scan.in(i, TimeWords.OPENERS)) {
        return List.of();
      }
      var modified = modified(i);
      var plain = plain(i);
      if (modified.isPresent() && (plain.isEmpty() || modified.get().to() >= plain.get(0).to())) {
        return List.of(modified.get());
      }
      return plain;
    }

    private List<Match> plain(int i) {
      int past = scan.is(i, "the") ? i + 1 : i;
      var fromDates = dates.at(past);
      boolean article = past == i || (!fromDates.isEmpty() && takesArticle(past, fromDates.get(0)));
      if (!article) {
        fromDates = List.of();
      }
      if (past > i && fromDates.isEmpty()) {
        fromDates = dates.dayAlone(i).map(List::of).orElse(List.of());
      }
      if (!fromDates.isEmpty() && past > i) {
        var list = new ArrayList<>(fromDates);
        list.set(0, fromDates.get(0).startingAt(i));
        fromDates = list;
      }
      var single = longest(List.of(relatives.at(i), periods.at(i), clocks.at(i), partOfDay(i)));
      if (single.isPresent()
          && (fromDates.isEmpty() || single.get().to() > fromDates.get(0).to())) {
        return List.of(extended(single.get()));
      }
      if (fromDates.size() == 1) {
        return List.of(extended(fromDates.get(0)));
      }
      return fromDates;
    }

    private static Optional<Match> longest(List<Optional<Match>> matches) {
      Optional<Match> best = Optional.empty();
      for (Optional<Match> m : matches) {
        if (m.isPresent() && (best.isEmpty() || m.get().to() > best.get().to())) {
          best = m;
        }
      }
      return best;
    }

    /** Whether {@code the} before a date belongs to it: {@code the summer}, {@code the 1920s}. */
    private boolean takesArticle(int i, Match match) {
      if (match.form() instanceof SeasonOnly) {
        return true;
      }
      if (scan.month(i) > 0 || scan.weekday(i).isPresent()) {
        return false;
      }
      boolean bareYear =
          match.form() instanceof Fixed f
              && f.value().length() == 4
              && match.to() == match.from() + 1;
      return !bareYear && !(match.form() instanceof TimeForm.FeastDay);
    }

    /**
     * What may follow: {@code of that year}, {@code last year}, {@code evening}, {@code months}.
     */
    private Match extended(Match match) {
      var form = match.form();
      int next = match.to();
      boolean partial =
          form instanceof MonthDay
              || form instanceof MonthOnly
              || form instanceof SeasonOnly
              || form instanceof DayOnly;
      if (partial) {
        int at = scan.is(next, "of", "in", ",") ? next + 1 : next;
        var year =
            relatives
                .at(at)
                .filter(
                    m ->
                        (m.form() instanceof Shifted s && s.unit() == Unit.YEAR)
                            || (m.form() instanceof Shifted t && t.unit() == Unit.MONTH));
        if (year.isPresent() && !scan.newline(at)) {
          return DateGrammar.within(match, year.get());
        }
        if (form instanceof SeasonOnly season && scan.is(next, "months", "season")) {
          return new Match(
              match.from(),
              next + 1,
              new Fixed(TimeExpression.Type.DATE, "XXXX-" + season.code()),
              match.part());
        }
      }
      String code = TimeWords.DAY_PARTS.get(scan.word(next));
      boolean day =
          form instanceof MonthDay
              || form instanceof TimeForm.WeekdayOnly
              || (form instanceof Fixed f && f.value().length() == 10)
              || form instanceof TimeForm.FeastDay;
      if (code != null && day && !scan.newline(next)) {
        return new Match(match.from(), next + 1, new DayPart(code, Optional.of(form)));
      }
      return match;
    }

    /** {@code the night of 20 June}, {@code one afternoon}, {@code the evening}. */
    private Optional<Match> partOfDay(int i) {
      int noun = scan.is(i, "the", "one") ? i + 1 : i;
      String code = TimeWords.DAY_PARTS.get(scan.word(noun));
      if (code == null) {
        return Optional.empty();
      }
      int at = scan.is(noun + 1, "hours") ? noun + 2 : noun + 1;
      if (scan.is(at, "of", "on")) {
        int date = scan.is(at + 1, "the") ? at + 2 : at + 1;
        var of = dates.at(date);
        boolean day = of.size() == 1 && !(of.get(0).form() instanceof MonthOnly);
        if (day) {
          return Optional.of(
              new Match(i, of.get(0).to(), new DayPart(code, Optional.of(of.get(0).form()))));
        }
      }
      return noun > i && scan.is(i, "one")
          ? Optional.of(new Match(i, noun + 1, new DayPart(code, Optional.empty())))
          : Optional.empty();
    }

    /**
     * {@code early in 1914}, {@code the end of the month}, {@code mid-June}, {@code later that
     * year}.
     */
    private Optional<Match> modified(int i) {
      int at = scan.is(i, "the") ? i + 1 : i;
      var part = part(at);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      int next = pastModifier(at);
      var inner = plain(next);
      Optional<Match> date = inner.isEmpty() ? relatives.theUnit(next) : Optional.of(inner.get(0));
      if (date.isEmpty() || scan.newline(next)) {
        return Optional.empty();
      }
      boolean day =
          date.get().form() instanceof MonthDay
              || date.get().form() instanceof TimeForm.WeekdayOnly;
      boolean duration =
          date.get().form() instanceof Fixed f && f.type() != TimeExpression.Type.DATE;
      boolean bareLater = scan.is(at, "later", "earlier") && scan.is(next - 1, "of");
      if (duration
          || bareLater
          || (day && !scan.is(at, "late", "early"))
          || reference(date.get())) {
        return Optional.empty();
      }
      return Optional.of(date.get().startingAt(i).with(part.get()));
    }

    private static boolean reference(Match match) {
      return match.form() instanceof Fixed f && f.value().endsWith("_REF");
    }

    private Optional<RawTime.Part> part(int i) {
      if (scan.in(i, EARLY)
          || scan.is(i, "earlier")
          || (scan.is(i, "beginning") && scan.is(i + 1, "of"))) {
        return Optional.of(RawTime.Part.EARLY);
      }
      if (scan.is(i, "mid", "middle")) {
        return Optional.of(RawTime.Part.MID);
      }
      return scan.in(i, LATE) ? Optional.of(RawTime.Part.LATE) : Optional.empty();
    }

    private int pastModifier(int i) {
      int next = i + 1;
      if (scan.is(next, "part", "half", "days", "years", "decades", "months", "weeks", "stages")) {
        next++;
      }
      boolean noun =
          scan.is(i, "beginning", "start", "outset", "end", "close", "rest", "remainder", "middle")
              || next > i + 1;
      if (scan.is(next, "of", "in", "on") || (scan.is(i, "mid") && scan.dash(next))) {
        return next + 1;
      }
      return noun ? scan.size() : next;
    }
  }
}
