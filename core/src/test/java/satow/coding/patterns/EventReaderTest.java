package satow.coding.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static satow.coding.SharedAnalyzer.events;

import java.util.List;
import org.junit.jupiter.api.Test;
import satow.coding.Actor;
import satow.coding.SharedAnalyzer;
import satow.coding.Status;

/** What constructions mean, one cause a test. Events as {@code CODE SOURCE TARGET}. */
final class EventReaderTest {

  @Test
  void codesNoPurposeBesideWhatIsDoneForIt() {
    assertThat(
            events(
                "Peru rejected Chile's offer to host a summit to hammer out a treaty with Bolivia."))
        .containsExactly("125 PER CHL");
    assertThat(
            events("Kenya suspended a loan to Uganda aimed at bringing Chad and Libya together."))
        .containsExactly("1621 KEN UGA");
  }

  @Test
  void codesNoCondition() {
    assertThat(
            events(
                "Ghana demanded a truce with Togo before allowing Mali to send food to refugees from Benin."))
        .containsExactly("1056 GHA TGO");
  }

  @Test
  void codesNoChargeAsADeed() {
    assertThat(events("Chad arrested a Libyan officer for attacking Sudanese villages."))
        .containsExactly("173 TCD LBY");
  }

  @Test
  void codesWhatWasDoneBefore() {
    assertThat(events("Peru recalled its envoy after accusing Chile of espionage."))
        .containsExactly("161 PER -", "1125 PER CHL");
  }

  @Test
  void codesWhatIsSaidOnTheTelephone() {
    assertThat(events("Iran's envoy called the Omani sultan to apologise to him."))
        .containsExactly("041 IRNGOV OMNGOV", "041 OMNGOV IRNGOV", "055 IRNGOV OMNGOV");
  }

  @Test
  void aimsAThreatAtThoseOnWhomItDepends() {
    assertThat(
            events(
                "Fishermen from Ghana threatened to block the port unless Togo releases their boats."))
        .containsExactly("133 GHAAGR TGO");
  }

  @Test
  void aimsAProtestAtWhomItsPurposeNames() {
    assertThat(
            events("Demonstrators in Oslo blocked a road to show their anger at Danish policies."))
        .containsExactly("144 NOROPP DNK");
  }

  @Test
  void deniesWhatIsVowedNotToBeDone() {
    assertThat(events("Peru vowed not to return the islands to Chile."))
        .containsExactly("1243 PER CHL");
  }

  @Test
  void asksThoseWhoAreToAct() {
    assertThat(
            events(
                "Norway reiterated its demand today that Sweden open its markets to Danish traders."))
        .containsExactly("100 NOR SWE");
    assertThat(events("Peru urged Chile to respond to Bolivia's proposals on the border."))
        .containsExactly("020 PER CHL");
  }

  @Test
  void asksNotThoseWithWhomOthersAreToDeal() {
    assertThat(
            events("Peru's president spoke to bankers in Lima, urging them to trade with Chile."))
        .noneMatch(e -> e.contains("CHL"));
  }

  @Test
  void holdsWhatIsHeldForAStateThatLasts() {
    var held =
        SharedAnalyzer.code(
                "The talks may settle the quarrel over the Lantern Islands — three rocks off the"
                    + " coast of Norway that are occupied and controlled by Chile.")
            .events();

    assertThat(held).anyMatch(e -> e.cameo().startsWith("192") && e.status() == Status.ONGOING);
    assertThat(held).noneMatch(e -> e.cameo().startsWith("192") && e.status() == Status.HAPPENED);
  }

  @Test
  void plansWhatIsAboutToBe() {
    for (String ahead :
        List.of("is about to", "is set to", "is expected to", "is to", "was due to")) {
      assertThat(SharedAnalyzer.code("Norway " + ahead + " sign a treaty with Chile.").events())
          .as(ahead)
          .isNotEmpty()
          .allMatch(e -> e.status() == Status.PLANNED || e.cameo().startsWith("03"));
    }
  }

  @Test
  void takesNoListedStepForTaken() {
    var listed =
        SharedAnalyzer.code(
                "Closer ties, including launching meetings of Chilean and Peruvian ministers, are"
                    + " a good idea.")
            .events();

    assertThat(listed).noneMatch(e -> e.status() == Status.HAPPENED);
  }

  @Test
  void blamesThoseWhoseDeedItIs() {
    assertThat(
            events(
                "Kenya launched an investigation into crimes committed by Somali troops against traders."))
        .containsExactly("090 KEN SOMMIL");
  }

  @Test
  void takesNobodyHitForTheAttacker() {
    assertThat(events("An attack on a hotel in Togo killed nine Ghanaian workers."))
        .containsExactly("1823 - GHALAB");
  }

  @Test
  void takesNoCompanionForTheTarget() {
    assertThat(events("Chad imposed sanctions in line with its African peers."))
        .containsExactly("163 TCD -");
  }

