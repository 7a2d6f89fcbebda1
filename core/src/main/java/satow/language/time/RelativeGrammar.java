package satow.language.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import satow.language.TimeExpression;
import satow.language.time.Scan.Match;
import satow.language.time.TimeForm.Base;
import satow.language.time.TimeForm.DayPart;
import satow.language.time.TimeForm.Fixed;
import satow.language.time.TimeForm.MonthOnly;
import satow.language.time.TimeForm.SeasonOnly;
import satow.language.time.TimeForm.Shift;
import satow.language.time.TimeForm.Shifted;
import satow.language.time.TimeForm.WeekdayOnly;

/** Times told from another: {@code yesterday}, {@code last week}, {@code the following day}. */
final class RelativeGrammar {
  private static final Map<String, Integer> POINTERS =
      Map.ofEntries(
          Map.entry("last", -1),
          Map.entry("past", -1),
          Map.entry("previous", -1),
          Map.entry("preceding", -1),
          Map.entry("next", 1),
          Map.entry("following", 1),
          Map.entry("coming", 1),
          Map.entry("upcoming", 1),
          Map.entry("subsequent", 1),
          Map.entry("this", 0),
          Map.entry("current", 0),
          Map.entry("that", 0),
          Map.entry("same", 0));

  /** Pointers that count from the story, not from the day of writing. */
  private static final Set<String> STORY =
      Set.of("previous", "preceding", "following", "subsequent", "that", "same");

  private static final Set<String> PRESENT = Set.of("now", "currently", "nowadays");

  private final Scan scan;

  RelativeGrammar(Scan scan) {
    this.scan = scan;
  }

  /** The relative time that starts at a lexeme. */
  Optional<Match> at(int i) {
    if (!scan.letters(i)) {
      return Optional.empty();
    }
    int past = scan.is(i, "the") ? i + 1 : i;
    return oneWord(i)
        .or(() -> reference(i))
        .or(() -> dayBefore(i, past))
        .or(() -> pointed(i, past))
        .or(() -> monthsEnd(i));
  }

  private static Match fixed(int from, int to, String value) {
    return new Match(from, to, new Fixed(TimeExpression.Type.DATE, value));
  }

  private static Match shifted(int from, int to, Unit unit, int count, Base base) {
    return new Match(from, to, new Shifted(unit, count, base, false));
  }

  private Optional<Match> oneWord(int i) {
    if (scan.in(i, PRESENT)) {
      return Optional.of(fixed(i, i + 1, "PRESENT_REF"));
    }
    return switch (scan.word(i)) {
      case "recently" -> Optional.of(fixed(i, i + 1, "PAST_REF"));
      case "today" -> Optional.of(shifted(i, i + 1, Unit.DAY, 0, Base.SPEECH));
      case "yesterday" -> dayWord(i, -1);
      case "tomorrow" -> dayWord(i, 1);
      case "tonight" ->
          Optional.of(
              new Match(
                  i,
                  i + 1,
                  new DayPart("TNI", Optional.of(new Shifted(Unit.DAY, 0, Base.SPEECH, false)))));
      default -> Optional.empty();
    };
  }

  private Optional<Match> dayWord(int i, int shift) {
    String part = TimeWords.DAY_PARTS.get(scan.word(i + 1));
    var day = new Shifted(Unit.DAY, shift, Base.SPEECH, false);
    return Optional.of(
        part == null
            ? new Match(i, i + 1, day)
            : new Match(i, i + 2, new DayPart(part, Optional.of(day))));
  }

  private Optional<Match> reference(int i) {
    if (scan.is(i, "right") && scan.is(i + 1, "now")) {
      return Optional.of(fixed(i, i + 2, "PRESENT_REF"));
    }
    if (scan.is(i, "at")
        && ((scan.is(i + 1, "the") && scan.is(i + 2, "moment")) || scan.is(i + 1, "present"))) {
      return Optional.of(fixed(i, scan.is(i + 1, "the") ? i + 3 : i + 2, "PRESENT_REF"));
    }
    if ((scan.is(i, "these") && scan.is(i + 1, "days"))
        || (scan.is(i, "present", "modern") && scan.is(i + 1, "day"))
        || (scan.is(i, "present") && scan.dash(i + 1) && scan.is(i + 2, "day"))) {
      return Optional.of(fixed(i, scan.dash(i + 1) ? i + 3 : i + 2, "PRESENT_REF"));
    }
    if (scan.is(i, "recent", "preceding", "previous")
        && scan.is(i + 1, "years", "months", "weeks", "days", "decades", "times")) {
      return Optional.of(fixed(i, i + 2, "PAST_REF"));
    }
    if (scan.is(i, "the")
        && scan.is(i + 1, "recent", "preceding", "previous")
        && scan.is(i + 2, "years", "months", "weeks", "days", "decades")) {
      return Optional.of(fixed(i, i + 3, "PAST_REF"));
    }
    if (scan.is(i, "the") && scan.is(i + 1, "past", "future") && !scan.letters(i + 2)) {
      return Optional.of(fixed(i, i + 2, scan.is(i + 1, "past") ? "PAST_REF" : "FUTURE_REF"));
    }
    if (scan.is(i, "in")
        && scan.is(i + 1, "the")
        && scan.is(i + 2, "near")
        && scan.is(i + 3, "future")) {
      return Optional.of(fixed(i + 1, i + 4, "FUTURE_REF"));
    }
    boolean future =
        scan.is(i, "future")
            && (scan.is(i - 1, "in", "near", "foreseeable") || scan.is(i - 1, "the"));
    return future ? Optional.of(fixed(i, i + 1, "FUTURE_REF")) : Optional.empty();
  }

