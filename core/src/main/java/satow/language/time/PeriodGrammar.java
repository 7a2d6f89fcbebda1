package satow.language.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.language.TimeExpression;
import satow.language.time.Scan.Amount;
import satow.language.time.Scan.Match;
import satow.language.time.TimeForm.Base;
import satow.language.time.TimeForm.Fixed;
import satow.language.time.TimeForm.FromEvent;
import satow.language.time.TimeForm.FromTold;
import satow.language.time.TimeForm.Shifted;

/**
 * Durations, ages, sets, and distances from another time: {@code nine months}, {@code 2 days
 * later}.
 */
final class PeriodGrammar {
  private static final List<List<String>> APPROXIMATORS =
      List.of(
          List.of("a", "little", "more", "than"),
          List.of("a", "little", "over"),
          List.of("just", "over"),
          List.of("just", "under"),
          List.of("well", "over"),
          List.of("more", "than"),
          List.of("less", "than"),
          List.of("fewer", "than"),
          List.of("no", "more", "than"),
          List.of("at", "least"),
          List.of("at", "most"),
          List.of("up", "to"),
          List.of("close", "to"),
          List.of("as", "many", "as"),
          List.of("over"),
          List.of("under"),
          List.of("about"),
          List.of("around"),
          List.of("approximately"),
          List.of("nearly"),
          List.of("almost"),
          List.of("roughly"),
          List.of("some"),
          List.of("just"),
          List.of("only"),
          List.of("another"),
          List.of("barely"));

  /** Words before an amount that make it a stretch beside the present or the story. */
  private static final Set<String> STRETCH =
      Set.of(
          "last",
          "past",
          "next",
          "first",
          "previous",
          "preceding",
          "following",
          "coming",
          "final",
          "subsequent",
          "other",
          "remaining",
          "full",
          "entire",
          "opening",
          "closing");

  private static final Set<String> ADJECTIVES =
      Set.of(
          "full",
          "long",
          "whole",
          "consecutive",
          "straight",
          "short",
          "more",
          "further",
          "bloody",
          "brutal",
          "additional",
          "calendar",
          "working",
          "successive");

  private static final Set<String> DEFINITE =
      Set.of("the", "that", "this", "those", "these", "their", "its", "his", "her");

  /** An event is named by its noun and at most two words before it. */
  private static final int NAME_WORDS = 3;

  private final Scan scan;
  private final DatedEvents events;

  PeriodGrammar(Scan scan, DatedEvents events) {
    this.scan = scan;
    this.events = events;
  }

  /** The period that starts at a lexeme. */
  Optional<Match> at(int i) {
    return set(i)
        .or(() -> approximated(i))
        .or(() -> stretch(i))
        .or(() -> quantity(i, i))
        .or(() -> bare(i));
  }

  private Optional<Match> approximated(int i) {
    for (List<String> words : APPROXIMATORS) {
      boolean all = true;
      for (int k = 0; k < words.size() && all; k++) {
        all = scan.is(i + k, words.get(k));
      }
      if (all) {
        int at = i + words.size();
        return quantity(i, at).or(() -> scan.is(i, "another") ? single(i, at) : Optional.empty());
      }
    }
    return Optional.empty();
  }

  private Optional<Match> single(int i, int at) {
    var unit = scan.unit(at);
    boolean one = unit.isPresent() && !scan.word(at).endsWith("s");
    return one ? Optional.of(duration(i, at + 1, unit.get(), "1")) : Optional.empty();
  }

  /**
   * {@code the past two centuries}, {@code the last couple of years}, {@code the coming months}.
   */
  private Optional<Match> stretch(int i) {
    int at = scan.is(i, "the", "these", "its", "their", "his", "her") ? i + 1 : i;
    boolean the = scan.is(i, "the");
    int from = the ? i : at;
    if (!scan.in(at, STRETCH)) {
      return Optional.empty();
    }
    var amount = scan.amount(at + 1);
    if (amount.isPresent()) {
      int noun = amount.get().to();
      var unit = scan.unit(noun);
      if (unit.isPresent() && (scan.word(noun).endsWith("s") || noun > at + 1)) {
        return Optional.of(duration(from, noun + 1, unit.get(), amount.get().value()));
      }
      return Optional.empty();
    }
    var unit = scan.unit(at + 1);
    if (unit.isEmpty()
        || (scan.is(at, "full", "entire", "other", "final", "opening", "closing", "first")
            && !the)) {
      return Optional.empty();
    }
    boolean plural = scan.word(at + 1).endsWith("s");
    boolean decade = unit.get() == Unit.DECADE && scan.is(at, "last", "past", "next");
    if (plural || decade) {
      return Optional.of(duration(from, at + 2, unit.get(), plural ? "X" : "1"));
    }
    return Optional.empty();
  }

  private static Match duration(int from, int to, Unit unit, String amount) {
    return new Match(from, to, new Fixed(TimeExpression.Type.DURATION, unit.duration(amount)));
  }

