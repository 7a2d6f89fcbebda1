package satow.intake.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import satow.store.Watched;

/**
 * Fetches one address over HTTP, with limits on size and time.
 *
 * <p>A host's name is resolved here, once, and the connection is made to the address that was
 * checked: the request names that address and carries the host in its {@code Host} header and in
 * TLS's server name; the certificate must be one for the host ({@link CertificateName}). So a name
 * that resolves to something else a moment later (DNS rebinding) gains nothing. Each redirect is
 * taken by the same way.
 *
 * <p>Thread-safe.
 */
public final class Fetcher {
  private static final int REDIRECTS = 5;
  private static final Duration CONNECTING = Duration.ofSeconds(10);

  private final Settings settings;
  private final HttpClient plain;

  /**
   * How to fetch.
   *
   * @param agent who we are
   * @param allowPrivate whether addresses of the own machine and network may be fetched
   * @param limit the longest body, in bytes, also when unpacked
   * @param patience the longest that one answer may take, from the request to its last byte
   * @param resolver names to addresses
   * @param tls makes a context that knows whom to trust; a fresh one each time, because a context
   *     takes up its sessions again by address, and behind one address are many names
   */
  public record Settings(
      String agent,
      boolean allowPrivate,
      int limit,
      Duration patience,
      PublicAddress.Resolver resolver,
      Supplier<SSLContext> tls) {}

  /** With these settings. */
  public Fetcher(Settings settings) {
    this.settings = settings;
    // The client reads this once, when its first request is made: by default it writes Host itself,
    // and would write the number of the checked address instead of the name.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    this.plain = client(Optional.empty());
  }

