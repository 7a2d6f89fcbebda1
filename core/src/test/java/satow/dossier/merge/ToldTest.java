package satow.dossier.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import satow.coding.Status;
import satow.dossier.Telling;

/** What the words before a trigger make of an event that the coder took for done. */
class ToldTest {
  private static final String PERU = "PERGOV:Peru";
  private static final String CHILE = "CHLGOV:Chile";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vargas was to visit Chile in autumn.                        | visit   | 042 | PLANNED",
        "Vargas is expected to visit Chile.                          | visit   | 042 | PLANNED",
        "Vargas took an invitation to visit Chile.                   | visit   | 042 | PLANNED",
        "Peru needs to deepen ties with Chile.                       | deepen  | 050 | DESIRED",
        "They set up a fund to promote trade with Chile.             | promote | 060 | DESIRED",
        "Peru began to promote trade with Chile.                     | promote | 060 | HAPPENED",
        "If the mine closed, Peru would still meet Chile.            | meet    | 040 | HYPOTHETICAL",
        "Vargas visited Chile.                                       | visited | 042 | HAPPENED"
      })
  void theWeakerReadingStands(String sentence, String trigger, String cameo, Status status) {
    var article =
        Telling.of("a")
            .published("2011-05-03")
            .sentence(sentence)
            .event(cameo, trigger, PERU, CHILE)
            .on("2011-05-02")
            .article();

    assertThat(EventMerger.merge(List.of(article)))
        .singleElement()
        .matches(e -> e.status() == status, status.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru refused to punish Chile.                               | refused   | 120",
        "There are no signs that Peru would refuse Chile.            | refuse    | 120",
        "Vargas said both sides should improve their ties.           | improve   | 102"
      })
  void whatPassesBetweenNobodyIsNoEvent(String sentence, String trigger, String cameo) {
    var article =
        Telling.of("a")
            .sentence(sentence)
            .event(cameo, trigger, PERU, CHILE)
            .on("2011-05-02")
            .article();

    assertThat(EventMerger.merge(List.of(article))).isEmpty();
  }

  @Test
  void whoDeclinesToCriticiseDoesNotCriticise() {
    var article =
        Telling.of("a")
            .sentence("Peru declined to criticise Chile.")
            .event("120", "declined", PERU, CHILE)
            .article();

    assertThat(Answers.mended(article.coded()).events())
        .singleElement()
        .matches(e -> e.cameo().equals("111") && e.status() == Status.NEGATED);
  }

  @Test
  void sanctionsBesideAnActHitWhoDidIt() {
    var article =
        Telling.of("a")
            .sentence(
                "Peru seized the islet and Chile imposed sanctions in line with its partners.")
            .event("192", "seized", PERU, "BOLGOV:Bolivia")
            .event("163", "imposed sanctions", CHILE, "")
            .article();

    assertThat(Answers.mended(article.coded()).events())
        .anyMatch(
            e ->
                e.cameo().equals("163")
                    && e.target().filter(t -> t.name().equals("Peru")).isPresent());
  }
}
