package satow.language.time;

import java.util.List;
import satow.article.Span;

/** The sentence around a place, by given sentences or by full stop and line. */
final class Sentences {
  private Sentences() {}

  static Span around(String text, Span place, List<Span> sentences) {
    for (Span s : sentences) {
      if (s.overlaps(place)) {
        return s;
      }
    }
    int from = place.start();
    while (from > 0 && !ends(text, from - 1)) {
      from--;
    }
    int to = place.end();
    while (to < text.length() && !ends(text, to)) {
      to++;
    }
    return new Span(from, to);
  }

  private static boolean ends(String text, int i) {
    char c = text.charAt(i);
    boolean stop = c == '.' || c == '?' || c == '!';
    boolean space = i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
    boolean abbreviation = i >= 3 && Character.isUpperCase(text.charAt(i - 3)) && c == '.';
    return c == '\n' || (stop && space && !abbreviation);
  }
}
