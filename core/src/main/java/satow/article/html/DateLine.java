package satow.article.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import satow.article.text.WrittenDates;

/**
 * A short element of a page that states a day.
 *
 * @param element the element
 * @param text its words
 * @param found the first day in them
 * @param change whether it tells a last change, by its words and names or those of its line
 */
record DateLine(Element element, String text, WrittenDates.Found found, boolean change) {
  /** A date line of a page is short. */
  private static final int LONGEST = 60;

  private static final Set<String> TEXTS = Set.of("p", "span", "div", "li");
  private static final Set<String> SHORT =
      Set.of("p", "span", "div", "li", "time", "small", "em", "b", "strong", "td", "h5", "h6");
  private static final Pattern NAMED =
      Pattern.compile("date|publish|posted|meta|byline", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGED =
      Pattern.compile(
          "updated?|modified|reviewed|edited|changed|revised", Pattern.CASE_INSENSITIVE);

  /** All of a page, in its order. */
  static List<DateLine> of(Document document) {
    var lines = new ArrayList<DateLine>();
    for (var element : document.body().getAllElements()) {
      var text = ShortText.of(element, LONGEST);
      var found = WrittenDates.first(text);
      if (found.isPresent()) {
        lines.add(new DateLine(element, text, found.get(), isChange(element)));
      }
    }
    return lines;
  }

  LocalDate day() {
    return found.date();
  }

  /** Whether readers take the element for a line of its own. */
  boolean shown() {
    return SHORT.contains(element.tagName()) && element.childrenSize() < 4;
  }

  /** Whether a date line of an article is likely to be such an element. */
  boolean candidate() {
    return TEXTS.contains(element.tagName()) || NAMED.matcher(element.className()).find();
  }

  /** Whether the words and names of an element and of the line around it tell a last change. */
  static boolean isChange(Element element) {
    var parent = element.parent();
    var above = parent == null ? "" : ShortText.of(parent, LONGEST);
    boolean shared = above.isEmpty() || days(above) > 1;
    var line = parent == null || shared ? "" : " " + above + " " + parent.className();
    var names = element.className() + " " + element.attr("itemprop");
    return CHANGED.matcher(ShortText.of(element, LONGEST) + " " + names + line).find();
  }

  /** How many days a line names, up to two. */
  private static int days(String line) {
    var first = WrittenDates.first(line);
    boolean second =
        first.flatMap(f -> WrittenDates.first(WrittenDates.without(line, f))).isPresent();
    return first.isEmpty() ? 0 : second ? 2 : 1;
  }
}
