package satow.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * The body of an answer, also packed where that pays.
 *
 * @param type its content type
 * @param body its bytes
 * @param packed the same by gzip; empty where it would be hardly shorter
 */
record Reply(String type, byte[] body, Optional<byte[]> packed) {
  private static final int WORTH_PACKING = 1024;

  static Reply json(JsonNode node) {
    return of("application/json; charset=utf-8", Nodes.bytes(node));
  }

  static Reply text(String type, String text) {
    return of(type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  static Reply of(String type, byte[] body) {
    return new Reply(
        type, body, body.length < WORTH_PACKING ? Optional.empty() : Optional.of(gzip(body)));
  }

  int size() {
    return body.length + packed.map(p -> p.length).orElse(0);
  }

  private static byte[] gzip(byte[] body) {
    var out = new ByteArrayOutputStream(body.length / 4);
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
    return out.toByteArray();
  }
}
