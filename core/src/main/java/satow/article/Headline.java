package satow.article;

import java.util.List;
import java.util.Optional;

/**
 * Finds the headline among the first lines of crawled text: a line of headline length without a
 * full stop before the first paragraph, preferred where it stands twice.
 */
final class Headline {
  /** Headlines in our corpora run from 3 to 20 words; section labels have 1 to 3. */
  private static final int MOST_WORDS = 25;

  private static final int LEAST_WORDS = 4;

  /** So many lines above the first paragraph may hold the headline; further up is the menu. */
  private static final int REACH = 30;

  private Headline() {}

  /** The index of the headline's line. */
  static Optional<Integer> find(List<Line> lines, Region region) {
    int top = firstParagraph(lines, region);
    var squeezed = lines.stream().map(Headline::squeezed).toList();
    int best = -1;
    int bestScore = 0;
    for (int i = Math.max(0, top - REACH); i < Math.min(lines.size(), top + 1); i++) {
      int score = score(lines, squeezed, i, top);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /** The index of the first line that is running text and no caption, or the number of lines. */
  static int firstParagraph(List<Line> lines, Region region) {
    for (int i = region.from(); i < lines.size(); i++) {
      var line = lines.get(i);
      boolean twice = i + 1 < lines.size() && lines.get(i + 1).text().equals(line.text());
      boolean second = i > 0 && lines.get(i - 1).text().equals(line.text());
      if (line.prose() && !twice && !second && line.own().isEmpty()) {
        return i;
      }
    }
    return lines.size();
  }

  private static int score(List<Line> lines, List<String> squeezed, int at, int top) {
    var line = lines.get(at);
    if (line.words() == 0
        || line.words() > MOST_WORDS
        || lines.size() < 2
        || line.own().isPresent()
        || line.after().isPresent()) {
      return 0;
    }
    int copies = copies(squeezed, squeezed.get(at));
    boolean question = line.text().endsWith("?") || line.text().endsWith("!");
    boolean stopped = line.ended() && !question;
    boolean paragraph = (stopped || at >= top) && copies == 0;
    if (paragraph || (question && at >= top)) {
      return 0;
    }
    int score = 1;
    score += line.words() >= LEAST_WORDS ? 4 : line.words() == LEAST_WORDS - 1 ? 1 : 0;
    score += copies > 0 ? 4 : 0;
    score += line.gapBefore() ? 1 : 0;
    score -= line.text().contains(" | ") ? 2 : 0;
    return score;
  }

  private static int copies(List<String> squeezed, String line) {
    return (int) squeezed.stream().filter(other -> isCopy(line, other)).count() - 1;
  }

  /** Whether a line is the headline again, once, or several times glued. */
  static boolean isCopy(Line headline, Line line) {
    return isCopy(squeezed(headline), squeezed(line));
  }

  private static boolean isCopy(String words, String other) {
    if (words.isEmpty() || other.length() % words.length() != 0 || other.isEmpty()) {
      return false;
    }
    return other.startsWith(words) && other.equals(words.repeat(other.length() / words.length()));
  }

  private static String squeezed(Line line) {
    return String.join("", line.folded());
  }
}
