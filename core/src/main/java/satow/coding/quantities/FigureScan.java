package satow.coding.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.coding.Quantity;
import satow.language.Sentence;

/** Scans one sentence for figures, left to right. */
final class FigureScan {
  private static final Pattern TIME_AFTER =
      Pattern.compile("^[^.;]{0,25}?\\b(?:in|during|for|by|since) ((?:19|20)\\d\\d)\\b");

  private final String text;
  private final Sentence sentence;
  private final Line line;
  private final List<Word> words;
  private final List<Quantity> out = new ArrayList<>();

  FigureScan(String text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
    this.line = Line.of(text, sentence);
    this.words = line.words();
  }

  List<Quantity> read() {
    int at = 0;
    while (at < words.size()) {
      int next = figure(at);
      at = Math.max(next, at + 1);
    }
    return out;
  }

  /** The upper end of the first range, with the figure's own scale. */
  OptionalDouble upper() {
    for (int at = 0; at < words.size(); at++) {
      int number = Units.sign(line.lower(at)).isPresent() ? at + 1 : at;
      int first = at;
      Optional<Range> range =
          number >= words.size()
              ? Optional.empty()
              : Numbers.cardinal(words, number).flatMap(n -> Range.of(line, first, n));
      if (range.isPresent()) {
        double high = range.get().high();
        double low = range.get().low();
        List<Quantity> read = read();
        boolean scaled = !read.isEmpty() && low > 0;
        return OptionalDouble.of(scaled ? high * read.get(0).value() / low : high);
      }
    }
    return OptionalDouble.empty();
  }

  /** Reads a figure that begins at a word; the index after it, or the word's own if none. */
  private int figure(int at) {
    Optional<String> sign = Units.sign(line.lower(at));
    if (sign.isPresent() && at + 1 < words.size() && words.get(at + 1).digits()) {
      return money(at, sign.get());
    }
    Optional<Numbers.Read> ordinal = Numbers.ordinal(words, at);
    if (ordinal.isPresent()) {
      return ordinal(at, ordinal.get());
    }
    Optional<Numbers.Read> vague = Numbers.vague(words, at);
    if (vague.isPresent()) {
      return counted(at, vague.get(), Optional.of("vague"));
    }
    Optional<Numbers.Read> half = Numbers.half(words, at).filter(this::measuring);
    if (half.isPresent()) {
      return counted(at, half.get(), Optional.empty());
    }
    Optional<Numbers.Read> number = Numbers.cardinal(words, at);
    if (number.isPresent()) {
      return Label.of(line, at, number.get())
          ? number.get().next()
          : counted(at, number.get(), Optional.empty());
    }
    return withoutNumber(at);
  }

  /**
   * {@code half a century}, {@code half a million}; half a loaf and half of them are no figures.
   */
  private boolean measuring(Numbers.Read half) {
    return half.value() >= 1
        || line.is(half.next(), "decade", "century")
        || line.unitAt(half.next()).isPresent();
  }

  private int money(int at, String currency) {
    Numbers.Read read = Numbers.cardinal(words, at + 1).orElseThrow();
    Optional<Range> range = Range.of(line, at, read);
    int from = range.map(Range::from).orElse(at);
    int next = range.map(Range::next).orElse(read.next());
    double value = range.map(Range::low).orElse(read.value());
    add(from, next, value, currency, line.measured(at, next), range.map(r -> "approx"));
    return next;
  }

  // ---- ordinals

  private int ordinal(int at, Numbers.Read read) {
    int next = read.next();
    boolean date =
        Label.month(line.lower(at - 1))
            || line.is(next, "century")
            || line.is(next, "of") && Label.month(line.lower(next + 1));
    if (date || line.is(next, "-") && line.is(next + 1, "century")) {
      return next;
    }
    if (line.is(at - 1, "one", "two", "a", "-")
        && line.is(at, "third", "fourth", "fifth", "tenth")) {
      return next;
    }
    boolean place = line.is(next, "place", "rank", "position", "spot");
    boolean bare =
        read.digits()
            && (line.is(next, "in", "from", "among", ",", ".", "")
                || line.is(at - 1, "ranked", "from", "rank", "ranks"));
    if (place || bare) {
      int end = place ? next + 1 : next;
      add(at, end, read.value(), "rank", line.measured(at, end), Optional.empty());
      return end;
    }
    Optional<Integer> noun = line.noun(next);
    boolean known =
        noun.isPresent()
            && line.isNoun(noun.get())
            && !line.is(next, "half", "quarter", "-", "minister", "lady", "deputy");
    boolean name =
        words.get(at).capital() && at > 0 && noun.isPresent() && words.get(noun.get()).capital();
    if (!known || name) {
      return next;
    }
    int end = noun.get() + 1;
    add(at, end, read.value(), "ordinal", line.phrase(next, end), Optional.empty());
    return end;
  }