  private Optional<Match> quantity(int from, int at) {
    var amount = scan.amount(at);
    if (amount.isEmpty()) {
      return longOnly(from, at);
    }
    int noun = amount.get().to();
    boolean hyphen = scan.dash(noun) && scan.glued(noun);
    if (hyphen) {
      noun++;
    }
    while (!hyphen && scan.in(noun, ADJECTIVES)) {
      noun++;
    }
    var unit = unitAt(noun);
    boolean article = scan.is(at, "a", "an") && noun == at + 1;
    if (article && scan.dash(noun + 1) && scan.is(noun + 2, "long", "old")) {
      return Optional.empty();
    }
    if (unit.isEmpty()
        || scan.newline(noun)
        || (article && scan.word(noun).endsWith("s"))
        || scan.partOfFigureBefore(at)) {
      return Optional.empty();
    }
    if ((unit.get() == Unit.SECOND && !scan.word(noun).endsWith("s"))
        || unit.get() == Unit.QUARTER) {
      return Optional.empty();
    }
    if (article
        && unit.get() == Unit.DAY
        && from == at
        && !scan.is(noun + 1, "later", "earlier", "ago", "before", "after")) {
      boolean rate = scan.letters(at - 1);
      return rate ? Optional.of(duration(from, noun + 1, unit.get(), "1")) : Optional.empty();
    }
    return Optional.of(suffixed(from, noun, unit.get(), amount.get(), hyphen));
  }

  private Optional<Unit> unitAt(int i) {
    if (scan.is(i, "fortnight", "fortnights")) {
      return Optional.of(Unit.WEEK);
    }
    if (scan.is(i, "hr", "hrs")) {
      return Optional.of(Unit.HOUR);
    }
    return scan.unit(i);
  }

  private Match suffixed(int from, int noun, Unit unit, Amount amount, boolean hyphen) {
    String value = scan.is(noun, "fortnight") ? "2" : amount.value();
    int next = noun + 1;
    if (hyphen) {
      return duration(from, next, unit, value);
    }
    if (scan.is(next, "and")
        && scan.is(next + 1, "a")
        && scan.is(next + 2, "half")
        && !value.equals("X")) {
      value += ".5";
      next += 3;
    }
    if (scan.is(next, "ago")) {
      return shifted(from, next + 1, unit, value, -1, Base.SPEECH);
    }
    if (scan.is(next, "from") && scan.is(next + 1, "now")) {
      return shifted(from, next + 2, unit, value, 1, Base.SPEECH);
    }
    if (scan.is(next, "later", "afterwards", "afterward")) {
      return shifted(from, next + 1, unit, value, 1, Base.STORY);
    }
    if (scan.is(next, "earlier", "previously", "beforehand")) {
      return shifted(from, next + 1, unit, value, -1, Base.STORY);
    }
    var event = fromEvent(from, next, unit, value);
    if (event.isPresent()) {
      return event.get();
    }
    var told = fromTold(from, next, unit, value);
    if (told.isPresent()) {
      return told.get();
    }
    if (scan.is(next, "before") && !scan.letters(next + 1)) {
      return shifted(from, next + 1, unit, value, -1, Base.STORY);
    }
    boolean old = scan.is(next, "old") && !scan.dash(next - 1);
    boolean age = scan.is(next, "of") && scan.is(next + 1, "age");
    boolean lasting = scan.is(next, "long");
    return duration(from, next + (age ? 2 : old || lasting ? 1 : 0), unit, value);
  }

  private Match shifted(int from, int to, Unit unit, String amount, int sign, Base base) {
    boolean whole = amount.chars().allMatch(Character::isDigit) && amount.length() < 6;
    int count = whole ? Integer.parseInt(amount) * sign : sign;
    return new Match(from, to, new Shifted(unit, count, base, !whole));
  }

  /** {@code 40 years after the end of World War II}. */
  private Optional<Match> fromEvent(int from, int next, Unit unit, String amount) {
    boolean after = scan.is(next, "after", "since", "following");
    if ((!after && !scan.is(next, "before"))
        || !amount.chars().allMatch(Character::isDigit)
        || amount.length() > 5) {
      return Optional.empty();
    }
    int at = scan.is(next + 1, "the") ? next + 2 : next + 1;
    int count = Integer.parseInt(amount) * (after ? 1 : -1);
    var named = events.at(scan.lexemes, at);
    if (named.isPresent()) {
      return named.map(f -> new Match(from, f.next(), new FromEvent(f.event(), true, unit, count)));
    }
    boolean edge = scan.is(at, "end", "start", "beginning", "outbreak", "close");
    boolean end = scan.is(at, "end", "close");
    if (!edge || !scan.is(at + 1, "of")) {
      return Optional.empty();
    }
    int name = scan.is(at + 2, "the") ? at + 3 : at + 2;
    return events
        .at(scan.lexemes, name)
        .map(f -> new Match(from, f.next(), new FromEvent(f.event(), end, unit, count)));
  }

