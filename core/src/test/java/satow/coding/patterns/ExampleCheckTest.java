package satow.coding.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import satow.coding.SharedAnalyzer;
import satow.coding.actors.ActorDictionary;
import satow.coding.dictionary.Stanza;

class ExampleCheckTest {
  /** Share of actor examples that may fail; 53 of 13033 were measured on 2026-11-22. */
  private static final double ACTOR_FLOOR = 0.006;

  /** Share of pattern and operator examples that may fail. */
  private static final double PATTERN_FLOOR = 0.0;

  @Test
  void tellsWhichExamplesOfAPatternFailAndWhichAreMissing(@TempDir Path own) throws IOException {
    write(
        own.resolve("patterns/own.txt"),
        """
        pattern: gild
        verbs: gild
        code: 051
        target: object
        fires: Norway gilded Sweden. => 051 NOR SWE
        fires: Norway gilded Sweden. => 190 NOR
        silent: The frame was made of wood.
        silent: Peru gilded Chile.
        known: Chile gilded its domes.

        pattern: tarnish
        verbs: tarnish
        code: 111
        fires: Norway tarnished Sweden. => 11 NOR SWE
        """);

    var report = check(own, s -> s.where().contains("own.txt"));

    assertThat(report.run()).isEqualTo(5);
    assertThat(report.known()).isEqualTo(1);
    assertThat(report.failed())
        .extracting(ExampleCheck.Finding::expected)
        .containsExactly("190 NOR", "nothing");
    assertThat(report.failed().get(1).got()).isEqualTo("051 PER CHL by gild");
    assertThat(report.missing())
        .singleElement()
        .asString()
        .endsWith("own.txt:11 [pattern: tarnish] has no `silent`");
  }

  @Test
  void tellsWhichExamplesOfAnActorFail(@TempDir Path own) throws IOException {
    write(
        own.resolve("actors/own.txt"),
        """
        person: Ada Quist
        office: NORGOV 2001..2004 minister of Norway
        fires: Ada Quist met the Swedish envoy. @2003-05-01 => NORGOV; SWE
        fires: Ada Quist met the Swedish envoy. @2012-05-01 => NORGOV
        silent: The envoy met nobody.
        silent: Ada Quist sang.
        """);

    var report = check(own, s -> s.where().contains("own.txt"));

    assertThat(report.failed())
        .extracting(ExampleCheck.Finding::sentence)
        .containsExactly("Ada Quist met the Swedish envoy.", "Ada Quist sang.");
    assertThat(report.failed().get(0).got()).contains("NORELI (Ada Quist)");
  }

  @Test
  void theShippedPatternsDoWhatTheirExamplesSay(@TempDir Path none) {
    holds(check(none, ExampleCheckTest::isPattern), PATTERN_FLOOR);
  }

  @Test
  void theShippedActorsDoWhatTheirExamplesSay(@TempDir Path none) {
    holds(check(none, s -> !isPattern(s)), ACTOR_FLOOR);
  }

  private static boolean isPattern(Stanza s) {
    return s.kind().equals("pattern") || s.kind().equals("operator");
  }

  private static void holds(ExampleCheck.Report report, double floor) {
    report.failed().forEach(System.out::println);
    assertThat(report.missing()).as("entries without an example").isEmpty();
    assertThat(report.failed())
        .as("failed of %d examples", report.run())
        .hasSizeLessThanOrEqualTo((int) (floor * report.run()));
  }

  private static ExampleCheck.Report check(Path own, Predicate<Stanza> which) {
    return ExampleCheck.run(
        SharedAnalyzer.get(),
        ActorDictionary.load(List.of(own)),
        PatternDictionary.load(List.of(own)),
        which);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
