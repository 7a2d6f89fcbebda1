package satow.article.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of elements that hold a line and no more, as bylines and date lines do. Elements that
 * hold more are given up at once: most elements of a page hold the page.
 */
final class ShortText {
  /** A line is not nested deeper. */
  private static final int DEEPEST = 20;

  private ShortText() {}

  /** The element's text with a space between its parts; empty where it is longer. */
  static String of(Element element, int longest) {
    var text = new StringBuilder();
    return append(element, text, longest, 0) ? text.toString().strip() : "";
  }

  private static boolean append(Element element, StringBuilder text, int longest, int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        append(words.getWholeText(), text);
      } else if (child instanceof Element inner) {
        append(" ", text);
        if (!append(inner, text, longest, depth + 1)) {
          return false;
        }
        append(" ", text);
      }
      if (text.length() > longest + 1) {
        return false;
      }
    }
    return true;
  }

  private static void append(String words, StringBuilder text) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00a0';
      if (!space) {
        text.append(c);
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }
}
