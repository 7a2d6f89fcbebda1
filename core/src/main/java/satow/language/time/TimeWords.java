package satow.language.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The closed classes of words that time expressions are made of. */
final class TimeWords {
  /** Nouns for what happens on a day or a few, so that other days are counted from it. */
  static final Set<String> HAPPENINGS =
      Set.of(
          "accord",
          "agreement",
          "ambush",
          "annexation",
          "announcement",
          "arrest",
          "assassination",
          "assault",
          "attack",
          "attacks",
          "battle",
          "blast",
          "bombing",
          "bombings",
          "ceasefire",
          "clash",
          "clashes",
          "collision",
          "conference",
          "congress",
          "coup",
          "crash",
          "deal",
          "death",
          "declaration",
          "disaster",
          "earthquake",
          "election",
          "elections",
          "eruption",
          "execution",
          "explosion",
          "forum",
          "handover",
          "hijacking",
          "inauguration",
          "incident",
          "invasion",
          "killing",
          "killings",
          "kidnapping",
          "launch",
          "massacre",
          "meeting",
          "murder",
          "overthrow",
          "poll",
          "polls",
          "protest",
          "quake",
          "raid",
          "raids",
          "referendum",
          "resignation",
          "riot",
          "riots",
          "ruling",
          "shelling",
          "shooting",
          "signing",
          "strike",
          "strikes",
          "summit",
          "surrender",
          "talks",
          "test",
          "treaty",
          "trip",
          "truce",
          "tsunami",
          "verdict",
          "visit",
          "vote");

  private static final String[] MONTH_NAMES = {
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sep sept",
    "october oct",
    "november nov",
    "december dec"
  };
  private static final String[] WEEKDAY_NAMES = {
    "monday mon",
    "tuesday tue tues",
    "wednesday wed",
    "thursday thu thurs thur",
    "friday fri",
    "saturday sat",
    "sunday sun"
  };
  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final String[] ORDINALS = {
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth"
  };

  static final Map<String, Integer> MONTHS = numbered(MONTH_NAMES, 1);
  static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  static final Map<String, Integer> NUMBERS = numbers();
  static final Map<String, Integer> ORDINAL = numbered(ORDINALS, 1);

  static final Map<String, String> SEASONS =
      Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");

  static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("second", Unit.SECOND),
          Map.entry("minute", Unit.MINUTE),
          Map.entry("hour", Unit.HOUR),
          Map.entry("day", Unit.DAY),
          Map.entry("week", Unit.WEEK),
          Map.entry("month", Unit.MONTH),
          Map.entry("year", Unit.YEAR),
          Map.entry("decade", Unit.DECADE),
          Map.entry("century", Unit.CENTURY),
          Map.entry("quarter", Unit.QUARTER),
          Map.entry("seconds", Unit.SECOND),
          Map.entry("minutes", Unit.MINUTE),
          Map.entry("hours", Unit.HOUR),
          Map.entry("days", Unit.DAY),
          Map.entry("weeks", Unit.WEEK),
          Map.entry("months", Unit.MONTH),
          Map.entry("years", Unit.YEAR),
          Map.entry("decades", Unit.DECADE),
          Map.entry("centuries", Unit.CENTURY));

  static final Map<String, String> DAY_PARTS =
      Map.ofEntries(
          Map.entry("morning", "TMO"),
          Map.entry("afternoon", "TAF"),
          Map.entry("evening", "TEV"),
          Map.entry("night", "TNI"),
          Map.entry("nights", "TNI"),
          Map.entry("nighttime", "TNI"),
          Map.entry("dawn", "TMO"),
          Map.entry("daytime", "TDT"),
          Map.entry("noon", "T12:00"),
          Map.entry("midday", "T12:00"),
          Map.entry("midnight", "T24:00"));

  /** Abbreviations that are also words: a date only with a capital and a number beside them. */
  static final Set<String> AMBIGUOUS =
      Set.of("may", "march", "mar", "sun", "sat", "wed", "mon", "dec", "jan");

  static final Set<String> DASHES = Set.of("-", "–", "—", "/", "‑");

  /** What may follow {@code in}, {@code since}: prepositions that a bare year stands after. */
  static final Set<String> YEAR_BEFORE =
      Set.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "before",
          "after",
          "from",
          "to",
          "during",
          "of",
          "between",
          "and",
          "through",
          "late",
          "early",
          "mid",
          "for",
          "around",
          "about",
          "circa",
          "the",
          "year",
          "into",
          "on",
          "or",
          "throughout",
          "c",
          "ca",
          "than",
          "back");

  /** Every word that can open an expression; at others no grammar is asked. */
  static final Set<String> OPENERS = openers();

  private TimeWords() {}

  private static Set<String> openers() {
    var out =
        new HashSet<>(
            List.of(
                ("the a an half couple several few many dozens last past previous preceding next"
                        + " following coming upcoming subsequent this current that same these now"
                        + " currently nowadays recently today yesterday tomorrow tonight right at"
                        + " present modern recent in future every each per daily everyday weekly"
                        + " monthly annually annual yearly just well more less fewer no up close as"
                        + " over under about around approximately nearly almost roughly some only"
                        + " another barely its their his her final other remaining full entire"
                        + " opening closing early beginning start outset late end rest remainder"
                        + " latter later earlier mid middle q fiscal fy fortnight christmas new"
                        + " boxing valentine victory independence bastille halloween armistice good"
                        + " easter thanksgiving labor")
                    .split(" ", -1)));
    for (Map<String, ?> words :
        List.of(MONTHS, WEEKDAYS, NUMBERS, ORDINAL, SEASONS, UNITS, DAY_PARTS)) {
      out.addAll(words.keySet());
    }
    return Set.copyOf(out);
  }

  private static Map<String, Integer> numbered(String[] groups, int first) {
    var out = new HashMap<String, Integer>();
    for (int i = 0; i < groups.length; i++) {
      for (String name : groups[i].split(" ", -1)) {
        out.put(name, i + first);
      }
    }
    return Map.copyOf(out);
  }

  private static Map<String, DayOfWeek> weekdays() {
    var out = new HashMap<String, DayOfWeek>();
    numbered(WEEKDAY_NAMES, 1).forEach((name, day) -> out.put(name, DayOfWeek.of(day)));
    return Map.copyOf(out);
  }

  private static Map<String, Integer> numbers() {
    var out = new HashMap<>(numbered(SMALL, 0));
    for (int i = 0; i < TENS.length; i++) {
      out.put(TENS[i], 20 + 10 * i);
    }
    out.put("hundred", 100);
    out.put("dozen", 12);
    return Map.copyOf(out);
  }

  /** The number of an ordinal word or of {@code 20th} read as digits and suffix. */
  static OptionalInt ordinal(String word) {
    Integer n = ORDINAL.get(word);
    return n == null ? OptionalInt.empty() : OptionalInt.of(n);
  }
}
