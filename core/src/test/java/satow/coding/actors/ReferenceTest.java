package satow.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import satow.article.Article;
import satow.coding.SharedAnalyzer;

/** Whom words mean that name nobody, over the sentences of an article. */
class ReferenceTest {
  private static final ActorDictionary SHIPPED = ActorDictionary.load(List.of());

  // ---- the two

  @Test
  void theTwoAreThoseWhoHadToDoWithEachOtherAndNotTheLastNamed() {
    String text =
        "Norwegian Prime Minister Ada Quist and Peruvian President Ramon Ibarra signed a fishing"
            + " treaty. Chilean Foreign Minister Luisa Prado and the Danish ambassador, Niels Bo,"
            + " watched. The two countries will share a harbour.";
    assertThat(said(text, "two countries")).containsExactly("NOR Norway", "PER Peru");
  }

  @Test
  void whoSpeaksToThemIsNoneOfTheTwo() {
    String text =
        "Kenya and Uganda claim the same lake. Danish Prime Minister Astrid Holm spoke to both"
            + " governments.";
    assertThat(said(text, "both governments", "governments"))
        .containsExactly("KENGOV Kenya", "UGAGOV Uganda");
  }

  @Test
  void leadersAreThoseWhoLeadAndNoSpokesmen() {
    String text =
        "Norwegian Prime Minister Ada Quist met Peruvian President Ramon Ibarra in Lima. Norwegian"
            + " spokesman Odd Vik praised the dinner. The leaders will meet again.";
    assertThat(said(text, "leaders")).containsExactly("NORGOV Ada Quist", "PERGOV Ramon Ibarra");
  }

  @Test
  void ofSeveralMinistersNoneIsPickedOut() {
    String text =
        "Norwegian Foreign Minister Odd Vik and Defence Minister Siri Dahl received Peruvian Foreign"
            + " Minister Luisa Prado and Peruvian Defence Minister Juan Rey. The four ministers agreed"
            + " on a drill.";
    assertThat(said(text, "four ministers")).containsExactly("NORGOV Norway", "PERGOV Peru");
  }

  @Test
  void theTroopsMayBeAnybodys() {
    assertThat(said("Kenya and Uganda claim the same lake. The troops went home.", "troops"))
        .doesNotContain("KENMIL Kenya", "UGAMIL Uganda");
  }

  @Test
  void theMinistersOfAMeetingAreTheOrganisation() {
    String text =
        "Foreign ministers of the African Union met in Oslo on Monday. Norway and Peru sent guests."
            + " The ministers called for talks with Peru.";
    assertThat(said(text, "ministers")).containsExactly("IGOAFRAFU Foreign ministers");
    assertThat(
            said(
                "The African Union wants a treaty with Peru. The ministers agreed on Monday to send"
                    + " guards to Norway.",
                "ministers"))
        .containsExactly("IGOAFRAFU African Union");
  }

  @Test
  void countriesWithAnAttributeAreOthersThanThoseNamed() {
    assertThat(
            said(
                "Norway and Peru signed a pact. Chile urged the debtor countries to save.",
                "debtor countries"))
        .containsExactly("- debtor countries");
    assertThat(
            said(
                "Norway and Peru signed a pact. Chile helps the world's poorest nations.",
                "world's poorest nations"))
        .containsExactly("- world's poorest nations");
    assertThat(
            said(
                "Norway and Peru signed a pact. The two newly rich countries thanked Chile.",
                "two newly rich countries"))
        .containsExactly("NOR Norway", "PER Peru");
  }

  @Test
  void asManyAreMeantAsWereNamedTogether() {
    String text =
        "Norway, Peru and Kenya signed a pact in Cairo. Chile welcomed what the three countries had"
            + " agreed.";
    assertThat(said(text, "three countries"))
        .containsExactly("NOR Norway", "PER Peru", "KEN Kenya");
    assertThat(
            said(
                "Norway and Peru signed a pact. Chile welcomed what the six countries had agreed.",
                "six countries"))
        .containsExactly("- six countries");
  }

  // ---- pronouns

  @Test
  void whoIsAskedIsNotWhoAsks() {
    String text =
        "Peruvian President Ramon Ibarra came to Oslo. Norwegian Prime Minister Ada Quist asked him"
            + " to stay.";
    assertThat(said(text, "him")).containsExactly("PERGOV Ramon Ibarra");
  }

  @Test
  void hisIsOfTheOneOfWhomTheClauseIsSaid() {
    String text =
        "Ada Quist, Norway's prime minister, met Peruvian President Ramon Ibarra, who promised to"
            + " send his ships.";
    assertThat(said(text, "his")).containsExactly("PERGOV Ramon Ibarra");
  }

  @Test
  void theyAreTheTwoOfTheSentenceBeforeAndNoStateInPassing() {
    String text =
        "Norwegian Prime Minister Ada Quist and Peruvian President Ramon Ibarra agreed to talk about"
            + " the harbour, which Norway wants. They will meet in May.";
    assertThat(said(text, "They")).containsExactly("NORGOV Ada Quist", "PERGOV Ramon Ibarra");
  }

  @Test
  void heIsWhoSpokeLastEvenIfNobodyKnowsWhoHeIs() {
    String text =
        "Norwegian Prime Minister Ada Quist will go to Peru. An analyst told reporters that the"
            + " trip was late. He praised Chile.";
    assertThat(said(text, "He")).containsExactly("- analyst");
    assertThat(
            said("Quist, Norway's prime minister, met Peru's envoy. He said he liked Chile.", "he"))
        .hasSize(1);
  }

