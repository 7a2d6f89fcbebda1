package satow.article.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline: what the page's own heading says, checked against its metadata. The metadata alone
 * often carry a shorter headline, made for search engines, and the site's name.
 */
final class Titles {
  private static final Pattern SITE = Pattern.compile("\\s+[|–—·•»:-]\\s+");

  /** Names of the heading that is the site's own. */
  private static final Pattern LOGO = Pattern.compile("(?i)(?:logo|site-?(?:title|name)|brand)");

  /** No headline of the development pages is longer. */
  private static final int MOST_WORDS = 30;

  /** So many paragraphs above a heading say that it heads something else. */
  private static final int PARAGRAPHS_ABOVE = 3;

  private static final int PARAGRAPH_WORDS = 20;

  private Titles() {}

  static Optional<String> of(Document document, Metadata metadata) {
    var declared =
        metadata
            .ofArticle("headline")
            .or(() -> metadata.first("og:title", "twitter:title", "dc.title"))
            .or(() -> Optional.of(document.title().strip()).filter(t -> !t.isEmpty()));
    var headings = headings(document);
    if (declared.isEmpty()) {
      return headings.stream().findFirst();
    }
    var bare = withoutSite(declared.get(), metadata);
    var near = headings.stream().filter(heading -> resembles(heading, bare)).findFirst();
    if (near.isPresent()) {
      return near;
    }
    boolean only =
        headings.size() == 1 && MainText.words(headings.get(0)) > 2 && !isBelowText(document);
    boolean site = only && MainText.fold(document.title()).endsWith(MainText.fold(headings.get(0)));
    return only && !site ? Optional.of(headings.get(0)) : Optional.of(bare);
  }

  /** The first-level headings of headline length. */
  private static List<String> headings(Document document) {
    return document.select("h1").stream()
        .filter(heading -> !LOGO.matcher(heading.className() + " " + heading.id()).find())
        .map(Element::text)
        .filter(text -> text.length() > 2 && MainText.words(text) <= MOST_WORDS)
        .toList();
  }

  /** Whether the page's first heading stands far below its first text. */
  private static boolean isBelowText(Document document) {
    int above = 0;
    for (var element : document.body().getAllElements()) {
      if (element.tagName().equals("h1") || above == PARAGRAPHS_ABOVE) {
        break;
      }
      boolean paragraph = element.tagName().equals("p");
      above += paragraph && MainText.words(element.text()) >= PARAGRAPH_WORDS ? 1 : 0;
    }
    return above == PARAGRAPHS_ABOVE;
  }

  /** Whether a heading is the declared title in longer, shorter or somewhat other words. */
  private static boolean resembles(String heading, String declared) {
    var folded = MainText.fold(heading);
    var other = MainText.fold(declared);
    if (folded.isEmpty() || other.contains(folded) || folded.contains(other)) {
      return !folded.isEmpty();
    }
    var shared = new HashSet<>(words(heading));
    var all = words(declared);
    shared.retainAll(all);
    return shared.size() > 2 && shared.size() * 2 > Math.min(words(heading).size(), all.size());
  }

  /** The title without the site's name that pages put behind it, or before it. */
  private static String withoutSite(String title, Metadata metadata) {
    var hits = SITE.matcher(title).results().toList();
    if (hits.isEmpty()) {
      return title;
    }
    var site = metadata.first("og:site_name").map(MainText::fold).orElse("");
    var first = title.substring(0, hits.get(0).start());
    var afterFirst = title.substring(hits.get(0).end());
    boolean firstBar = isBar(title, hits.get(0).start(), hits.get(0).end());
    boolean label = firstBar && words(first).size() < 3 && words(afterFirst).size() > 3;
    if (label) {
      return afterFirst.strip();
    }
    var last = hits.get(hits.size() - 1);
    boolean bar = isBar(title, last.start(), last.end());
    if (bar || isSite(title.substring(last.end()), site)) {
      return title.substring(0, last.start()).strip();
    }
    return isSite(first, site) ? afterFirst.strip() : title;
  }

  private static boolean isBar(String title, int from, int to) {
    return title.substring(from, to).contains("|");
  }

  private static boolean isSite(String part, String site) {
    var folded = MainText.fold(part);
    return !site.isEmpty() && !folded.isEmpty() && (folded.contains(site) || site.contains(folded));
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(MainText.fold(text).split(" ", -1)));
  }
}
