package satow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import satow.article.ArticleReaders;
import satow.article.ReadOptions;
import satow.article.Reading;
import satow.coding.Ontology;
import satow.coding.SharedAnalyzer;
import satow.dossier.DatedArticle;
import satow.dossier.account.Dossier;
import satow.dossier.account.Dossiers;
import satow.dossier.brief.Ask;
import satow.dossier.brief.Brief;
import satow.dossier.merge.Dyad;

/**
 * The dossiers of the shipped articles, from the text to the brief: a treaty not signed, a war, a
 * trade quarrel, a rapprochement. Each brief stands under {@code golden/}, as it was last read line
 * by line; what is known to be wrong in it stands in {@code golden/KNOWN.md}. A change is taken
 * with
 *
 * <pre>./mvnw -o -pl core test -Dtest=GoldenDossiersTest -Dgolden.accept=true</pre>
 *
 * and read as a diff before it is committed.
 */
class GoldenDossiersTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  /** Reads each set once for all tests. */
  private static final class Holder {
    static final Satow SATOW = Satow.open(SharedAnalyzer.cache(), List.of(), (step, share) -> {});
    static final Map<String, Dossier> DOSSIERS = new HashMap<>();

    static synchronized Dossier dossier(String set, Dyad dyad) {
      return DOSSIERS.computeIfAbsent(set, s -> read(s, dyad));
    }

    private static Dossier read(String set, Dyad dyad) {
      var articles = new ArrayList<DatedArticle>();
      try (var readings =
          new ArticleReaders(new ReadOptions(false)).read(Path.of("..", "examples", set))) {
        readings.forEach(
            r -> {
              if (r instanceof Reading.Read read) {
                articles.add(SATOW.read(read.article()));
              }
            });
      }
      Ontology codes = Ontology.shipped();
      // What a store would choose: articles that tell of the two, or in which they speak of it.
      var telling =
          articles.stream()
              .filter(
                  a ->
                      a.coded().events().stream()
                          .anyMatch(e -> Dyad.of(e).filter(dyad::equals).isPresent()))
              .toList();
      return Dossiers.of(
          dyad, telling, Dossier.Period.ALL, c -> codes.of(c).goldstein().orElse(0.0));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "japan-russia, JPN, RUS",
    "ethiopia-eritrea, ERI, ETH",
    "china-australia, AUS, CHN",
    "cuba-usa, CUB, USA"
  })
  void theBriefIsAsItWasRead(String set, String one, String other) throws IOException {
    var brief = plain(Brief.of(Holder.dossier(set, new Dyad(one, other))).markdown());
    var file = GOLDEN.resolve(set + ".md");
    if (Boolean.getBoolean("golden.accept")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, brief);
    }

    assertThat(brief.lines())
        .as("%s differs; read the lines, then accept with -Dgolden.accept=true", file)
        .containsExactlyElementsOf(Files.readAllLines(file));
  }

  /** Without links, names of records and the sentences cited, which say nothing new. */
  private static String plain(String markdown) {
    return markdown
        .replaceAll("(?s)\\n## Sentences cited.*", "\n")
        .replaceAll("\\(#[^)]*\\)", "")
        .replaceAll("\\[\\\\\\[([^\\]]*)\\\\\\]\\]", "[$1]")
        .replaceAll(" `[0-9a-f]{10}`", "");
  }

  /** The questions of {@code eval/README.md}: what an analyst would ask, and what is answered. */
  @Test
  void anAnalystsQuestionsAreAnswered() throws IOException {
    var wrong = new ArrayList<String>();
    int asked = 0;
    for (String line : Files.readAllLines(GOLDEN.resolve("questions.tsv"))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var cells = List.of(line.split("\t", -1));
      var dyad = new Dyad(cells.get(1), cells.get(2));
      var answer = Ask.of(Holder.dossier(cells.get(0), dyad)).answer(cells.get(3));
      asked++;
      if (!answer.text().contains(cells.get(4))) {
        wrong.add(cells.get(3) + " expected: " + cells.get(4) + " got: " + answer.text());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(asked).isGreaterThanOrEqualTo(25);
  }
}
