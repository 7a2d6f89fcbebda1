package satow.language.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import satow.language.time.Scan.Match;
import satow.language.time.TimeForm.DayOnly;
import satow.language.time.TimeForm.FeastDay;
import satow.language.time.TimeForm.Fixed;
import satow.language.time.TimeForm.MonthDay;
import satow.language.time.TimeForm.MonthOnly;
import satow.language.time.TimeForm.Shift;
import satow.language.time.TimeForm.ShortYear;
import satow.language.time.TimeForm.WeekdayOnly;
import satow.language.time.TimeForm.Within;

/** Dates by name and number: {@code 9 Sept. 1914}, {@code the summer of 1943}, {@code 490 BC}. */
final class DateGrammar {

  private final Scan scan;
  private final YearGrammar years;

  DateGrammar(Scan scan) {
    this.scan = scan;
    this.years = new YearGrammar(scan);
  }

  /** The dates that start at a lexeme, with those that a range adds; none if it starts none. */
  List<Match> at(int i) {
    if (scan.month(i) > 0) {
      return monthFirst(i);
    }
    if (scan.digits(i)) {
      return numberFirst(i);
    }
    return other(i).map(List::of).orElse(List.of());
  }

  private Optional<Match> other(int i) {
    var weekday = scan.weekday(i);
    if (weekday.isPresent()) {
      return weekdayFirst(i, new WeekdayOnly(weekday.get(), Shift.NONE));
    }
    var season = TimeWords.SEASONS.get(scan.word(i));
    if (season != null) {
      return years.season(i, season);
    }
    if (scan.apostrophe(i)
        && scan.glued(i + 1)
        && scan.number(i + 1, 2) >= 10
        && !(scan.glued(i + 2) && scan.letters(i + 2))) {
      return Optional.of(new Match(i, i + 2, new ShortYear(scan.number(i + 1, 2))));
    }
    return years.wordFirst(i).or(() -> feast(i));
  }

  private List<Match> monthFirst(int i) {
    int month = scan.month(i);
    int next = scan.pastMonth(i);
    int day = scan.day(next);
    if (day > 0
        && !(scan.is(next + 1, ":", "%")
            || (scan.partOfFigure(next) && !scan.ordinalSuffix(next + 1)))) {
      return monthDay(i, month, next, day);
    }
    int at = scan.is(next, ",", "of") ? next + 1 : next;
    int year = scan.year(at);
    if (year > 0) {
      return List.of(years.withBc(i, at + 1, year, "-%02d", month));
    }
    int bc = years.bcYear(at);
    if (bc > 0) {
      return List.of(
          new Match(
              i,
              years.bcEnd(at + 1),
              YearGrammar.fixed(String.format(Locale.ROOT, "BC%04d-%02d", bc, month))));
    }
    boolean word = scan.is(i, "may", "march", "mar", "dec", "jan") && modal(i);
    return word ? List.of() : List.of(new Match(i, next, monthAlone(next, month)));
  }

  /** {@code May} and {@code March} that begin a sentence or a name and are no month. */
  private boolean modal(int i) {
    boolean starts = i == 0 || scan.is(i - 1, ".", "“", "\"", "?", "!") || scan.newline(i);
    return starts
        && scan.is(i, "may", "march")
        && scan.letters(i + 1)
        && !scan.is(i + 1, "this", "last", "was", "saw", "brought");
  }

  /** A bare month; before {@code and July 1940} it takes that year. */
  private TimeForm monthAlone(int next, int month) {
    int at = next + 1;
    if ((scan.is(next, "and", "to", "or", "through", "until") || scan.dash(next))
        && scan.month(at) > 0) {
      int past = scan.pastMonth(at);
      int year = scan.year(scan.is(past, ",", "of") ? past + 1 : past);
      if (year > 0) {
        return YearGrammar.fixed(String.format(Locale.ROOT, "%04d-%02d", year, month));
      }
    }
    return new MonthOnly(month, Shift.NONE);
  }

  private List<Match> monthDay(int i, int month, int at, int day) {
    int next = scan.pastDay(at);
    int second =
        scan.dash(next) || (scan.is(next, "to", "and", "through") && !scan.newline(next))
            ? scan.day(next + 1)
            : 0;
    boolean range =
        second > 0 && scan.pastDay(next + 1) <= scan.size() && endsRange(next, second, day);
    int end = range ? scan.pastDay(next + 1) : next;
    int yearAt = scan.is(end, ",", "of") ? end + 1 : end;
    int year = scan.year(yearAt);
    if (year > 0 && !scan.newline(yearAt)) {
      var last = dated(range ? next + 1 : i, yearAt + 1, year, month, range ? second : day);
      return range ? List.of(dated(i, next, year, month, day), last) : List.of(last);
    }
    var first = monthDayMatch(i, next, month, day);
    return range ? List.of(first, monthDayMatch(next + 1, end, month, second)) : List.of(first);
  }

  private boolean endsRange(int dash, int second, int day) {
    if (scan.dash(dash)) {
      return second > day;
    }
    int past = scan.pastDay(dash + 1);
    return second > day && !scan.letters(past) && scan.month(past) == 0 && !scan.is(past, ":");
  }

