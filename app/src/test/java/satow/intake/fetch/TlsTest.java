package satow.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import satow.store.Watched;

/** The connection goes to a number; the certificate must be that of the name all the same. */
class TlsTest {
  private static final String PASSWORD = "changeit";

  private final Path folder;

  TlsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** The key of one certificate for {@code news.example}. */
  private KeyStore keys() throws IOException, InterruptedException, GeneralSecurityException {
    Path file = folder.resolve("keys.p12");
    var command =
        "-genkeypair -alias site -keyalg EC -dname CN=news.example -storetype PKCS12"
            + " -ext SAN=dns:news.example,ip:127.0.0.1 -storepass "
            + PASSWORD
            + " -keystore";
    var words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.add(0, Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    words.add(file.toString());
    new ProcessBuilder(words).start().waitFor();
    var keys = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    return keys;
  }

  /** Trusts, and has the key of, that certificate. */
  private static SSLContext context(KeyStore keys) {
    try {
      var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      own.init(keys, PASSWORD.toCharArray());
      var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trusted.init(keys);
      var context = SSLContext.getInstance("TLS");
      context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theCertificateIsCheckedAgainstTheName()
      throws IOException, InterruptedException, GeneralSecurityException {
    var keys = keys();
    var here = InetAddress.getLoopbackAddress();
    var server = HttpsServer.create(new InetSocketAddress(here, 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
    server.createContext("/a", e -> Site.send(e, 200, "text/html", "a page".getBytes(UTF_8)));
    server.start();
    var fetcher =
        new Fetcher(
            new Fetcher.Settings(
                "Satow/test",
                true,
                1 << 20,
                Duration.ofSeconds(20),
                host -> new InetAddress[] {here},
                () -> context(keys)));
    try {
      int port = server.getAddress().getPort();
      var right = fetch(fetcher, "https://news.example:" + port + "/a");
      var wrong = fetch(fetcher, "https://other.example:" + port + "/a");

      assertThat(right).isInstanceOf(Fetched.Content.class);
      assertThat(wrong).isInstanceOf(Fetched.Later.class);
      assertThat(((Fetched.Later) wrong).reason()).contains("other.example");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aStarStandsForOneLabel() {
    assertThat(CertificateName.fits("*.news.example", "www.news.example")).isTrue();
    assertThat(CertificateName.fits("News.Example", "news.example.")).isTrue();
    assertThat(CertificateName.fits("*.news.example", "news.example")).isFalse();
    assertThat(CertificateName.fits("*.news.example", "a.b.news.example")).isFalse();
  }

  private static Fetched fetch(Fetcher fetcher, String address) {
    return fetcher.fetch(URI.create(address), Watched.Seen.NOTHING, at -> Optional.empty());
  }
}
