package satow.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** The body of an answer, also packed by gzip where that pays. Nobody changes the bytes. */
final class Reply {
  private static final int WORTH_PACKING = 1024;

  private final String type;
  private final byte[] body;
  private final Optional<byte[]> packed;

  private Reply(String type, byte[] body, Optional<byte[]> packed) {
    this.type = type;
    this.body = body;
    this.packed = packed;
  }

  /** Its content type. */
  String type() {
    return type;
  }

  byte[] body() {
    return body;
  }

  /** Empty where it would be hardly shorter. */
  Optional<byte[]> packed() {
    return packed;
  }

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