  // ---- counts and measures

  private int counted(int at, Numbers.Read read, Optional<String> vague) {
    Optional<Range> range = Range.of(line, at, read);
    int from = range.map(Range::from).orElse(at);
    int next = range.map(Range::next).orElse(read.next());
    double value = range.map(Range::low).orElse(read.value());
    Optional<String> approx = vague.or(() -> range.map(r -> "approx"));
    int unitAt = line.is(next, "-") ? next + 1 : next;
    if (line.is(next, "per") && line.is(next + 1, "cent")) {
      add(from, next + 2, value, "percent", line.measured(at, next + 2), approx);
      return next + 2;
    }
    if (line.is(unitAt, "decade", "decades", "century", "centuries")) {
      double years = line.lower(unitAt).startsWith("d") ? 10 : 100;
      add(from, unitAt + 1, value * years, "year", line.measured(at, unitAt + 1), approx);
      return unitAt + 1;
    }
    Optional<String> unit = line.unitAt(unitAt);
    if (unit.isPresent()) {
      return measure(from, unitAt, value, unit.get(), approx);
    }
    return things(from, next, value, approx, read);
  }

  private int measure(int at, int unitAt, double value, String unit, Optional<String> approx) {
    int end = unitAt + (line.is(unitAt, "u.s.", "canadian", "australian") ? 2 : 1);
    String currency =
        line.is(unitAt, "canadian") ? "CAD" : line.is(unitAt, "australian") ? "AUD" : unit;
    if (line.is(end, "-") && line.is(end + 1, "long", "old", "wide", "high", "deep", "strong")) {
      end += 2;
    } else if (line.is(end, "long", "old", "wide", "high", "deep")) {
      end += 1;
    }
    boolean joined = line.is(unitAt - 1, "-");
    String what = joined ? line.noun(end).map(n -> line.phrase(end(unitAt), n + 1)).orElse("") : "";
    add(at, end, value, currency, what.isEmpty() ? line.measured(at, end) : what, approx);
    return end;
  }

  private int end(int unitAt) {
    int end = unitAt + 1;
    return line.is(end, "-") ? end + 2 : end;
  }

  /** A number before a noun, or before {@code of the} and a noun. */
  private int things(int at, int next, double value, Optional<String> approx, Numbers.Read read) {
    int from = line.is(next, "of") ? next + 1 : next;
    while (line.is(from, "the", "its", "their", "his", "these", "those", "our") && from > next) {
      from++;
    }
    if (from > next && Numbers.cardinal(words, Math.min(from, words.size() - 1)).isPresent()) {
      from++;
    }
    Optional<Integer> noun = line.noun(from);
    boolean one = value == 1 && !read.digits();
    boolean definite =
        line.is(at - 1, "the", "these", "those", "both", "other", "all", "our")
            && value <= 5
            && !read.digits();
    boolean pointing = definite && (noun.isEmpty() || Units.parties(line.lower(noun.get())));
    boolean several =
        noun.isPresent()
            && (line.lower(noun.get()).endsWith("s")
                || Units.people(line.lower(noun.get()))
                || approx.isPresent());
    boolean part = from > next && approx.isEmpty() && one;
    if (one
        || pointing
        || part
        || noun.isEmpty()
        || !line.isNoun(noun.get())
        || !several && !read.digits()) {
      return bare(at, next, value, approx, read);
    }
    int end = noun.get() + 1;
    String head = line.lower(noun.get());
    String unit = Units.people(head) ? "person" : Units.noun(head).orElse(Units.singular(head));
    add(at, end, value, unit, line.phrase(from, end), approx);
    return end;
  }

  /** A number on its own counts where it is large or in digits after a verb. */
  private int bare(int at, int next, double value, Optional<String> approx, Numbers.Read read) {
    boolean large =
        value >= 1000 && (read.next() > at + 1 || words.get(at).form().indexOf(',') > 0);
    if (large || approx.isPresent() && value >= 1000 || put(at)) {
      add(at, next, value, "number", line.measured(at, next), approx);
    }
    return next;
  }

  /** {@code put their number at 200}, {@code puts the losses at no more than 20}. */
  private boolean put(int at) {
    int from = Roughness.of(line, at).isPresent() ? Roughness.start(line, at) : at;
    boolean put = line.is(from - 1, "at");
    for (int back = 2; put && back <= PUT && from - back >= 0; back++) {
      if (line.is(from - back, "put", "puts", "estimated", "estimates", "placed")) {
        return true;
      }
    }
    return false;
  }

