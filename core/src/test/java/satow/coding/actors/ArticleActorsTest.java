package satow.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import satow.article.Article;
import satow.coding.SharedAnalyzer;

/** How nouns and pronouns are read as actors, rule by rule. */
class ArticleActorsTest {
  private static final ActorDictionary SHIPPED = ActorDictionary.load(List.of());

  // ---- capitals and seats

  @Test
  void aCapitalThatActsIsTheGovernmentAndElsewhereAPlace() {
    assertThat(codes("Moscow rejected the offer.")).containsExactly("RUSGOV [Moscow]");
    assertThat(codes("The envoy arrived in Moscow.")).noneMatch(a -> a.endsWith("[Moscow]"));
    assertThat(codes("The envoys met in Tokyo.")).noneMatch(a -> a.endsWith("[Tokyo]"));
  }

  @Test
  void aSeatStandsForItsGovernment() {
    assertThat(codes("The Kremlin warned Norway.")).contains("RUSGOV [Kremlin]");
    assertThat(codes("Downing Street thanked Sweden.")).contains("GBRGOV [Downing Street]");
  }

  // ---- names that many bear

  @Test
  void aParliamentIsThatOfTheStateOfTheArticle() {
    assertThat(codes("Kenya raised the tax. The Senate thanked the Kenyan president."))
        .contains("KENLEG [Senate]");
    assertThat(codes("The Senate thanked the Kenyan president.")).contains("USALEG [Senate]");
    assertThat(codes("Kenya raised the tax. The Supreme Court rebuked the Kenyan president."))
        .contains("KENJUD [Supreme Court]");
  }

  @Test
  void aPartyOfAnotherStateIsUnknown() {
    assertThat(codes("Finland voted in May. Social Democrats thanked the Finnish president."))
        .noneMatch(a -> a.startsWith("DEUPTY"));
  }

  @Test
  void anAbbreviationIsWhatTheArticleSaysItIs() {
    assertThat(codes("The Andean Wool Board (AWB) thanked Peru. The AWB is old."))
        .noneMatch(a -> a.startsWith("ZAF"));
  }

  @Test
  void aPartOfALongerNameIsNobody() {
    assertThat(codes("Ministers praised the Uruguay Round.")).noneMatch(a -> a.startsWith("URY"));
    assertThat(codes("Norway fined Savings Bank FSB.")).noneMatch(a -> a.startsWith("RUSSPY"));
    assertThat(codes("Norway told the World Salmon Congress.")).noneMatch(a -> a.contains("LEG"));
    assertThat(codes("The Pearl Bank of Canada sued Mexico.")).noneMatch(a -> a.startsWith("CAN"));
  }

  @Test
  void aParliamentOrCourtIsThatOfTheStateBeforeIt() {
    assertThat(codes("The Mexican Congress thanked Spain.")).contains("MEXLEG [Mexican Congress]");
    assertThat(codes("Myanmar's Supreme Court thanked Spain."))
        .contains("MMRJUD [Myanmar's Supreme Court]");
  }

  @Test
  void anOrganisationIsKnownInEitherSpellingAndWithoutItsHyphen() {
    assertThat(codes("The Inter American Development Bank warned Peru."))
        .contains("IGOAMRIDB [Inter American Development Bank]");
    assertThat(codes("The World Trade Organisation warned Peru.")).anyMatch(a -> a.contains("WTO"));
  }

  @Test
  void aTownBeforeAnAccordIsNobody() {
    assertThat(codes("Chile hailed the Geneva accord with Ukraine."))
        .noneMatch(a -> a.startsWith("CHE"));
    assertThat(codes("Japan left the London talks with Peru.")).noneMatch(a -> a.startsWith("GBR"));
  }

  // ---- who speaks for whom

  @Test
  void representativesAreDelegatesAndARepresentativeSitsInCongress() {
    assertThat(codes("Representatives from Canada met Peruvian officials."))
        .contains("CANGOV [Representatives]");
    assertThat(codes("The United States waited. Rep. Pat Lund criticised Russia."))
        .contains("USALEG [Rep. Pat Lund]");
  }

  @Test
  void whoSpeaksForAFirmOrUnionIsOfIt() {
    assertThat(codes("A Moulinex spokesman accused France.")).noneMatch(a -> a.contains("GOV"));
    assertThat(codes("Leaders of three of the miners' unions met in Bolivia."))
        .contains("BOLLAB [Leaders]");
  }

  @Test
  void creditorsAreNotOfTheStateThatOwesThem() {
    assertThat(codes("Argentina will tell its creditors that it cannot pay."))
        .noneMatch(a -> a.startsWith("ARGBUS"));
  }