  /** {@code a week after the summit}, {@code two days before their Oslo talks}. */
  private Optional<Match> fromTold(int from, int next, Unit unit, String amount) {
    boolean after = scan.is(next, "after", "following");
    boolean counted = amount.chars().allMatch(Character::isDigit) && amount.length() < 6;
    if ((!after && !scan.is(next, "before")) || !counted || !scan.in(next + 1, DEFINITE)) {
      return Optional.empty();
    }
    for (int noun = next + 2; noun <= next + 1 + NAME_WORDS && scan.letters(noun); noun++) {
      if (scan.in(noun, TimeWords.HAPPENINGS)) {
        var words = scan.lexemes.subList(next + 2, noun + 1).stream().map(Lexeme::text).toList();
        int tail = scan.lexemes.get(noun).end() - scan.lexemes.get(next - 1).end();
        int count = Integer.parseInt(amount) * (after ? 1 : -1);
        var duration = new Fixed(TimeExpression.Type.DURATION, unit.duration(amount));
        return Optional.of(new Match(from, next, new FromTold(duration, unit, count, words, tail)));
      }
    }
    return Optional.empty();
  }

  /** {@code hour-long}, {@code month-long}. */
  private Optional<Match> longOnly(int from, int at) {
    var unit = scan.unit(at);
    boolean lasting =
        unit.isPresent() && scan.dash(at + 1) && scan.glued(at + 1) && scan.is(at + 2, "long");
    String amount = lasting && scan.word(at).endsWith("s") ? "X" : "1";
    return lasting ? Optional.of(duration(from, at + 3, unit.get(), amount)) : Optional.empty();
  }

  /** {@code weeks}, {@code decades}: some, nobody says how many. */
  private Optional<Match> bare(int i) {
    var unit = scan.unit(i);
    boolean plural =
        unit.isPresent()
            && scan.word(i).endsWith("s")
            && unit.get() != Unit.SECOND
            && unit.get() != Unit.CENTURY;
    if (!plural || scan.is(i - 1, "-", "–") || scan.is(i + 1, "-")) {
      return Optional.empty();
    }
    if (scan.is(i + 1, "later")) {
      return Optional.of(new Match(i, i + 2, new Shifted(unit.get(), 1, Base.STORY, true)));
    }
    if (scan.is(i + 1, "earlier")) {
      return Optional.of(new Match(i, i + 2, new Fixed(TimeExpression.Type.DATE, "PAST_REF")));
    }
    if (scan.is(i + 1, "ago")) {
      return Optional.of(new Match(i, i + 2, new Fixed(TimeExpression.Type.DATE, "PAST_REF")));
    }
    return Optional.of(duration(i, i + 1, unit.get(), "X"));
  }

  private Optional<Match> set(int i) {
    if (scan.is(i, "every", "each")) {
      var weekday = scan.weekday(i + 1);
      if (weekday.isPresent()) {
        return Optional.of(setOf(i, i + 2, "XXXX-WXX-" + weekday.get().getValue()));
      }
      int month = scan.month(i + 1);
      if (month > 0) {
        return Optional.of(
            setOf(i, scan.pastMonth(i + 1), "XXXX-" + (month < 10 ? "0" : "") + month));
      }
      String season = TimeWords.SEASONS.get(scan.word(i + 1));
      if (season != null) {
        return Optional.of(setOf(i, i + 2, "XXXX-" + season));
      }
      var amount =
          scan.is(i + 1, "other") ? Optional.of(new Amount("2", i + 2)) : scan.amount(i + 1);
      int noun = amount.map(Amount::to).orElse(i + 1);
      String count = amount.map(Amount::value).orElse("1");
      return scan.unit(noun)
          .map(u -> setOf(i, noun + 1, count.equals("1") ? recurring(u) : u.duration(count)));
    }
    if (scan.is(i, "per")) {
      return scan.unit(i + 1)
          .map(u -> new Match(i, i + 2, new Fixed(TimeExpression.Type.SET, u.duration("1"))));
    }
    return switch (scan.word(i)) {
      case "daily", "everyday" -> Optional.of(setOf(i, i + 1, recurring(Unit.DAY)));
      case "weekly" -> Optional.of(setOf(i, i + 1, recurring(Unit.WEEK)));
      case "monthly" -> Optional.of(setOf(i, i + 1, recurring(Unit.MONTH)));
      case "annually", "annual", "yearly" -> Optional.of(setOf(i, i + 1, recurring(Unit.YEAR)));
      default -> Optional.empty();
    };
  }

  private static Match setOf(int from, int to, String value) {
    return new Match(from, to, new Fixed(TimeExpression.Type.SET, value));
  }

  private static String recurring(Unit unit) {
    return switch (unit) {
      case DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case SECOND, MINUTE, HOUR, DECADE, CENTURY -> unit.duration("1");
    };
  }
}
