package satow.article.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import satow.article.text.WrittenDates;

/** RSS and Atom, by rome; where the XML is broken, by jsoup, which takes what it can get. */
final class NewsFeeds {
  /**
   * RSS 0.91 has one. Without it the parser can refuse every document type, and entities with it.
   */
  private static final Pattern DOCUMENT_TYPE = Pattern.compile("<!DOCTYPE[^>\\[]*>");

  private NewsFeeds() {}

  static Feed read(byte[] bytes, String name) {
    var undeclared = DOCUMENT_TYPE.matcher(new String(bytes, ISO_8859_1)).replaceFirst("");
    try (var reader =
        new XmlReader(
            new ByteArrayInputStream(undeclared.getBytes(ISO_8859_1)), true, UTF_8.name())) {
      return of(new SyndFeedInput(false, Locale.ROOT).build(reader));
    } catch (FeedException | IOException | IllegalArgumentException e) {
      return broken(bytes, name, String.valueOf(e.getMessage()));
    }
  }

  private static Feed of(SyndFeed feed) {
    var outlet = Optional.ofNullable(feed.getTitle()).flatMap(Feeds::words);
    var links = new ArrayList<Link>();
    for (SyndEntry entry : feed.getEntries()) {
      var published = Optional.ofNullable(entry.getPublishedDate()).map(java.util.Date::toInstant);
      var updated = Optional.ofNullable(entry.getUpdatedDate()).map(java.util.Date::toInstant);
      Stream.of(Optional.ofNullable(entry.getLink()), Optional.ofNullable(entry.getUri()))
          .flatMap(Optional::stream)
          .filter(link -> !link.isBlank())
          .findFirst()
          .ifPresent(
              link ->
                  links.add(
                      new Link(
                          link,
                          Optional.ofNullable(entry.getTitle()).flatMap(NewsFeeds::plain),
                          outlet,
                          published.or(() -> updated).map(NewsFeeds::day),
                          updated.or(() -> published))));
    }
    return new Feed.Read(links, List.of());
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Titles may be HTML within XML. */
  private static Optional<String> plain(String title) {
    return Feeds.words(Jsoup.parse(title).text());
  }

  private static Feed broken(byte[] bytes, String name, String reason) {
    var document = Jsoup.parse(Feeds.text(bytes), name, Parser.xmlParser());
    var outlet =
        Optional.ofNullable(document.selectFirst("channel > title, feed > title"))
            .flatMap(e -> plain(e.text()));
    var links = new ArrayList<Link>();
    for (Element entry : document.select("item, entry")) {
      var day =
          Optional.ofNullable(entry.selectFirst("pubDate, published, updated, dc|date"))
              .flatMap(e -> WrittenDates.first(e.text()))
              .map(WrittenDates.Found::date);
      address(entry)
          .ifPresent(url -> links.add(new Link(url, title(entry), outlet, day, Optional.empty())));
    }
    return links.isEmpty()
        ? new Feed.Unreadable("broken feed: " + reason.replaceAll("\\s+", " "))
        : new Feed.Read(links, List.of());
  }

  private static Optional<String> title(Element entry) {
    return Optional.ofNullable(entry.selectFirst("title")).flatMap(e -> plain(e.text()));
  }

  private static Optional<String> address(Element entry) {
    return Stream.of("link[rel=alternate]", "link:not([rel])", "link", "guid")
        .map(entry::selectFirst)
        .flatMap(e -> Optional.ofNullable(e).stream())
        .map(e -> e.hasAttr("href") ? e.attr("href") : e.text())
        .filter(url -> !url.isBlank())
        .findFirst();
  }
}
