package satow.article;

import java.util.List;
import java.util.Optional;

/**
 * Where the parts of a crawled text stand, as indexes of its lines.
 *
 * @param headline the headline's line
 * @param first the first paragraph, or the number of lines
 * @param last the last paragraph, or -1
 * @param comments the first line of the reader comments, or the number of lines
 * @param related the first line of a list of other articles after the last paragraph, or the number
 *     of lines
 */
record Places(Optional<Integer> headline, int first, int last, int comments, int related) {
  /** A user name above a comment has at most so many words. */
  private static final int NAME_WORDS = 4;

  /** An article has at least so many words of running text before its comments. */
  private static final int ARTICLE_WORDS = 60;

  boolean hasProse() {
    return last >= 0;
  }

  static Places of(List<Line> lines, Optional<Integer> headline, Region region) {
    int first = Headline.firstParagraph(lines, region);
    int comments = comments(lines, first);
    int last = -1;
    for (int i = first; i < Math.min(comments, region.to()); i++) {
      var line = lines.get(i);
      boolean residue = line.own().isPresent() || line.after().isPresent();
      last = line.prose() && !residue ? i : last;
    }
    int related = lines.size();
    for (int i = comments - 1; i > last && i >= 0; i--) {
      related = lines.get(i).own().equals(Optional.of(Boilerplate.Kind.RELATED)) ? i : related;
    }
    return new Places(headline, first, last, comments, related);
  }

  /**
   * Where the comments begin: at their heading, at {@code NAME says:}, or at a bullet with a name
   * above text that is indented deeper than the article.
   */
  private static int comments(List<Line> lines, int first) {
    int words = 0;
    var margin = margins(lines);
    for (int i = first; i < lines.size(); i++) {
      var line = lines.get(i);
      // A page counts its comments above the article too.
      boolean begins = words >= ARTICLE_WORDS && LineSigns.commentsBegin(line);
      if (begins || (i > first && named(lines, i, margin))) {
        return i;
      }
      words += line.prose() ? line.words() : 0;
    }
    return lines.size();
  }

  private static boolean named(List<Line> lines, int at, int[] margin) {
    var line = lines.get(at);
    if (at + 1 >= lines.size()
        || line.ended()
        || line.words() > NAME_WORDS + 1
        || "•·*‣◦-–".indexOf(line.text().charAt(0)) < 0) {
      return false;
    }
    int indent = line.indent();
    var next = lines.get(at + 1);
    boolean indented = next.indent() > indent && next.words() > NAME_WORDS;
    // Every line below belongs to the comments: none goes back to the article's margin.
    return indented && margin[at + 1] > indent;
  }

  /** For each line the least indent of the running text from there to the end. */
  private static int[] margins(List<Line> lines) {
    var margin = new int[lines.size() + 1];
    margin[lines.size()] = Integer.MAX_VALUE;
    for (int i = lines.size() - 1; i >= 0; i--) {
      boolean prose = lines.get(i).prose();
      margin[i] = prose ? Math.min(margin[i + 1], lines.get(i).indent()) : margin[i + 1];
    }
    return margin;
  }
}
