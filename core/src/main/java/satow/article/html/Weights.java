package satow.article.html;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much running text each element of a page holds, and how much of its text is linked. Found in
 * one walk, so asking costs nothing; what is removed from the page later still counts.
 *
 * <p>Running text is the words of paragraphs less the share that is linked; a line of fewer than
 * {@value #LINE_WORDS} words (a menu entry, a button) and a paragraph that is mostly links weigh
 * nothing.
 */
final class Weights {
  /** Menu entries are shorter; set on the development pages, like all thresholds of this room. */
  static final int LINE_WORDS = 8;

  /** Elements nested deeper than this are not read: no author nests so, only broken pages. */
  static final int DEEPEST = 400;

  private static final Set<String> COUNTED =
      Set.of("p", "li", "blockquote", "pre", "td", "dd", "div", "section", "h2", "h3");

  private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();

  private Weights() {}

  /**
   * What an element holds.
   *
   * @param running words of running text
   * @param letters characters other than white space
   * @param linked those of them that stand in links
   * @param links number of links
   */
  record Weight(double running, int letters, int linked, int links) {
    private static final Weight NONE = new Weight(0, 0, 0, 0);

    private Weight plus(Weight other) {
      return new Weight(
          running + other.running,
          letters + other.letters,
          linked + other.linked,
          links + other.links);
    }

    double linkShare() {
      return letters == 0 ? 0 : (double) linked / letters;
    }
  }

  static Weights in(Element root) {
    var weights = new Weights();
    weights.weigh(root, false, 0);
    return weights;
  }

  /** Words of running text in an element of the page as it was. */
  double running(Element element) {
    return of(element).running();
  }

  Weight of(Element element) {
    return weights.getOrDefault(element, Weight.NONE);
  }

  private Weight weigh(Element element, boolean inLink, int depth) {
    boolean link = element.tagName().equals("a");
    double own = COUNTED.contains(element.tagName()) ? own(element) : 0;
    var weight = new Weight(own, 0, 0, link ? 1 : 0);
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        int letters = letters(text.getWholeText());
        weight = weight.plus(new Weight(0, letters, link || inLink ? letters : 0, 0));
      } else if (child instanceof Element inner && depth < DEEPEST) {
        weight = weight.plus(weigh(inner, link || inLink, depth + 1));
      }
    }
    weights.put(element, weight);
    return weight;
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
    }
    return letters;
  }

  /** The running text of one block without the blocks in it. */
  private static double own(Element block) {
    boolean paragraph = block.tagName().equals("p");
    var words = new Words(paragraph);
    words.read(block, false, 0);
    if (words.count < LINE_WORDS) {
      return 0;
    }
    double links = paragraph ? (double) words.linked / Math.max(1, words.letters) : 0;
    return links > 0.5 ? 0 : words.count * (1 - links);
  }

  /** Counts words over the text nodes of a block: a word may be part bold, part not. */
  private static final class Words {
    private final boolean links;
    private int count;
    private int letters;
    private int linked;
    private boolean within;

    /** With the words of links, or without. */
    Words(boolean links) {
      this.links = links;
    }

    void read(Element element, boolean inLink, int depth) {
      for (Node child : element.childNodes()) {
        if (child instanceof TextNode text) {
          read(text.getWholeText(), inLink);
        } else if (child instanceof Element inner && depth < DEEPEST) {
          boolean link = inner.tagName().equals("a");
          if (Blocks.parts(inner)) {
            within = false;
          } else if (links || !link) {
            read(inner, inLink || link, depth + 1);
          }
        }
      }
    }

    private void read(String text, boolean inLink) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c) || c == '\u00a0') {
          within = false;
        } else {
          boolean begins = !within && Character.isLetterOrDigit(c);
          count += begins ? 1 : 0;
          within = within || begins;
          letters++;
          linked += inLink ? 1 : 0;
        }
      }
    }
  }
}
