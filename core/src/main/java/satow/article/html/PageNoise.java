package satow.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import satow.article.text.Endings;

/** Removes from a page what is not its main text, by element, class name, heading and links. */
final class PageNoise {
  private static final String NEVER =
      "script, style, template, svg, iframe, object, embed, canvas, audio, video, select,"
          + " button, input, textarea, dialog, nav, aside, footer, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
          + " [role=dialog], [role=search], figcaption, label, legend,"
          + " link, meta";

  /** Class and id words of page furniture; our own collection. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(?<!\\b(?:has|no|with|without)[-_])(nav|navbar|navigation|menu|breadcrumbs?|sidebar|side-bar|footer"
              + "|comments?|respond|disqus|share|sharing|social|sharedaddy|addtoany|related"
              + "|recommend(?:ed|ations?)?|newsletter|subscribe|subscription|signup|sign-up|cookies?"
              + "|consent|gdpr|popup|modal|banner|advert(?:isement)?|ads?|promo|promoted|sponsor(?:ed)?"
              + "|taboola|outbrain|toc|table-of-contents|author(?:-?(?:bio|box|card|info|profile|section|block|details|wrapper|container|area|meta|little))?|about-author|vcard|bio"
              + "|byline|post-?meta|entry-?meta|meta|tags?|pagination|pager|widget|caption"
              + "|skip|screen-reader(?:-text)?|sr-only|visually-?hidden|print|cta|read-next"
              + "|more-(?:stories|posts|articles)|most-(?:read|popular)|trending|reply|login|toolbar"
              + "|copyright|disclaimer|rating|carousel|slider)(?!-{1,2}(?:enabled|disabled|true|false|none|on|off)\\b)(?:$|[-_ ]|\\b)");

  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  private PageNoise() {}

  /** Before the main text is sought: what is never article. */
  static void removeFrom(Element body) {
    joinStreamed(body);
    withoutScript(body);
    body.select(NEVER).remove();
    body.select("[role=alert]").removeIf(e -> drop(e, e.closest(ARTICLE) == null));
    body.select("[style]")
        .removeIf(e -> drop(e, HIDDEN.matcher(e.attr("style")).find() && !folded(e)));
    body.select("header")
        .removeIf(e -> drop(e, e.select("h1").isEmpty() || MainText.words(e.text()) < 60));
    var weights = Weights.in(body);
    double all = weights.running(body);
    body.select("form").removeIf(e -> drop(e, weights.running(e) < all * MUCH));
    removeFurniture(body);
  }

  /** What is shown without scripts is left out, unless it is most of the page. */
  private static void withoutScript(Element body) {
    var notes = body.select("noscript");
    if (notes.isEmpty()) {
      return;
    }
    var weights = Weights.in(body);
    for (var note : notes) {
      if (note.parent() != null && weights.running(note) > weights.running(body) / 2) {
        note.unwrap();
      } else {
        note.remove();
      }
    }
  }

  /** Whether a hidden element is the folded part of an accordion or a tab, as answers are. */
  private static boolean folded(Element element) {
    for (var box = element; box != null && !box.tagName().equals("body"); box = box.parent()) {
      if (FOLD.matcher(box.className() + " " + box.id() + " " + box.attr("role")).find()) {
        return MainText.words(element.text()) >= Weights.LINE_WORDS;
      }
    }
    return false;
  }

  private static final Pattern FOLD =
      Pattern.compile("(?i)accordion|collaps|faq|tabpanel|toggle|expand|answer");

  private static final String ARTICLE = "article, main, [role=main], [itemprop=articleBody]";

  /**
   * React servers send parts of a page later, in hidden boxes {@code S:n} that a script moves to
   * the place of a template {@code B:n} or {@code P:n}.
   */
  private static void joinStreamed(Element body) {
    for (var box : body.select("div[hidden][id^=S:]")) {
      var number = box.id().substring(2);
      for (var template : body.select("template")) {
        boolean place = template.id().equals("B:" + number) || template.id().equals("P:" + number);
        if (place && !template.parents().contains(box)) {
          box.removeAttr("hidden");
          template.replaceWith(box);
          break;
        }
      }
    }
  }

