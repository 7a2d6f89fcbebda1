package satow.coding.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static satow.coding.SharedAnalyzer.events;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in one sense and in another. Events as {@code CODE SOURCE TARGET}. */
final class SensesTest {

  @ParameterizedTest
  @CsvSource({
    "Ghana arrested a Togolese., 173 GHA TGO",
    "Chad attacked a Libyan bill on camel fodder., 111 TCD LBY",
    "Mexican miners voted to launch a nationwide strike., 143 MEXLAB MEXGOV",
    "Kenya forced Uganda to hand back the boats., 170 KEN UGA",
    "Kenya ended its inquiry into a Ugandan envoy., 080 KEN UGAGOV",
    "Norway's premier leaves for talks in Denmark., 042 NORGOV DNK",
    "Poland denied visas to Belarusian teachers., 120 POL BLREDU",
    "Kenya's planned sanctions on Uganda hurt farmers., 1312 KEN UGA",
  })
  void whatStandsBesideAWordDecidesItsSense(String sentence, String event) {
    assertThat(events(sentence)).containsExactly(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Danish butter sales threaten to capture a third of the Swedish market.",
        "The treaty guarantees Norway two sales to Sweden a year.",
        "A shortage of cement forced the Croatian government to shelve a bridge to Bosnia.",
        "Coffee prices fell sharply in Uganda, Kenya said.",
        "Chad and Libya account for half of the salt.",
        "Kenya's army seemed prepared to stay on the sidelines in the row of Chad with Togo.",
      })
  void whatHasNoWillDoesNothing(String sentence) {
    assertThat(events(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A Kenyan envoy asked not to be named.",
        "Kenya was asked about the raid on Uganda.",
        "Kenya's envoys asked many questions about Uganda.",
      })
  void aQuestionIsNoRequest(String sentence) {
    assertThat(events(sentence)).isEmpty();
  }

  @Test
  void anArmyIsOrderedAndNotAskedByItsGovernment() {
    assertThat(events("The Kenyan president ordered the army to guard the lake.")).isEmpty();
    assertThat(events("The Kenyan president ordered the army to shell Uganda."))
        .containsExactly("194 KENGOV UGA");
  }

  @Test
  void whatIsPlannedAtSomebodysIsNothingWithHim() {
    assertThat(events("Kenya plans to build 20 schools near Uganda.")).isEmpty();
    assertThat(events("The fund offered by Kenya pleased Uganda.")).isEmpty();
    assertThat(events("Kenya opposed price controls.")).isEmpty();
  }

  @Test
  void whatIsAvoidedOrFearedIsNot() {
    assertThat(events("Uganda raised the spectre of a war with Kenya.")).isEmpty();
    assertThat(events("Kenya avoided a trade war with Uganda.")).isEmpty();
  }
}