  private static Match monthDayMatch(int from, int to, int month, int day) {
    return new Match(
        from,
        to,
        day <= YearMonth.of(2000, month).lengthOfMonth()
            ? new MonthDay(month, day)
            : new MonthOnly(month, Shift.NONE));
  }

  private static Match dated(int from, int to, int year, int month, int day) {
    boolean real = day <= YearMonth.of(year, month).lengthOfMonth();
    String value =
        real
            ? String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day)
            : String.format(Locale.ROOT, "%04d-%02d", year, month);
    return new Match(from, to, YearGrammar.fixed(value));
  }

  private List<Match> numberFirst(int i) {
    var numeric = NumericDates.at(scan, i);
    if (numeric.isPresent()) {
      return List.of(numeric.get());
    }
    if (scan.day(i) > 0) {
      var day = dayFirst(i);
      if (!day.isEmpty()) {
        return day;
      }
    }
    return years.numberFirst(i);
  }

  /** {@code 9 September 1914}, {@code 25th of August}, {@code 6–7 January 1916}. */
  private List<Match> dayFirst(int i) {
    int day = scan.day(i);
    int next = scan.pastDay(i);
    var out = new ArrayList<Match>();
    int link = next;
    if ((scan.dash(link) || scan.is(link, "to", "and", "or", "through"))
        && scan.day(link + 1) > 0) {
      int second = scan.pastDay(link + 1);
      int month = scan.month(second);
      if (month > 0) {
        int yearAt = yearAfter(scan.pastMonth(second));
        int year = yearAt > 0 ? scan.year(yearAt) : 0;
        out.add(year > 0 ? dated(i, next, year, month, day) : monthDayMatch(i, next, month, day));
        out.addAll(dayFirst(link + 1));
        return out;
      }
      return List.of();
    }
    int at = scan.is(next, "of") ? next + 1 : next;
    int month = scan.month(at);
    if (month == 0 || scan.newline(at) || (scan.is(at, "may") && modalAfter(at))) {
      return List.of();
    }
    int past = scan.pastMonth(at);
    int yearAt = yearAfter(past);
    if (yearAt > 0) {
      return List.of(dated(i, yearAt + 1, scan.year(yearAt), month, day));
    }
    return List.of(monthDayMatch(i, past, month, day));
  }

  private boolean modalAfter(int i) {
    return !scan.capital(i);
  }

  private int yearAfter(int i) {
    int at = scan.is(i, ",", "of") ? i + 1 : i;
    return scan.year(at) > 0 && !scan.newline(at) ? at : -1;
  }

  private Optional<Match> weekdayFirst(int i, WeekdayOnly form) {
    int next =
        scan.is(i + 1, ".") && scan.word(i).length() <= 5 && scan.glued(i + 1) ? i + 2 : i + 1;
    boolean full = scan.word(i).endsWith("day");
    int at = scan.is(next, ",") ? next + 1 : next;
    if (!scan.newline(at) && (scan.month(at) > 0 || scan.digits(at))) {
      var dates = at(at);
      if (dates.size() == 1 && dates.get(0).form() instanceof MonthDay) {
        return Optional.of(dates.get(0).startingAt(i));
      }
      if (dates.size() == 1 && dates.get(0).form() instanceof Fixed f && f.value().length() == 10) {
        return Optional.of(dates.get(0).startingAt(i));
      }
    }
    boolean word =
        !full
            || scan.is(i - 1, "bloody", "black", "holy", "good", "palm")
            || (scan.capital(i + 1)
                && scan.is(i + 1, "times", "mirror", "telegraph", "herald", "post"));
    return word ? Optional.empty() : Optional.of(new Match(i, i + 1, form));
  }

  private Optional<Match> feast(int i) {
    if (!scan.capital(i)) {
      return Optional.empty();
    }
    return Feasts.at(scan, i)
        .map(
            found -> {
              int at = scan.is(found.to(), ",", "of") ? found.to() + 1 : found.to();
              int year = scan.year(at);
              boolean dated = year > 0 && found.form() instanceof FeastDay;
              return dated && found.form() instanceof FeastDay f
                  ? new Match(i, at + 1, YearGrammar.fixed(f.feast().in(year).toString()))
                  : found;
            });
  }

  /** {@code the 20th}, {@code the 20th of that month}: a day whose month the text gave before. */
  Optional<Match> dayAlone(int the) {
    int day = scan.day(the + 1);
    boolean suffixed = day > 0 && scan.ordinalSuffix(the + 2);
    boolean alone =
        (suffixed && !scan.letters(the + 3))
            || (suffixed
                && scan.is(
                    the + 3, "and", "the", "a", "to", "of", "he", "it", "they", "was", "were"));
    if (!alone || (scan.is(the + 3, "of") && !scan.is(the + 5, "month"))) {
      return Optional.empty();
    }
    return Optional.of(new Match(the, the + 3, new DayOnly(day)));
  }

  /** A date within a period: {@code March} and {@code this year}. */
  static Match within(Match part, Match whole) {
    return new Match(part.from(), whole.to(), new Within(part.form(), whole.form()), part.part());
  }
}
