package satow.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.junit.jupiter.api.Test;
import satow.article.html.Page;

/**
 * Readability4J, the best known extractor for Java, reads the same pages in the same run: Satow
 * reads them better, and no slower. Words are compared as {@code score/pages.py} does.
 */
class PeerTest {
  private static final Path PAGES = Path.of("../../shared/gold/pages");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
  private static final int CORES = 2;
  private static final int ROUNDS = 3;

  /** A page and the text that it should give. */
  private record Sample(String html, String gold) {}

  /** What one extractor made of all pages: mean F1, pages a second. */
  private record Outcome(double f1, double rate) {
    Outcome orFaster(Outcome other) {
      return other.rate > rate ? other : this;
    }
  }

  private static List<Sample> samples() throws IOException {
    var json = new JsonMapper();
    try (var files = Files.list(PAGES.resolve("html"))) {
      return files
          .sorted()
          .map(
              file -> {
                var id = FileName.of(file).id();
                var truth = PAGES.resolve("ground-truth").resolve(id + ".json");
                try (var in = new GZIPInputStream(Files.newInputStream(file))) {
                  var gold = json.readTree(Files.readAllBytes(truth)).path("ground_truth");
                  var html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                  return new Sample(html, gold.path("main_content").asText(""));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList();
    }
  }

  @Test
  void readsPagesBetterAndNoSlowerThanItsPeer() throws Exception {
    assumeTrue(Files.exists(PAGES), "../shared is not here");
    var samples = samples();
    var satow = new Outcome(0, 0);
    var peer = new Outcome(0, 0);
    // By turns, so that a busy machine slows both; the best rate of each is its own.
    for (int round = 0; round < ROUNDS; round++) {
      satow = run(samples, PeerTest::satow).orFaster(satow);
      peer = run(samples, PeerTest::peer).orFaster(peer);
    }
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d cores: Satow F1 %.4f, %.0f pages/s; Readability4J F1 %.4f, %.0f pages/s%n",
        samples.size(),
        CORES,
        satow.f1(),
        satow.rate(),
        peer.f1(),
        peer.rate());
    assertThat(satow.f1()).isGreaterThanOrEqualTo(0.955).isGreaterThan(peer.f1());
    assertThat(satow.rate()).isGreaterThanOrEqualTo(peer.rate());
  }

  private static String satow(String html) {
    try {
      return Page.of(html.getBytes(StandardCharsets.UTF_8)).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String peer(String html) {
    var content = new Readability4J("https://example.org/", html).parse().getArticleContent();
    return content == null ? "" : content.text();
  }

  private static Outcome run(List<Sample> samples, Function<String, String> extractor)
      throws Exception {
    var pool = Executors.newFixedThreadPool(CORES);
    try {
      long begun = System.nanoTime();
      List<Future<String>> texts =
          samples.stream().map(s -> pool.submit(() -> extractor.apply(s.html()))).toList();
      for (var text : texts) {
        text.get();
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      double sum = 0;
      for (int i = 0; i < samples.size(); i++) {
        sum += f1(samples.get(i).gold(), texts.get(i).get());
      }
      return new Outcome(sum / samples.size(), samples.size() / seconds);
    } finally {
      pool.shutdownNow();
    }
  }

  private static double f1(String gold, String text) {
    var right = words(gold);
    var found = words(text);
    int hits = 0;
    for (var word : right.entrySet()) {
      hits += Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0));
    }
    int all = sum(right) + sum(found);
    return hits == 0 ? 0 : 2.0 * hits / all;
  }

  private static int sum(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> words(String text) {
    var words = new HashMap<String, Integer>();
    var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.merge(matcher.group(), 1, Integer::sum);
    }
    return words;
  }
}