  @Test
  void theyAreAPluralThatIsNobodyRatherThanAStateBefore() {
    String text =
        "Norway asked Peru for help. Voters were angry at Norway and Peru. They fear that Norway will"
            + " attack Peru.";
    assertThat(said(text, "They")).containsExactly("- Voters");
  }

  @Test
  void whoRefusesToGiveHimHelpIsAnother() {
    String text =
        "Norwegian Foreign Minister Odd Vik said that Peruvian Foreign Minister Juan Rey refused to"
            + " give him a list.";
    assertThat(said(text, "him")).containsExactly("NORGOV Odd Vik");
  }

  @Test
  void whatOnePraisesIsAnothers() {
    String text =
        "Norwegian Foreign Minister Odd Vik met Peruvian Foreign Minister Juan Rey and praised his"
            + " efforts.";
    assertThat(said(text, "his")).containsExactly("PERGOV Juan Rey");
  }

  @Test
  void itIsNoPluralAndNothingThatOnlyFollows() {
    assertThat(said("Norwegian officials told Peru that it was hard to sell fish to Chile.", "it"))
        .isEmpty();
    assertThat(said("Norway promised Peruvian officials that it would leave Chile.", "it"))
        .containsExactly("NOR Norway");
  }

  @Test
  void themAreTheThingsOfTheVerbBefore() {
    assertThat(said("Norwegian jets attacked Peruvian boats and sank them.", "them"))
        .containsExactly("PER Peru");
  }

  // ---- descriptions

  @Test
  void aNameBesideADescriptionSaysWhoItIs() {
    assertThat(
            said("Quist met her Peruvian counterpart, Ramon Ibarra.", "her Peruvian counterpart"))
        .containsExactly("PERGOV Ramon Ibarra");
  }

  @Test
  void aCountrysLeaderIsTheOneWhomTheArticleNamed() {
    String text =
        "Peruvian President Ramon Ibarra called Norway. The Peruvian leader was glad. He is the"
            + " first Peruvian president to do so.";
    assertThat(said(text, "Peruvian leader")).containsExactly("PERGOV Ramon Ibarra");
    assertThat(said(text, "first Peruvian president")).containsExactly("PERGOV Ramon Ibarra");
  }

  @Test
  void aSpokesmanIsNotOfTheStateOfWhichHeSpeaks() {
    String text =
        "OSLO, May 3 - Norway called off the talks with Peru. Peru had promised to come. A government"
            + " spokeswoman said that Peru was late.";
    assertThat(said(text, "government spokeswoman"))
        .containsExactly("NORGOV government spokeswoman");
  }

  @Test
  void theNavyIsOfThoseWhoSpeakForIt() {
    String text =
        "Norwegian army officers asked for more ships. The Navy has been watching Peruvian trawlers.";
    assertThat(said(text, "Navy")).singleElement().asString().startsWith("NORMIL");
  }

  @Test
  void aBarePluralIsWhoeverWasCalledSo() {
    String text =
        "Spanish farmers took to the roads on Monday. Farmers blocked the border with France.";
    assertThat(said(text, "Farmers")).containsExactly("ESPAGR Spanish farmers");
  }

  @Test
  void theSpokesmanIsNoPrimeMinister() {
    String text =
        "A spokesman told reporters that Norwegian Prime Minister Ada Quist was ill. The spokesman"
            + " praised Peru.";
    assertThat(said(text, "spokesman")).noneMatch(a -> a.startsWith("NORGOV Ada"));
  }

  @Test
  void theCountryIsTheStateNamedLast() {
    String text = "Norway warned Peru: if the country buys ships from Chile, talks will end.";
    assertThat(said(text, "country")).containsExactly("PER Peru");
  }

  @Test
  void officialsOfSeveralCountriesAreNotOfTheOneThatTheSentenceNames() {
    assertThat(
            said(
                "Norwegian Minister Odd Vik told officials from 30 countries to wait.",
                "officials"))
        .noneMatch(a -> a.startsWith("NOR"));
  }

  // ---- towns and ships

  @Test
  void aSurnameMayBeThatOfATown() {
    String text = "Norwegian Trade Minister Arne Lisbon came. Lisbon praised Peru.";
    assertThat(said(text, "Lisbon")).containsExactly("NORGOV Arne Lisbon");
  }

  @Test
  void theTownOfATreatyIsNoParty() {
    assertThat(said("Norway keeps the Algiers agreement with Peru.", "Algiers")).isEmpty();
    assertThat(said("Norway keeps the Treaty of Rome.", "Rome")).isEmpty();
    assertThat(said("Algiers rejected the plan.", "Algiers")).containsExactly("DZAGOV Algeria");
  }

  @Test
  void aShipIsItsStates() {
    assertThat(said("A Norwegian ship, the Astrid Holm, left Peru.", "Astrid Holm"))
        .allMatch(a -> a.endsWith(" Norway"));
    assertThat(said("Peru detained the frigate Astrid Holm.", "frigate Astrid Holm")).isEmpty();
  }

  /** Code and name of those whom the given words stand for. */
  private static List<String> said(String text, String... words) {
    var article =
        new Article(
            "example",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "example");
    return ArticleActors.of(SharedAnalyzer.get().analyze(article), SHIPPED).all().stream()
        .filter(a -> List.of(words).contains(a.text()))
        .map(a -> a.code().orElse("-") + " " + a.name())
        .toList();
  }
}
