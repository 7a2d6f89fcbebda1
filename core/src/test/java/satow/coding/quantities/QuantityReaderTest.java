package satow.coding.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import satow.article.Span;
import satow.coding.Quantity;
import satow.coding.SharedAnalyzer;
import satow.language.AnalyzedArticle;
import satow.language.Sentence;

/** What counts as a figure, and how it is read, in sentences that were not parsed. */
class QuantityReaderTest {

  private static List<Quantity> read(String text) {
    var sentence = new Sentence(0, new Span(0, text.length()), List.of(), 0, false);
    return QuantityReader.read(
        new AnalyzedArticle(SharedAnalyzer.article(text), List.of(sentence)));
  }

  private static void reads(String text, double value, String unit, String approx) {
    assertThat(read(text))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.value()).isEqualTo(value);
              assertThat(q.unit()).isEqualTo(unit);
              assertThat(q.approx())
                  .isEqualTo(approx.isEmpty() ? Optional.empty() : Optional.of(approx));
            });
  }

  @Test
  void moneyHasACurrencyAndAScale() {
    reads("The pipeline cost $4.2 billion.", 4.2e9, "USD", "");
    reads("They lent more than 300 million euros.", 3e8, "EUR", "more than");
    reads("A loan of 90 bln yen was agreed.", 9e10, "JPY", "");
  }

  @Test
  void sharesAreInPercent() {
    reads("Exports fell by about 12 percent.", 12, "percent", "approx");
    reads("Duties of 7.5 per cent remain.", 7.5, "percent", "");
  }

  @Test
  void peopleAndThingsAreCounted() {
    reads("Some 9,000 Danish villagers left.", 9000, "person", "approx");
    reads("Both ministers signed twenty-two contracts.", 22, "contract", "");
    reads("The flood drove out tens of thousands of farmers.", 20_000, "person", "vague");
  }

  @Test
  void measuresAndTimes() {
    reads("A 12-km-long dyke protects it.", 12, "km", "");
    reads("They waited for less than a month.", 1, "month", "less than");
    reads("Prices rose three-fold.", 3, "factor", "");
    reads("The quarrel lasted a decade.", 10, "year", "");
    reads("An hour-long call followed.", 1, "hour", "approx");
    reads("They met in the last couple of weeks.", 2, "week", "vague");
  }

  @Test
  void ranksAndOrdinals() {
    reads("Chile climbed to fourth place.", 4, "rank", "");
    reads("It was their third meeting.", 3, "ordinal", "");
  }

  @Test
  void aRangeTakesTheLowerValue() {
    reads("Growth of 3 to 4 percent is likely.", 3, "percent", "approx");
  }

  @Test
  void datesYearsAndNamesAreNoFigures() {
    assertThat(read("On May 14, 1998 and in 2003 they met.")).isEmpty();
    assertThat(read("The Boeing 737 landed at 10:45.")).isEmpty();
    assertThat(read("Article 5 and the F-16 were discussed by the two leaders.")).isEmpty();
  }
}
