package satow.coding;

import java.util.Optional;
import java.util.regex.Pattern;
import satow.article.Span;

/**
 * Who acts or is acted on, as one place of the text names it.
 *
 * @param code country and roles ({@code JPNGOV}, {@code IGOUNO}); empty where nobody known
 * @param name the full name of who is meant ({@code Shinzo Abe}, {@code Japan})
 * @param text the words that stand for it here ({@code the two leaders})
 * @param span where they stand
 */
public record Actor(Optional<String> code, String name, String text, Span span) {
  private static final Pattern BREAKS = Pattern.compile("\\s*[\\n\\r\\t]\\s*");

  /** A name that the text breaks over two lines is one all the same. */
  public Actor {
    boolean broken = name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0 || name.indexOf('\t') >= 0;
    name = broken ? BREAKS.matcher(name).replaceAll(" ") : name;
  }

  /** The first three letters of the code: the country, or {@code IGO}, {@code NGO}, …. */
  public Optional<String> country() {
    return code.map(c -> c.substring(0, Math.min(3, c.length())));
  }
}
