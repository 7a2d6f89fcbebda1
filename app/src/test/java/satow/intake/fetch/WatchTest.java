package satow.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import satow.article.Article;
import satow.article.ColumnNames;
import satow.article.Reading;
import satow.article.feed.Feeds;
import satow.intake.Stop;
import satow.store.EventStore;

class WatchTest {
  private final Path folder;
  private final Site site = new Site();
  private final EventStore store;
  private final List<String> said = new ArrayList<>();

  WatchTest(@TempDir Path folder) {
    this.folder = folder;
    this.store = EventStore.open(folder.resolve("satow.db"));
  }

  @BeforeEach
  void noRobots() {
    site.on("/robots.txt", e -> e.sendResponseHeaders(404, -1));
  }

  @AfterEach
  void close() {
    store.close();
    site.close();
  }

  private Watch watch(String... feeds) {
    return new Watch(
        new Watch.Plan(List.of(feeds), Optional.empty(), Duration.ofMillis(10)),
        new Watch.Tools(
            FetcherTest.fetcher(true, InetAddress::getAllByName),
            new Feeds(ColumnNames.USUAL),
            store.watched(),
            Clock.systemUTC(),
            new Stop(),
            said::add));
  }

  /** Draws all, and says of each that it has been kept. */
  private List<Reading> drawn(Watch watch) {
    var out = new ArrayList<Reading>();
    while (watch.hasNext()) {
      var reading = watch.next();
      out.add(reading);
      watch.done(source(reading), reading instanceof Reading.Read);
    }
    return out;
  }

  private static String source(Reading reading) {
    return reading instanceof Reading.Read read
        ? read.article().source()
        : ((Reading.Rejected) reading).where();
  }

  private static Article article(Reading reading) {
    return ((Reading.Read) reading).article();
  }

  private static String reason(Reading reading) {
    return ((Reading.Rejected) reading).reason();
  }

  @Test
  void whatAFeedAnnouncesIsFetchedOnce() {
    site.feed("/rss", "/a", "/b").page("/a", "The bridge").page("/b", "The border");

    var first = drawn(watch(site.at("/rss")));

    assertThat(first).hasSize(2);
    var article = article(first.get(0));
    assertThat(article.title().orElseThrow().text()).isEqualTo("The bridge");
    assertThat(article.text()).contains("opened the new bridge");
    assertThat(article.outlet()).contains("The Quiet Post");
    assertThat(article.declared().orElseThrow().date()).hasToString("2016-09-03");
    assertThat(article.url()).contains(site.at("/a"));
    assertThat(article.id()).matches("127\\.0\\.0\\.1-[0-9a-f]{8}");
    assertThat(said).containsExactly(site.at("/rss") + ": 2 new of 2");

    site.feed("/rss", "/b", "/a", "/c").page("/c", "The market");
    assertThat(drawn(watch(site.at("/rss")))).hasSize(1);
    assertThat(site.asked("/a")).isOne();
    assertThat(site.asked("/c")).isOne();
  }

  @Test
  void aStoppedRunIsGoneOnWith() {
    site.feed("/rss", "/a", "/b", "/c").page("/a", "A").page("/b", "B").page("/c", "C");
    var stopped = watch(site.at("/rss"));
    stopped.done(source(stopped.next()), true);
    // Drawn, but never kept: the run is killed here.
    stopped.next();

    var rest = drawn(watch(site.at("/rss")));

    assertThat(rest).extracting(WatchTest::source).containsExactly(site.at("/b"), site.at("/c"));
    assertThat(watch(site.at("/rss")).left()).isZero();
  }

