package satow.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The five seed articles as crawled, against the two that are annotated. Offsets: code points. */
class SeedsTest {
  private static final Path SEEDS = Path.of("../../shared/seeds");
  private static final Path GOLD = Path.of("../../shared/gold/seeds/seeds-gold-dev.json");

  private static Map<String, Article> seeds() {
    assumeTrue(Files.exists(SEEDS) && Files.exists(GOLD), "../shared is not here");
    try (var readings = new ArticleReaders().read(SEEDS)) {
      return readings
          .map(reading -> ((Reading.Read) reading).article())
          .collect(Collectors.toMap(Article::id, Function.identity()));
    }
  }

  private static JsonNode documents() throws IOException {
    return new JsonMapper().readTree(Files.readString(GOLD)).get("documents");
  }

  private static Article of(Map<String, Article> seeds, JsonNode gold) {
    return Objects.requireNonNull(seeds.get(gold.get("id").asText()));
  }

  private static Span span(JsonNode part, String text) {
    var points = new CodePoints(text);
    return new Span(points.unit(part.get("start").asInt()), points.unit(part.get("end").asInt()));
  }

  private static boolean covered(Article article, Span span) {
    return span.length()
        == article.boilerplate().stream()
            .map(Boilerplate::span)
            .filter(span::overlaps)
            .mapToInt(s -> Math.min(s.end(), span.end()) - Math.max(s.start(), span.start()))
            .sum();
  }

  @Test
  void findsTheHeadlineOfEachSeedInItsText() throws IOException {
    var seeds = seeds();
    assertThat(seeds).hasSize(5);
    for (var article : seeds.values()) {
      assertThat(article.title()).as(article.id()).isPresent();
      assertThat(article.title().orElseThrow().span()).as(article.id()).isPresent();
    }
    for (var gold : documents()) {
      var title = of(seeds, gold).title().orElseThrow();
      assertThat(title.text()).isEqualTo(gold.get("headline").asText());
    }
  }

  @Test
  void marksAllAnnotatedBoilerplate() throws IOException {
    var seeds = seeds();
    for (var gold : documents()) {
      var article = of(seeds, gold);
      for (var part : gold.get("boilerplate")) {
        assertThat(covered(article, span(part, article.text()))).as(part.toString()).isTrue();
      }
    }
  }

  @Test
  void marksNothingOfASentenceButWhatIsAnnotated() throws IOException {
    var seeds = seeds();
    for (var gold : documents()) {
      var article = of(seeds, gold);
      for (var sentence : gold.get("sentences")) {
        if (sentence.get("boilerplate").isNull()) {
          var span = span(sentence, article.text());
          assertThat(unannotated(article, gold, span)).as(sentence.toString()).isEmpty();
        }
      }
    }
  }

  private static List<Boilerplate> unannotated(Article article, JsonNode gold, Span sentence) {
    return article.boilerplate().stream()
        .filter(part -> part.span().overlaps(sentence))
        .filter(part -> !annotated(article, gold, part.span()))
        .toList();
  }

  /** Whether the annotation has these words too; white space before them does not count. */
  private static boolean annotated(Article article, JsonNode gold, Span part) {
    for (var known : gold.get("boilerplate")) {
      var words = span(known, article.text()).in(article.text()).strip();
      if (span(known, article.text()).overlaps(part)
          && words.equals(part.in(article.text()).strip())) {
        return true;
      }
    }
    return false;
  }
}
