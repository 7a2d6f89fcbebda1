package satow.dossier.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import satow.dossier.Publication;
import satow.language.time.DatedEvents;

/** Articles with their date hidden: the interval holds the truth and is narrow. */
class UndatedArticlesTest {
  private static final Dating DATING = new Dating(DatedEvents.shipped(), Prose.TERMS);

  record Hidden(LocalDate truth, String kind, String text) {}

  @ParameterizedTest
  @MethodSource("articles")
  void theIntervalHoldsTheTruth(Hidden article) {
    var publication = publication(article);
    assertThat(publication.interval()).as(() -> publication.clues().toString()).isPresent();
    var interval = publication.interval().orElseThrow();
    assertThat(article.truth())
        .as(() -> publication.clues().toString())
        .isBetween(interval.start(), interval.end());
  }

  @Test
  void halfOfThemAreKnownToTheMonth() {
    var widths =
        articles().stream()
            .map(a -> publication(a).interval().orElseThrow().days())
            .sorted()
            .toList();
    assertThat(widths).hasSizeGreaterThanOrEqualTo(30);
    assertThat(widths.get(widths.size() / 2)).isLessThanOrEqualTo(31);
  }

  private static Publication publication(Hidden article) {
    return DATING.date(Prose.article(article.text(), List.of())).publication();
  }

  static List<Hidden> articles() {
    var in = Objects.requireNonNull(UndatedArticlesTest.class.getResourceAsStream("undated.txt"));
    var out = new ArrayList<Hidden>();
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      var lines = reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
      for (int i = 0; i + 2 < lines.size(); i += 3) {
        var truth = LocalDate.parse(lines.get(i).substring("truth: ".length()));
        out.add(new Hidden(truth, lines.get(i + 1), lines.get(i + 2).substring("text: ".length())));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out;
  }
}
