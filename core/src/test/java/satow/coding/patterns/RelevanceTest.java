package satow.coding.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import satow.article.Span;
import satow.coding.Actor;

final class RelevanceTest {

  @ParameterizedTest
  @CsvSource({
    // states act on each other, firms trade
    "061, NORGOV, MLI, Malta, true",
    "061, NORBUS, MLTBUS, a yard, false",
    "061, NORBUS, NOR, Norway, false",
    "061, NORBUS, MLT, Malta, true",
    // people in the street are a party, whoever they are
    "141, NORLAB, , '', true",
    // what a minister tells an agency is told to nobody
    "010, NORGOV, GBRMED, Reuters, false",
    "010, NORGOV, SWEMED, Oslo Radio, false",
    "010, NORGOV, SWEMED, a daily, true",
    "010, NORGOV, SWEGOV, her colleague, true",
    // an embassy is not stormed by the people whom it serves
    "145, NORCVL, NORGOV, its embassy, false",
    "145, MLTCVL, NORGOV, the embassy, true",
  })
  void tellsWhatHasAPublicSide(
      String code, String source, String target, String targetText, boolean told) {
    assertThat(
            Relevance.tells(code, false, Map.entry(actor(source, "x"), actor(target, targetText))))
        .isEqualTo(told);
  }

  @Test
  void anInterviewIsGivenToAMedium() {
    var pair = Map.entry(actor("NORGOV", "he"), actor("SWEMED", "Oslo Radio"));
    assertThat(Relevance.tells("010", true, pair)).isTrue();
  }

  private static Optional<Actor> actor(String code, String text) {
    return Optional.ofNullable(code)
        .map(c -> new Actor(Optional.of(c), text, text, new Span(0, 1)));
  }
}
