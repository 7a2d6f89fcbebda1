package satow.dossier.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import satow.dossier.Telling;
import satow.dossier.merge.Dyad;

/** Whose words belong into a dossier. */
class BearingTest {
  private static final Dyad PERU_CHILE = Dyad.of("PER", "CHL");

  private static Telling brief() {
    return Telling.of("news-in-brief")
        .sentence("Peru sent its envoy to Chile.")
        .sentence("The rain went on in the north.")
        .sentence("A dam broke near the coast.")
        .sentence("Two ships ran aground in the storm.")
        .sentence("The bishop asked all for calm.")
        .quote("asked all for calm", ":Joan Moss");
  }

  private static List<String> voices(Telling telling) {
    return new Utterances(List.of(telling.article()), Dossier.Period.ALL, PERU_CHILE)
        .all().stream().map(Utterance::words).toList();
  }

  @Test
  void newsInBriefTellsOfManyThatHaveNothingToDoWithTheTwo() {
    assertThat(voices(brief())).isEmpty();
    assertThat(voices(brief().sentence("Chile thanked him."))).isEmpty();
    assertThat(voices(brief().sentence("Chile thanked him, and so did Peru.")))
        .containsExactly("asked all for calm");
  }

  @Test
  void inAnArticleAboutTheTwoEverybodyIsHeard() {
    var article =
        brief()
            .sentence("Rain.")
            .sentence("Wind.")
            .sentence("Peru waits.")
            .sentence("So does Chile.");

    assertThat(voices(article)).containsExactly("asked all for calm");
  }
}
