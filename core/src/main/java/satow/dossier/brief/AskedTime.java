package satow.dossier.brief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import satow.dossier.DateInterval;

/**
 * The time that a question asks about.
 *
 * @param since from the first of these days on: {@code since May 2016}
 * @param before up to the day before them: {@code before 2014}
 * @param during within them: {@code in autumn 2014}
 * @param rest the question without the words of time
 */
record AskedTime(
    Optional<DateInterval> since,
    Optional<DateInterval> before,
    Optional<DateInterval> during,
    String rest) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String SEASON = "spring|summer|autumn|fall|winter";

  private static final Pattern TIME =
      Pattern.compile(
          "\\b(since|after|from|before|until|till|up to|by|in|during|on|of|for|around)\\s+"
              + "(?:the\\s+)?(?:(?:early|late|mid|beginning of|end of|spring of)[ -])?"
              + "(?:(?<iso>\\d{4}-\\d{2}-\\d{2})|(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?"
              + ("(?<month>"
                  + MONTH
                  + ")\\s+(?:(?<late>\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(?:of\\s+)?")
              + ("(?<year>\\d{4})|(?<season>" + SEASON + ")\\s+(?:of\\s+)?(?<in>\\d{4})")
              + "|(?<whole>\\d{4}))\\b(?!\\s+(?:declaration|treaty|agreement|war|accord|pact)\\b)");

  private static final Pattern BETWEEN =
      Pattern.compile("\\b(?:between|from)\\s+(\\d{4})\\s+(?:and|to|until)\\s+(\\d{4})\\b");

  /** The time of a question. */
  static AskedTime of(String question) {
    Matcher years = BETWEEN.matcher(question);
    if (years.find() && years.group(1).compareTo(years.group(2)) <= 0) {
      var days =
          new DateInterval(
              LocalDate.of(Integer.parseInt(years.group(1)), 1, 1),
              LocalDate.of(Integer.parseInt(years.group(2)), 12, 31));
      var rest = question.substring(0, years.start()) + " " + question.substring(years.end());
      return new AskedTime(Optional.empty(), Optional.empty(), Optional.of(days), rest);
    }
    Matcher m = TIME.matcher(question.toLowerCase(Locale.ROOT));
    Optional<DateInterval> none = Optional.empty();
    if (!m.find()) {
      return new AskedTime(none, none, none, question);
    }
    var rest = question.substring(0, m.start()) + " " + question.substring(m.end());
    var days = days(m);
    return switch (m.group(1)) {
      case "since", "after", "from" -> new AskedTime(days, none, none, rest);
      case "before" ->
          new AskedTime(none, days.map(d -> DateInterval.of(d.start().minusDays(1))), none, rest);
      case "until", "till", "up to", "by" -> new AskedTime(none, days, none, rest);
      default -> new AskedTime(none, none, days, rest);
    };
  }

  private static Optional<DateInterval> days(Matcher m) {
    try {
      if (m.group("iso") != null) {
        return Optional.of(DateInterval.of(LocalDate.parse(m.group("iso"))));
      }
      if (m.group("whole") != null) {
        return months(number(m, "whole"), 1, 12);
      }
      if (m.group("season") != null) {
        return season(m.group("season"), number(m, "in"));
      }
      int month = MONTHS.indexOf(m.group("month").substring(0, 3)) + 1;
      var day = m.group("day") != null ? "day" : "late";
      return m.group(day) == null
          ? months(number(m, "year"), month, month)
          : Optional.of(DateInterval.of(LocalDate.of(number(m, "year"), month, number(m, day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Of the northern half of the earth, where news seldom says which. */
  private static Optional<DateInterval> season(String name, int year) {
    return switch (name) {
      case "spring" -> months(year, 3, 5);
      case "summer" -> months(year, 6, 8);
      case "autumn", "fall" -> months(year, 9, 11);
      default -> // The winter of a year begins in the one before.
          Optional.of(new DateInterval(LocalDate.of(year - 1, 12, 1), LocalDate.of(year, 2, 28)));
    };
  }

  private static Optional<DateInterval> months(int year, int from, int to) {
    var last = LocalDate.of(year, to, 1).plusMonths(1).minusDays(1);
    return Optional.of(new DateInterval(LocalDate.of(year, from, 1), last));
  }

  private static int number(Matcher m, String group) {
    return Integer.parseInt(m.group(group));
  }

  /** Whether a time is asked about. */
  boolean asked() {
    return since.isPresent() || before.isPresent() || during.isPresent();
  }

  /**
   * Whether something lies in the time asked about: what may have been before does not count as
   * since, what has no date lies in no stretch.
   */
  boolean covers(Optional<DateInterval> when) {
    boolean after =
        since.isEmpty() || when.filter(i -> !i.start().isBefore(since.get().start())).isPresent();
    boolean earlier =
        before.isEmpty() || when.filter(i -> !i.start().isAfter(before.get().end())).isPresent();
    boolean within = during.isEmpty() || when.filter(i -> i.overlaps(during.get())).isPresent();
    return after && earlier && within;
  }

  /** Whether a text names the year asked about. */
  boolean named(String text) {
    return during.filter(d -> text.contains(String.valueOf(d.end().getYear()))).isPresent();
  }
}
