package satow.dossier.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Spans of years that count back to one year: {@code 67 years} in 2013 and {@code 70 years} in 2016
 * both reach back to about 1946. A multiple of ten is read as round: five years less, or up to ten
 * more.
 */
final class YearsSince {
  /** Shorter spans meet by chance. */
  private static final int LEAST_YEARS = 30;

  /** Spans that do not count from one thing, and ages. */
  private static final Pattern OTHER =
      Pattern.compile("(?i)\\b(?:next|within|aged?|every|old|sentence|prison)\\b");

  private YearsSince() {}

  /** The years from which a span can count. */
  private record Origin(Figure figure, int first, int last) {}

  /** The largest set of spans from several articles that can count from one year. */
  static Optional<Figure.Comparison> of(List<Figure> years) {
    var origins = years.stream().flatMap(f -> origin(f).stream()).toList();
    List<Origin> best = List.of();
    for (Origin o : origins) {
      var fits =
          origins.stream().filter(x -> x.first() <= o.last() && o.last() <= x.last()).toList();
      best = fits.size() > best.size() ? fits : best;
    }
    if (best.stream().map(o -> o.figure().evidence().articleId()).distinct().count() < 2) {
      return Optional.empty();
    }
    int first = best.stream().mapToInt(Origin::first).max().orElseThrow();
    int last = best.stream().mapToInt(Origin::last).min().orElseThrow();
    var from = first == last ? "" + first : first + "–" + last;
    var figures = new ArrayList<Figure>();
    best.forEach(o -> figures.add(o.figure()));
    return Optional.of(
        new Figure.Comparison(
            "years since then",
            Figure.Verdict.AGREE,
            "counted back from each article’s year, all reach " + from,
            figures));
  }

  private static Optional<Origin> origin(Figure f) {
    double value = f.quantity().value();
    boolean whole = value == Math.rint(value) && value >= LEAST_YEARS;
    if (!whole || f.published().isEmpty() || OTHER.matcher(f.evidence().text()).find()) {
      return Optional.empty();
    }
    int year = f.published().get().start().getYear();
    int n = (int) value;
    boolean round = n % 10 == 0;
    return Optional.of(new Origin(f, year - n - (round ? 9 : 1), year - n + (round ? 5 : 0)));
  }
}
