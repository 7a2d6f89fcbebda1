package satow.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import satow.article.text.Endings;

/**
 * The stretch of a crawled page's lines that holds the article: the one with the largest sum of
 * gains, where a line of running text gains its words and a short line without an end costs.
 *
 * <p>The longer a run of short lines, the more each costs, as in menus; but a run costs no more
 * than a paragraph or two gain, so that a table does not part an article. All numbers count words
 * and were set on the tags-stripped text of the development pages.
 *
 * @param from its first line
 * @param to one past its last line
 */
record Region(int from, int to) {
  private static final double FIRST_SHORT_LINE = 2;
  private static final double MORE_EACH = 1;
  private static final double MOST_SHORT_LINE = 8;
  private static final double MOST_RUN = 80;
  private static final double LONG_LINE_SHARE = 0.4;

  /** Captions and credits stand in articles. */
  private static final double PART_OF_ARTICLES = 2.5;

  private static final double FURNITURE = 20;
  private static final double RELATED = 12;
  private static final double ENDING = 200;
  private static final double ABOUT_AUTHOR = 60;

  /** A heading that comes so often ends sections, not the article. */
  private static final int REPEATED = 3;

  private static final int NAME_WORDS = 6;
  private static final Pattern OF_A_PERSON =
      Pattern.compile(
          "(?is)(?=.{0,60}?\\b(?:is|was|has|works|covers|writes|joined|specializes|holds)\\b)"
              + ".*\\b(?:writer|editor|journalist|author|reporter|manager|director|founder|ceo"
              + "|specialist|correspondent|consultant|blogger|expert|professor|columnist|fellow"
              + "|freelance|years of experience)\\b.*");

  static Region of(List<Line> lines) {
    var endings = endings(lines);
    int from = 0;
    var best = new Region(0, 0);
    double sum = 0;
    double most = 0;
    int run = 0;
    double paid = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      var line = lines.get(i);
      run = isShort(line) ? run + 1 : 0;
      paid = run == 0 ? 0 : paid;
      double gain = gain(line, run);
      if (endings.getOrDefault(opening(line), 0) > 0 && ends(line)) {
        gain = endings.getOrDefault(opening(line), 0) < REPEATED ? -ENDING : gain;
      } else if (run > 0) {
        gain = Math.max(gain, paid - MOST_RUN);
        paid -= Math.min(0, gain);
      } else if (i > 0 && isAboutAuthor(lines.get(i - 1), line)) {
        gain = -ABOUT_AUTHOR;
      }
      sum += gain;
      if (sum > most) {
        most = sum;
        best = new Region(from, i + 1);
      }
    }
    return best;
  }

  /** How often each heading that ends an article comes, by its first words. */
  private static Map<String, Integer> endings(List<Line> lines) {
    var counts = new HashMap<String, Integer>();
    for (var line : lines) {
      if (ends(line)) {
        counts.merge(opening(line), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static boolean ends(Line line) {
    return !line.prose() && Endings.surely(line.text());
  }

  private static String opening(Line line) {
    return String.join(" ", line.folded().subList(0, Math.min(2, line.words())));
  }

  private static boolean isShort(Line line) {
    return !line.prose() && line.words() < Line.SUBHEADING_WORDS;
  }

  /** Whether the lines are a name and a paragraph on who that is, as below many articles. */
  private static boolean isAboutAuthor(Line name, Line line) {
    if (name.prose() || name.words() > NAME_WORDS || name.words() == 0 || !line.prose()) {
      return false;
    }
    return name.titleCase()
        && line.folded().subList(0, Math.min(4, line.words())).contains(name.folded().get(0))
        && OF_A_PERSON.matcher(line.text()).matches();
  }

  private static double gain(Line line, int run) {
    var kind = line.own().or(line::after);
    if (kind.isPresent()) {
      return switch (kind.get()) {
        case CAPTION, CREDIT, BYLINE, DATE_LINE, CAPTION_REFERENCE, SUBHEADING -> -PART_OF_ARTICLES;
        case RELATED -> -RELATED;
        case SECTION_LABEL,
            NAVIGATION,
            ICONS,
            SHARE,
            REPEATED_HEADLINE,
            COMMENT,
            COMMENT_FORM,
            FOOTER ->
            -FURNITURE;
      };
    }
    if (line.prose()) {
      return line.words();
    }
    return line.words() >= Line.SUBHEADING_WORDS
        ? line.words() * LONG_LINE_SHARE
        : -Math.min(MOST_SHORT_LINE, FIRST_SHORT_LINE + MORE_EACH * run);
  }
}
