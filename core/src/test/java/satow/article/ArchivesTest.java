package satow.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class ArchivesTest {
  private static final String PROSE =
      "The presidents of Kenya and Uganda opened the bridge on Monday. They spoke at the café.";

  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  @TempDir
  Path folder;

  private static String uuid(int number) {
    return new UUID(7, number).toString();
  }

  private static byte[] record(
      int number, int status, String type, byte[] body, WarcCompression packing)
      throws IOException {
    var out = new ByteArrayOutputStream();
    try (var writer = new WarcWriter(Channels.newChannel(out), packing)) {
      var http =
          new HttpResponse.Builder(status, "Status").body(MediaType.parse(type), body).build();
      writer.write(
          new WarcResponse.Builder("https://example.org/" + number)
              .recordId(new UUID(7, number))
              .date(Instant.parse("2016-09-03T10:00:00Z"))
              .body(http)
              .build());
    }
    return out.toByteArray();
  }

  private static byte[] page(int number, WarcCompression packing) throws IOException {
    var html = "<html><body><p>" + PROSE + "</p></body></html>";
    return record(number, 200, "text/html;charset=utf-8", html.getBytes(UTF_8), packing);
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(out::writeBytes);
    return out.toByteArray();
  }

  private List<Reading> read(String name, byte[] bytes) throws IOException {
    try (var readings = new ArticleReaders().read(Files.write(folder.resolve(name), bytes))) {
      return readings.toList();
    }
  }

  private static Article article(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).article();
  }

  private static Reading.Rejected rejected(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Rejected.class);
    return (Reading.Rejected) reading;
  }

  @Test
  void readsThePagesThatTheServerSentPackedOrNot() throws IOException {
    for (var packing : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
      var bytes =
          joined(
              page(1, packing),
              record(2, 404, "text/html", PROSE.getBytes(UTF_8), packing),
              record(3, 200, "image/png", new byte[] {1, 2, 3}, packing),
              page(4, packing));
      var readings = read(packing == WarcCompression.NONE ? "a.warc" : "b.warc.gz", bytes);
      assertThat(readings).hasSize(2);
      assertThat(article(readings.get(0)).id()).isEqualTo(uuid(1));
      assertThat(article(readings.get(0)).url()).contains("https://example.org/1");
      assertThat(article(readings.get(0)).text()).isEqualTo(PROSE);
      assertThat(article(readings.get(1)).id()).isEqualTo(uuid(4));
    }
  }

  @Test
  void believesTheCharsetOfTheHeaderForBytesThatAreNoUtf8() throws IOException {
    var html = ("<p>" + PROSE + "</p>").getBytes(ISO_8859_1);
    var none = WarcCompression.NONE;
    var bytes =
        joined(
            record(1, 200, "text/html;charset=ISO-8859-1", html, none),
            record(2, 200, "text/html", html, none));
    for (var reading : read("c.warc", bytes)) {
      assertThat(article(reading).text()).isEqualTo(PROSE);
    }
  }

  @Test
  void rejectsATruncatedRecordWithItsPlaceAndKeepsThoseBefore() throws IOException {
    for (var packing : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
      var first = page(1, packing);
      var bytes = joined(first, page(2, packing));
      var name = packing == WarcCompression.NONE ? "t.warc" : "t.warc.gz";
      var readings = read(name, Arrays.copyOf(bytes, bytes.length - 60));
      assertThat(readings).hasSize(2);
      assertThat(article(readings.get(0)).id()).isEqualTo(uuid(1));
      assertThat(rejected(readings.get(1)).where())
          .isEqualTo(folder.resolve(name) + ":" + first.length);
    }
  }

  @Test
  void readsOnBehindAMalformedRecord() throws IOException {
    for (var packing : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
      var first = page(1, packing);
      var broken = page(2, packing);
      Arrays.fill(broken, 4, 40, (byte) 0);
      var name = packing == WarcCompression.NONE ? "m.warc" : "m.warc.gz";
      var readings = read(name, joined(first, broken, page(3, packing)));
      assertThat(readings).hasSize(3);
      assertThat(article(readings.get(0)).id()).isEqualTo(uuid(1));
      assertThat(rejected(readings.get(1)).reason()).startsWith("broken archive record");
      assertThat(rejected(readings.get(1)).where())
          .isEqualTo(folder.resolve(name) + ":" + first.length);
      assertThat(article(readings.get(2)).id()).isEqualTo(uuid(3));
    }
  }

  @Test
  void readsArc() throws IOException {
    var html = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>" + PROSE + "</p>";
    var version = "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n";
    var arc =
        "filedesc://x.arc 0.0.0.0 20160903100000 text/plain "
            + version.length()
            + "\n"
            + version
            + "\nhttp://example.org/a 10.0.0.1 20160903100000 text/html "
            + html.getBytes(UTF_8).length
            + "\n"
            + html
            + "\n";
    var readings = read("x.arc", arc.getBytes(UTF_8));
    assertThat(readings).hasSize(1);
    assertThat(article(readings.get(0)).url()).contains("http://example.org/a");
  }
}