  @Test
  void addressesNoPlace() {
    assertThat(events("Peru told reporters in Quito that the pass was open."))
        .noneMatch(e -> e.contains("ECU"));
  }

  @Test
  void visitsNobodyByAnAllusion() {
    assertThat(events("A Chilean aide made an allusion to the Peruvian visit.")).isEmpty();
  }

  @Test
  void tellsATreatyAgreedOnFromOneConcluded() {
    assertThat(events("Chile and Peru agreed on a new border treaty."))
        .containsExactly("030 CHL PER", "030 PER CHL");
    assertThat(events("Chile and Peru agreed a new border treaty."))
        .containsExactly("057 CHL PER", "057 PER CHL");
  }

  @Test
  void findsThoseWhoMetInTheSentenceBefore() {
    assertThat(
            events(
                "Peru's president met his Chilean counterpart in Lima. The border was discussed."))
        .containsExactly(
            "044 PERGOV CHLGOV", "044 CHLGOV PERGOV", "040 CHLGOV PERGOV", "040 PERGOV CHLGOV");
  }

  @Test
  void readsTheVerbOfAHeadline() {
    assertThat(events("Chile, Peru Vow to Repair Ties"))
        .containsExactly("030 CHL PER", "030 PER CHL");
  }

  @Test
  void readsAnObjectThatTheParserMisplaces() {
    assertThat(
            events(
                "Nigeria's minister summoned Ghana's ambassador Kofi Baidoo to complain of raids."))
        .containsExactly("114 NGAGOV GHAGOV");
  }

  @Test
  void hearsTheSpeakerInWe() {
    assertThat(
            events("“We will strive to improve relations with Chile,” the president of Peru said."))
        .containsExactly("030 PERGOV CHL");
  }

  @Test
  void sharesTheCountryOfCoordinatedNouns() {
    assertThat(events("Swedish media and government criticised Norway."))
        .containsExactly("111 SWEMED NOR", "111 SWEGOV NOR");
  }

  @Test
  void leavesAGovernmentUnknownThatDealsWithTheStateNamed() {
    assertThat(events("The government signed a treaty with Chad."))
        .containsExactly("057 - TCD", "057 TCD -");
  }

  @Test
  void takesNoNewspaperForAGovernment() {
    assertThat(events("The Australian government restored ties with Libya."))
        .containsExactly("050 AUSGOV LBY", "050 LBY AUSGOV");
  }

  @Test
  void codesNothingThatIsOnlyJudgedOrDescribed() {
    assertThat(events("It would be foolish for Peru to strike back against Chile.")).isEmpty();
    assertThat(events("There were encouraging signs from Chile.")).isEmpty();
    assertThat(events("Chad detained a visiting Libyan minister."))
        .containsExactly("173 TCD LBYGOV");
  }

  @Test
  void findsTheAgentOfCoordinatedParticiples() {
    assertThat(events("Oman's rebels, trained and armed by Iran, attacked Yemen."))
        .containsExactly("072 IRN OMNREB", "072 IRN OMNREB", "190 OMNREB YEM");
  }

  @Test
  void findsASubjectTakenForAnApposition() {
    assertThat(events("In Rome, Oman and Yemen signed a pact."))
        .containsExactly("057 OMN YEM", "057 YEM OMN");
  }

  @Test
  void tellsWhetherItHappened() {
    assertThat(statuses("Chile is likely to sign a treaty with Peru."))
        .containsExactly("possible", "possible");
    assertThat(statuses("Chile is unlikely to sign a treaty with Peru."))
        .containsExactly("negated", "negated");
    assertThat(statuses("Neither Chile nor Peru attacked Bolivia."))
        .containsExactly("negated", "negated");
    assertThat(statuses("Japan would like to hold talks with Mongolia."))
        .containsExactly("desired");
    assertThat(statuses("Benin is considering a visit to Togo.")).containsExactly("possible");
    assertThat(statuses("The prime minister of Togo has been critical of Benin."))
        .containsExactly("ongoing");
    assertThat(statuses("The treaty between Oman and Yemen could be in force this year."))
        .containsExactly("hypothetical", "hypothetical");
  }

  @Test
  void deniesNoSummitWithWhatCameAfterIt() {
    assertThat(statuses("After two summits, Oman and Yemen have not met since March."))
        .containsExactly("happened", "happened", "negated", "negated");
  }

  @Test
  void whoTriesToMakePeaceHasNotMadeIt() {
    var effort = "Kenya pursued efforts to obtain a ceasefire between Chad and Libya.";
    assertThat(events(effort)).contains("0871 TCD LBY");
    assertThat(statuses(effort)).containsOnly("desired");
    assertThat(statuses("Chad tried to bomb Libya.")).containsOnly("happened");
  }

  @Test
  void whatHangsOnAConditionIsNeitherSoNorDenied() {
    assertThat(statuses("If oil were cut off, Chad could not continue the war with Libya."))
        .containsOnly("hypothetical");
  }

