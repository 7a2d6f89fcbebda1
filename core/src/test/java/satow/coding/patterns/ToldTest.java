package satow.coding.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import satow.article.Span;
import satow.coding.Actor;

final class ToldTest {

  @ParameterizedTest
  @CsvSource({
    // what states do to each other counts in market news too, what they do at home does not
    "BUSINESS, 163, MLIGOV, TGO, true",
    "BUSINESS, 051, MLIGOV, , false",
    "BUSINESS, 061, MLIBUS, TGO, false",
    "BUSINESS, 120, MLIGOV, MLI, false",
    "BUSINESS, 120, MLIOPP, MLIGOV, true",
    "STATES, 051, MLIGOV, , true",
    // force counts wherever it is told, but not in sport
    "BUSINESS, 190, MLI, , true",
    "PLAY, 190, MLI, TGO, false",
    "PLAY, 163, MLI, TGO, true",
    // authorities act on firms and citizens
    "BUSINESS, 173, MLICOP, MLIBUS, true",
    "BUSINESS, 061, MLIMIL, , false",
    // who wrests control of a firm occupies nothing, and words are somebody's
    "BUSINESS, 192, MLIBUS, TGOBUS, false",
    "STATES, 192, MLIBUS, TGOBUS, false",
    "MIXED, 100, , MLIGOV, false",
    // nobody is told
    "STATES, 010, MLIGOV, , false",
  })
  void dependsOnWhatTheSentenceSpeaksOf(
      Matter matter, String code, String source, String target, boolean told) {
    assertThat(Told.in(matter, code, false, Map.entry(actor(source), actor(target))))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"MLIGOV, , false", "MLIGOV, TGO, true"})
  void aPlanWithoutAnAddresseeIsMute(String source, String target, boolean told) {
    assertThat(Told.in(Matter.STATES, "030", true, Map.entry(actor(source), actor(target))))
        .isEqualTo(told);
  }

  private static Optional<Actor> actor(String code) {
    return Optional.ofNullable(code).map(c -> new Actor(Optional.of(c), c, c, new Span(0, 1)));
  }
}
