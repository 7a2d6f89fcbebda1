package satow.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days as people type them: {@code 2014-11-09}, {@code 2014-11}, {@code 2014}. */
final class Days {
  private Days() {}

  /** The first day that is meant. */
  static final class First implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String words) {
      return day(words, false);
    }
  }

  /** The last day that is meant. */
  static final class Last implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String words) {
      return day(words, true);
    }
  }

  private static LocalDate day(String words, boolean last) {
    try {
      return switch (words.length()) {
        case 4 -> last ? Year.parse(words).atMonth(12).atEndOfMonth() : Year.parse(words).atDay(1);
        case 7 -> last ? YearMonth.parse(words).atEndOfMonth() : YearMonth.parse(words).atDay(1);
        default -> LocalDate.parse(words);
      };
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "“" + words + "” is no day; write 2014-11-09, 2014-11 or 2014");
    }
  }
}