  @Test
  void meansNoCooperationWithWhomItIsAgainst() {
    assertThat(events("Chad vowed to continue its campaign against Libya."))
        .containsExactly("130 TCD LBY");
    assertThat(events("Chad vowed to do more for Libya.")).containsExactly("030 TCD LBY");
  }

  @Test
  void doesNotGiveADeedToWhomTheDoerBacks() {
    assertThat(events("The council, which backed Chad over Libya, met in Oslo.")).isEmpty();
  }

  @Test
  void takesNobodyForHisRivals() {
    assertThat(events("Norway sold arms to Sweden's rivals Denmark and Finland."))
        .containsExactly("062 NOR DNK", "062 NOR FIN");
    assertThat(events("Norway criticised its ally Sweden.")).containsExactly("111 NOR SWE");
  }

  @Test
  void takesAQuestionForNoRequest() {
    assertThat(events("\"Will Chile pay?\" the Peruvian minister asked.")).isEmpty();
    assertThat(events("Peru asked Chile in which ports it fished.")).isEmpty();
    assertThat(events("The Peruvian minister was asked about Chile.")).isEmpty();
  }

  @Test
  void asksByShouldAndDemandsByMust() {
    assertThat(events("Kenya said Chad should lift its embargo.")).containsExactly("0254 KEN TCD");
    assertThat(events("Kenya said Chad must lift its embargo.")).containsExactly("1054 KEN TCD");
  }

  @Test
  void whoDeclinesToNameSomethingOnlySaysNothing() {
    assertThat(events("The Kenyan minister declined to estimate the loan to Chad."))
        .containsExactly("011 KENGOV -");
  }

  @Test
  void letsArmiesFightInsteadOfMurder() {
    assertThat(events("Chadian troops killed nine Libyans.")).containsExactly("190 TCDMIL LBY");
  }

  @Test
  void deploysNoArmyAgainstItself() {
    assertThat(events("Chad mobilised its army.")).containsExactly("154 TCD -");
  }

  @Test
  void takesTheTownOfAnAccordForNoParty() {
    assertThat(events("Peru said it would respect the Oslo accord."))
        .noneMatch(e -> e.contains("NOR"));
  }

  @Test
  void tellsNothingThatIsDenied() {
    assertThat(events("Chad denied a report that it would expel Libyan diplomats."))
        .isNotEmpty()
        .allMatch(e -> e.startsWith("016 TCD"));
  }

  @Test
  void whoLooksOnTakesNoPart() {
    assertThat(events("Norway and Peru signed the treaty under the eyes of Kenya's president."))
        .containsExactly("057 NOR PER", "057 PER NOR");
  }

  @Test
  void twoWithTheirStatesAreTwo() {
    assertThat(
            events(
                "Foreign Ministers Erik Vik of Norway and Luisa Prado of Peru signed the treaty."))
        .containsExactlyInAnyOrder("057 NORGOV PER", "057 PER NORGOV");
  }

  @Test
  void whoIsWarnedStandsBehindTheVerb() {
    assertThat(
            events("Norway warned Peru that the European Union would impose sanctions on Chile."))
        .containsExactly("1312 NOR PER");
  }

  @Test
  void aCourtIsNotThreatenedWithACase() {
    assertThat(
            events("Norway threatened to take the matter to the International Court of Justice."))
        .noneMatch(e -> e.endsWith("IGOUNOICJ"));
  }

  @Test
  void whatIsReleasedIsItsStates() {
    assertThat(SharedAnalyzer.code("Kenya freed two Norwegian skippers.").events())
        .singleElement()
        .satisfies(e -> assertThat(e.target()).map(Actor::name).contains("Norway"));
  }

  @Test
  void whoWillNotDoItRefusesInItsOwnWords() {
    String text = "Norway will not attend the talks with Peru.";
    assertThat(SharedAnalyzer.code(text).events())
        .anySatisfy(e -> assertThat(e.trigger().in(text)).startsWith("will not"));
  }

  @Test
  void disagreementThatGoesOnIsNoAccord() {
    assertThat(events("Norway and Peru will continue to disagree about the harbour."))
        .allMatch(e -> e.startsWith("110"));
  }

  @Test
  void anAirlineThatFliesThereVisitsNobody() {
    assertThat(events("Norwegian airlines will not fly to Peru.")).isEmpty();
  }

  @Test
  void aParticipleBeforeANounIsNoVerb() {
    assertThat(events("Norway hands captured Chilean sailor to Red Cross"))
        .noneMatch(e -> e.startsWith("18"));
  }

  @Test
  void aStateThatProtestsComplains() {
    assertThat(events("Premier Ada Quist spoke in Oslo on Monday and Peru protested within hours."))
        .containsExactly("114 PER -");
  }

  private static List<String> statuses(String text) {
    return SharedAnalyzer.code(text).events().stream().map(e -> e.status().words()).toList();
  }
}
