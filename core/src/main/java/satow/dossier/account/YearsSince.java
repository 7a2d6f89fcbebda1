package satow.dossier.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Spans of years that count back to one year: {@code 67 years} in 2013 and {@code 70 years} in 2016
 * both reach back to about 1946. A multiple of ten may be round by five years, {@code more than}
 * has no first year. A round number that falls short by less than ten years is told with them, as
 * what it is.
 */
final class YearsSince {
  /** Shorter spans meet by chance. */
  private static final int LEAST_YEARS = 30;

  /** Spans that do not count from one thing, and ages. */
  private static final Pattern OTHER =
      Pattern.compile("(?i)\\b(?:next|within|aged?|every|old|sentence|prison)\\b");

  private YearsSince() {}

  /** How far a round number may be off, in years. */
  private static final int ROUND = 5;

  /** Who says more than sixty years means less than seventy. */
  private static final int DECADE = 9;

  /**
   * The years from which a span can count.
   *
   * @param figure the span
   * @param round whether it is a multiple of ten
   * @param first the first year
   * @param last the last year
   * @param plain the year that the number itself leads to
   */
  private record Origin(Figure figure, boolean round, int first, int last, int plain) {

    boolean holds(int year) {
      return first <= year && year <= last;
    }

    /** Whether it is a round number that falls short of the year by less than ten years. */
    boolean shortOf(int year) {
      return round && !holds(year) && year < plain && plain - year <= DECADE;
    }
  }

  /** The largest set of spans from several articles that can count from one year. */
  static Optional<Figure.Comparison> of(List<Figure> years) {
    var origins = years.stream().flatMap(f -> origin(f).stream()).toList();
    List<Origin> best = List.of();
    for (Origin o : origins) {
      for (int year : List.of(o.first(), o.last())) {
        var fits = origins.stream().filter(x -> x.holds(year)).toList();
        best = weight(fits) > weight(best) ? fits : best;
      }
    }
    boolean several =
        best.stream().map(o -> o.figure().evidence().articleId()).distinct().count() >= 2;
    return several ? Optional.of(together(best, origins)) : Optional.empty();
  }

  /** How many, and of as many how many are no round figures. */
  private static int weight(List<Origin> fits) {
    return fits.stream().mapToInt(o -> o.round() ? 1000 : 1001).sum();
  }

  private static Figure.Comparison together(List<Origin> fits, List<Origin> all) {
    int first = fits.stream().mapToInt(Origin::first).max().orElseThrow();
    int last = fits.stream().mapToInt(Origin::last).min().orElseThrow();
    var loose = all.stream().filter(o -> !fits.contains(o) && o.shortOf(last)).toList();
    var reach = "reach " + (first == last ? "" + first : first + "–" + last);
    boolean rounded = fits.stream().anyMatch(o -> !(o.plain() >= first && o.plain() <= last));
    var reason = new StringBuilder("counted back from each article’s year, ");
    if (loose.isEmpty()) {
      reason.append("all ").append(reach).append(rounded ? ", round figures taken as round" : "");
    } else {
      reason.append(words(fits)).append(' ').append(reach);
      loose.forEach(o -> reason.append(note(o)));
    }
    var figures = Stream.concat(fits.stream(), loose.stream()).map(Origin::figure);
    return new Figure.Comparison(
        "years since then",
        loose.isEmpty() ? Figure.Verdict.AGREE : Figure.Verdict.FINER,
        reason.toString(),
        figures.sorted(Comparator.comparing(Figure::evidence)).toList());
  }

  private static String words(List<Origin> origins) {
    return String.join(" and ", origins.stream().map(o -> o.figure().words()).distinct().toList());
  }

  private static String note(Origin o) {
    return "; " + o.figure().words() + ", a round figure, reaches about " + o.plain();
  }

  private static Optional<Origin> origin(Figure f) {
    double value = f.quantity().value();
    boolean whole = value == Math.rint(value) && value >= LEAST_YEARS;
    if (!whole || f.published().isEmpty() || OTHER.matcher(f.evidence().text()).find()) {
      return Optional.empty();
    }
    int n = (int) value;
    int plain = f.published().get().start().getYear() - n;
    boolean round = n % 10 == 0;
    boolean more = f.quantity().approx().filter(a -> a.equals("more than")).isPresent();
    boolean less = f.quantity().approx().filter(a -> a.equals("less than")).isPresent();
    int first = more ? plain - DECADE : round && !less ? plain - ROUND : plain - 1;
    int last = less || round && !more ? plain + ROUND : plain;
    return Optional.of(new Origin(f, round, first, last, plain));
  }
}
