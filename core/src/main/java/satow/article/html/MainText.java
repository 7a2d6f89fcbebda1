package satow.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "br",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figure",
          "figcaption",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "thead",
          "tr",
          "ul");

  private MainText() {}

  static String of(Document document, Optional<String> title) {
    var body = document.body();
    PageNoise.removeFrom(body);
    var container = container(body);
    PageNoise.removeWithin(container, fold(title.orElse("")));
    var blocks = new ArrayList<String>();
    var open = new StringBuilder();
    blocks(container, blocks, open, 0);
    flush(blocks, open);
    if (!blocks.isEmpty() && fold(blocks.get(0)).equals(fold(title.orElse("")))) {
      blocks.remove(0);
    }
    return String.join("\n\n", blocks);
  }

  private static Element container(Element body) {
    double all = weight(body);
    var best = body;
    for (var marked :
        body.select("[itemprop=articleBody], article, main, [role=main], [role=article]")) {
      boolean smaller = best.equals(body) || isWithin(marked, best);
      if (smaller && weight(marked) >= all * MARKED_SHARE) {
        best = marked;
      }
    }
    while (true) {
      Element heir = null;
      double weight = weight(best);
      for (var child : best.children()) {
        if (weight > 0 && weight(child) >= weight * SHARE && isContainer(child)) {
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

  /** How much running text an element holds: words of paragraphs that are no lists of links. */
  static double weight(Element element) {
    double weight = 0;
    for (var block : element.select("p, li, blockquote, pre, td, dd, div, section, h2, h3")) {
      weight += ownWeight(block);
    }
    return weight;
  }

  private static double ownWeight(Element block) {
    boolean paragraph = block.tagName().equals("p");
    var text = paragraph ? block.text() : ownText(block);
    int words = words(text);
    if (words < 8) {
      return 0;
    }
    double links = paragraph ? linkShare(block) : 0;
    return links > 0.5 ? 0 : words * (1 - links);
  }

  /** The text of an element that stands in no block within it. */
  private static String ownText(Element element) {
    var text = new StringBuilder();
    ownText(element, text, 0);
    return text.toString();
  }

  private static void ownText(Element element, StringBuilder text, int depth) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.text());
      } else if (child instanceof Element inline
          && !BLOCKS.contains(inline.tagName())
          && !inline.tagName().equals("a")
          && depth < 8) {
        ownText(inline, text, depth + 1);
      }
    }
  }

  static double linkShare(Element element) {
    int length = element.text().length();
    int linked = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return length == 0 ? 0 : Math.min(1, (double) linked / length);
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

  private static void blocks(Element element, List<String> blocks, StringBuilder open, int depth) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        open.append(words.getWholeText());
      } else if (child instanceof Element inner && depth < 400) {
        var tag = inner.tagName();
        boolean block = BLOCKS.contains(tag);
        if (block && !(tag.equals("br") && !doubled(inner))) {
          flush(blocks, open);
        } else if (tag.equals("br") || tag.equals("td") || tag.equals("th")) {
          open.append(' ');
        }
        blocks(inner, blocks, open, depth + 1);
        if (block && !tag.equals("br")) {
          flush(blocks, open);
        }
      }
    }
  }

  /** Two line breaks in a row part paragraphs, one does not. */
  private static boolean doubled(Element lineBreak) {
    var before = lineBreak.previousElementSibling();
    var text = lineBreak.previousSibling();
    return before != null
        && before.tagName().equals("br")
        && (text instanceof Element || (text instanceof TextNode words && words.isBlank()));
  }

  private static void flush(List<String> blocks, StringBuilder open) {
    var text = open.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    open.setLength(0);
    if (!text.isEmpty()) {
      blocks.add(text);
    }
  }
}