  @Test
  void theFirstWordOfAKoreanNameIsTheSurname() {
    assertThat(codes("South Korean minister Rim Sol-ju called Peru. Rim praised Peru."))
        .contains("KORGOV [Rim]");
  }

  @Test
  void theCountryIsAStateWhoeverWasNamedBefore() {
    assertThat(
            codes("Brazil's finance minister called Peru. Spain urged Peru to help the country."))
        .contains("PER [Peru]");
  }

  // ---- offices and terms

  @Test
  void aPersonHasTheCodeOfTheOfficeOfTheDay() {
    assertThat(codes("Jens Stoltenberg called Peru.", "2009-05-05"))
        .contains("NORGOV [Jens Stoltenberg]");
    assertThat(codes("Jens Stoltenberg called Peru.", "2019-05-05"))
        .contains("IGOWSTNAT [Jens Stoltenberg]");
  }

  @Test
  void aFormerHolderIsOfTheElite() {
    assertThat(codes("Tony Blair called Peru.", "2003-05-05")).contains("GBRGOV [Tony Blair]");
    assertThat(codes("Former prime minister Tony Blair called Peru.", "2018-05-05"))
        .contains("GBRELI [Former prime minister Tony Blair]");
  }

  @Test
  void withoutADayTheLastHighOfficeCounts() {
    assertThat(codes("Salva Kiir thanked Kenya.")).contains("SSDGOV [Salva Kiir]");
    assertThat(codes("Barack Obama thanked Kenya.")).contains("USAGOV [Barack Obama]");
  }

  @Test
  void titleAndCountryTellNamesakesApart() {
    assertThat(codes("Prime Minister Johnson called Peru.", "2020-05-05"))
        .contains("GBRGOV [Prime Minister Johnson]");
    assertThat(codes("NATO chief Stoltenberg called Peru."))
        .contains("IGOWSTNAT [NATO chief Stoltenberg]");
    assertThat(codes("Prime Minister Montenegro called Peru.", "2025-02-01"))
        .contains("PRTGOV [Prime Minister Montenegro]");
  }

  @Test
  void accentsDoNotMatter() {
    assertThat(codes("President Lopez Obrador called Peru.", "2020-05-05"))
        .contains("MEXGOV [President Lopez Obrador]");
  }

  // ---- other things of a name

  @Test
  void streetsAirportsAndSeasAreNoActors() {
    assertThat(codes("Fans walked along Putin Avenue.")).isEmpty();
    assertThat(codes("A bus left Reagan National Airport.")).noneMatch(a -> a.startsWith("USA"));
    assertThat(codes("A ship sank in the Sea of Japan.")).noneMatch(a -> a.startsWith("JPN"));
  }

  @Test
  void anotherFirstOrLastNameIsAnotherPerson() {
    assertThat(codes("The painter Gustav Merkel sang.")).noneMatch(a -> a.startsWith("DEU"));
    assertThat(codes("The potter Wen Xiuying sang.")).noneMatch(a -> a.startsWith("CHNGOV"));
  }

  @Test
  void goodsAndAnimalsOfACountryAreNoActors() {
    assertThat(codes("He lit a Cuban cigar.")).isEmpty();
    assertThat(codes("Israeli bulldozers circled.")).contains("ISR [Israeli bulldozers]");
  }

  // ---- roles and their country

  @Test
  void theCountryOfARoleStandsBeforeOrAfterItOrBesideIt() {
    assertThat(codes("The Chilean army moved.")).contains("CHLMIL [Chilean army]");
    assertThat(codes("Chile's army moved.")).contains("CHLMIL [Chile's army]");
    assertThat(codes("The army of Chile moved.")).contains("CHLMIL [army]");
  }

  @Test
  void anUnknownPersonHasTheCodeOfTitleAndCountry() {
    assertThat(codes("Norwegian Fisheries Minister Ada Quist called Peru."))
        .contains("NORGOV [Norwegian Fisheries Minister Ada Quist]");
    assertThat(codes("Ada Quist, the Norwegian fisheries minister, called Peru."))
        .anyMatch(a -> a.startsWith("NORGOV [Ada Quist"));
  }

  @Test
  void anUnknownPersonStaysUnknownWithItsText() {
    assertThat(codes("Ada Quist resigned.")).containsExactly("- [Ada Quist]");
  }

  @Test
  void aGovernmentIsNotOfTheCountryToWhichItDoesSomething() {
    assertThat(codes("The president rejected the French offer."))
        .noneMatch(a -> a.startsWith("FRAGOV"));
  }

  @Test
  void anEmbassyIsNotOfItsHost() {
    assertThat(codes("The embassy in Tehran protested."))
        .noneMatch(a -> a.startsWith("IRNGOV [emb"));
  }

