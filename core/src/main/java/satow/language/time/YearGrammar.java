package satow.language.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import satow.language.TimeExpression;
import satow.language.time.Scan.Match;
import satow.language.time.TimeForm.Fixed;
import satow.language.time.TimeForm.SeasonOnly;
import satow.language.time.TimeForm.Shift;

/**
 * Years and their parts: {@code 1939–45}, {@code the summer of 1943}, {@code 490 BC}, {@code Q3
 * 2014}.
 */
final class YearGrammar {
  /** Nouns that a number before them counts, so that it is no year. */
  private static final Set<String> COUNTED =
      Set.of(
          "men",
          "people",
          "troops",
          "soldiers",
          "km",
          "kilometers",
          "kilometres",
          "miles",
          "feet",
          "metres",
          "meters",
          "m",
          "pounds",
          "tons",
          "tonnes",
          "dollars",
          "percent",
          "prisoners",
          "civilians",
          "casualties",
          "dead",
          "wounded",
          "aircraft",
          "tanks",
          "guns",
          "ships",
          "sorties",
          "workers",
          "refugees",
          "deaths",
          "acres",
          "hectares",
          "jobs",
          "homes",
          "members",
          "points",
          "mph",
          "times",
          "others",
          "to",
          "euros",
          "barrels",
          "megawatts",
          "years",
          "months",
          "days",
          "hours",
          "weeks",
          "minutes",
          "hrs",
          "horses",
          "infantry",
          "cavalry",
          "officers",
          "vehicles",
          "villages",
          "persons",
          "residents",
          "police");

  private final Scan scan;

  YearGrammar(Scan scan) {
    this.scan = scan;
  }

  /** The year that starts with a number: {@code 490 BC}, {@code 19th century}, {@code 1956}. */
  List<Match> numberFirst(int i) {
    int bc = bcYear(i);
    if (bc > 0) {
      return List.of(new Match(i, bcEnd(i + 1), fixed(String.format(Locale.ROOT, "BC%04d", bc))));
    }
    var century = century(i);
    return century.isPresent() ? List.of(century.get()) : years(i);
  }

  /** The century or quarter that starts with a word. */
  Optional<Match> wordFirst(int i) {
    return century(i).or(() -> quarter(i));
  }

  static Fixed fixed(String value) {
    return new Fixed(TimeExpression.Type.DATE, value);
  }

  /** A bare year, a decade, {@code 1939–45}. */
  private List<Match> years(int i) {
    int year = scan.year(i);
    if (year < 0) {
      return List.of();
    }
    if (scan.glued(i + 1) && scan.is(i + 1, "s") && year % 10 == 0) {
      return List.of(new Match(i, i + 2, fixed(String.valueOf(year / 10))));
    }
    if (scan.apostrophe(i + 1)
        && scan.glued(i + 1)
        && scan.glued(i + 2)
        && scan.is(i + 2, "s")
        && year % 10 == 0
        && !scan.in(i - 1, Set.of("in", "since"))) {
      return List.of(new Match(i, i + 3, fixed(String.valueOf(year / 10))));
    }
    if (!plausibleYear(i, year)) {
      return List.of();
    }
    String season = TimeWords.SEASONS.get(scan.word(i + 1));
    if (season != null && !scan.is(i + 1, "spring", "fall")) {
      return List.of(new Match(i, i + 2, fixed(year + "-" + season)));
    }
    var first = new Match(i, i + 1, fixed(String.valueOf(year)));
    int shortYear =
        scan.dash(i + 1) && scan.glued(i + 1) && scan.glued(i + 2) ? scan.number(i + 2, 2) : -1;
    if (shortYear > year % 100
        && !(scan.glued(i + 3) && (scan.letters(i + 3) || scan.dash(i + 3)))) {
      return List.of(
          first, new Match(i + 2, i + 3, fixed(String.valueOf(year / 100 * 100 + shortYear))));
    }
    return List.of(first);
  }

  private boolean plausibleYear(int i, int year) {
    boolean introduced =
        scan.in(i - 1, TimeWords.YEAR_BEFORE) || scan.dash(i - 1) || scan.is(i - 1, "(");
    boolean counts = scan.in(i + 1, COUNTED) && !scan.is(i + 1, "to");
    if ((counts && !scan.newline(i + 1))
        || (scan.is(i + 1, "-", ".")
            && scan.glued(i + 1)
            && scan.glued(i + 2)
            && scan.letters(i + 2))) {
      return false;
    }
    if (year < 1500 || year > 2060) {
      return introduced && !pluralNoun(i + 1);
    }
    return introduced || !pluralNoun(i + 1) || year >= 1900;
  }

  private boolean pluralNoun(int i) {
    String w = scan.word(i);
    return w.length() > 3 && w.endsWith("s") && !scan.capital(i) && !w.endsWith("ss");
  }

