package satow.dossier.temperature;

import java.util.Locale;

/**
 * The temperature as SVG: for each stretch a bar of the mean weight, its 90 % band, and the number
 * of events under it. No line joins the bars: between a few events there is no curve.
 */
public final class TemperatureChart {
  private static final int HEIGHT = 220;
  private static final int TOP = 16;
  private static final int PLOT = 150;
  private static final int LEFT = 40;

  private TemperatureChart() {}

  /** The chart; colours follow {@code currentColor} and the classes of the page around it. */
  public static String svg(Temperature temperature) {
    var buckets = temperature.buckets();
    int step = Math.max(6, Math.min(44, 720 / Math.max(1, buckets.size())));
    int width = LEFT + step * buckets.size() + 12;
    var out = new StringBuilder();
    out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" class=\"temperature\" viewBox=\"0 0 "
            + Math.max(width, 200)
            + " "
            + HEIGHT
            + "\" font-family=\"sans-serif\" font-size=\"10\">\n<title>Mean weight of events by "
            + temperature.granularity().name().toLowerCase(Locale.ROOT)
            + ", with a 90 percent band and the number of events</title>\n");
    for (int tick : new int[] {-10, -5, 0, 5, 10}) {
      out.append(line("axis", LEFT, y(tick), Math.max(width, 200) - 8, y(tick)));
      out.append(text(LEFT - 6, y(tick) + 3, "end", (tick > 0 ? "+" : "") + tick));
    }
    out.append(text(LEFT - 6, TOP + PLOT + 14, "end", "n"));
    for (int i = 0; i < buckets.size(); i++) {
      bucket(out, buckets.get(i), LEFT + i * step, step, label(i, buckets.size(), step));
    }
    return out.append("</svg>\n").toString();
  }

  /** Every label where there is room, else every second, fourth, … */
  private static boolean label(int i, int n, int step) {
    int every = Math.max(1, (int) Math.ceil(44.0 / step));
    return i % every == 0 || (n == 1);
  }

  private static void bucket(
      StringBuilder out, Temperature.Bucket b, int x, int step, boolean label) {
    int bar = Math.max(3, step / 2);
    int left = x + (step - bar) / 2;
    if (b.mean().isPresent()) {
      double mean = b.mean().getAsDouble();
      double top = y(Math.max(mean, 0));
      double bottom = y(Math.min(mean, 0));
      out.append(
          String.format(
              Locale.ROOT,
              "<rect class=\"%s\" x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\"><title>%s: mean"
                  + " %+.1f, n=%d</title></rect>\n",
              mean < 0 ? "cold" : "warm",
              left,
              top,
              bar,
              Math.max(bottom - top, 1),
              b.label(),
              mean,
              b.n()));
      double mid = left + bar / 2.0;
      double low = y(b.low().orElse(mean));
      double high = y(b.high().orElse(mean));
      out.append(line("band", mid, low, mid, high));
      out.append(line("band", mid - 3, low, mid + 3, low));
      out.append(line("band", mid - 3, high, mid + 3, high));
    }
    if (b.n() > 0 || label) {
      out.append(text(x + step / 2.0, TOP + PLOT + 14, "middle", Integer.toString(b.n())));
    }
    if (label) {
      out.append(text(x + step / 2.0, TOP + PLOT + 30, "middle", b.label()));
    }
  }

  private static double y(double weight) {
    return TOP + PLOT / 2.0 - Math.max(-10, Math.min(10, weight)) * PLOT / 20.0;
  }

  private static String line(String style, double x1, double y1, double x2, double y2) {
    return String.format(
        Locale.ROOT,
        "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
        style,
        x1,
        y1,
        x2,
        y2);
  }

  private static String text(double x, double y, String anchor, String words) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"currentColor\">%s</text>\n",
        x,
        y,
        anchor,
        words);
  }
}
