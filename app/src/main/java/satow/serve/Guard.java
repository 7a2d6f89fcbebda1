package satow.serve;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask, and what a browser may do with the answer.
 *
 * <p>On loopback only names of this machine count as Host: a page elsewhere whose name is made to
 * point here (DNS rebinding) gets nothing. Writes from a page of another origin are refused. Where
 * the server listens elsewhere, the API wants a token.
 */
final class Guard {
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final Set<String> READS = Set.of("GET", "HEAD");
  private static final String API = "/api/";

  /** The page loads only its own files and runs no script that stands in its HTML. */
  static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  /** A brief is one file with its style and chart in it, and no script. */
  static final String BRIEF_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'; sandbox allow-popups";

  private final boolean loopback;
  private final Optional<byte[]> token;

  Guard(ServeOptions options) {
    this.loopback = loopback(options.host());
    this.token = options.token().map(t -> t.getBytes(StandardCharsets.UTF_8));
    if (!loopback && token.isEmpty()) {
      throw new IllegalArgumentException("without a token only loopback is served");
    }
  }

  /** Whether the address can be reached from this machine alone. */
  static boolean loopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  void check(Context ctx) {
    headers(ctx);
    if (loopback && !HERE.contains(name(ctx.header("Host")))) {
      throw Problem.of(
          421,
          "Misdirected request",
          "this server answers only to localhost and 127.0.0.1, not to the name in Host");
    }
    boolean writes = !READS.contains(ctx.method().name());
    if (writes && foreign(ctx)) {
      throw Problem.of(403, "Forbidden", "a page of another origin may not write here");
    }
    boolean api = ctx.path().startsWith(API);
    if (api && token.isPresent() && !shown(ctx)) {
      ctx.header("WWW-Authenticate", "Bearer realm=\"satow\"");
      throw Problem.of(
          401, "Unauthorized", "send Authorization: Bearer with the token of --token-file");
    }
  }

  private static void headers(Context ctx) {
    ctx.header("Content-Security-Policy", PAGE_POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }

  /** The name in a Host header, without its port. */
  private static String name(@org.jspecify.annotations.Nullable String host) {
    String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
    return lower.startsWith("[")
        ? lower.substring(0, lower.indexOf(']') + 1)
        : lower.replaceFirst(":[0-9]*$", "");
  }

  private static boolean foreign(Context ctx) {
    var origin = Optional.ofNullable(ctx.header("Origin"));
    var host = Optional.ofNullable(ctx.header("Host")).orElse("");
    boolean otherOrigin =
        origin.filter(o -> !o.equals("http://" + host) && !o.equals("https://" + host)).isPresent();
    var site = Optional.ofNullable(ctx.header("Sec-Fetch-Site"));
    return otherOrigin
        || site.filter(s -> s.equals("cross-site") || s.equals("same-site")).isPresent();
  }

  private boolean shown(Context ctx) {
    String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
    String prefix = "Bearer ";
    return header.regionMatches(true, 0, prefix, 0, prefix.length())
        && MessageDigest.isEqual(
            header.substring(prefix.length()).strip().getBytes(StandardCharsets.UTF_8),
            token.orElseThrow());
  }
}
