package satow.article.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text. Plain text must be UTF-8, or UTF-16 with its byte order mark.
 *
 * <p>Design decision: bytes that are not UTF-8 are refused, not guessed at. A guess would be right
 * for most Windows-1252 files, but what Satow writes are offsets into the file, and a reader who
 * decodes it otherwise would find other words there. The byte order mark stays in the text for the
 * same reason.
 */
public sealed interface Decoding {

  /** Control characters that text does not carry may make up this share (our own choice). */
  double CONTROL_SHARE = 0.002;

  /** Text. */
  record Text(String text) implements Decoding {}

  /** No text, and why. */
  record Refused(String reason) implements Decoding {}

  /** Decodes plain text. */
  static Decoding of(byte[] bytes) {
    if (bytes.length == 0) {
      return new Refused("empty");
    }
    if (hasUtf16Mark(bytes)) {
      return strict(bytes, StandardCharsets.UTF_16);
    }
    return looksBinary(bytes)
        ? new Refused("binary, not text")
        : strict(bytes, StandardCharsets.UTF_8);
  }

  private static boolean hasUtf16Mark(byte[] bytes) {
    boolean big = bytes.length > 1 && bytes[0] == -2 && bytes[1] == -1;
    return big || (bytes.length > 1 && bytes[0] == -1 && bytes[1] == -2);
  }

  /** Whether the bytes hold a NUL, or more control characters than text has. */
  static boolean looksBinary(byte[] bytes) {
    long controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      boolean ordinary = b < 0 || b >= 32 || b == '\t' || b == '\n' || b == '\r' || b == '\f';
      controls += ordinary ? 0 : 1;
    }
    return controls > 2 && controls > bytes.length * CONTROL_SHARE;
  }

  private static Decoding strict(byte[] bytes, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var result = decoder.decode(in, out, true);
    if (result.isError()) {
      var advice = "; convert the file to UTF-8, for example with iconv";
      return new Refused(
          "wrong charset: not " + charset.name() + " (byte " + (in.position() + 1) + ")" + advice);
    }
    var text = out.flip().toString();
    return text.isBlank() || text.equals("\ufeff") ? new Refused("empty") : new Text(text);
  }
}