  /**
   * Boxes by class name, unless they or all boxes of that name hold much of the page's text: some
   * builders call every paragraph a widget.
   */
  private static void removeFurniture(Element body) {
    var weights = Weights.in(body);
    double all = weights.running(body);
    var named = new LinkedHashMap<String, List<Element>>();
    var known = new HashMap<String, Optional<String>>();
    for (var element : body.select("[class], [id]")) {
      var names = element.className() + " " + element.id();
      var word = known.computeIfAbsent(names, PageNoise::furniture);
      var name = word.filter(furniture -> isBox(element));
      name.ifPresent(
          furniture -> named.computeIfAbsent(furniture, k -> new ArrayList<>()).add(element));
    }
    for (var entry : named.entrySet()) {
      var boxes = entry.getValue();
      var same = Set.copyOf(boxes);
      var outer = boxes.stream().filter(box -> box.parents().stream().noneMatch(same::contains));
      double weight = outer.mapToDouble(weights::running).sum();
      for (var box : boxes) {
        boolean attached = box.parent() != null;
        boolean readers = entry.getKey().matches(READERS);
        boolean light = weight < all * (readers ? MOST : MUCH);
        if (attached
            && (light || (readers && all - weight >= ARTICLE_WORDS))
            && box.select("h1").isEmpty()) {
          box.remove();
        }
      }
    }
  }

  /** Boxes of one name with this share of the page's text are no furniture. */
  private static final double MUCH = 0.35;

  /** Readers write more than the reporter. */
  private static final String READERS = "comments?|respond|disqus|reply";

  private static final double MOST = 0.85;

  /** With so many words outside them, reader comments may be any share of the page. */
  private static final double ARTICLE_WORDS = 150;

  private static boolean drop(Element element, boolean noise) {
    if (noise && element.parent() != null) {
      element.remove();
    }
    return false;
  }

  /** The word of page furniture in an element's names. */
  private static Optional<String> furniture(String names) {
    var hit = FURNITURE.matcher(CAMEL.matcher(names).replaceAll("-"));
    return hit.find() ? Optional.of(hit.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** Whether an element can be furniture as a whole; one of text can where it is short. */
  private static boolean isBox(Element element) {
    var tag = element.tagName();
    boolean text = TEXTS.contains(tag) && MainText.words(element.text()) >= SHORT;
    return !text && !KEPT.contains(tag);
  }

  /** Between the words of a name like {@code relatedArticles}. */
  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private static final List<String> KEPT =
      List.of("body", "html", "article", "main", "h1", "h2", "h3", "a", "strong");
  private static final List<String> TEXTS = List.of("p", "span");
  private static final int SHORT = 25;

  /** Within the main text: lists of links, and sections under a heading that ends the article. */
  static void removeWithin(Element container, String title) {
    var weights = Weights.in(container);
    for (var heading : new ArrayList<>(container.select("h1, h2, h3, h4, h5, h6, strong, p"))) {
      if (heading.tagName().equals("h1") && MainText.fold(heading.text()).equals(title)) {
        heading.remove();
      } else if (Endings.heads(ShortText.of(heading, Endings.LONGEST))) {
        section(heading, container, weights);
      }
    }
    for (var block : new ArrayList<>(container.select("ul, ol, div, section, table, p"))) {
      var weight = weights.of(block);
      boolean linked = weight.links() > 1 && weight.linkShare() > LINKED;
      if (!block.equals(container) && block.parent() != null && linked) {
        block.remove();
      }
    }
  }

  /**
   * Removes a heading that ends an article, and what it heads: its box where nothing stands in it
   * above the heading, else the siblings down to the next heading; never much text.
   */
  private static void section(Element heading, Element container, Weights weights) {
    double much = weights.running(container) * SECTION;
    var box = heading;
    var parent = heading.parent();
    while (parent != null
        && !parent.equals(container)
        && weights.running(parent) < much
        && leads(box, parent)) {
      box = parent;
      parent = box.parent();
    }
    if (parent == null) {
      return;
    }
    if (box.equals(heading)) {
      var headed = new ArrayList<Element>();
      for (var next = heading.nextElementSibling();
          next != null && !HEADING.matcher(next.tagName()).matches();
          next = next.nextElementSibling()) {
        headed.add(next);
      }
      if (headed.stream().mapToDouble(weights::running).sum() < much) {
        headed.forEach(Element::remove);
      }
    }
    box.remove();
  }

  /** A block with this share of its letters in links is a list of other pages. */
  private static final double LINKED = 0.85;

  /** A section with this share of the main text is part of it, whatever its heading says. */
  private static final double SECTION = 0.08;

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** Whether no text stands above the element in its parent. */
  private static boolean leads(Element element, Element parent) {
    for (Node child : parent.childNodes()) {
      if (child.equals(element)) {
        return true;
      }
      boolean text = child instanceof TextNode words && !words.isBlank();
      if (text || (child instanceof Element before && before.hasText())) {
        return false;
      }
    }
    return false;
  }
}
