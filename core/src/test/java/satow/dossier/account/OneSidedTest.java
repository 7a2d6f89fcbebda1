package satow.dossier.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import satow.coding.Status;
import satow.dossier.DatedArticle;
import satow.dossier.Telling;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventMerger;

class OneSidedTest {
  private static final Dyad PERU_CHILE = Dyad.of("PER", "CHL");

  /** Three sentences of which two name both. */
  private static Telling quarrel() {
    return Telling.of("q")
        .published("2031-05-04")
        .sentence("Peru and Chile quarrel over a bay.")
        .sentence("Chile says that Peru moved the buoys.");
  }

  private static List<String> alone(DatedArticle article) {
    return new OneSided(PERU_CHILE, List.of(article))
        .of(EventMerger.merge(List.of(article))).stream().map(e -> e.telling().text()).toList();
  }

  @Test
  void whatOneSideDoesInNewsOnBothConcernsTheOther() {
    var article =
        quarrel()
            .sentence("Peru recalled its fleet.")
            .event("154", "recalled its fleet", "PERGOV:Peru", "")
            .article();

    assertThat(alone(article)).containsExactly("Peru recalled its fleet.");
  }

  @Test
  void inNewsOnOthersItDoesNot() {
    var article =
        Telling.of("q")
            .published("2031-05-04")
            .sentence("Peru thanked Spain.")
            .event("051", "thanked", "PERGOV:Peru", "ESPGOV:Spain")
            .sentence("Spain answered Peru.")
            .event("051", "answered", "ESPGOV:Spain", "PERGOV:Peru")
            .sentence("Spain will visit Chile.")
            .sentence("Peru recalled its fleet.")
            .event("154", "recalled its fleet", "PERGOV:Peru", "")
            .article();

    assertThat(alone(article)).isEmpty();
  }

  @Test
  void theOthersWordOnASideIsNoActOfIt() {
    var article =
        quarrel()
            .sentence("Peru sank a boat, Chile's admiral said.")
            .event("190", "sank", "PERMIL:Peru", "")
            .reportedBy("CHLMIL:Ana Diaz")
            .article();

    assertThat(alone(article)).isEmpty();
  }

  @Test
  void whatIsOnlyImaginedIsNoDealing() {
    var article =
        quarrel()
            .sentence("If talks fail, Peru would recall its fleet.")
            .event("154", "recall its fleet", "PERGOV:Peru", "")
            .status(Status.HYPOTHETICAL)
            .article();

    assertThat(alone(article)).isEmpty();
  }

  @Test
  void aSentenceThatTellsOfTheTwoIsToldOnce() {
    var article =
        quarrel()
            .sentence("Peru accused Chile and recalled its fleet.")
            .event("112", "accused", "PERGOV:Peru", "CHLGOV:Chile")
            .event("154", "recalled its fleet", "PERGOV:Peru", "")
            .article();

    assertThat(alone(article)).isEmpty();
    assertThat(EventMerger.merge(List.of(article)).stream().map(Event::cameo))
        .contains("112", "154");
  }
}
