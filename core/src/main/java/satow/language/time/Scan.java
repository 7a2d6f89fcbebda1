package satow.language.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lexemes with the questions that the grammars ask. Positions out of range read as empty words. */
final class Scan {
  final List<Lexeme> lexemes;

  /** A stretch of lexemes that says something: {@code [from, to)}. */
  record Match(int from, int to, TimeForm form, RawTime.Part part) {
    Match(int from, int to, TimeForm form) {
      this(from, to, form, RawTime.Part.WHOLE);
    }

    Match startingAt(int start) {
      return new Match(start, to, form, part);
    }

    Match with(RawTime.Part other) {
      return new Match(from, to, form, other);
    }
  }

  /** An amount, {@code X} where vague, up to a lexeme. */
  record Amount(String value, int to) {}

  Scan(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  int size() {
    return lexemes.size();
  }

  /** The word at a place in lower case; empty out of range. */
  String word(int i) {
    return i >= 0 && i < lexemes.size() ? lexemes.get(i).lower() : "";
  }

  boolean is(int i, String... words) {
    String at = word(i);
    for (String w : words) {
      if (at.equals(w)) {
        return true;
      }
    }
    return false;
  }

  boolean in(int i, Set<String> words) {
    return words.contains(word(i));
  }

  boolean capital(int i) {
    return i >= 0 && i < lexemes.size() && lexemes.get(i).capital();
  }

  boolean glued(int i) {
    return i >= 0 && i < lexemes.size() && lexemes.get(i).glued();
  }

  boolean digits(int i) {
    return i >= 0 && i < lexemes.size() && lexemes.get(i).digits();
  }

  /** Whether lexeme i starts a new line. */
  boolean newline(int i) {
    return i >= 0 && i < lexemes.size() && lexemes.get(i).newline();
  }

  boolean dash(int i) {
    return in(i, TimeWords.DASHES);
  }

  boolean apostrophe(int i) {
    return is(i, "'", "’", "‘");
  }

  /** The number in digits at a place, of at most so many digits; −1 if none. */
  int number(int i, int most) {
    if (!digits(i) || lexemes.get(i).text().length() > most) {
      return -1;
    }
    return Integer.parseInt(lexemes.get(i).text());
  }

  /** A year of four digits that stands alone; −1 if none. */
  int year(int i) {
    if (!digits(i) || lexemes.get(i).text().length() != 4 || partOfFigure(i)) {
      return -1;
    }
    int year = Integer.parseInt(lexemes.get(i).text());
    return year >= 1000 && year <= 2199 ? year : -1;
  }

  /** Whether digits belong to a longer figure: {@code $2000}, {@code 1,938}, {@code 19.50}. */
  boolean partOfFigure(int i) {
    boolean before =
        glued(i)
            && (is(i - 1, "$", "€", "£", "¥", "#")
                || (is(i - 1, ".", ",") && glued(i - 1) && digits(i - 2)));
    boolean after = is(i + 1, ".", ",") && glued(i + 1) && glued(i + 2) && digits(i + 2);
    return before || after || is(i + 1, "%") || (glued(i + 1) && letters(i + 1) && !is(i + 1, "s"));
  }

  /** Whether something glued before an amount makes it part of a figure. */
  boolean partOfFigureBefore(int i) {
    return digits(i) && glued(i) && is(i - 1, "$", "€", "£", ".", ",");
  }

  boolean letters(int i) {
    return i >= 0 && i < lexemes.size() && lexemes.get(i).letters();
  }

  /** The month named at a place; 0 if none. Names that are other words too need a capital. */
  int month(int i) {
    Integer m = TimeWords.MONTHS.get(word(i));
    if (m == null || !capital(i)) {
      return 0;
    }
    boolean shortened = word(i).length() <= 4 && !is(i, "may", "june", "july");
    boolean marked = is(i + 1, ".") || digits(i + 1) || digits(i - 1) || ordinalSuffix(i - 1);
    return shortened && !marked ? 0 : m;
  }

  /** The lexeme after a month name, past the full stop of an abbreviation. */
  int pastMonth(int i) {
    boolean abbreviated = word(i).length() <= 4 && !is(i, "may", "june", "july");
    return abbreviated && is(i + 1, ".") && glued(i + 1) ? i + 2 : i + 1;
  }

  Optional<DayOfWeek> weekday(int i) {
    return capital(i) ? Optional.ofNullable(TimeWords.WEEKDAYS.get(word(i))) : Optional.empty();
  }

  Optional<Unit> unit(int i) {
    return Optional.ofNullable(TimeWords.UNITS.get(word(i)));
  }

  /** The day of a month at a place, {@code 7}, {@code 7th}; 0 if none. */
  int day(int i) {
    int n = number(i, 2);
    return n >= 1 && n <= 31 && !(is(i - 1, "$", ".") && glued(i)) ? n : 0;
  }

  /** The lexeme after a day, past {@code st nd rd th}. */
  int pastDay(int i) {
    return ordinalSuffix(i + 1) ? i + 2 : i + 1;
  }

  boolean ordinalSuffix(int i) {
    return glued(i) && is(i, "st", "nd", "rd", "th") && digits(i - 1);
  }

  /** The amount at a place: digits, words, {@code a few}, {@code half a}. */
  Optional<Amount> amount(int i) {
    if (digits(i)) {
      return digitAmount(i);
    }
    if (is(i, "half") && is(i + 1, "a", "an")) {
      return Optional.of(new Amount("0.5", i + 2));
    }
    if ((is(i, "a") && is(i + 1, "few", "number", "handful"))
        || (is(i, "a") && is(i + 1, "couple"))) {
      String value = is(i + 1, "couple") ? "2" : "X";
      return Optional.of(new Amount(value, is(i + 2, "of") ? i + 3 : i + 2));
    }
    if (is(i, "couple") && is(i + 1, "of")) {
      return Optional.of(new Amount("2", i + 2));
    }
    if (is(i, "several", "few", "many", "some", "dozens") && !is(i, "some")) {
      return Optional.of(new Amount("X", is(i + 1, "of") ? i + 2 : i + 1));
    }
    if (is(i, "a", "an")) {
      return Optional.of(new Amount("1", i + 1));
    }
    return wordAmount(i);
  }

  private Optional<Amount> digitAmount(int i) {
    if (ordinalSuffix(i + 1)) {
      return Optional.empty();
    }
    String text = lexemes.get(i).text();
    int to = i + 1;
    if (is(to, ".", ",") && glued(to) && glued(to + 1) && digits(to + 1)) {
      text += is(to, ".") ? "." + word(to + 1) : word(to + 1);
      to += 2;
    }
    return text.length() > 6 ? Optional.empty() : Optional.of(new Amount(text, to));
  }

  private Optional<Amount> wordAmount(int i) {
    Integer n = TimeWords.NUMBERS.get(word(i));
    if (n == null) {
      return Optional.empty();
    }
    int to = i + 1;
    int sum = n;
    Integer next = TimeWords.NUMBERS.get(word(to));
    if (n >= 20 && n < 100) {
      int at = dash(to) ? to + 1 : to;
      Integer ones = TimeWords.NUMBERS.get(word(at));
      if (ones != null && ones > 0 && ones < 10) {
        return Optional.of(new Amount(String.valueOf(n + ones), at + 1));
      }
    } else if (n < 20 && next != null && (next == 100 || next == 12)) {
      sum = n * next;
      to++;
    }
    if (is(to, "and") && is(to + 1, "a") && is(to + 2, "half")) {
      return Optional.of(new Amount(sum + ".5", to + 3));
    }
    if (is(to, "and") && is(to + 1, "half")) {
      return Optional.of(new Amount(sum + ".5", to + 2));
    }
    return Optional.of(new Amount(String.valueOf(sum), to));
  }
}
