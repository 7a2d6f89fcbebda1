package satow.intake.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import satow.article.Article;
import satow.article.ArticleReaders;
import satow.article.Reading;
import satow.article.WebAddress;
import satow.article.feed.Link;

/** Makes articles of fetched pages; what a page does not say of itself, the feed may. */
final class Pages {
  private final ArticleReaders readers = new ArticleReaders();

  /** The page's article; its source is the announced address. */
  Reading read(Link link, Fetched.Content page) {
    String type = page.type();
    if (!type.isEmpty() && !type.matches("(text/html|application/xhtml\\+xml)\\b.*")) {
      return new Reading.Rejected("not a web page: " + type.replaceFirst(";.*", ""), link.url());
    }
    var reading = readers.readPage(id(link.url()), page.bytes(), charset(type), link.url());
    return reading instanceof Reading.Read read
        ? new Reading.Read(completed(read.article(), link, page.from()))
        : reading;
  }

  /** The host and a hash of the address: the same in every store. */
  private static String id(String url) {
    String host = Optional.ofNullable(URI.create(url).getHost()).orElse("page");
    String address = WebAddress.of(url).orElse(url);
    var hash = UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
    return host.replaceFirst("^www\\.", "") + "-" + hash.substring(0, 8);
  }

  private static Optional<Charset> charset(String type) {
    int at = type.indexOf("charset=");
    String name = at < 0 ? "" : type.substring(at + 8).replaceAll("[\"';].*|^[\"']", "").strip();
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Article completed(Article read, Link link, URI from) {
    return new Article(
        read.id(),
        read.text(),
        read.title()
            .or(() -> link.title().map(words -> new Article.Title(words, Optional.empty()))),
        read.byline(),
        read.outlet().or(link::outlet),
        read.url()
            .filter(url -> WebAddress.of(url).isPresent())
            .or(() -> Optional.of(from.toString())),
        read.declared()
            .or(
                () ->
                    link.published()
                        .map(
                            day ->
                                new Article.DeclaredDate(
                                    day, "metadata", day.toString(), Optional.empty()))),
        read.boilerplate(),
        read.source());
  }
}
