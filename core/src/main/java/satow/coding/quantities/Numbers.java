package satow.coding.quantities;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers in digits and in words: {@code 17,000}, {@code $37 billion}, {@code twenty-five}. */
final class Numbers {
  private static final Map<String, Double> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("thirteen", 13.0),
          Map.entry("fourteen", 14.0),
          Map.entry("fifteen", 15.0),
          Map.entry("sixteen", 16.0),
          Map.entry("seventeen", 17.0),
          Map.entry("eighteen", 18.0),
          Map.entry("nineteen", 19.0));
  private static final Map<String, Double> TENS =
      Map.ofEntries(
          Map.entry("twenty", 20.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("fifty", 50.0),
          Map.entry("sixty", 60.0),
          Map.entry("seventy", 70.0),
          Map.entry("eighty", 80.0),
          Map.entry("ninety", 90.0));
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("dozen", 12.0),
          Map.entry("hundred", 100.0),
          Map.entry("thousand", 1e3),
          Map.entry("million", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("m", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bln", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("b", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("trn", 1e12),
          Map.entry("tn", 1e12),
          Map.entry("k", 1e3));
  private static final Map<String, Double> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1.0),
          Map.entry("second", 2.0),
          Map.entry("third", 3.0),
          Map.entry("fourth", 4.0),
          Map.entry("fifth", 5.0),
          Map.entry("sixth", 6.0),
          Map.entry("seventh", 7.0),
          Map.entry("eighth", 8.0),
          Map.entry("ninth", 9.0),
          Map.entry("tenth", 10.0),
          Map.entry("eleventh", 11.0),
          Map.entry("twelfth", 12.0),
          Map.entry("thirteenth", 13.0),
          Map.entry("fourteenth", 14.0),
          Map.entry("fifteenth", 15.0),
          Map.entry("twentieth", 20.0));

  /** The least that a plural without a number means: two of its kind. */
  private static final Map<String, Double> VAGUE =
      Map.ofEntries(
          Map.entry("dozens", 24.0),
          Map.entry("scores", 40.0),
          Map.entry("hundreds", 200.0),
          Map.entry("thousands", 2e3),
          Map.entry("millions", 2e6),
          Map.entry("billions", 2e9),
          Map.entry("trillions", 2e12));

  private Numbers() {}

  /**
   * A number as read.
   *
   * @param value its value
   * @param next index of the word after it
   * @param digits whether it is written in digits
   */
  record Read(double value, int next, boolean digits) {}

  /** The cardinal number that begins at a word. */
  static Optional<Read> cardinal(List<Word> words, int at) {
    Optional<Read> read =
        words.get(at).digits() ? Optional.of(digits(words, at)) : inWords(words, at);
    return read.map(r -> withHalf(words, r));
  }

  /**
   * {@code half a million}, {@code half an} (hour), {@code half-} (hour), {@code a half} (hour).
   */
  static Optional<Read> half(List<Word> words, int at) {
    int half = lower(words, at).equals("a") ? at + 1 : at;
    if (!lower(words, half).equals("half")) {
      return Optional.empty();
    }
    String after = lower(words, half + 1);
    boolean joined = after.equals("a") || after.equals("an") || after.equals("-");
    return joined || half > at
        ? Optional.of(scaled(words, new Read(0.5, joined ? half + 2 : half + 1, false)))
        : Optional.empty();
  }

  /**
   * The index after {@code and a half} or {@code -and-a-half}; the same index if it is not there.
   */
  static int afterHalf(List<Word> words, int at) {
    int next = at;
    for (String part : List.of("and", "a", "half")) {
      next += form(words, next, "-") ? 1 : 0;
      if (!lower(words, next).equals(part)) {
        return at;
      }
      next++;
    }
    return next;
  }

  /** {@code two and a half million}. */
  private static Read withHalf(List<Word> words, Read read) {
    int next = afterHalf(words, read.next());
    return next > read.next()
        ? scaled(words, new Read(read.value() + 0.5, next, read.digits()))
        : read;
  }

  private static String lower(List<Word> words, int at) {
    return at >= 0 && at < words.size() ? words.get(at).lower() : "";
  }

  private static Read digits(List<Word> words, int at) {
    double value = Double.parseDouble(words.get(at).form().replace(",", ""));
    int next = at + 1;
    Optional<Read> fraction = fraction(words, at, value);
    if (fraction.isPresent()) {
      value = fraction.get().value();
      next = fraction.get().next();
    }
    return scaled(words, new Read(value, next, true));
  }

  /** {@code 7-1/2} and {@code 3/4}. */
  private static Optional<Read> fraction(List<Word> words, int at, double whole) {
    int slash = form(words, at + 1, "-") && form(words, at + 3, "/") ? at + 3 : at + 1;
    boolean is =
        form(words, slash, "/")
            && slash + 1 < words.size()
            && words.get(slash + 1).digits()
            && words.get(slash - 1).digits()
            && words.get(slash).touches(words.get(slash + 1))
            && words.get(slash - 1).touches(words.get(slash));
    if (!is) {
      return Optional.empty();
    }
    double above = slash == at + 1 ? whole : number(words.get(slash - 1));
    double below = number(words.get(slash + 1));
    double base = slash == at + 1 ? 0 : whole;
    boolean whole64 = below == Math.rint(below) && below <= 64;
    return below < 2 || above >= below || !whole64
        ? Optional.empty()
        : Optional.of(new Read(base + above / below, slash + 2, true));
  }

  private static double number(Word word) {
    return Double.parseDouble(word.form().replace(",", ""));
  }

  private static boolean form(List<Word> words, int at, String form) {
    return at >= 0 && at < words.size() && words.get(at).form().equals(form);
  }

  /** The number times the scale words after it: {@code 37 billion}, {@code $5-million}. */
  private static Read scaled(List<Word> words, Read read) {
    double value = read.value();
    int next = read.next();
    while (next < words.size()) {
      int at = form(words, next, "-") && next + 1 < words.size() ? next + 1 : next;
      Word word = words.get(at);
      Double scale = SCALES.get(word.lower());
      boolean letter = word.form().length() <= 2;
      boolean fits = !letter || read.digits() && !word.form().equals("M");
      boolean apart = letter && at == next && !adjacentOrUnit(words, next);
      if (scale == null || !fits || apart) {
        break;
      }
      value *= scale;
      next = at + 1;
    }
    double even = Math.rint(value);
    boolean off = Math.abs(value - even) < 1e-6 * Math.max(1, value / 1e9);
    return new Read(off ? even : value, next, read.digits());
  }

  /** A letter scales only where it touches the number or is no unit of its own: {@code 5m}. */
  private static boolean adjacentOrUnit(List<Word> words, int at) {
    return words.get(at - 1).touches(words.get(at)) || words.get(at).form().length() == 2;
  }

  private static Optional<Read> inWords(List<Word> words, int at) {
    double total = 0;
    double group = 0;
    int next = at;
    boolean any = false;
    while (next < words.size()) {
      String w = words.get(next).lower();
      Double unit = SMALL.get(w);
      Double tens = TENS.get(w);
      Double scale = SCALES.get(w);
      if (unit != null && (group == 0 || group % 100 == 0 && group >= 100)) {
        group += unit;
      } else if (unit != null && group % 10 == 0 && group % 100 >= 20 && unit < 10) {
        group += unit;
      } else if (tens != null && group % 100 == 0) {
        group += tens;
      } else if (scale != null && any && w.length() > 2 && scale <= 100) {
        group *= scale;
      } else if (scale != null && any && w.length() > 2) {
        total += group * scale;
        group = 0;
      } else if (any && joins(words, next)) {
        next++;
        continue;
      } else {
        break;
      }
      any = true;
      next++;
    }
    return any ? Optional.of(new Read(total + group, next, false)) : Optional.empty();
  }

  /** {@code twenty-five}, {@code two hundred and fifty}. */
  private static boolean joins(List<Word> words, int at) {
    String before = words.get(at - 1).lower();
    boolean more =
        at + 1 < words.size()
            && (SMALL.containsKey(words.get(at + 1).lower())
                || TENS.containsKey(words.get(at + 1).lower()));
    boolean hyphen = words.get(at).form().equals("-") && TENS.containsKey(before);
    boolean and = words.get(at).lower().equals("and") && before.matches("hundred|thousand");
    return more && (hyphen && SMALL.containsKey(words.get(at + 1).lower()) || and);
  }

  /** The ordinal number that a word is, or begins ({@code 12th}). */
  static Optional<Read> ordinal(List<Word> words, int at) {
    Word word = words.get(at);
    Double value = ORDINALS.get(word.lower());
    if (value != null) {
      return Optional.of(new Read(value, at + 1, false));
    }
    boolean suffix =
        word.digits()
            && at + 1 < words.size()
            && word.touches(words.get(at + 1))
            && words.get(at + 1).lower().matches("st|nd|rd|th");
    return suffix ? Optional.of(new Read(number(word), at + 2, true)) : Optional.empty();
  }

  /** The least that a vague plural means: {@code thousands}, {@code tens of thousands}. */
  static Optional<Read> vague(List<Word> words, int at) {
    String word = words.get(at).lower();
    boolean of = at + 2 < words.size() && words.get(at + 1).lower().equals("of");
    Double higher = of ? VAGUE.get(words.get(at + 2).lower()) : null;
    if (higher != null && (word.equals("tens") || word.equals("hundreds"))) {
      return Optional.of(new Read(higher * (word.equals("tens") ? 10 : 100), at + 3, false));
    }
    Double value = VAGUE.get(word);
    return value == null ? Optional.empty() : Optional.of(new Read(value, at + 1, false));
  }
}
