package satow.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import satow.store.Watched;

class FetcherTest {
  private final Site site = new Site();

  @AfterEach
  void close() {
    site.close();
  }

  static Fetcher fetcher(boolean allowPrivate, PublicAddress.Resolver resolver) {
    return new Fetcher(
        new Fetcher.Settings(
            "Satow/test",
            allowPrivate,
            1 << 20,
            Duration.ofMillis(1500),
            resolver,
            FetcherTest::trusting));
  }

  private static SSLContext trusting() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InetAddress address(String literal) throws UnknownHostException {
    return InetAddress.getAllByName(literal)[0];
  }

  private Fetched fetch(String path) {
    return fetch(fetcher(true, InetAddress::getAllByName), site.at(path));
  }

  private static Fetched fetch(Fetcher fetcher, String address) {
    return fetcher.fetch(URI.create(address), Watched.Seen.NOTHING, at -> Optional.empty());
  }

  private static String refused(Fetched fetched) {
    return ((Fetched.Refused) fetched).reason();
  }

  private static Fetched.Later later(Fetched fetched) {
    return (Fetched.Later) fetched;
  }

  @Test
  void contentComesUnpackedAndWithWhatToAskNextTime() {
    site.on(
        "/a",
        e -> {
          e.getResponseHeaders().set("Content-Encoding", "gzip");
          e.getResponseHeaders().set("ETag", "\"v1\"");
          Site.send(e, 200, "text/html; charset=UTF-8", Site.packed("a page"));
        });

    var content = (Fetched.Content) fetch("/a");

    assertThat(new String(content.bytes(), UTF_8)).isEqualTo("a page");
    assertThat(content.type()).isEqualTo("text/html; charset=utf-8");
    assertThat(content.seen().etag()).contains("\"v1\"");
    assertThat(site.header("User-agent")).isEqualTo("Satow/test");
    assertThat(site.header("Host")).isEqualTo("127.0.0.1:" + site.port());
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    site.on(
        "/feed",
        e -> {
          boolean same = "\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"));
          e.sendResponseHeaders(same ? 304 : 500, -1);
        });
    var seen = new Watched.Seen(Optional.of("\"v1\""), Optional.empty());

    assertThat(
            fetcher(true, InetAddress::getAllByName)
                .fetch(URI.create(site.at("/feed")), seen, at -> Optional.empty()))
        .isInstanceOf(Fetched.Unchanged.class);
  }

  @Test
  void redirectsAreFollowedButNotForEver() {
    site.text("/end", "text/html", "here");
    site.on("/moved", e -> moved(e, "/end"));
    site.on("/round", e -> moved(e, "/about"));
    site.on("/about", e -> moved(e, "/round"));
    for (int i = 0; i < 9; i++) {
      int next = i + 1;
      site.on("/far" + i, e -> moved(e, "/far" + next));
    }
    site.on("/odd", e -> moved(e, "file:///etc/hosts"));

    assertThat(((Fetched.Content) fetch("/moved")).from()).hasToString(site.at("/end"));
    assertThat(refused(fetch("/round"))).isEqualTo("redirects in a circle");
    assertThat(refused(fetch("/far0"))).isEqualTo("more than 5 redirects");
    assertThat(refused(fetch("/odd"))).startsWith("not an address of the web");
  }

  private static void moved(com.sun.net.httpserver.HttpExchange exchange, String to)
      throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  @Test
  void slowHugeAndBrokenAnswersAreBrokenOff() {
    site.on(
        "/slow",
        e -> {
          e.sendResponseHeaders(200, 0);
          for (int i = 0; i < 100; i++) {
            e.getResponseBody().write('.');
            e.getResponseBody().flush();
            pause();
          }
        });
    site.on(
        "/huge",
        e -> {
          e.sendResponseHeaders(200, 0);
          byte[] part = new byte[1 << 16];
          for (int i = 0; i < 1000; i++) {
            e.getResponseBody().write(part);
          }
        });
    site.on(
        "/bomb",
        e -> {
          e.getResponseHeaders().set("Content-Encoding", "gzip");
          Site.send(e, 200, "text/html", Site.packed("a".repeat(5 << 20)));
        });
    site.on(
        "/cut",
        e -> {
          e.sendResponseHeaders(200, 1000);
          e.getResponseBody().write(new byte[10]);
          e.getResponseBody().flush();
          throw new IOException("cut");
        });

    assertThat(later(fetch("/slow")).reason()).startsWith("no whole answer within 1 s");
    assertThat(refused(fetch("/huge"))).isEqualTo("too long: more than the limit of 1 MB");
    assertThat(refused(fetch("/bomb"))).isEqualTo("too long: more than the limit of 1 MB");
    assertThat(fetch("/cut")).isInstanceOf(Fetched.Later.class);
    assertThat(fetch("/none")).isEqualTo(new Fetched.Refused("not there (404)"));
    site.close();
    assertThat(fetch("/gone")).isInstanceOf(Fetched.Later.class);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void whoAsksForPatienceSaysHowLong() {
    site.on(
        "/busy",
        e -> {
          e.getResponseHeaders().set("Retry-After", "120");
          e.sendResponseHeaders(429, -1);
        });
    site.on(
        "/down",
        e -> {
          e.getResponseHeaders().set("Retry-After", "Sat, 03 Sep 2016 10:00:00 GMT");
          e.sendResponseHeaders(503, -1);
        });
    site.on("/ill", e -> e.sendResponseHeaders(500, -1));

    assertThat(later(fetch("/busy")).after()).contains(Duration.ofMinutes(2));
    assertThat(later(fetch("/busy")).asked()).isTrue();
    assertThat(later(fetch("/down")).after()).contains(Duration.ZERO);
    assertThat(later(fetch("/ill")).asked()).isFalse();
  }

  @Test
  void privateAddressesAreNeverFetched() throws UnknownHostException {
    site.text("/secret", "text/html", "secret");
    var loopback = address("127.0.0.1");
    var open = address("93.184.216.34");

    var strict = fetcher(false, InetAddress::getAllByName);
    assertThat(refused(fetch(strict, site.at("/secret"))))
        .isEqualTo(
            "127.0.0.1 is an address of the own machine or network; --allow-private permits it");
    for (String host : List.of("localhost", "[::1]", "2130706433", "0x7f000001", "0.0.0.0")) {
      assertThat(fetch(strict, "http://" + host + ":" + site.port() + "/secret"))
          .as(host)
          .isNotInstanceOf(Fetched.Content.class);
    }

    // A name that means this machine, alone or among others.
    for (InetAddress[] told :
        List.of(new InetAddress[] {loopback}, new InetAddress[] {open, loopback})) {
      assertThat(refused(fetch(fetcher(false, host -> told), "http://news.example/secret")))
          .startsWith("news.example is an address of the own machine");
    }
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void aRedirectIntoTheOwnNetworkIsNotFollowed() throws UnknownHostException {
    // This machine stands for the open web here; only the second name is a private one.
    var loopback = address("127.0.0.1");
    site.on("/lure", e -> moved(e, "http://inner.example/secret"));
    var asked = new ArrayDeque<String>();
    var fetcher =
        fetcher(
            true,
            host -> {
              asked.add(host);
              return new InetAddress[] {loopback};
            });
    var gated =
        fetcher.fetch(
            URI.create("http://outer.example:" + site.port() + "/lure"),
            Watched.Seen.NOTHING,
            at ->
                "inner.example".equals(at.getHost())
                    ? Optional.of(new Fetched.Refused("private"))
                    : Optional.empty());

    assertThat(refused(gated)).isEqualTo("private");
    assertThat(site.header("Host")).isEqualTo("outer.example:" + site.port());
    assertThat(asked).containsExactly("outer.example");
  }

  @Test
  void aNameIsResolvedOnceAndTheCheckedAddressIsConnectedTo() throws UnknownHostException {
    site.text("/a", "text/html", "here");
    var answers = new ArrayDeque<>(List.of(address("127.0.0.1"), address("192.0.2.1")));
    var fetcher = fetcher(true, host -> new InetAddress[] {answers.remove()});

    var content = fetch(fetcher, "http://rebinding.example:" + site.port() + "/a");

    assertThat(content).isInstanceOf(Fetched.Content.class);
    assertThat(answers).hasSize(1);
  }

  @Test
  void addressBlocks() throws UnknownHostException {
    for (String closed :
        List.of(
            "10.1.2.3",
            "100.64.0.1",
            "127.8.8.8",
            "169.254.169.254",
            "172.31.0.1",
            "192.168.1.1",
            "192.0.2.1",
            "198.19.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "0.0.0.0",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "ff02::1",
            "::ffff:10.0.0.1",
            "64:ff9b::10.0.0.1",
            "2002:a00:1::1",
            "2001:db8::1",
            "2001::1")) {
      assertThat(PublicAddress.is(address(closed))).as(closed).isFalse();
    }
    for (String open :
        List.of(
            "93.184.216.34",
            "100.63.0.1",
            "172.32.0.1",
            "8.8.8.8",
            "2606:4700::1111",
            "64:ff9b::8.8.8.8",
            "2002:808:808::1")) {
      assertThat(PublicAddress.is(address(open))).as(open).isTrue();
    }
  }
}