  @Test
  void whoIsAgainstACountryIsNotOfIt() {
    assertThat(codes("An anti-Syria journalist wept.")).noneMatch(a -> a.startsWith("SYRMED"));
  }

  @Test
  void aMinorityLivesInTheOtherCountry() {
    assertThat(codes("Ethnic Albanians fought the army in Macedonia."))
        .anyMatch(a -> a.startsWith("MKD") && a.endsWith("[Ethnic Albanians]"));
  }

  @Test
  void aCreedTakesTheStateBesideIt() {
    assertThat(codes("Indian Hindus protested.")).contains("INDHIN [Indian Hindus]");
  }

  // ---- plurals

  @Test
  void aPluralWithTwoCountriesIsTwoActors() {
    assertThat(codes("The French and German ministers met."))
        .contains("FRAGOV [French and German ministers]", "DEUGOV [French and German ministers]");
    assertThat(codes("U.S. and Chinese officials met."))
        .contains("USAGOV [U.S. and Chinese officials]", "CHNGOV [U.S. and Chinese officials]");
  }

  @Test
  void theTwoLeadersAreTheTwoNamedBefore() {
    assertThat(codes("Peru's president called the Chilean president. The two leaders agreed."))
        .contains("PERGOV [two leaders]", "CHLGOV [two leaders]");
  }

  @Test
  void theirMinistersAreThoseOfBothStates() {
    assertThat(codes("Greece and Turkey quarrel. Their ministers met."))
        .contains("GRCGOV [Their ministers]", "TURGOV [Their ministers]");
  }

  // ---- reference

  @Test
  void aLastNameFollowsAFullName() {
    assertThat(codes("Norwegian minister Ada Quist came. Quist called Peru."))
        .contains("NORGOV [Quist]");
  }

  @Test
  void aDescriptionPointsBackToTheLatestOfThatRole() {
    assertThat(codes("Norway's prime minister came. The prime minister called Peru."))
        .contains("NORGOV [prime minister]");
  }

  @Test
  void aPronounPointsBackToTheSubject() {
    assertThat(codes("Norway's prime minister came. She called Peru.")).contains("NORGOV [She]");
    assertThat(codes("Norway protested. It expelled a diplomat.")).contains("NOR [It]");
  }

  @Test
  void theyAreTheTwoWhoActedTogether() {
    assertThat(
            codes(
                "Jens Stoltenberg and Dmitry Medvedev signed a treaty. They will meet again.",
                "2010-09-20"))
        .contains("NORGOV [They]", "RUSGOV [They]");
  }

  @Test
  void heIsNoUniversity() {
    assertThat(
            codes(
                "Jens Stoltenberg spoke at Norway's Bergen University. He thanked Peru.",
                "2010-09-20"))
        .contains("NORGOV [He]");
  }

  @Test
  void themAreTheObjectOfTheVerbAbove() {
    assertThat(
            codes(
                "Jens Stoltenberg met Dmitry Medvedev. Stoltenberg then addressed Norwegian"
                    + " bankers, urging them to invest in Russia.",
                "2010-09-20"))
        .contains("NORBUS [them]")
        .doesNotContain("RUSGOV [them]");
  }

  @Test
  void aFirstNameThatIsAVerbIsAnotherPersons() {
    assertThat(codes("A clerk said that Mark Obama thanked Kenya.")).noneMatch(this::isObama);
    assertThat(codes("“It is colder,” Rich Obama, a miner, told Kenya.")).noneMatch(this::isObama);
  }

  private boolean isObama(String code) {
    return code.startsWith("USA");
  }

  @Test
  void aCounterpartHoldsTheSameOfficeOnTheOtherSide() {
    assertThat(codes("The Omani minister met his Yemeni counterpart."))
        .contains("OMNGOV [Omani minister]", "YEMGOV [his Yemeni counterpart]");
  }

  private static List<String> codes(String text) {
    return codes(text, Optional.empty());
  }

  private static List<String> codes(String text, String day) {
    return codes(text, Optional.of(LocalDate.parse(day)));
  }

  /** Every actor of a text as {@code CODE [words]}. */
  private static List<String> codes(String text, Optional<LocalDate> day) {
    var declared = day.map(d -> new Article.DeclaredDate(d, "date line", "", Optional.empty()));
    var article =
        new Article(
            "example",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            declared,
            List.of(),
            "example");
    return ArticleActors.of(SharedAnalyzer.get().analyze(article), SHIPPED).all().stream()
        .map(a -> a.code().orElse("-") + " [" + a.text() + "]")
        .toList();
  }
}