  @Test
  void aFeedThatHasNotChangedIsNotSentAgain() {
    site.on(
        "/rss",
        e -> {
          if ("\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"))) {
            e.sendResponseHeaders(304, -1);
          } else {
            e.getResponseHeaders().set("ETag", "\"v1\"");
            Site.send(
                e,
                200,
                "application/rss+xml",
                site.rss("/a").getBytes(java.nio.charset.StandardCharsets.UTF_8));
          }
        });
    site.page("/a", "A");

    assertThat(drawn(watch(site.at("/rss")))).hasSize(1);
    assertThat(drawn(watch(site.at("/rss")))).isEmpty();
    assertThat(site.asked("/rss")).isEqualTo(2);
    assertThat(said).hasSize(1);
  }

  @Test
  void robotsAreObeyed() {
    site.text("/robots.txt", "text/plain", "User-agent: satow\nDisallow: /inner/\n");
    site.feed("/rss", "/inner/a", "/b").page("/inner/a", "A").page("/b", "B");
    site.on(
        "/c",
        e -> {
          e.getResponseHeaders().set("Location", "/inner/a");
          e.sendResponseHeaders(302, -1);
        });
    site.feed("/more", "/c");

    var read = drawn(watch(site.at("/rss"), site.at("/more")));

    assertThat(read).hasSize(3);
    assertThat(reason(read.get(0))).isEqualTo("robots.txt does not allow it");
    assertThat(article(read.get(1)).title().orElseThrow().text()).isEqualTo("B");
    assertThat(reason(read.get(2))).isEqualTo("robots.txt does not allow it");
    assertThat(site.asked("/inner/a")).isZero();
    assertThat(site.asked("/robots.txt")).isOne();
  }

  @Test
  void whileRobotsCannotBeReachedNothingIsFetched() {
    site.on("/robots.txt", e -> e.sendResponseHeaders(500, -1));
    site.feed("/rss", "/a").page("/a", "A");

    assertThat(drawn(watch(site.at("/rss")))).isEmpty();
    assertThat(said).containsExactly(site.at("/rss") + ": robots.txt cannot be reached");
    assertThat(site.asked("/rss")).isZero();
  }

  @Test
  void aHostThatAsksForPatienceIsLeftAloneAlsoByTheNextRun() {
    site.feed("/rss", "/a", "/b").page("/b", "B");
    site.on(
        "/a",
        e -> {
          e.getResponseHeaders().set("Retry-After", "3600");
          e.sendResponseHeaders(429, -1);
        });

    var first = watch(site.at("/rss"));
    assertThat(drawn(first)).isEmpty();
    assertThat(first.left()).isEqualTo(2);
    assertThat(drawn(watch(site.at("/rss")))).isEmpty();
    assertThat(said.get(1)).contains("127.0.0.1 asks for patience until ");
    assertThat(site.asked("/a")).isOne();
    assertThat(site.asked("/b")).isZero();
  }

  @Test
  void brokenFeedsAndPagesCostOneLineEach() {
    site.text("/html", "text/html", "<html><body>Nothing</body></html>");
    site.text("/bad.xml", "text/xml", "<rss version=\"2.0\"><channel><title>");
    site.feed("/rss", "/pdf", "/empty", "/none", "/a").page("/a", "A");
    site.text("/pdf", "application/pdf", "%PDF");
    site.on("/empty", e -> e.sendResponseHeaders(200, -1));

    var read = drawn(watch(site.at("/html"), site.at("/bad.xml"), site.at("/rss"), "nowhere"));

    assertThat(said.get(0)).endsWith("/html: a web page, no feed");
    assertThat(said.get(1)).contains("/bad.xml: broken feed: ");
    assertThat(said).contains("nowhere: neither a web address nor a file that can be read");
    assertThat(read.subList(0, 3))
        .extracting(WatchTest::reason)
        .containsExactly("not a web page: application/pdf", "empty", "not there (404)");
    assertThat(article(read.get(3)).title().orElseThrow().text()).isEqualTo("A");
  }

  @Test
  void partsOfASitemapIndexAreRead() {
    site.text(
        "/index.xml",
        "text/xml",
        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
            + site.at("/news.xml")
            + "</loc></sitemap></sitemapindex>");
    site.text(
        "/news.xml",
        "text/xml",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
            + site.at("/a")
            + "</loc></url></urlset>");
    site.page("/a", "A");

    assertThat(drawn(watch(site.at("/index.xml")))).hasSize(1);
  }

  @Test
  void aListInAFileIsAFeedToo() throws java.io.IOException {
    site.page("/a", "A");
    var list =
        Files.writeString(
            folder.resolve("stories.csv"),
            "stories_id,title,url,media_name\n1,News," + site.at("/a") + ",The Loud Post\n");

    var read = drawn(watch(list.toString()));

    assertThat(article(read.get(0)).outlet()).contains("The Loud Post");
  }

  @Test
  void anArticleThatTheFeedSaysHasChangedIsFetchedAgain() {
    site.page("/a", "A");
    String atom =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>P</title><entry><title>A</title><link"
            + " href=\""
            + site.at("/a")
            + "\"/><updated>2016-09-0DT10:00:00Z</updated></entry></feed>";
    site.text("/atom", "application/atom+xml", atom.replace("0D", "03"));
    drawn(watch(site.at("/atom")));
    site.text("/atom", "application/atom+xml", atom.replace("0D", "04"));

    assertThat(drawn(watch(site.at("/atom")))).hasSize(1);
    assertThat(drawn(watch(site.at("/atom")))).isEmpty();
    assertThat(site.asked("/a")).isEqualTo(2);
  }
}
