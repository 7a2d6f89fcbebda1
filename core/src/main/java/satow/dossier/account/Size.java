package satow.dossier.account;

import java.util.regex.Pattern;
import satow.coding.Quantity;
import satow.coding.quantities.QuantityReader;

/**
 * Between which numbers a figure can lie, so that half an hour can be held against 20 minutes.
 *
 * @param measure what it is measured in; minutes for seconds and hours too
 * @param low the least
 * @param high the most
 */
record Size(String measure, double low, double high) {
  /** What {@code about} and {@code some} allow: a tenth, as newspapers round. */
  private static final double ROUNDING = 0.10;

  /** Who says nearly or almost means no less than four fifths. */
  private static final double NEARLY = 0.80;

  private static final Pattern SHORT = Pattern.compile("(?i)^(?:nearly|almost|close to)\\b");

  static Size of(Figure figure) {
    var q = figure.quantity();
    double scale = scale(q.unit());
    return new Size(measure(q.unit()), low(figure) * scale, high(figure) * scale);
  }

  /** What figures of a unit are measured in. */
  static String measure(String unit) {
    return scale(unit) == 1 ? unit.toLowerCase(java.util.Locale.ROOT) : "minute";
  }

  /** Whether both can be right. */
  boolean meets(Size other) {
    return low <= other.high && other.low <= high;
  }

  private static double scale(String unit) {
    return switch (unit) {
      case "second" -> 1 / 60.0;
      case "hour" -> 60;
      default -> 1;
    };
  }

  private static double low(Figure f) {
    double value = f.quantity().value();
    return switch (f.quantity().approx().orElse("")) {
      case "approx" -> QuantityReader.upper(f.words()).isPresent() ? value : value * (1 - ROUNDING);
      case "less than" -> SHORT.matcher(f.words()).find() ? value * NEARLY : 0;
      case "up to" -> 0;
      case "vague" -> vague(value);
      default -> value;
    };
  }

  /** {@code thousands} is given as 1000 or 2000 by those who read it; at least two of them. */
  private static double vague(double value) {
    return value > 0 && Math.log10(value) % 1 == 0 ? 2 * value : value;
  }

  private static double high(Figure f) {
    double value = f.quantity().value();
    return switch (f.quantity().approx().orElse("")) {
      case "approx" -> QuantityReader.upper(f.words()).orElse(value * (1 + ROUNDING));
      case "more than", "at least", "vague" -> Double.POSITIVE_INFINITY;
      default -> value;
    };
  }

  /** Whether both figures are as round or as sharp as each other. */
  static boolean alike(Quantity a, Quantity b) {
    return a.approx().isPresent() == b.approx().isPresent() && a.value() == b.value();
  }
}
