package satow.coding.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import satow.coding.EventMention;
import satow.coding.SharedAnalyzer;

/** What stands under what in a sentence. Events as {@code CODE STATUS SOURCE TARGET}. */
final class ScopeTest {

  @Test
  void aRelativeClauseOnlyTellsMoreOfAThing() {
    assertThat(events("Peru backed a bill that would punish Chile."))
        .containsExactly("051 happened PER -");
  }

  @Test
  void verbsThatTellNothingLeadOnlyToWhatBelongsToThem() {
    assertThat(events("Peru decided to take harsh steps for Chile's failure to keep a treaty."))
        .noneMatch(e -> e.startsWith("12"));
    assertThat(events("Peru agreed to work towards a treaty with Chile."))
        .anyMatch(e -> e.endsWith("PER CHL"));
  }

  @Test
  void joinedInfinitivesStandUnderOneVerb() {
    assertThat(events("Peru is to pull its troops out of Chile and lift the blockade of Chile."))
        .isNotEmpty()
        .allMatch(e -> e.contains(" planned "));
  }

  @Test
  void onlyAKnownSpeakerDemands() {
    assertThat(events("Traders said Peru must mend its ways.")).isEmpty();
    assertThat(events("Chile's premier said Peru must mend its ways."))
        .containsExactly("100 happened CHLGOV PER");
  }

  @Test
  void whatIsRumouredFearedOrGuessedIsPossible() {
    assertThat(events("Some of the rumours were that Norway had attacked Sweden."))
        .containsExactly("190 possible NOR SWE");
    assertThat(events("The minister had no comment on rumours that Norway had bombed Sweden."))
        .containsExactly("183 possible NOR SWE");
    assertThat(events("The dispute raised the spectre of a trade war between Norway and Sweden."))
        .isEmpty();
  }

  @Test
  void twoWhoPlanTheSamePlanNothingWithEachOther() {
    assertThat(events("Peru and Chile plan to build roads.")).isEmpty();
  }

  @Test
  void whatIsJoinedToADeedIsDoneToTheSame() {
    assertThat(events("Peru met Chilean envoys and promised help."))
        .contains("033 happened PER CHLGOV");
  }

  @Test
  void anAccordIsFollowedThroughItsComplements() {
    assertThat(events("Norway pledged to try to increase its purchases of Swedish cars."))
        .containsExactly("030 happened NOR SWE");
  }

  @Test
  void endingSomethingIsNoPlanToCooperateAndRetaliationIsAThreat() {
    assertThat(events("Norway planned to cut payments to Sweden.")).isEmpty();
    assertThat(events("Norway decided to take retaliatory steps over Swedish fish."))
        .containsExactly("130 happened NOR SWE");
  }

  @Test
  void aContractIsSignedWithThePartnerItNames() {
    assertThat(
            events("Norway's minister signed a contract with Acme Bridges for a bridge in Sweden."))
        .containsExactly("057 happened NORGOV -");
  }

  @Test
  void aLetterTellsWhoWarns() {
    assertThat(events("The warning was sent in a letter from Sweden to Norway."))
        .containsExactly("130 happened SWE NOR");
  }

  @Test
  void whatIsAvertedIsNot() {
    assertThat(events("Norway called for patience to avoid a quarrel with Sweden."))
        .containsExactly("020 happened NOR SWE");
  }

  @Test
  void whatUnknownPeoplePlanIsNobodysPlan() {
    assertThat(events("The growers will seek to have Norway punish Sweden."))
        .containsExactly("020 planned - NOR");
  }

  @Test
  void nobodyKnownIsAskedWhereOthersAre() {
    assertThat(events("Norway urged shoppers to accept a Swedish offer."))
        .noneMatch(e -> e.endsWith("NOR SWE"));
  }

  @Test
  void whatIsToBeDoneWithAThingIsAskedFor() {
    assertThat(events("Peru's premier urged a new era to be established in relations with Chile."))
        .containsExactly("022 happened PERGOV CHL");
  }

  @Test
  void aPurposeNamesThePartner() {
    assertThat(events("Peru proposed a meeting to mend ties with Chile."))
        .containsExactly("026 happened PER CHL");
  }

  private static List<String> events(String text) {
    return SharedAnalyzer.code(text).events().stream().map(ScopeTest::written).toList();
  }

  private static String written(EventMention event) {
    return event.cameo()
        + " "
        + event.status().words()
        + " "
        + SharedAnalyzer.written(event.source())
        + " "
        + SharedAnalyzer.written(event.target());
  }
}
