package satow.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads web archives, WARC and ARC, packed or not: the HTML pages among their responses that the
 * server sent with a 2xx status. Holds one page at a time, whatever the archive's size.
 *
 * <p>What is no page (requests, images, redirects) is passed over in silence; what cannot be read
 * is rejected with the file and the byte at which its record begins.
 */
final class Archives {
  private final HtmlFiles pages = new HtmlFiles();

  /** The pages of an archive; closing the stream closes the file. */
  Stream<Reading> read(Path path, LongConsumer bytes) throws IOException {
    var records = new ArchiveRecords(path, this::page, bytes);
    var spliterator =
        Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(spliterator, false).onClose(records::close);
  }

  private Optional<Reading> page(WarcRecord record, String where) throws IOException {
    if (!(record instanceof WarcResponse response) || !isHttp(response)) {
      return Optional.empty();
    }
    var http = response.http();
    var type = http.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    boolean html = type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
    if (!html || http.status() < 200 || http.status() > 299) {
      return Optional.empty();
    }
    var bytes = http.bodyDecoded().stream().readNBytes(Bytes.LIMIT + 1);
    if (bytes.length > Bytes.LIMIT) {
      return Optional.of(new Reading.Rejected("too long: more than the limit of 16 MB", where));
    }
    var target = response.headers().first("WARC-Target-URI");
    var reading = pages.read(id(response, target.orElse(where)), bytes, charset(type), where);
    return Optional.of(
        reading instanceof Reading.Read read
            // A page that names no address of its own has that from which it was fetched.
            ? new Reading.Read(read.article().addressed(target))
            : reading);
  }

  private static boolean isHttp(WarcResponse response) {
    return response
        .headers()
        .first("Content-Type")
        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("application/http"))
        .isPresent();
  }

  /** The record's own id without {@code urn:uuid:}; ARC has none: made from address and day. */
  private static String id(WarcResponse record, String target) {
    var date = record.headers().first("WARC-Date").orElse("");
    return record
        .headers()
        .first("WARC-Record-ID")
        .map(id -> id.replaceAll("^<|>$", "").replaceFirst("^urn:uuid:", ""))
        .filter(id -> !id.isBlank())
        .orElseGet(() -> UUID.nameUUIDFromBytes((target + " " + date).getBytes(UTF_8)).toString());
  }

  private static Optional<Charset> charset(String type) {
    int at = type.indexOf("charset=");
    var name = at < 0 ? "" : type.substring(at + 8).replaceAll("[\"';].*|^[\"']", "").strip();
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