  /** The year of {@code 490 BC}, or of {@code 499} in {@code 499–493 BC}; 0 if none. */
  int bcYear(int i) {
    int n = scan.number(i, 4);
    if (n <= 0) {
      return 0;
    }
    if (bcEnd(i + 1) > i + 1) {
      return n;
    }
    boolean range = scan.dash(i + 1) || scan.is(i + 1, "and", "to", "or");
    return range && scan.number(i + 2, 4) > 0 && bcEnd(i + 3) > i + 3 ? n : 0;
  }

  /** The lexeme after {@code BC}, {@code B.C.}, {@code BCE}; the same where there is none. */
  int bcEnd(int i) {
    if (scan.is(i, "bc", "bce") && scan.capital(i)) {
      return i + 1;
    }
    if (scan.is(i, "b") && scan.is(i + 1, ".") && scan.is(i + 2, "c")) {
      return scan.is(i + 3, ".") && scan.glued(i + 3) ? i + 4 : i + 3;
    }
    return i;
  }

  Optional<Match> season(int i, String code) {
    int at = scan.is(i + 1, "of", ",") ? i + 2 : i + 1;
    int year = scan.year(at);
    if (year > 0) {
      return Optional.of(withBc(i, at + 1, year, "-" + code, 0));
    }
    int bc = bcYear(at);
    if (bc > 0) {
      return Optional.of(
          new Match(i, bcEnd(at + 1), fixed(String.format(Locale.ROOT, "BC%04d-%s", bc, code))));
    }
    boolean winterGames = scan.is(i + 1, "olympics", "olympic", "games", "palace", "offensive");
    boolean introduced =
        scan.is(
            i - 1,
            "the",
            "this",
            "that",
            "last",
            "next",
            "in",
            "by",
            "during",
            "early",
            "late",
            "mid",
            "until",
            "since",
            "each",
            "every",
            "following",
            "previous",
            "and",
            "-",
            "of");
    boolean verb = scan.is(i, "spring", "fall") && !introduced;
    boolean event = scan.is(i, "fall", "spring") && scan.is(i + 1, "of") && year < 0;
    return winterGames || verb || event || !introduced
        ? Optional.empty()
        : Optional.of(new Match(i, i + 1, new SeasonOnly(code, Shift.NONE)));
  }

  /** {@code 19th century}, {@code eighteenth-century}. */
  private Optional<Match> century(int i) {
    int n = scan.number(i, 2);
    int next = i + 1;
    if (n > 0 && scan.ordinalSuffix(i + 1)) {
      next = i + 2;
    } else {
      n = TimeWords.ordinal(scan.word(i)).orElse(0);
      if (scan.is(i, "twenty") && scan.dash(i + 1) && scan.is(i + 2, "first")) {
        n = 21;
        next = i + 3;
      }
    }
    int at = scan.dash(next) ? next + 1 : next;
    if (n <= 0 || n > 22 || !scan.is(at, "century", "centuries")) {
      return Optional.empty();
    }
    int end = bcEnd(at + 1);
    String value = String.format(Locale.ROOT, end > at + 1 ? "BC%02d" : "%02d", n - 1);
    return Optional.of(new Match(i, end, fixed(value)));
  }

  /**
   * {@code Q3 2014}, {@code the first quarter of 2014}, {@code second half of 2008}, {@code
   * FY2015}.
   */
  private Optional<Match> quarter(int i) {
    if (scan.is(i, "q")
        && scan.glued(i + 1)
        && scan.number(i + 1, 1) >= 1
        && scan.number(i + 1, 1) <= 4) {
      return period(i, i + 2, "Q" + scan.number(i + 1, 1));
    }
    if (scan.is(i, "fiscal", "fy")) {
      int at = scan.is(i + 1, "year") ? i + 2 : i + 1;
      int year = scan.year(at);
      return year > 0
          ? Optional.of(new Match(i, at + 1, fixed(String.valueOf(year))))
          : Optional.empty();
    }
    int n = scan.is(i, "latter") ? 2 : TimeWords.ordinal(scan.word(i)).orElse(0);
    boolean half = scan.is(i + 1, "half") && n <= 2;
    if (n >= 1 && n <= 4 && (half || scan.is(i + 1, "quarter"))) {
      return period(i, i + 2, (half ? "H" : "Q") + n);
    }
    return Optional.empty();
  }

  private Optional<Match> period(int i, int next, String code) {
    int at = scan.is(next, "of") ? next + 1 : next;
    int year = scan.year(at);
    if (year > 0) {
      return Optional.of(new Match(i, at + 1, fixed(year + "-" + code)));
    }
    return code.startsWith("Q")
        ? Optional.of(new Match(i, next, new SeasonOnly(code, Shift.NONE)))
        : Optional.empty();
  }

  Match withBc(int from, int to, int year, String rest, int number) {
    int end = bcEnd(to);
    String head = String.format(Locale.ROOT, end > to ? "BC%04d" : "%04d", year);
    return new Match(
        from, end, fixed(rest.isEmpty() ? head : head + String.format(Locale.ROOT, rest, number)));
  }
}