  private HttpClient client(Optional<String> host) {
    var builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING)
            .sslContext(settings.tls().get());
    if (host.isPresent()) {
      var parameters = new SSLParameters();
      parameters.setServerNames(java.util.List.of(new SNIHostName(host.get())));
      builder.sslParameters(parameters);
    }
    return builder.build();
  }

  /**
   * Fetches.
   *
   * @param seen what was said the last time; content that has not changed is not sent again
   * @param gate why an address may not be fetched, asked for each redirect too; empty where it may
   */
  public Fetched fetch(URI address, Watched.Seen seen, Function<URI, Optional<Fetched>> gate) {
    var been = new HashSet<URI>();
    URI at = address;
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      if (!been.add(at)) {
        return new Fetched.Refused("redirects in a circle");
      }
      Optional<Fetched> refused = gate.apply(at);
      if (refused.isPresent()) {
        return refused.get();
      }
      try {
        HttpResponse<byte[]> answer = ask(at, seen);
        Optional<String> on = answer.headers().firstValue("Location");
        boolean moved = answer.statusCode() / 100 == 3 && answer.statusCode() != 304;
        if (!moved || on.isEmpty()) {
          return judged(answer, at);
        }
        at = at.resolve(new URI(on.get().strip().replace(" ", "%20")));
      } catch (Denied e) {
        return new Fetched.Refused(String.valueOf(e.getMessage()));
      } catch (URISyntaxException | IllegalArgumentException e) {
        return new Fetched.Refused("redirected to what is no address");
      } catch (Body.TooLong e) {
        return new Fetched.Refused(String.valueOf(e.getMessage()));
      } catch (IOException e) {
        return new Fetched.Later(reason(e), Optional.empty(), false);
      }
    }
    return new Fetched.Refused("more than " + REDIRECTS + " redirects");
  }

  /** An address that is not fetched, whoever asks. */
  private static final class Denied extends IOException {
    private static final long serialVersionUID = 1L;

    Denied(String reason) {
      super(reason);
    }
  }

  private HttpResponse<byte[]> ask(URI at, Watched.Seen seen) throws IOException {
    String scheme = Optional.ofNullable(at.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    String host = at.getHost();
    if (host == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new Denied("not an address of the web: " + at);
    }
    InetAddress checked = checked(host);
    var request =
        HttpRequest.newBuilder(pinned(at, scheme, checked))
            .header("Host", at.getPort() < 0 ? host : host + ":" + at.getPort())
            .header("User-Agent", settings.agent())
            .header("Accept-Encoding", "gzip")
            .header("Accept", "text/html,application/xhtml+xml,application/xml,*/*;q=0.8")
            .header("Accept-Language", "en,*;q=0.5");
    seen.etag().ifPresent(tag -> request.header("If-None-Match", tag));
    seen.modified().ifPresent(day -> request.header("If-Modified-Since", day));
    boolean named = scheme.equals("https") && !host.startsWith("[") && !host.matches("[0-9.]+");
    // A client of its own for each name over TLS: the server's name is one of its settings.
    var client = named ? client(Optional.of(host)) : plain;
    var answer = sent(client, request.build());
    if (named
        && !answer.sslSession().map(session -> CertificateName.fits(session, host)).orElse(false)) {
      throw new IOException("the certificate is not one for " + host);
    }
    return answer;
  }

  private HttpResponse<byte[]> sent(HttpClient client, HttpRequest request) throws IOException {
    var answer = client.sendAsync(request, head -> new Body(settings.limit()));
    try {
      return answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("no whole answer within " + settings.patience().toSeconds() + " s", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Body.TooLong tooLong) {
        throw tooLong;
      }
      throw new IOException(reason(e.getCause() == null ? e : e.getCause()), e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** All of a name's addresses must be public: else which one is taken would be luck. */
  private InetAddress checked(String host) throws IOException {
    try {
      InetAddress[] all = settings.resolver().resolve(host.replaceAll("^\\[|]$", ""));
      for (InetAddress one : all) {
        if (!settings.allowPrivate() && !PublicAddress.is(one)) {
          throw new Denied(
              host + " is an address of the own machine or network; --allow-private permits it");
        }
      }
      if (all.length == 0) {
        throw new UnknownHostException(host);
      }
      return all[0];
    } catch (UnknownHostException e) {
      throw new IOException("no such host: " + host, e);
    }
  }

  private static URI pinned(URI at, String scheme, InetAddress address) throws Denied {
    String literal =
        address instanceof Inet6Address
            ? "[" + address.getHostAddress().replaceFirst("%.*", "") + "]"
            : address.getHostAddress();
    String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
    String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
    String port = at.getPort() < 0 ? "" : ":" + at.getPort();
    try {
      return new URI(scheme + "://" + literal + port + path + query);
    } catch (URISyntaxException e) {
      throw new Denied("no address: " + at);
    }
  }

  private Fetched judged(HttpResponse<byte[]> answer, URI at) throws IOException {
    int status = answer.statusCode();
    if (status == 304) {
      return new Fetched.Unchanged();
    }
    if (status == 429 || status == 503) {
      return new Fetched.Later("asks for patience (" + status + ")", after(answer), true);
    }
    if (status >= 500 || status == 408) {
      return new Fetched.Later("server in trouble (" + status + ")", after(answer), false);
    }
    if (status < 200 || status > 299) {
      return new Fetched.Refused(
          status == 404 || status == 410
              ? "not there (" + status + ")"
              : "refused (" + status + ")");
    }
    var headers = answer.headers();
    String packed = headers.firstValue("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    return new Fetched.Content(
        packed.contains("gzip") ? unpacked(answer.body()) : answer.body(),
        headers.firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT),
        at,
        new Watched.Seen(headers.firstValue("ETag"), headers.firstValue("Last-Modified")));
  }

  private byte[] unpacked(byte[] body) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] bytes = in.readNBytes(settings.limit() + 1);
      if (bytes.length > settings.limit()) {
        throw new Body.TooLong(settings.limit());
      }
      return bytes;
    }
  }

  /** Retry-After: seconds, or a day and time (RFC 9110). */
  private static Optional<Duration> after(HttpResponse<byte[]> answer) {
    String words = answer.headers().firstValue("Retry-After").orElse("").strip();
    if (words.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(words)));
    }
    try {
      Instant then = ZonedDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      var wait = Duration.between(Clock.systemUTC().instant(), then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String reason(Throwable e) {
    String message = Optional.ofNullable(e.getMessage()).orElse("");
    return message.isEmpty() ? "no connection" : message.replaceAll("\\s+", " ");
  }
}
