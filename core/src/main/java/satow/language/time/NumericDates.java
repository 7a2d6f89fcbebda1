package satow.language.time;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import satow.language.TimeExpression;
import satow.language.time.Scan.Match;
import satow.language.time.TimeForm.Fixed;

/** Dates in figures: {@code 2014-11-09}, {@code 11/09/2014}, {@code 9.11.2014}. */
final class NumericDates {
  private NumericDates() {}

  /** The date in figures that starts at a lexeme. */
  static Optional<Match> at(Scan scan, int i) {
    boolean joined =
        scan.glued(i + 1) && scan.glued(i + 2) && scan.glued(i + 3) && scan.glued(i + 4);
    if (!joined || !scan.word(i + 1).equals(scan.word(i + 3)) || !scan.is(i + 1, "-", "/", ".")) {
      return Optional.empty();
    }
    if (scan.word(i).length() == 4 && !scan.is(i + 1, "/")) {
      return date(i, scan.number(i, 4), scan.number(i + 2, 2), scan.number(i + 4, 2));
    }
    if (scan.word(i + 4).length() != 4 || scan.is(i + 1, "-")) {
      return Optional.empty();
    }
    int first = scan.number(i, 2);
    int second = scan.number(i + 2, 2);
    // Slashes are read the American way unless that gives no date; points the European way.
    boolean monthFirst = scan.is(i + 1, "/") && first <= 12;
    return date(i, scan.number(i + 4, 4), monthFirst ? first : second, monthFirst ? second : first);
  }

  private static Optional<Match> date(int i, int year, int month, int day) {
    boolean real = year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1;
    if (!real || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    String value = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    return Optional.of(new Match(i, i + 5, new Fixed(TimeExpression.Type.DATE, value)));
  }
}
