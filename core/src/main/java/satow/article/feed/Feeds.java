package satow.article.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import satow.article.ColumnNames;

/**
 * Reads whatever announces articles, by what it is: RSS 0.9 to 2.0 and Atom, JSON Feed, news
 * sitemaps, GDELT's and MediaCloud's article lists and other lists of addresses (JSON, JSON Lines,
 * CSV, TSV, one a line). Packed ones too.
 *
 * @param columns which column or field of a list holds what
 */
public record Feeds(ColumnNames columns) {
  /** Unpacked; ours, ten times what a full news sitemap of a thousand articles takes. */
  private static final int LIMIT = 64 << 20;

  /** Enough to know an XML document's root by. */
  private static final int HEAD = 4096;

  /**
   * Reads a feed.
   *
   * @param name its address or file, against which its links are resolved
   */
  public Feed read(byte[] raw, String name) {
    try {
      byte[] bytes = unpacked(raw);
      var head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
      var start = head.replaceFirst("^(\u00ef\u00bb\u00bf)?\\s+|^\u00ef\u00bb\u00bf", "");
      if (start.isBlank()) {
        return new Feed.Unreadable("empty");
      }
      return switch (start.charAt(0)) {
        case '<' -> xml(bytes, start, name);
        case '{', '[' -> once(new JsonLists(columns).read(bytes, name), name);
        default -> once(new AddressLists(columns).read(bytes, name), name);
      };
    } catch (IOException e) {
      return new Feed.Unreadable("cannot be read: " + e.getMessage());
    }
  }

  private static Feed xml(byte[] bytes, String start, String name) {
    var root = start.toLowerCase(Locale.ROOT);
    if (root.contains("<urlset") || root.contains("<sitemapindex")) {
      return once(Sitemaps.read(bytes, name), name);
    }
    if (root.contains("<rss") || root.contains("<rdf:rdf") || root.contains("<feed")) {
      return once(NewsFeeds.read(bytes, name), name);
    }
    return root.contains("<html") || root.contains("<!doctype html")
        ? WebPages.advertised(bytes, name)
        : new Feed.Unreadable("neither RSS, Atom nor a sitemap");
  }

  private static byte[] unpacked(byte[] raw) throws IOException {
    if (raw.length < 2 || raw[0] != 0x1f || raw[1] != (byte) 0x8b) {
      return raw;
    }
    try (var in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw new IOException("too long: more than 64 MB when unpacked");
      }
      return bytes;
    }
  }

  /** Absolute web addresses, each once, the first of its kind. */
  private static Feed once(Feed feed, String name) {
    if (!(feed instanceof Feed.Read read)) {
      return feed;
    }
    var links = new LinkedHashMap<String, Link>();
    for (Link link : read.links()) {
      absolute(link.url(), name)
          .ifPresent(
              url ->
                  links.putIfAbsent(
                      url,
                      new Link(
                          url, link.title(), link.outlet(), link.published(), link.changed())));
    }
    return new Feed.Read(List.copyOf(links.values()), read.more());
  }

  /** The address in full; empty for what is none of the web. */
  static Optional<String> absolute(String url, String base) {
    try {
      var given = URI.create(url.strip().replace(" ", "%20"));
      var uri = given.isAbsolute() ? given : URI.create(base).resolve(given);
      var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      boolean web = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
      return web ? Optional.of(uri.toString()) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Words of a field, one line. */
  static Optional<String> words(String text) {
    return Optional.of(text.replaceAll("\\s+", " ").strip()).filter(w -> !w.isEmpty());
  }

  static String text(byte[] bytes) {
    var text = new String(bytes, UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