  /**
   * {@code the day before}, {@code the evening before}, {@code the day after}; {@code a day
   * earlier} is a period's work.
   */
  private Optional<Match> dayBefore(int i, int at) {
    var part = TimeWords.DAY_PARTS.get(scan.word(at));
    boolean eve = at > i && scan.is(at + 1, "before") && !scan.letters(at + 2);
    if (part != null && eve && !scan.word(at).endsWith("s")) {
      var day = new Shifted(Unit.DAY, -1, Base.STORY, false);
      return Optional.of(new Match(i, at + 2, new DayPart(part, Optional.of(day))));
    }
    var unit = scan.unit(at);
    if (at == i || unit.isEmpty() || (scan.word(at).endsWith("s") && unit.get() != Unit.CENTURY)) {
      return Optional.empty();
    }
    if (scan.is(at + 1, "before", "earlier")) {
      return Optional.of(shifted(i, at + 2, unit.get(), -1, Base.STORY));
    }
    if (scan.is(at + 1, "after", "following")
        && (unit.get() == Unit.DAY || !scan.letters(at + 2))) {
      return Optional.of(shifted(i, at + 2, unit.get(), 1, Base.STORY));
    }
    return Optional.empty();
  }

  /** {@code [the] last week}, {@code that same day}, {@code next spring}, {@code this morning}. */
  private Optional<Match> pointed(int i, int at) {
    Integer count = POINTERS.get(scan.word(at));
    if (count == null) {
      return Optional.empty();
    }
    int noun = at + 1;
    boolean story = scan.in(at, STORY) || (at > i && scan.is(at, "next"));
    if (scan.is(at, "this", "that") && scan.is(noun, "same", "very", "past", "coming")) {
      count = POINTERS.getOrDefault(scan.word(noun), 0);
      noun++;
    }
    if (scan.is(at, "same") && at == i && !scan.is(i - 1, "this", "that", "the")) {
      story = true;
    }
    return pointedNoun(
        i, noun, count, story ? Base.STORY : Base.SPEECH, scan.is(at, "that", "same"));
  }

  private Optional<Match> pointedNoun(int i, int noun, int count, Base base, boolean same) {
    Shift shift = same ? Shift.SAME : count < 0 ? Shift.LAST : count > 0 ? Shift.NEXT : Shift.THIS;
    String word = scan.word(noun);
    var unit = scan.unit(noun);
    boolean lastDay =
        count < 0 && !same && unit.isPresent() && unit.get() == Unit.DAY && base == Base.SPEECH;
    if (unit.isPresent() && !word.endsWith("s") && !unit.get().clock() && !lastDay) {

      return Optional.of(shifted(i, noun + 1, unit.get(), count, base));
    }
    int month = scan.month(noun);
    if (month > 0 && scan.day(scan.pastMonth(noun)) == 0) {
      return Optional.of(new Match(i, scan.pastMonth(noun), new MonthOnly(month, shift)));
    }
    var weekday = scan.weekday(noun);
    if (weekday.isPresent()) {
      return Optional.of(new Match(i, noun + 1, new WeekdayOnly(weekday.get(), shift)));
    }
    String season = TimeWords.SEASONS.get(word);
    if (season != null) {
      return Optional.of(new Match(i, noun + 1, new SeasonOnly(season, shift)));
    }
    if (word.equals("weekend") || word.equals("fortnight")) {
      return Optional.of(shifted(i, noun + 1, Unit.WEEK, count, base));
    }
    return part(i, noun, count, base);
  }

  private Optional<Match> part(int i, int noun, int count, Base base) {
    if (scan.is(noun, "fiscal", "financial", "calendar", "school", "academic")
        && scan.is(noun + 1, "year")) {
      return Optional.of(shifted(i, noun + 2, Unit.YEAR, count, base));
    }
    String code = TimeWords.DAY_PARTS.get(scan.word(noun));
    if (code == null || scan.word(noun).endsWith("s")) {
      return Optional.empty();
    }
    return Optional.of(
        new Match(
            i,
            noun + 1,
            new DayPart(code, Optional.of(new Shifted(Unit.DAY, count, base, false)))));
  }

  private Optional<Match> monthsEnd(int i) {
    boolean end =
        scan.is(i, "month", "year", "week")
            && scan.apostrophe(i + 1)
            && scan.is(i + 2, "s")
            && scan.is(i + 3, "end");
    return end
        ? scan.unit(i).map(u -> shifted(i, i + 4, u, 0, Base.STORY).with(RawTime.Part.LATE))
        : Optional.empty();
  }

  /** {@code the month} after {@code the end of}: a period of the story. */
  Optional<Match> theUnit(int i) {
    int noun = scan.is(i, "the", "that", "this") ? i + 1 : i;
    var unit = scan.unit(noun);
    boolean single =
        noun > i && unit.isPresent() && !scan.word(noun).endsWith("s") && !unit.get().clock();
    boolean day = unit.filter(u -> u == Unit.DAY).isPresent();
    return single && !day
        ? Optional.of(shifted(i, noun + 1, unit.get(), 0, Base.STORY))
        : Optional.empty();
  }
}
