package satow.article;

import java.util.List;

/**
 * The stretch of a crawled page's lines that holds the article: the one with the largest sum of
 * gains, where a line of running text gains its words and a short line without an end costs.
 *
 * <p>The cost is low enough that a paragraph is cut off only behind a long run of short lines, as
 * menus and lists of other articles are; set on the tags-stripped text of the development pages.
 *
 * @param from its first line
 * @param to one past its last line
 */
record Region(int from, int to) {
  private static final double SHORT_LINE = -2.5;
  private static final double LONG_LINE_SHARE = 0.4;

  static Region of(List<Line> lines) {
    int from = 0;
    int bestFrom = 0;
    int bestTo = 0;
    double sum = 0;
    double best = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += gain(lines.get(i));
      if (sum > best) {
        best = sum;
        bestFrom = from;
        bestTo = i + 1;
      }
    }
    return new Region(bestFrom, bestTo);
  }

  private static double gain(Line line) {
    boolean furniture = line.own().isPresent() || line.after().isPresent();
    if (furniture) {
      return SHORT_LINE;
    }
    if (line.prose()) {
      return line.words();
    }
    return line.words() >= Line.SUBHEADING_WORDS ? line.words() * LONG_LINE_SHARE : SHORT_LINE;
  }
}
