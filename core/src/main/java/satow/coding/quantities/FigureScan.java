package satow.coding.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.coding.Quantity;
import satow.language.Sentence;
import satow.language.Token;

/** Scans one sentence for figures, left to right. */
final class FigureScan {
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");
  private static final Set<String> STOP =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "to",
          "from",
          "for",
          "with",
          "by",
          "and",
          "or",
          "but",
          "as",
          "than",
          "that",
          "which",
          "who",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "have",
          "has",
          "had",
          "will",
          "would",
          "could",
          "can",
          "may",
          "since",
          "after",
          "before",
          "during",
          "under",
          "over",
          "between",
          "into",
          "the",
          "a",
          "an",
          "this",
          "its",
          "their",
          "his",
          "her",
          "when",
          "while",
          "where",
          "if",
          "it",
          "he",
          "she",
          "they",
          "we",
          "not",
          "also",
          "later",
          "ago",
          "earlier",
          "now",
          "more",
          "less",
          "yet",
          "so",
          "there",
          "such",
          "per",
          "each",
          "every",
          "against",
          "through",
          "until",
          "within",
          "without",
          "about",
          "because",
          "said",
          "says",
          "i",
          "you",
          "our",
          "my",
          "these",
          "those",
          "then",
          "too",
          "only",
          "up",
          "down",
          "out",
          "off",
          "back",
          "old",
          "long",
          "including",
          "among",
          "alone",
          "amid",
          "last",
          "next",
          "yesterday",
          "today",
          "tomorrow",
          "compared");
  private static final Set<String> NAMES_BEFORE =
      Set.of(
          "article",
          "resolution",
          "no",
          "number",
          "chapter",
          "section",
          "paragraph",
          "page",
          "protocol",
          "channel",
          "flight",
          "route",
          "highway",
          "phase",
          "volume",
          "part",
          "type",
          "class",
          "group",
          "war",
          "apollo",
          "version",
          "level",
          "tier",
          "room",
          "category",
          "g");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern TIME_AFTER =
      Pattern.compile("^[^.;]{0,25}?\\b(?:in|during|for|by|since) ((?:19|20)\\d\\d)\\b");

  private final String text;
  private final Sentence sentence;
  private final List<Word> words;
  private final List<Quantity> out = new ArrayList<>();

  FigureScan(String text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
    this.words = Word.of(text, sentence.span());
  }

  List<Quantity> read() {
    int at = 0;
    while (at < words.size()) {
      int next = figure(at);
      at = Math.max(next, at + 1);
    }
    return out;
  }

  private String lower(int at) {
    return at >= 0 && at < words.size() ? words.get(at).lower() : "";
  }

  private boolean is(int at, String... any) {
    return Set.of(any).contains(lower(at));
  }

  /** Reads a figure that begins at a word; the index after it, or the word's own if none. */
  private int figure(int at) {
    Optional<String> sign = Units.sign(lower(at));
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
    Optional<Numbers.Read> number = Numbers.cardinal(words, at);
    if (number.isPresent()) {
      return named(at, number.get())
          ? number.get().next()
          : counted(at, number.get(), Optional.empty());
    }
    return withoutNumber(at);
  }

  private int money(int at, String currency) {
    Numbers.Read read = Numbers.cardinal(words, at + 1).orElseThrow();
    int next = is(at - 1, "from") ? read.next() : rangeEnd(read.next());
    Optional<String> range = next > read.next() ? Optional.of("approx") : Optional.empty();
    double value = range.isPresent() ? lowerOfRange(read, next) : read.value();
    add(at, next, value, currency, measured(at, next), range);
    return next;
  }

  /** {@code 5 to 10 million}: the scale of the upper bound holds for the lower one too. */
  private double lowerOfRange(Numbers.Read low, int next) {
    int from = low.next() + 1;
    from += Units.sign(lower(from)).isPresent() ? 1 : 0;
    double high = Numbers.cardinal(words, from).map(Numbers.Read::value).orElse(low.value());
    double value = low.value();
    if (high >= 1000 && value < 1000 && lower(next - 1).matches("[a-z]+")) {
      double scale = Math.pow(1000, Math.floor(Math.log10(high) / 3));
      value *= scale;
    }
    return value;
  }

  /**
   * The index after {@code -7}, {@code to 7}, {@code or five} where a number ends at {@code at}.
   */
  private int rangeEnd(int at) {
    boolean dash = is(at, "-", "–", "—") && at > 0 && at + 1 < words.size();
    boolean touching = dash && words.get(at - 1).touches(words.get(at));
    boolean word = is(at, "to", "or");
    int upper = at + 1 + (Units.sign(lower(at + 1)).isPresent() ? 1 : 0);
    if (!touching && !word || upper >= words.size()) {
      return at;
    }
    Optional<Numbers.Read> high = Numbers.cardinal(words, upper);
    return high.isPresent() && Numbers.ordinal(words, upper).isEmpty() && !year(upper, high.get())
        ? high.get().next()
        : at;
  }

  private boolean year(int at, Numbers.Read read) {
    return read.digits() && YEAR.matcher(words.get(at).form()).matches();
  }

  /** Whether digits name a date, a time of day, a thing: nothing is counted by them. */
  private boolean named(int at, Numbers.Read read) {
    boolean month =
        MONTHS.contains(lower(at - 1)) || is(at - 1, ".") && MONTHS.contains(lower(at - 2));
    boolean dayMonth = MONTHS.contains(lower(read.next())) && words.get(read.next()).capital();
    boolean clock =
        is(read.next(), ":", "a.m.", "p.m.", "am", "pm", "gmt", "a.m", "p.m", "o'clock", "o’clock")
            || is(at - 1, ":") && words.get(at - 1).touches(words.get(at));
    if (month && read.value() < 2100 && read.digits() || dayMonth && read.value() <= 31 || clock) {
      return true;
    }
    boolean glued =
        at > 0
            && words.get(at - 1).touches(words.get(at))
            && (words.get(at - 1).letters()
                || is(at - 1, "-", "/", "'", "’", "#") && at > 1 && !blankBefore(at - 1));
    boolean single = read.next() == at + 1;
    boolean yearLike = single && year(at, read) && unitAt(read.next()).isEmpty();
    boolean label = NAMES_BEFORE.contains(lower(at - 1)) || is(at - 1, ".") && is(at - 2, "no");
    boolean groupOf = is(at - 1, "of") && is(at - 2, "group") && words.get(at).capital();
    return glued || yearLike || label || groupOf || nameWithNumber(at, read);
  }

  private boolean blankBefore(int at) {
    return at == 0 || !words.get(at - 1).touches(words.get(at));
  }

  /** {@code Boeing 737}: a capital before it and nothing to count after it. */
  private boolean nameWithNumber(int at, Numbers.Read read) {
    if (at < 1 || !read.digits() || read.next() > at + 1 || !words.get(at - 1).capital()) {
      return false;
    }
    boolean start = at == 1;
    return !start && unitAt(read.next()).isEmpty() && noun(read.next()).isEmpty();
  }

  // ---- ordinals

  private int ordinal(int at, Numbers.Read read) {
    int next = read.next();
    boolean date =
        MONTHS.contains(lower(at - 1))
            || is(next, "century")
            || is(next, "of") && MONTHS.contains(lower(next + 1));
    if (date || is(next, "-") && is(next + 1, "century")) {
      return next;
    }
    if (is(at - 1, "one", "two", "a", "-") && is(at, "third", "fourth", "fifth", "tenth")) {
      return next;
    }
    boolean place = is(next, "place", "rank", "position", "spot");
    boolean bare =
        read.digits()
            && (is(next, "in", "from", "among", ",", ".", "")
                || is(at - 1, "ranked", "from", "rank", "ranks"));
    if (place || bare) {
      int end = place ? next + 1 : next;
      add(at, end, read.value(), "rank", measured(at, end), Optional.empty());
      return end;
    }
    Optional<Integer> noun = noun(next);
    boolean known =
        noun.isPresent()
            && isNoun(noun.get())
            && !is(next, "half", "quarter", "-", "minister", "lady", "deputy");
    boolean name =
        words.get(at).capital() && at > 0 && noun.isPresent() && words.get(noun.get()).capital();
    if (!known || name) {
      return next;
    }
    int end = noun.get() + 1;
    add(at, end, read.value(), "ordinal", phrase(next, end), Optional.empty());
    return end;
  }

  // ---- counts and measures

  private int counted(int at, Numbers.Read read, Optional<String> vague) {
    int next = is(at - 1, "from") ? read.next() : rangeEnd(read.next());
    boolean range = next > read.next();
    double value = range ? lowerOfRange(read, next) : read.value();
    Optional<String> approx =
        vague.isPresent() ? vague : range ? Optional.of("approx") : Optional.empty();
    int unitAt = is(next, "-") ? next + 1 : next;
    if (is(next, "per") && is(next + 1, "cent")) {
      add(at, next + 2, value, "percent", measured(at, next + 2), approx);
      return next + 2;
    }
    if (is(unitAt, "decade", "decades", "century", "centuries")) {
      double years = lower(unitAt).startsWith("d") ? 10 : 100;
      add(at, unitAt + 1, value * years, "year", measured(at, unitAt + 1), approx);
      return unitAt + 1;
    }
    Optional<String> unit = unitAt(unitAt);
    if (unit.isPresent()) {
      return measure(at, unitAt, value, unit.get(), approx);
    }
    return things(at, next, value, approx, read);
  }

  private Optional<String> unitAt(int at) {
    String word = lower(at);
    boolean country = is(at, "u.s.", "canadian", "australian");
    Optional<String> unit = Units.noun(country ? lower(at + 1) : word);
    boolean money = unit.filter(Units::money).isPresent();
    boolean verb = is(at, "won", "mark", "point", "second") && !is(at - 1, "billion", "million");
    return verb || country && !money ? Optional.empty() : unit;
  }

  private int measure(int at, int unitAt, double value, String unit, Optional<String> approx) {
    int end = unitAt + (is(unitAt, "u.s.", "canadian", "australian") ? 2 : 1);
    String currency = is(unitAt, "canadian") ? "CAD" : is(unitAt, "australian") ? "AUD" : unit;
    if (is(end, "-") && is(end + 1, "long", "old", "wide", "high", "deep", "strong")) {
      end += 2;
    } else if (is(end, "long", "old", "wide", "high", "deep")) {
      end += 1;
    }
    boolean joined = is(unitAt - 1, "-");
    String what = joined ? noun(end).map(n -> phrase(end(unitAt), n + 1)).orElse("") : "";
    add(at, end, value, currency, what.isEmpty() ? measured(at, end) : what, approx);
    return end;
  }

  private int end(int unitAt) {
    int end = unitAt + 1;
    return is(end, "-") ? end + 2 : end;
  }

  /** A number before a noun, or before {@code of the} and a noun. */
  private int things(int at, int next, double value, Optional<String> approx, Numbers.Read read) {
    int from = is(next, "of") ? next + 1 : next;
    while (is(from, "the", "its", "their", "his", "these", "those", "our") && from > next) {
      from++;
    }
    if (from > next && Numbers.cardinal(words, Math.min(from, words.size() - 1)).isPresent()) {
      from++;
    }
    Optional<Integer> noun = noun(from);
    boolean one = value == 1 && !read.digits();
    boolean definite =
        is(at - 1, "the", "these", "those", "both", "other", "all", "our")
            && value <= 5
            && !read.digits();
    boolean pointing = definite && (noun.isEmpty() || Units.parties(lower(noun.get())));
    boolean several =
        noun.isPresent()
            && (lower(noun.get()).endsWith("s")
                || Units.people(lower(noun.get()))
                || approx.isPresent());
    boolean part = from > next && approx.isEmpty() && one;
    if (one
        || pointing
        || part
        || noun.isEmpty()
        || !isNoun(noun.get())
        || !several && !read.digits()) {
      return bare(at, next, value, approx, read);
    }
    int end = noun.get() + 1;
    String head = lower(noun.get());
    String unit = Units.people(head) ? "person" : Units.noun(head).orElse(Units.singular(head));
    add(at, end, value, unit, phrase(from, end), approx);
    return end;
  }

  /** A number on its own counts where it is large or in digits after a verb. */
  private int bare(int at, int next, double value, Optional<String> approx, Numbers.Read read) {
    boolean large =
        value >= 1000 && (read.next() > at + 1 || words.get(at).form().indexOf(',') > 0);
    if (large || approx.isPresent() && value >= 1000) {
      add(at, next, value, "number", measured(at, next), approx);
    }
    return next;
  }

  // ---- measures without a number

  /**
   * {@code hour-long}, {@code a decade}, {@code the last couple of years}, {@code twice a year}.
   */
  private int withoutNumber(int at) {
    if (is(at, "couple") && is(at + 1, "of") && unitAt(at + 2).filter(Units::time).isPresent()) {
      add(at, at + 3, 2, unitAt(at + 2).orElseThrow(), measured(at, at + 3), Optional.of("vague"));
      return at + 3;
    }
    boolean article = is(at, "a", "an");
    if (article && is(at + 1, "decade", "century", "dozen") && !is(at + 2, "-")) {
      return oneOf(at);
    }
    boolean rough = approximator(at).filter(a -> !a.equals("vague")).isPresent();
    Optional<String> unit = unitAt(at + 1);
    if (article && rough && unit.isPresent()) {
      add(at, at + 2, 1, unit.get(), measured(at, at + 2), Optional.empty());
      return at + 2;
    }
    if (is(at, "last", "past") && is(at + 1, "decade")) {
      add(at, at + 2, 10, "year", measured(at, at + 2), Optional.empty());
      return at + 2;
    }
    if (is(at, "once", "twice")
        && is(at + 1, "a")
        && Units.noun(lower(at + 2)).filter(Units::time).isPresent()) {
      add(at, at + 3, is(at, "once") ? 1 : 2, "time", phrase(at + 1, at + 3), Optional.empty());
      return at + 3;
    }
    return longOnes(at);
  }

  private int oneOf(int at) {
    double value = is(at + 1, "decade") ? 10 : is(at + 1, "century") ? 100 : 12;
    if (value != 12) {
      add(at, at + 2, value, "year", measured(at, at + 2), Optional.empty());
      return at + 2;
    }
    var read = new Numbers.Read(12, at + 2, false);
    return counted(at, read, Optional.empty());
  }

  /** {@code hour-long talks}, {@code decades-old dispute}, {@code sixfold}. */
  private int longOnes(int at) {
    boolean joined = is(at + 1, "-") && is(at + 2, "long", "old");
    boolean decade = is(at, "decade", "decades");
    Optional<String> unit = decade ? Optional.of("year") : unitAt(at).filter(Units::time);
    if (joined && unit.isPresent()) {
      boolean plural = lower(at).endsWith("s");
      double value = (decade ? 10 : 1) * (plural ? 2 : 1);
      String what = noun(at + 3).map(n -> phrase(at + 3, n + 1)).orElse("");
      add(at, at + 3, value, unit.get(), what, Optional.of(plural ? "vague" : "approx"));
      return at + 3;
    }
    if (decade && lower(at).endsWith("s") && !is(at - 1, "recent")) {
      add(at, at + 1, 20, "year", measured(at, at + 1), Optional.of("vague"));
      return at + 1;
    }
    String word = lower(at);
    if (word.endsWith("fold") && word.length() > 5) {
      List<Word> number =
          Word.of(word.substring(0, word.length() - 4), new Span(0, word.length() - 4));
      Optional<Numbers.Read> read = Numbers.cardinal(number, 0);
      if (read.isPresent() && read.get().next() == number.size()) {
        add(at, at + 1, read.get().value(), "factor", measured(at, at + 1), Optional.empty());
      }
    }
    return at;
  }

  // ---- words around

  /** The head of the noun phrase that begins here: the last word before one that ends it. */
  private Optional<Integer> noun(int from) {
    int at = from;
    Optional<Integer> head = Optional.empty();
    while (at < words.size() && at < from + 6) {
      Word word = words.get(at);
      boolean hyphen = word.form().equals("-") && at > from && words.get(at - 1).touches(word);
      if (hyphen) {
        at++;
        continue;
      }
      boolean possessive = word.lower().endsWith("'s") || word.lower().endsWith("’s");
      if (!word.letters() || STOP.contains(word.lower()) || verbAt(at)) {
        break;
      }
      boolean guessed = token(at).isEmpty();
      if (guessed && word.lower().endsWith("ed")) {
        break;
      }
      head = possessive ? head : Optional.of(at);
      // A sentence that was not parsed: its noun phrase ends at the first plural.
      if (guessed && !possessive && word.lower().matches(".*[^s]s")) {
        break;
      }
      at++;
    }
    return head;
  }

  private Optional<Token> token(int at) {
    Span span = words.get(at).span();
    return sentence.tokens().stream().filter(t -> t.span().overlaps(span)).findFirst();
  }

  private boolean verbAt(int at) {
    return token(at)
        .filter(
            t ->
                t.isVerb() && !t.label().equals("nmod") && !t.label().equals("amod")
                    || t.tag().equals("RB")
                    || t.tag().equals("IN")
                    || t.tag().equals("MD"))
        .isPresent();
  }

  /** Whether the parser takes the word for a noun; a word not parsed is one. */
  private boolean isNoun(int at) {
    return token(at).map(Token::isNoun).orElse(true);
  }

  private String phrase(int from, int to) {
    return from >= to || to > words.size()
        ? ""
        : text.substring(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  /** What a measure measures: what {@code of} names after it, else the verb's subject. */
  private String measured(int at, int next) {
    int from = is(next, "of", "in", "on") ? next + 1 : next;
    boolean of = is(next, "of");
    from += of && is(from, "the", "its", "their") ? 1 : 0;
    int start = from;
    Optional<Integer> noun = of ? withPossessor(start) : Optional.empty();
    if (noun.isPresent()) {
      return phrase(start, noun.get() + 1);
    }
    Optional<Integer> following = noun(next);
    if (following.isPresent() && !of && isNoun(following.get())) {
      return phrase(next, following.get() + 1);
    }
    return subject(at);
  }

  private Optional<Integer> withPossessor(int start) {
    return noun(start);
  }

  private String subject(int at) {
    Optional<Token> up = token(at);
    for (int i = 0; i < sentence.tokens().size() && up.isPresent(); i++) {
      Optional<Token> subject =
          sentence.children(up.get()).stream()
              .filter(c -> c.label().startsWith("nsubj") && c.isNoun())
              .findFirst();
      if (subject.isPresent() && up.get().isVerb()) {
        return new satow.coding.actors.Phrase(sentence, subject.get()).span().in(text);
      }
      up = sentence.headOf(up.get());
    }
    return "";
  }

  /** How rough the words before the figure make it. */
  private Optional<String> approximator(int at) {
    String one = lower(at - 1);
    String two = lower(at - 2) + " " + one;
    return switch (two) {
      case "more than", "greater than" -> Optional.of("more than");
      case "less than", "fewer than" -> Optional.of("less than");
      case "at least", "no fewer" -> Optional.of("at least");
      case "up to", "many as", "much as", "at most" -> Optional.of("up to");
      case "an estimated", "close to" -> Optional.of("approx");
      default ->
          topic(at)
              ? Optional.empty()
              : switch (one) {
                case "about",
                    "around",
                    "approximately",
                    "roughly",
                    "some",
                    "estimated",
                    "circa",
                    "~" ->
                    Optional.of("approx");
                case "nearly", "almost", "under", "below" -> Optional.of("less than");
                case "over", "above", "exceeding" -> Optional.of("more than");
                default -> Optional.empty();
              };
    };
  }

  /** {@code spoke about two prisoners}: of whom, not how many. */
  private boolean topic(int at) {
    return is(at - 1, "about")
        && lower(at - 2)
            .matches(
                "sp(?:eaks?|oke|oken|eaking)|talk(?:s|ed|ing)?|ask(?:s|ed|ing)?|know|knew|think|thought"
                    + "|concern(?:s|ed)?|worr(?:y|ied|ies)|complain(?:s|ed|ing)?|hear|heard|doubts?|said"
                    + "|told|quarrel(?:s|led)?|dispute|reports?|questions?|careful|learn(?:ed|t)?");
  }

  private int approximatorStart(int at) {
    String one = lower(at - 1);
    boolean two =
        one.matches("than|least|to|as|most") || one.equals("estimated") && is(at - 2, "an");
    int start = two ? at - 2 : at - 1;
    return one.equals("as") && is(at - 3, "as") ? at - 3 : start;
  }

  private void add(
      int at, int end, double value, String unit, String what, Optional<String> approx) {
    Optional<String> rough = approximator(at);
    int from = rough.isPresent() ? approximatorStart(at) : at;
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
