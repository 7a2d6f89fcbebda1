package satow.article.feed;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A web page given for a feed: says which feeds it advertises. */
final class WebPages {
  private WebPages() {}

  static Feed advertised(byte[] bytes, String name) {
    var feeds =
        Jsoup.parse(Feeds.text(bytes), name)
            .select("link[rel=alternate][type~=(?i)rss|atom|feed\\+json]")
            .stream()
            .map(link -> link.absUrl("href"))
            .filter(url -> !url.isEmpty())
            .limit(3)
            .collect(Collectors.joining(" "));
    return new Feed.Unreadable(
        "a web page, no feed" + (feeds.isEmpty() ? "" : "; it names these: " + feeds));
  }
}