  /** How many words lie between {@code put} and the figure at most. */
  private static final int PUT = 10;

  // ---- measures without a number

  /**
   * {@code hour-long}, {@code a decade}, {@code the last couple of years}, {@code twice a year}.
   */
  private int withoutNumber(int at) {
    if (line.is(at, "couple")
        && line.is(at + 1, "of")
        && line.unitAt(at + 2).filter(Units::time).isPresent()) {
      add(
          at,
          at + 3,
          2,
          line.unitAt(at + 2).orElseThrow(),
          line.measured(at, at + 3),
          Optional.of("vague"));
      return at + 3;
    }
    if (line.is(at, "a", "an")) {
      int end = article(at);
      if (end > at) {
        return end;
      }
    }
    if (line.is(at, "last", "past") && line.is(at + 1, "decade")) {
      add(at, at + 2, 10, "year", line.measured(at, at + 2), Optional.empty());
      return at + 2;
    }
    if (line.is(at, "once", "twice")
        && line.is(at + 1, "a")
        && Units.noun(line.lower(at + 2)).filter(Units::time).isPresent()) {
      add(
          at,
          at + 3,
          line.is(at, "once") ? 1 : 2,
          "time",
          line.phrase(at + 1, at + 3),
          Optional.empty());
      return at + 3;
    }
    return longOnes(at);
  }

  /**
   * {@code a decade}, {@code less than a year}, {@code an hour and a half}; the same index if none.
   */
  private int article(int at) {
    if (line.is(at + 1, "decade", "century", "dozen") && !line.is(at + 2, "-")) {
      return oneOf(at);
    }
    boolean rough = Roughness.of(line, at).filter(a -> !a.equals("vague")).isPresent();
    Optional<String> unit = line.unitAt(at + 1);
    int end = Numbers.afterHalf(words, at + 2);
    boolean more = end > at + 2;
    if (unit.isPresent() && (rough || more && Units.time(unit.get()))) {
      add(at, end, more ? 1.5 : 1, unit.get(), line.measured(at, end), Optional.empty());
      return end;
    }
    return at;
  }

  private int oneOf(int at) {
    double value = line.is(at + 1, "decade") ? 10 : line.is(at + 1, "century") ? 100 : 12;
    if (value != 12) {
      add(at, at + 2, value, "year", line.measured(at, at + 2), Optional.empty());
      return at + 2;
    }
    var read = new Numbers.Read(12, at + 2, false);
    return counted(at, read, Optional.empty());
  }

  /** {@code hour-long talks}, {@code decades-old dispute}, {@code sixfold}. */
  private int longOnes(int at) {
    boolean joined = line.is(at + 1, "-") && line.is(at + 2, "long", "old");
    boolean decade = line.is(at, "decade", "decades");
    Optional<String> unit = decade ? Optional.of("year") : line.unitAt(at).filter(Units::time);
    if (joined && unit.isPresent()) {
      boolean plural = line.lower(at).endsWith("s");
      double value = (decade ? 10 : 1) * (plural ? 2 : 1);
      String what = line.noun(at + 3).map(n -> line.phrase(at + 3, n + 1)).orElse("");
      add(at, at + 3, value, unit.get(), what, Optional.of(plural ? "vague" : "approx"));
      return at + 3;
    }
    if (decade && line.lower(at).endsWith("s") && !line.is(at - 1, "recent")) {
      add(at, at + 1, 20, "year", line.measured(at, at + 1), Optional.of("vague"));
      return at + 1;
    }
    String word = line.lower(at);
    if (word.endsWith("fold") && word.length() > 5) {
      List<Word> number =
          Word.of(word.substring(0, word.length() - 4), new Span(0, word.length() - 4));
      Optional<Numbers.Read> read = Numbers.cardinal(number, 0);
      if (read.isPresent() && read.get().next() == number.size()) {
        add(at, at + 1, read.get().value(), "factor", line.measured(at, at + 1), Optional.empty());
      }
    }
    return at;
  }

  // ---- words around

  private void add(
      int at, int end, double value, String unit, String what, Optional<String> approx) {
    Optional<String> rough = Roughness.of(line, at);
    int from = rough.isPresent() ? Roughness.start(line, at) : at;
    Span span = words.get(from).span().cover(words.get(end - 1).span());
    var after = TIME_AFTER.matcher(text.substring(span.end(), sentence.span().end()));
    Optional<String> time = after.find() ? Optional.of(after.group(1)) : Optional.empty();
    Optional<String> how = approx.filter(a -> a.equals("vague")).or(() -> rough).or(() -> approx);
    out.add(new Quantity(span, value, unit.isEmpty() ? "number" : unit, what, how, time));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "figures of sentence %d", sentence.index());
  }
}
