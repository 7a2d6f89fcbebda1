package satow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import satow.article.Article;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.EventDate;
import satow.dossier.Place;
import satow.dossier.Publication;
import satow.dossier.dating.KnownEvent;
import satow.store.EventStore;
import satow.store.Samples;

/** Which articles of a store date which: whatever the order in which they come. */
class NeighboursTest {
  private static final DateInterval SOME_YEAR =
      new DateInterval(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31));
  private static final LocalDate DAY = LocalDate.of(2015, 5, 12);

  /** Dates an article by the first meeting that others know, as core does after weighing it. */
  private static final Coding CODING =
      new Coding() {
        @Override
        public DatedArticle code(Article article) {
          throw new UnsupportedOperationException();
        }

        @Override
        public DatedArticle date(DatedArticle dated, List<KnownEvent> known) {
          var days = known.isEmpty() ? SOME_YEAR : DateInterval.of(known.get(0).day());
          var clue =
              known.isEmpty()
                  ? new Publication.Clue("month", "May", Optional.empty(), "some May")
                  : new Publication.Clue(
                      "another article", "May", Optional.empty(), known.get(0).cite());
          return told(dated, days, List.of(clue), Optional.empty());
        }
      };

  private final DatedArticle open = undated("open", "Japan visits Russia.");
  private final DatedArticle dated = dated("dated", "Japan greets Russia.");
  private final DatedArticle elsewhere = undated("elsewhere", "Norway visits Russia.");

  @Test
  void articleThatComesLaterIsDatedByWhatIsThere(@TempDir Path folder) {
    assertThat(published(folder, dated, elsewhere, open))
        .containsExactly("2015-05-12", "2015-01-01");
  }

  @Test
  void articleThatIsThereIsDatedByWhatComesLater(@TempDir Path folder) {
    assertThat(published(folder, open, elsewhere, dated))
        .containsExactly("2015-05-12", "2015-01-01");
  }

  /** First days of publication of the open article and of the one about somebody else. */
  private List<String> published(Path folder, DatedArticle... articles) {
    try (var store = EventStore.open(folder.resolve("store.db"))) {
      var shelf = new Shelf(store, false, new Once(() -> CODING));
      for (DatedArticle article : articles) {
        shelf.put(new Outcome.Done<>(article));
      }
      return List.of(start(store, "open"), start(store, "elsewhere"));
    }
  }

  private static String start(EventStore store, String id) {
    var days = store.articles(id).get(0).published().orElseThrow();
    return days.start().toString();
  }

  private static DatedArticle undated(String id, String text) {
    var clue = new Publication.Clue("month", "May", Optional.empty(), "some May");
    return told(Samples.dated(id, id, text), SOME_YEAR, List.of(clue), Optional.empty());
  }

  private static DatedArticle dated(String id, String text) {
    return told(Samples.dated(id, id, text), DateInterval.of(DAY), List.of(), Optional.of(DAY));
  }

  /**
   * The sample in Sochi, without a declared day, published and telling its events on these days.
   */
  private static DatedArticle told(
      DatedArticle sample,
      DateInterval published,
      List<Publication.Clue> clues,
      Optional<LocalDate> day) {
    var coded = sample.coded();
    var a = coded.analyzed().article();
    var article =
        new Article(
            a.id(),
            a.text(),
            a.title(),
            a.byline(),
            a.outlet(),
            a.url(),
            Optional.empty(),
            a.boilerplate(),
            a.source());
    var analyzed = new satow.language.AnalyzedArticle(article, coded.analyzed().sentences());
    var date =
        new EventDate(
            Optional.of(day.map(DateInterval::of).orElse(published)), Optional.of("May"), "May");
    var sochi =
        new Place(
            "Sochi",
            Optional.of("RUS"),
            Optional.of(43.6),
            Optional.of(39.7),
            Optional.of(Place.Precision.CITY));
    int events = coded.events().size();
    return new DatedArticle(
        new satow.coding.CodedArticle(
            analyzed, coded.events(), coded.statements(), coded.quantities()),
        new Publication(Optional.of(published), clues),
        sample.times(),
        Collections.nCopies(events, date),
        Collections.nCopies(events, Optional.of(sochi)));
  }
}
