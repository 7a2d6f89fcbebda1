package satow.dossier.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import satow.dossier.account.Figure;

/** Figures on what a question names, in the unit that it asks for. */
record AskedFigures(Search search, Question q) implements Inquiry {
  private static final Pattern RATE = Pattern.compile(".*per ?cent.*|%");
  private static final Pattern MONEY = Pattern.compile("[A-Z]{3}|.*per ?cent.*|%");
  private static final Set<String> TIMES =
      Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");
  private static final Pattern AMOUNT =
      Pattern.compile(
          ".*(?:met(?:er|re)|tonne|ton|barrel|lit(?:er|re)|hectare|acre|gallon|watt).*");
  private static final Pattern COUNTED =
      Pattern.compile("(?i)how many\\s+(?:of\\s+)?(?:the\\s+)?([\\p{L}-]+)");
  private static final double COUNTED_LEAST = 0.5;
  private static final Pattern LENGTH = Pattern.compile(".*(?:met(?:er|re)|mile|km|foot|feet).*");

  /** Words that only say in what a figure is measured. */
  private static final Set<String> MEASURES = Set.of("long", "last", "high", "number");

  @Override
  public List<Block.Line> lines() {
    var asked = q.without(MEASURES).ofAnybody();
    var dossier = search.dossier();
    var figures = dossier.figures();
    if (asked.terms().isEmpty()) {
      return figures.stream().map(Composer::figure).limit(Search.MOST).toList();
    }
    var measured = figures.stream().filter(this::measured).toList();
    var out = counted(asked, measured);
    out = out.isEmpty() ? search.figures(asked, measured, Weighing.LEAST) : out;
    boolean unit = q.marked("duration") || q.marked("distance");
    if (out.isEmpty()) {
      out =
          unit
              ? search.figures(asked, measured, COUNTED_LEAST)
              : search.figures(
                  asked, figures.stream().filter(c -> !time(c)).toList(), Weighing.LEAST);
    }
    if (q.marked("leaders")) {
      out = led(out);
    }
    if (out.isEmpty()) {
      out = search.sentences(asked, p -> p.text().chars().anyMatch(Character::isDigit));
    }
    return out.isEmpty() && !unit ? search.lines(asked) : sorted(asked, out);
  }

  /** Of leaders, where any figure is. */
  private static List<Search.Hit> led(List<Search.Hit> hits) {
    var of = hits.stream().filter(h -> h.line().cites().stream().anyMatch(Heads::told)).toList();
    return of.isEmpty() ? hits : of;
  }

  /** As found; for how things stand now the latest first. */
  private List<Block.Line> sorted(Question asked, List<Search.Hit> hits) {
    var lines = search.best(asked, hits);
    if (!q.marked("now")) {
      return lines;
    }
    var latest =
        hits.stream().max(Comparator.comparing(Search.Hit::day)).map(Search.Hit::line).stream();
    var out = new ArrayList<>(latest.toList());
    lines.stream().filter(l -> !out.contains(l)).forEach(out::add);
    return out;
  }

  /** Figures that count what stands behind {@code how many}: they need less of the rest. */
  private List<Search.Hit> counted(Question asked, List<Figure.Comparison> figures) {
    var m = COUNTED.matcher(q.text());
    var counted = m.find() ? Stem.of(m.group(1).toLowerCase(Locale.ROOT)) : "";
    return asked.terms().stream()
        .filter(t -> Stem.of(t.word().toLowerCase(Locale.ROOT)).equals(counted))
        .findFirst()
        .map(t -> figures.stream().filter(c -> counts(t, c)).toList())
        .map(of -> search.figures(asked, of, COUNTED_LEAST))
        .orElse(List.of());
  }

  private static boolean counts(Term t, Figure.Comparison c) {
    return c.figures().stream()
        .map(f -> c.what() + " " + f.words() + " " + f.quantity().unit())
        .anyMatch(
            w ->
                t.called()
                    .map(p -> p.matcher(w).find())
                    .orElseGet(() -> t.stems().stream().anyMatch(Words.of(w).stems()::contains)));
  }

  private static boolean time(Figure.Comparison c) {
    return TIMES.contains(c.figures().get(0).quantity().unit());
  }

  /** Whether a figure is in a unit that answers: money for how much, time for how long. */
  private boolean measured(Figure.Comparison c) {
    var unit = c.figures().get(0).quantity().unit();
    boolean time = time(c);
    if (q.marked("duration")) {
      return time;
    }
    if (q.marked("distance")) {
      return LENGTH.matcher(unit).matches();
    }
    if (q.marked("rate")) {
      return RATE.matcher(unit).matches();
    }
    if (q.marked("money")) {
      return MONEY.matcher(unit).matches() || AMOUNT.matcher(unit).matches();
    }
    return !time
        && (!q.marked("size")
            || MONEY.matcher(unit).matches()
            || AMOUNT.matcher(unit).matches()
            || LENGTH.matcher(unit).matches());
  }
}
