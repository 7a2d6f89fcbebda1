package satow.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the blocks of an element in order: what a browser sets on lines of its own. */
final class Blocks {
  private static final Set<String> PARTING =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "br",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
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
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");
  private static final Pattern HEADING = Pattern.compile("h[1-6]|caption");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean heading;
  private int from = -1;
  private int to = -1;

  private Blocks() {}

  /** Whether the element begins and ends lines of its own. */
  static boolean parts(Element element) {
    return PARTING.contains(element.tagName());
  }

  static List<Block> of(Element container) {
    var blocks = new Blocks();
    blocks.read(container, false, 0);
    blocks.close();
    return List.copyOf(blocks.blocks);
  }

  private void read(Element element, boolean inHeading, int depth) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        read(words, inHeading);
      } else if (child instanceof Element inner && depth < Weights.DEEPEST) {
        var tag = inner.tagName();
        boolean block = parts(inner) && !(tag.equals("br") && !doubled(inner));
        if (block) {
          close();
        } else if (tag.equals("br") || tag.equals("td") || tag.equals("th")) {
          open.append(' ');
        }
        read(inner, inHeading || HEADING.matcher(tag).matches(), depth + 1);
        if (block) {
          close();
        }
      }
    }
  }

  private void read(TextNode words, boolean inHeading) {
    open.append(words.getWholeText());
    if (words.isBlank()) {
      return;
    }
    var range = words.sourceRange();
    if (range.isTracked()) {
      from = from < 0 ? range.startPos() : Math.min(from, range.startPos());
      to = Math.max(to, range.endPos());
    }
    heading = inHeading;
  }

  /** Two line breaks in a row part paragraphs, one does not. */
  private static boolean doubled(Element lineBreak) {
    var before = lineBreak.previousElementSibling();
    var text = lineBreak.previousSibling();
    return before != null
        && before.tagName().equals("br")
        && (text instanceof Element || (text instanceof TextNode words && words.isBlank()));
  }

  private void close() {
    var text = Mojibake.mended(spaced(open));
    open.setLength(0);
    if (!text.isEmpty()) {
      blocks.add(new Block(text, heading, Math.max(0, from), Math.max(0, to)));
    }
    heading = false;
    from = -1;
    to = -1;
  }

  /** The words with one space between them. */
  private static String spaced(CharSequence words) {
    var text = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
        gap = text.length() > 0;
      } else {
        text.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return text.toString();
  }
}
