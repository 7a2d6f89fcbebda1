package satow.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import satow.article.Span;
import satow.coding.SharedAnalyzer;
import satow.language.Token;

/** Preparing the models in processes of their own, as users do, and what the parser then says. */
class ModelsTest {

  /** What each process runs: prepares the models and parses one sentence. */
  static final class Prepare {
    private Prepare() {}

    public static void main(String[] folder) {
      var parser = Nlp4jParser.load(Path.of(folder[0]), (step, share) -> System.err.println(step));
      System.out.println(parser.parse("Peru thanked Chile.", new Span(0, 19)).size());
    }
  }

  @Test
  void oneIsKilledHalfWayAndTwoStartAtOnce(@TempDir Path cache) throws Exception {
    Process killed = start(cache);
    waitFor(cache);
    killed.destroyForcibly().waitFor();

    Process one = start(cache);
    Process other = start(cache);

    assertThat(one.waitFor(4, TimeUnit.MINUTES)).isTrue();
    assertThat(other.waitFor(4, TimeUnit.MINUTES)).isTrue();
    assertThat(List.of(one.exitValue(), other.exitValue())).containsOnly(0);
    assertThat(
            new String(
                one.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("4\n");
    try (var left = Files.list(cache)) {
      assertThat(left.map(p -> p.getFileName().toString())).noneMatch(n -> n.endsWith(".part"));
    }
  }

  private static Process start(Path cache) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx2g",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Prepare.class.getName(),
            cache.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Waits until the first file of a preparation is being written. */
  private static void waitFor(Path cache) throws Exception {
    for (int i = 0; i < 600; i++) {
      try (var files = Files.walk(cache)) {
        if (files.anyMatch(p -> p.getFileName().toString().equals("clusters"))) {
          return;
        }
      }
      Thread.sleep(100);
    }
  }

  @Test
  void offsetsAreThoseOfTheTextAndTheTreeHasOneRoot() {
    String text = "Before. Peru’s envoy met “Chilean” officials.";

    List<Token> tokens = SharedAnalyzer.parser().parse(text, new Span(8, text.length()));

    assertThat(tokens).allSatisfy(t -> assertThat(t.span().in(text)).isEqualTo(t.form()));
    assertThat(tokens)
        .filteredOn(t -> t.head() < 0)
        .extracting(Token::lemma)
        .containsExactly("meet");
  }

  @Test
  void regularPastFormsHaveTheirLemmas() {
    String text = "Peru ended talks, provided aid and released two prisoners.";

    List<Token> tokens = SharedAnalyzer.parser().parse(text, new Span(0, text.length()));

    assertThat(tokens).extracting(Token::lemma).contains("end", "provide", "release");
  }
}
