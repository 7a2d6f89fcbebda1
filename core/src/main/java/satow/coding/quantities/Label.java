package satow.coding.quantities;

import java.util.Set;
import java.util.regex.Pattern;
import satow.coding.dictionary.Words;

/** Numbers that count nothing: dates, times of day, years, and what is named by a number. */
final class Label {
  private static final Set<String> MONTHS =
      Words.of(
          """
          january february march april may june july august september october november
          december jan feb mar apr jun jul aug sep sept oct nov dec
          """);

  /** What a number behind it names: {@code resolution 242}. */
  private static final Set<String> NAMES_BEFORE =
      Words.of(
          """
          article resolution no number chapter section paragraph page protocol channel flight
          route highway phase volume part type class group war apollo version level tier room
          category g
          """);

  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

  private Label() {}

  /** Whether a word is the name of a month or short for it. */
  static boolean month(String lower) {
    return MONTHS.contains(lower);
  }

  /** Whether it is written like a year. */
  static boolean year(Line line, int at, Numbers.Read read) {
    return read.digits() && YEAR.matcher(line.words().get(at).form()).matches();
  }

  /** Whether digits name a date, a time of day, a thing: nothing is counted by them. */
  static boolean of(Line line, int at, Numbers.Read read) {
    boolean month = month(line.lower(at - 1)) || line.is(at - 1, ".") && month(line.lower(at - 2));
    boolean dayMonth = month(line.lower(read.next())) && line.words().get(read.next()).capital();
    boolean clock =
        line.is(
                read.next(),
                ":",
                "a.m.",
                "p.m.",
                "am",
                "pm",
                "gmt",
                "a.m",
                "p.m",
                "o'clock",
                "o’clock")
            || line.is(at - 1, ":") && line.words().get(at - 1).touches(line.words().get(at));
    if (month && read.value() < 2100 && read.digits() || dayMonth && read.value() <= 31 || clock) {
      return true;
    }
    boolean glued =
        at > 0
            && line.words().get(at - 1).touches(line.words().get(at))
            && (line.words().get(at - 1).letters()
                || line.is(at - 1, "-", "/", "'", "’", "#")
                    && at > 1
                    && !blankBefore(line, at - 1));
    boolean single = read.next() == at + 1;
    boolean yearLike = single && year(line, at, read) && line.unitAt(read.next()).isEmpty();
    boolean label =
        NAMES_BEFORE.contains(line.lower(at - 1)) || line.is(at - 1, ".") && line.is(at - 2, "no");
    boolean groupOf =
        line.is(at - 1, "of") && line.is(at - 2, "group") && line.words().get(at).capital();
    return glued || yearLike || label || groupOf || nameWithNumber(line, at, read);
  }

  private static boolean blankBefore(Line line, int at) {
    return at == 0 || !line.words().get(at - 1).touches(line.words().get(at));
  }

  /** {@code Boeing 737}: a capital before it and nothing to count after it. */
  private static boolean nameWithNumber(Line line, int at, Numbers.Read read) {
    if (at < 1 || !read.digits() || read.next() > at + 1 || !line.words().get(at - 1).capital()) {
      return false;
    }
    boolean start = at == 1;
    return !start && line.unitAt(read.next()).isEmpty() && line.noun(read.next()).isEmpty();
  }
}
