package satow.article.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The main text of a page: the smallest element that holds most of the page's running text, without
 * what stands in it for navigation, sharing, related pages, comments and the like.
 *
 * <p>Thresholds were set on the development pages of the project's gold folder.
 */
final class MainText {
  /** An element keeps the lead while it holds this share of its parent's running text. */
  private static final double SHARE = 0.75;

  /**
   * A marked container ({@code article}, {@code main}) is trusted with this share of the page's.
   */
  private static final double MARKED_SHARE = 0.5;

  private MainText() {}

  /** The blocks of the main text. The document is changed on the way. */
  static List<Block> of(Document document, Optional<String> title) {
    var body = document.body();
    PageNoise.removeFrom(body);
    var weights = Weights.in(body);
    var container = container(body, weights);
    PageNoise.removeWithin(container, fold(title.orElse("")));
    var blocks = Blocks.of(container);
    boolean titled = !blocks.isEmpty() && fold(blocks.get(0).text()).equals(fold(title.orElse("")));
    return titled ? blocks.subList(1, blocks.size()) : blocks;
  }

  static Element container(Element body, Weights weights) {
    double all = weights.running(body);
    var best = body;
    for (var marked :
        body.select("[itemprop=articleBody], article, main, [role=main], [role=article]")) {
      boolean smaller = best.equals(body) || isWithin(marked, best);
      if (smaller && weights.running(marked) >= all * MARKED_SHARE) {
        best = marked;
      }
    }
    while (true) {
      Element heir = null;
      double weight = weights.running(best);
      for (var child : best.children()) {
        if (weight > 0 && weights.running(child) >= weight * SHARE && isContainer(child)) {
          heir = child;
        }
      }
      if (heir == null) {
        return best;
      }
      best = heir;
    }
  }

  private static boolean isWithin(Element element, Element other) {
    return element.parents().contains(other);
  }

  private static boolean isContainer(Element element) {
    return !Set.of("p", "ul", "ol", "pre", "table", "blockquote", "li").contains(element.tagName());
  }

  static int words(String text) {
    int words = 0;
    boolean in = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !in ? 1 : 0;
      in = letter || (in && !Character.isWhitespace(text.charAt(i)));
    }
    return words;
  }

  static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
