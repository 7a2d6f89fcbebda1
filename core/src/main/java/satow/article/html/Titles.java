package satow.article.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline: what the page's own heading says, checked against its metadata. */
final class Titles {
  private static final Pattern SITE = Pattern.compile("\\s+[|–—·•»:-]\\s+");

  private Titles() {}

  static Optional<String> of(Document document, Metadata metadata) {
    var declared =
        metadata
            .ofArticle("headline")
            .or(() -> metadata.first("og:title", "twitter:title", "dc.title"))
            .or(() -> Optional.of(document.title().strip()).filter(t -> !t.isEmpty()));
    var headings =
        document.select("h1").stream().map(Element::text).filter(t -> t.length() > 2).toList();
    if (declared.isEmpty()) {
      return headings.stream().findFirst();
    }
    var bare = withoutSite(declared.get(), metadata);
    var near = headings.stream().filter(heading -> resembles(heading, bare)).findFirst();
    if (near.isPresent()) {
      return near;
    }
    boolean site = headings.size() == 1 && fold(document.title()).endsWith(fold(headings.get(0)));
    return headings.size() == 1 && words(headings.get(0)) > 2 && !site
        ? Optional.of(headings.get(0))
        : Optional.of(bare);
  }

  /** Whether a heading is the declared title, or either lengthens the other. */
  private static boolean resembles(String heading, String declared) {
    var folded = fold(heading);
    return !folded.isEmpty()
        && (fold(declared).contains(folded) || folded.contains(fold(declared)));
  }

  /** The title without the site's name that pages put behind it. */
  private static String withoutSite(String title, Metadata metadata) {
    var site = metadata.first("og:site_name").map(Titles::fold).orElse("");
    var hits = SITE.matcher(title).results().toList();
    if (hits.isEmpty()) {
      return title;
    }
    var last = hits.get(hits.size() - 1);
    var tail = fold(title.substring(last.end()));
    boolean bar = title.substring(last.start(), last.end()).contains("|");
    boolean named = !site.isEmpty() && (tail.contains(site) || site.contains(tail));
    return bar || named ? title.substring(0, last.start()).strip() : title;
  }

  private static int words(String text) {
    return (int) text.chars().filter(c -> c == ' ').count() + 1;
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
