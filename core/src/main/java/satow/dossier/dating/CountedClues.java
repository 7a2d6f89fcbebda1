package satow.dossier.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import satow.dossier.dating.Constraint.Strength;
import satow.language.time.Periods;
import satow.language.time.RawTime;
import satow.language.time.TimeForm.Fixed;
import satow.language.time.TimeForm.MonthDay;

/**
 * Dates that are counted back from the news: {@code two weeks earlier, on April 21, 2021}, {@code
 * March 18, two days before the ministers met}.
 */
final class CountedClues {
  private static final String COUNT =
      "(a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (day|week)s? ";

  private static final Pattern EARLIER =
      Pattern.compile("(?i)\\b" + COUNT + "(?:earlier|before),? (?:on )?$");

  private static final Pattern BEFORE =
      Pattern.compile("(?i)^,? " + COUNT + "(?:before|ahead of)\\b");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10));

  /** {@code two weeks} are two weeks give or take so many days. */
  private static final int ROUND = 3;

  /** News is at most so many days old, with the day itself a week. */
  private static final int OLD = 6;

  private CountedClues() {}

  static List<Constraint> of(Reading reading) {
    var news = reading.newsDay();
    var out = new ArrayList<Constraint>();
    for (RawTime time : reading.times()) {
      if (news.isPresent()) {
        count(reading, time)
            .map(m -> days(time, m, news.get()))
            .filter(d -> !d.isEmpty())
            .map(d -> clue(time, d))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  private static Constraint clue(RawTime time, Days days) {
    String says = "so long before the news, which its weekday names";
    return ExpressionClues.clue("date counted", time, says, days, Strength.MONTH_DAY);
  }

  private static Optional<Matcher> count(Reading reading, RawTime time) {
    int end = time.span().end();
    var text = reading.text();
    var earlier = EARLIER.matcher(reading.before(time.span(), 40));
    if (earlier.find()) {
      return Optional.of(earlier);
    }
    var before = BEFORE.matcher(text.substring(end, Math.min(text.length(), end + 40)));
    return before.find() ? Optional.of(before) : Optional.empty();
  }

  private static Days days(RawTime time, Matcher count, DayOfWeek news) {
    var word = count.group(1).toLowerCase(java.util.Locale.ROOT);
    var number = NUMBERS.get(word);
    int n = number == null ? Integer.parseInt(word) : number;
    boolean weeks = count.group(2).equalsIgnoreCase("week");
    return ExpressionClues.years(
        (y, set) ->
            date(time, y)
                .map(d -> d.plusDays(weeks ? 7L * n : n))
                .flatMap(d -> on(d, news, weeks ? ROUND : 0))
                .map(d -> set.add(d, d.plusDays(OLD)))
                .orElse(set));
  }

  private static Optional<LocalDate> date(RawTime time, int year) {
    if (time.form() instanceof MonthDay d) {
      return ExpressionClues.on(year, d);
    }
    return time.form() instanceof Fixed f && f.value().length() == 10
        ? Periods.of(f.value()).map(Periods.Days::first).filter(d -> d.getYear() == year)
        : Optional.empty();
  }

  /** The weekday within so many days of a day. */
  private static Optional<LocalDate> on(LocalDate day, DayOfWeek weekday, int within) {
    var found = day.minusDays(within).with(TemporalAdjusters.nextOrSame(weekday));
    return found.isAfter(day.plusDays(within)) ? Optional.empty() : Optional.of(found);
  }
}
