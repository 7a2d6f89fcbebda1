package satow.coding.actors;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The day that an article without a date most likely comes from, by what its text names. */
final class NamedDay {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern YEAR = Pattern.compile("\\b(19[89]\\d|20[0-4]\\d)\\b");

  /** {@code 26 May 1999}, {@code May 26, 1999}, {@code in May 1999}. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(\\d{1,2}) )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?,?"
              + " (?:(\\d{1,2}),? )?(19[89]\\d|20[0-4]\\d)\\b");

  private NamedDay() {}

  /**
   * The first day or month named of the latest year since 1980 that the text names, else the end of
   * that year. Earlier years are history in nearly every article without a date.
   */
  static Optional<LocalDate> in(String text) {
    return YEAR.matcher(text)
        .results()
        .map(m -> Integer.parseInt(m.group()))
        .max(Integer::compare)
        .map(
            year ->
                DATE.matcher(text)
                    .results()
                    .filter(m -> Integer.parseInt(m.group(4)) == year)
                    .findFirst()
                    .map(NamedDay::day)
                    .orElse(LocalDate.of(year, 12, 31)));
  }

  /** The day, or the last of the month. */
  private static LocalDate day(MatchResult m) {
    int month = MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1;
    var whole = YearMonth.of(Integer.parseInt(m.group(4)), month);
    String day =
        Optional.ofNullable(m.group(1)).or(() -> Optional.ofNullable(m.group(3))).orElse("");
    int number = day.isEmpty() ? whole.lengthOfMonth() : Integer.parseInt(day);
    return whole.atDay(Math.max(1, Math.min(number, whole.lengthOfMonth())));
  }
}
