package satow.article.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sitemaps, plain and with Google's news extension, and indexes of them; by crawler-commons. */
final class Sitemaps {
  /** Parts of an index that are read, the latest first: yesterday's news is in the first few. */
  private static final int PARTS = 50;

  private Sitemaps() {}

  static Feed read(byte[] bytes, String name) {
    try {
      var parser = new SiteMapParser(false, true);
      parser.setStrictNamespace(false);
      parser.enableExtension(Extension.NEWS);
      var map = parser.parseSiteMap("text/xml", bytes, URI.create(name).toURL());
      if (map instanceof SiteMapIndex index) {
        var parts =
            index.getSitemaps().stream()
                .sorted(Comparator.comparing(Sitemaps::changed).reversed())
                .limit(PARTS)
                .map(part -> part.getUrl().toString())
                .toList();
        return new Feed.Read(List.of(), parts);
      }
      var links = new ArrayList<Link>();
      ((SiteMap) map).getSiteMapUrls().forEach(url -> links.add(link(url)));
      return new Feed.Read(links, List.of());
    } catch (UnknownFormatException | IOException | IllegalArgumentException e) {
      return new Feed.Unreadable("broken sitemap: " + e.getMessage());
    }
  }

  private static Instant changed(AbstractSiteMap part) {
    return Optional.ofNullable(part.getLastModified())
        .map(java.util.Date::toInstant)
        .orElse(Instant.MIN);
  }

  private static Link link(SiteMapURL url) {
    var changed = Optional.ofNullable(url.getLastModified()).map(java.util.Date::toInstant);
    var news = news(url);
    var published =
        news.flatMap(n -> Optional.ofNullable(n.getPublicationDateTime()))
            .map(ZonedDateTime::toLocalDate)
            .or(() -> changed.map(c -> LocalDate.ofInstant(c, ZoneOffset.UTC)));
    return new Link(
        url.getUrl().toString(),
        news.flatMap(n -> Optional.ofNullable(n.getTitle())).flatMap(Feeds::words),
        news.flatMap(n -> Optional.ofNullable(n.getName())).flatMap(Feeds::words),
        published,
        changed);
  }

  private static Optional<NewsAttributes> news(SiteMapURL url) {
    ExtensionMetadata[] found = url.getAttributesForExtension(Extension.NEWS);
    return found != null && found.length > 0 && found[0] instanceof NewsAttributes news
        ? Optional.of(news)
        : Optional.empty();
  }
}
