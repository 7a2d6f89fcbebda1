package satow.dossier.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import satow.dossier.Telling;
import satow.dossier.account.Source;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventMerger;

class HeadlinesTest {
  private static final String PERU = "PERGOV:Peru";
  private static final String CHILE = "CHLGOV:Chile";

  private static List<String> told(Telling telling) {
    var article = telling.article();
    var source =
        new Source(
            article.coded().analyzed().article(),
            article.publication(),
            "h",
            article.coded().analyzed().sentences());
    return new Headlines(List.of(source))
        .without(EventMerger.merge(List.of(article))).stream().map(Event::cameo).toList();
  }

  private static Telling headline() {
    return Telling.of("h")
        .published("2031-05-04")
        .title("Peru and Chile to mend ties")
        .sentence("Peru and Chile to mend ties")
        .event("050", "mend ties", PERU, CHILE)
        .andBack();
  }

  @Test
  void aHeadlineThatTheFirstSentenceTellsAgainIsNotToldTwice() {
    var twice =
        headline()
            .sentence("Peru and Chile agreed on Sunday to mend their ties.")
            .event("030", "agreed", PERU, CHILE)
            .andBack();

    assertThat(told(twice)).containsExactly("030");
  }

  @Test
  void aHeadlineOfAnotherMatterOrTemperStands() {
    var quarrel =
        headline()
            .sentence("Peru and Chile accused each other of mending ties too late.")
            .event("112", "accused", PERU, CHILE);
    assertThat(told(quarrel)).containsExactlyInAnyOrder("050", "112");

    var other =
        headline()
            .sentence("In Lima trains collided.")
            .sentence("Peru and Chile agreed on Sunday to mend their ties.")
            .event("030", "agreed", PERU, CHILE);
    assertThat(told(other)).containsExactlyInAnyOrder("030", "050");
  }
}
