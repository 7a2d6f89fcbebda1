package satow.serve;

import io.javalin.http.Context;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The body of a request, as it is or unpacked by gzip, and never more of it than is allowed. */
final class Posted {
  private Posted() {}

  /**
   * The body's bytes.
   *
   * @param limit most bytes, packed and unpacked: what claims to be shorter than it is, and what
   *     grows when it is unpacked, ends there too
   */
  static byte[] body(Context ctx, long limit) {
    var tooLong =
        Problem.of(413, "Content too large", "longer than " + limit + " bytes; send it in parts");
    if (ctx.req().getContentLengthLong() > limit) {
      throw tooLong;
    }
    boolean packed = packed(ctx);
    try (var in = ctx.req().getInputStream();
        InputStream plain = packed ? new GZIPInputStream(in) : in) {
      byte[] out = plain.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      if (out.length > limit) {
        throw tooLong;
      }
      return out;
    } catch (ZipException | EOFException e) {
      throw Problem.bad(
          packed
              ? "the body is no whole gzip stream, though Content-Encoding says so"
              : "the body broke off: " + e.getMessage());
    } catch (IOException e) {
      throw Problem.bad("the body broke off: " + e.getMessage());
    }
  }

  private static boolean packed(Context ctx) {
    String encoding =
        Optional.ofNullable(ctx.header("Content-Encoding")).orElse("identity").strip();
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "", "identity" -> false;
      case "gzip", "x-gzip" -> true;
      default -> {
        ctx.header("Accept-Encoding", "gzip");
        throw Problem.of(
            415,
            "Unsupported media type",
            "send the body as it is or packed by gzip, not by “" + encoding + "”");
      }
    };
  }
}
