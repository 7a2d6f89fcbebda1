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
    reads("No more than 40 goats came.", 40, "goat", "up to");
    reads("They put their number at no fewer than 40.", 40, "number", "at least");
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

  private static void words(String text, double value, String words) {
    assertThat(read(text))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.value()).isEqualTo(value);
              assertThat(q.span().in(text)).isEqualTo(words);
            });
  }

  @Test
  void aRangeIsReadWithTheWordsThatMakeItOne() {
    words("Between 700 and 900 divers took part.", 700, "Between 700 and 900 divers");
    words("The dam cost between $5 and $7 billion.", 5e9, "between $5 and $7 billion");
    words("From 40 to 60 goats were stolen.", 40, "From 40 to 60 goats");
    words("The herd numbers 40-60 goats.", 40, "40-60 goats");
    assertThat(read("The herd grew from 40 goats to 60 goats.")).hasSize(2);
    assertThat(read("Exports rose from 40 to 60 percent."))
        .extracting(Quantity::value)
        .contains(60.0);
    assertThat(read("Between 1990 and 1995 they met.")).isEmpty();
  }

  @Test
  void theUpperEndOfARangeIsInItsWords() {
    assertThat(QuantityReader.upper("between 700 and 900 divers")).hasValue(900);
    assertThat(QuantityReader.upper("$5 to $7 billion")).hasValue(7e9);
    assertThat(QuantityReader.upper("two or three decades")).hasValue(30);
    assertThat(QuantityReader.upper("about 900 divers")).isEmpty();
  }

  @Test
  void halvesAreHalves() {
    words("The bridge stood closed for half a century.", 50, "half a century");
    words("They had not met in more than half a century.", 50, "more than half a century");
    words("Half a million farmers marched.", 500_000, "Half a million farmers");
    words("They spoke for about half an hour.", 0.5, "about half an hour");
    words("A half-hour call followed.", 0.5, "A half-hour");
    words("The siege lasted two and a half years.", 2.5, "two and a half years");
    words("A two-and-a-half-year siege began.", 2.5, "two-and-a-half-year");
    words("They talked for an hour and a half.", 1.5, "an hour and a half");
    words("It cost 1 and a half million euros.", 1.5e6, "1 and a half million euros");
    assertThat(read("Half of the island and half a loaf remained.")).isEmpty();
  }

  @Test
  void datesYearsAndNamesAreNoFigures() {
    assertThat(read("On May 14, 1998 and in 2003 they met.")).isEmpty();
    assertThat(read("The Boeing 737 landed at 10:45.")).isEmpty();
    assertThat(read("Article 5 and the F-16 were discussed by the two leaders.")).isEmpty();
  }
}
