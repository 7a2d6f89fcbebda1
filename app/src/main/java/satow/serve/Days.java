package satow.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Days as people write them in an address: {@code 2014-11-09}, {@code 2014-11}, {@code 2014}. */
final class Days {
  private Days() {}

  /** The first or the last day that is meant. */
  static LocalDate day(String name, String words, boolean last) {
    try {
      return switch (words.length()) {
        case 4 -> last ? Year.parse(words).atMonth(12).atEndOfMonth() : Year.parse(words).atDay(1);
        case 7 -> last ? YearMonth.parse(words).atEndOfMonth() : YearMonth.parse(words).atDay(1);
        default -> LocalDate.parse(words);
      };
    } catch (DateTimeException e) {
      throw Problem.bad(name + ": “" + words + "” is no day; write 2014-11-09, 2014-11 or 2014");
    }
  }
}
