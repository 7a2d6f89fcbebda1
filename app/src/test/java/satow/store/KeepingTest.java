package satow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import satow.article.Article;
import satow.coding.CodedArticle;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.Publication;
import satow.language.AnalyzedArticle;

/** What becomes of an article that is there already, or nearly so. */
class KeepingTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Optional<String> NONE = Optional.empty();

  private final Path file;

  KeepingTest(@TempDir Path folder) {
    this.file = folder.resolve("satow.db");
  }

  private static String story(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }

  private static DatedArticle article(
      String id, String source, String text, Optional<String> url, String outlet, String day) {
    var date = LocalDate.parse(day);
    var article =
        new Article(
            id,
            text,
            Optional.empty(),
            NONE,
            Optional.of(outlet).filter(o -> !o.isEmpty()),
            url,
            Optional.of(new Article.DeclaredDate(date, "metadata", day, Optional.empty())),
            List.of(),
            source);
    return new DatedArticle(
        new CodedArticle(new AnalyzedArticle(article, List.of()), List.of(), List.of(), List.of()),
        new Publication(Optional.of(DateInterval.of(date)), List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  private static DatedArticle plain(String id, String source, String text) {
    return article(id, source, text, NONE, "", "2016-05-03");
  }

  private static Optional<String> at(String path) {
    return Optional.of("https://example.org/" + path);
  }

  @Test
  void theEarliestPrintingIsTheSourceAndTheOutletsAreListed() {
    try (var store = EventStore.open(file)) {
      var late = article("a", "a.txt", story(0, 300), at("a"), "The Late Post", "2016-05-04");
      var first = article("b", "b.txt", story(0, 290), at("b"), "The Agency", "2016-05-02");
      var echo = article("c", "c.txt", story(0, 300), at("c"), "The Echo", "2016-05-05");
      var other = article("d", "d.txt", story(900, 1200), at("d"), "The Agency", "2016-05-02");

      assertThat(store.keep(late, NOW)).isEqualTo(Kept.NEW);
      assertThat(store.keep(first, NOW)).isEqualTo(Kept.NEAR_COPY);
      assertThat(store.keep(echo, NOW)).isEqualTo(Kept.SAME_TEXT);
      assertThat(store.keep(other, NOW)).isEqualTo(Kept.NEW);

      assertThat(store.copies()).hasSize(1);
      var copies = store.copies().get(0);
      assertThat(copies.origin().id()).isEqualTo("b");
      assertThat(copies.printings())
          .extracting(p -> p.outlet().orElse(""))
          .containsExactly("The Agency", "The Late Post", "The Echo");
      assertThat(store.articles()).extracting(StoredArticle::id).containsExactly("a", "b", "d");
    }
  }

  @Test
  void whatIsReadAgainIsNoCopyOfItself() {
    try (var store = EventStore.open(file)) {
      var read = article("a", "news/a.txt", story(0, 300), at("a"), "The Post", "2016-05-04");
      store.keep(read, NOW);

      assertThat(store.keep(read, NOW)).isEqualTo(Kept.KNOWN);
      assertThat(store.keep(plain("a", "./news/a.txt", story(0, 300)), NOW)).isEqualTo(Kept.KNOWN);
      var captured =
          article("x", "c.warc:81", story(0, 300), at("a?utm_medium=rss"), "", "2016-05-04");
      assertThat(store.keep(captured, NOW)).isEqualTo(Kept.KNOWN);
      var echo = plain("b", "b.txt", story(0, 300));
      assertThat(store.keep(echo, NOW)).isEqualTo(Kept.SAME_TEXT);
      assertThat(store.keep(echo, NOW)).isEqualTo(Kept.KNOWN);
      assertThat(store.copies().get(0).printings()).hasSize(2);
    }
  }

  @Test
  void aLaterTextUnderTheSameAddressReplacesTheEarlierAndBothStay() {
    try (var store = EventStore.open(file)) {
      var first = article("x1", "a.warc:7", "Peru may meet Chile.", at("a"), "", "2016-05-04");
      var later = article("x2", "b.warc:9", "Peru met Chile.", at("a#live"), "", "2016-05-05");
      store.keep(first, NOW);

      assertThat(store.keep(later, NOW)).isEqualTo(Kept.NEW_VERSION);
      assertThat(store.articles()).extracting(StoredArticle::id).containsExactly("x2");
      assertThat(store.versions()).extracting(Version::id).containsExactly("x1");

      // The old file read again changes nothing.
      assertThat(store.holds(first.coded().analyzed().article())).isTrue();
      assertThat(store.keep(first, NOW)).isEqualTo(Kept.KNOWN);
      var third = article("x3", "c.warc:9", "Peru meets Chile.", at("a"), "", "2016-05-01");
      assertThat(store.keep(third, NOW)).isEqualTo(Kept.OLD_VERSION);
      assertThat(store.articles()).extracting(StoredArticle::id).containsExactly("x2");
      assertThat(store.versions()).hasSize(2);
    }
  }

  @Test
  void aFileThatHasChangedIsANewVersion() {
    try (var store = EventStore.open(file)) {
      store.keep(plain("000", "news/000.txt", "Peru may meet Chile."), NOW);
      assertThat(store.keep(plain("000", "news/000.txt", "Peru met Chile."), NOW))
          .isEqualTo(Kept.NEW_VERSION);
      assertThat(store.articles()).hasSize(1);
    }
  }

  @Test
  void articlesOfOneNameFromTwoFilesAreKeptApart() {
    try (var store = EventStore.open(file)) {
      store.keep(plain("000", "a/000.txt", "Peru met Chile."), NOW);
      assertThat(store.keep(plain("000", "b/000.txt", "Chile met Peru."), NOW)).isEqualTo(Kept.NEW);
      var ids = store.articles().stream().map(StoredArticle::id).toList();
      assertThat(ids.get(0)).isEqualTo("000");
      assertThat(ids.get(1)).matches("000~[0-9a-f]{6}");
      assertThat(store.article(store.articles().get(1)).coded().analyzed().article().id())
          .isEqualTo(ids.get(1));

      // The name stays when the file changes or is coded anew.
      store.keep(plain("000", "b/000.txt", "Chile met Peru again."), NOW);
      store.replace(plain("000", "b/000.txt", "Chile met Peru again."), NOW);
      store.replace(plain("000", "a/000.txt", "Peru met Chile."), NOW);
      assertThat(store.articles())
          .extracting(StoredArticle::id)
          .containsExactlyInAnyOrderElementsOf(ids);
      assertThat(store.articles()).hasSize(2);
    }
  }
}
