package satow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import satow.dossier.merge.Decisions;
import satow.dossier.merge.Dyad;

class MadeBriefsTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  private final Path file;
  private final EventStore store;

  MadeBriefsTest(@TempDir Path folder) {
    this.file = folder.resolve("satow.db");
    this.store = EventStore.open(file);
    store.save(Samples.dated("000", "000.txt", "Japan hosts Russia."), NOW);
    store.save(Samples.dated("001", "001.txt", "Russia answers Japan."), NOW);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private String stamp() {
    return store.briefs().stamp("JPN", "RUS", "this program");
  }

  @Test
  void aStampChangesWithTheArticlesOfTheTwoAndWithNoOthers() {
    String before = stamp();
    store.save(Samples.dated("002", "002.txt", "Norway thanks Japan."), NOW);
    assertThat(stamp()).isEqualTo(before);

    store.save(Samples.dated("003", "003.txt", "Japan thanks Russia."), NOW);
    String more = stamp();
    assertThat(more).isNotEqualTo(before);

    // The same text read again, with another headline.
    store.replace(Samples.dated("other", "003.txt", "Japan thanks Russia."), NOW);
    assertThat(stamp()).isNotEqualTo(more);
  }

  @Test
  void aStampChangesWithWhatReadersDecideAndBackWhenThatIsUndone() {
    String before = stamp();
    var pair =
        new Decisions.Pair(new Decisions.Mention("000", 11), new Decisions.Mention("001", 12));
    var apart = new Decisions(List.of(), List.of(pair));
    long split = store.decide(Act.Kind.SPLIT, Act.About.NOTHING, apart, List.of(), NOW);
    assertThat(stamp()).isNotEqualTo(before);
    store.undo(split, NOW);
    assertThat(stamp()).isEqualTo(before);

    String hash = store.articles("000").get(0).hash();
    var mark = new Act.Mark(new Act.Place(hash, 11), Dyad.of("JPN", "RUS"));
    long wrong =
        store.decide(Act.Kind.WRONG, Act.About.NOTHING, Decisions.NONE, List.of(mark), NOW);
    assertThat(stamp()).isNotEqualTo(before);
    store.undo(wrong, NOW);
    assertThat(stamp()).isEqualTo(before);
  }

  @Test
  void anotherProgramHasAnotherStamp() {
    assertThat(store.briefs().stamp("JPN", "RUS", "another")).isNotEqualTo(stamp());
  }

  @Test
  void aBriefComesBackUnderItsNameAndStampAlone() {
    var briefs = store.briefs();
    briefs.keep("JPN RUS", "s", "Überschrift\n".repeat(1000));
    assertThat(briefs.find("JPN RUS", "s")).contains("Überschrift\n".repeat(1000));
    assertThat(briefs.find("JPN RUS", "t")).isEmpty();
    assertThat(briefs.has("JPN RUS", "s")).isTrue();
    assertThat(briefs.has("JPN RUS", "t")).isFalse();
    assertThat(briefs.find("JPN NOR", "s")).isEmpty();

    briefs.keep("JPN RUS", "t", "new");
    assertThat(briefs.find("JPN RUS", "t")).contains("new");
    assertThat(briefs.find("JPN RUS", "s")).isEmpty();
  }

  @Test
  void keepingOneIsNoChangeOfTheStoreAndTheOldestGive() {
    var before = store.version();
    for (int i = 0; i < 262; i++) {
      store.briefs().keep("brief " + i, "s", "text");
    }
    assertThat(store.version()).isEqualTo(before);
    assertThat(store.briefs().find("brief 5", "s")).isEmpty();
    assertThat(store.briefs().find("brief 6", "s")).contains("text");
    assertThat(store.briefs().find("brief 261", "s")).contains("text");
  }

  @Test
  void nobodyWaitsForAnotherWriter() {
    try (var other = EventStore.open(file)) {
      Optional<String> found =
          other.change(
              c -> {
                long start = System.nanoTime();
                store.briefs().keep("JPN RUS", "s", "text");
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(5));
                return store.briefs().find("JPN RUS", "s");
              });
      assertThat(found).isEmpty();
      store.briefs().keep("JPN RUS", "s", "text");
      assertThat(store.briefs().find("JPN RUS", "s")).contains("text");
    }
  }
}
