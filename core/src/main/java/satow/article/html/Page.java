package satow.article.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import satow.article.text.Decoding;

/**
 * What a web page carries.
 *
 * @param title its headline
 * @param byline its author or authors
 * @param outlet the site's name
 * @param url its canonical address
 * @param published its publication date
 * @param blocks its main text
 */
public record Page(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> outlet,
    Optional<String> url,
    Optional<Published> published,
    List<Block> blocks) {

  /** What stands between two blocks of the body. */
  public static final String GAP = "\n\n";

  public Page {
    blocks = List.copyOf(blocks);
  }

  /** The main text, its blocks apart by a blank line. */
  public String body() {
    return blocks.stream().map(Block::text).collect(Collectors.joining(GAP));
  }

  /**
   * A publication date.
   *
   * @param day the day
   * @param from {@code "metadata"}, {@code "date line"} or {@code "url"}
   * @param words the words that state it
   */
  public record Published(LocalDate day, String from, String words) {}

  /** Reads a page that came without a server's word on its charset. */
  public static Page of(byte[] html) throws IOException {
    return of(html, Optional.empty());
  }

  /**
   * Reads a page. Bytes that are UTF-8 throughout are read so, whatever is declared (some declare
   * Latin-1 wrongly); others by the charset of the server's header, then of the page's {@code
   * meta}, then by what the bytes look like.
   */
  public static Page of(byte[] html, Optional<Charset> header) throws IOException {
    if (Decoding.of(html) instanceof Decoding.Text decoded) {
      // A space for the byte order mark, which is no text: places in the source stay.
      var text = decoded.text();
      var page = text.startsWith("\ufeff") ? " " + text.substring(1) : text;
      return of(parser().parseInput(page, ""));
    }
    // What is no UTF-8 does not become so by a header that says it.
    var charset = header.filter(c -> !c.equals(UTF_8));
    if (charset.isPresent()) {
      return of(parse(html, charset.get().name()));
    }
    var document = parse(html, null);
    var guess = document.charset().equals(UTF_8) ? guess(html) : Optional.<String>empty();
    return of(guess.isPresent() ? parse(html, guess.get()) : document);
  }

  private static Document parse(byte[] html, @Nullable String charset) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(html), charset, "", parser());
  }

  /** Keeps the places in the source, so that the text can point back to it. */
  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true);
  }

  private static Optional<String> guess(byte[] html) {
    var detector = new UniversalDetector();
    detector.handleData(html, 0, html.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).filter(Charset::isSupported);
  }

  /** Reads a parsed page. The document is changed on the way. */
  static Page of(Document document) {
    var metadata = Metadata.of(document);
    var title = Titles.of(document, metadata).map(Mojibake::mended);
    var byline = Bylines.of(document, metadata).map(Mojibake::mended);
    var published = PageDates.of(document, metadata);
    var outlet = metadata.first("og:site_name", "application-name");
    var url = metadata.url();
    var blocks = MainText.of(document, title);
    return new Page(title, byline, outlet, url, published, blocks);
  }
}
