package satow.article.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import satow.article.text.Decoding;

/**
 * What a web page carries.
 *
 * @param title its headline
 * @param byline its author or authors
 * @param outlet the site's name
 * @param url its canonical address
 * @param published its publication date
 * @param body its main text, blocks apart by a blank line
 */
public record Page(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> outlet,
    Optional<String> url,
    Optional<Published> published,
    String body) {

  /**
   * A publication date.
   *
   * @param day the day
   * @param from {@code "metadata"}, {@code "date line"} or {@code "url"}
   * @param words the words that state it
   */
  public record Published(LocalDate day, String from, String words) {}

  /**
   * Reads a page. Bytes that are UTF-8 throughout are read so, whatever the page declares (some
   * declare Latin-1 wrongly); others by the charset that the page declares.
   */
  public static Page of(byte[] html) throws IOException {
    var charset = Decoding.of(html) instanceof Decoding.Text ? "UTF-8" : null;
    return of(Jsoup.parse(new ByteArrayInputStream(html), charset, ""));
  }

  /** Reads a parsed page. The document is changed on the way. */
  static Page of(Document document) {
    var metadata = Metadata.of(document);
    var title = Titles.of(document, metadata);
    var byline = Bylines.of(document, metadata);
    var published = PageDates.of(document, metadata);
    var outlet = metadata.first("og:site_name", "application-name");
    var url = metadata.url();
    var body = MainText.of(document, title);
    return new Page(title, byline, outlet, url, published, body);
  }
}
