package satow.coding.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import satow.coding.Actor;
import satow.coding.SharedAnalyzer;
import satow.coding.Statement;

/** What is a quotation, who speaks it, and what is said without marks. */
class StatementReaderTest {

  /** {@code speaker: words} of each quotation. */
  private static List<String> quotes(String text) {
    return SharedAnalyzer.code(text).statements().stream()
        .filter(Statement::direct)
        .map(s -> name(s) + ": " + s.span().in(text))
        .toList();
  }

  private static List<String> indirect(String text) {
    return SharedAnalyzer.code(text).statements().stream()
        .filter(s -> !s.direct())
        .map(s -> name(s) + ": " + s.span().in(text))
        .toList();
  }

  private static String name(Statement s) {
    return s.speaker().map(Actor::name).orElse("?");
  }

  @Test
  void theVerbOfSayingNamesTheSpeakerBeforeOrAfter() {
    assertThat(quotes("“We shall open the harbour in spring,” said Lena Ortiz, a port captain."))
        .containsExactly("Lena Ortiz: “We shall open the harbour in spring,”");
    assertThat(quotes("Lena Ortiz said: \"The harbour will open in spring.\""))
        .containsExactly("Lena Ortiz: \"The harbour will open in spring.\"");
  }

  @Test
  void aQuotationOnItsOwnGoesOnWithTheSpeakerBefore() {
    String text =
        "“The bridge is nearly ready,” Pavel Horak said. “Trains will cross it before winter.”";
    assertThat(quotes(text))
        .containsExactly(
            "Pavel Horak: “The bridge is nearly ready,”",
            "Pavel Horak: “Trains will cross it before winter.”");
  }

  @Test
  void aMediumThatReportsIsNoSpeaker() {
    String text =
        "“The bridge is nearly ready,” Pavel Horak told visitors."
            + " “Trains will cross it before winter,” Reuters reported.";
    Statement second = SharedAnalyzer.code(text).statements().get(1);
    assertThat(name(second)).isEqualTo("Pavel Horak");
    assertThat(second.via()).contains("Reuters");
  }

  @Test
  void laterMentionsByFamilyNameAndPronounFindTheFullName() {
    String text =
        """
        “The talks went well,” said Anna Lindqvist, an adviser.
        “Nothing is signed yet,” Lindqvist said.
        She said the two teams would meet again in June.
        """;
    assertThat(quotes(text)).allMatch(q -> q.startsWith("Anna Lindqvist: "));
    assertThat(indirect(text))
        .containsExactly("Anna Lindqvist: the two teams would meet again in June");
  }

  @Test
  void whoeverIsToldIsTheAddressee() {
    String text = "“The door stays open for you,” Lena Ortiz told Pavel Horak in Vienna.";
    Statement said = SharedAnalyzer.code(text).statements().get(0);
    assertThat(said.addressee().map(Actor::name)).contains("Pavel Horak");
  }

  @Test
  void namesAndScareQuotesAreNobodysWords() {
    assertThat(quotes("The so-called “honey road” crosses Slovakia and Poland.")).isEmpty();
    assertThat(quotes("The visitors toured the “old house” in Prague on Monday.")).isEmpty();
  }

  @Test
  void aClauseBelowAVerbOfSayingIsIndirectSpeech() {
    assertThat(indirect("Poland announced that it would reopen its consulate in Lviv."))
        .containsExactly("Poland: that it would reopen its consulate in Lviv");
    assertThat(indirect("Pavel Horak made it clear that he would not sell the ships to Norway."))
        .containsExactly("Pavel Horak: that he would not sell the ships to Norway");
  }

  @Test
  void theSourceMayStandBesideTheClause() {
    assertThat(indirect("Norway will buy four ferries, according to Pavel Horak."))
        .containsExactly("Pavel Horak: Norway will buy four ferries");
  }

  @Test
  void aSpeakerStandsBehindTheCommaAndOnOneLine() {
    assertThat(
            indirect(
                "Some 80 km west of the cape, a communique said that Chad had taken two forts."))
        .containsExactly("a communique: that Chad had taken two forts");
    assertThat(indirect("The Chadian\nfield commander said that Libya had fled."))
        .noneMatch(s -> s.substring(0, s.indexOf(':')).contains("\n"));
  }

  @Test
  void whatTwoSayTogetherEachOfThemSays() {
    assertThat(indirect("Norway and Peru announced that the harbour would open in spring."))
        .containsExactly(
            "Norway: that the harbour would open in spring",
            "Peru: that the harbour would open in spring");
    assertThat(
            indirect(
                "Norway and Peru signed a pact. They said that the harbour would open in spring."))
        .containsExactly(
            "Norway: that the harbour would open in spring",
            "Peru: that the harbour would open in spring");
  }

  @Test
  void aSemicolonEndsWhatIsReported() {
    assertThat(
            indirect(
                "Norway said the boat had sunk in a storm; Peru insisted that a frigate had rammed"
                    + " it."))
        .containsExactly(
            "Norway: the boat had sunk in a storm", "Peru: that a frigate had rammed it");
  }

  @Test
  void aVerbOfSayingReportsItsOwnClauseOnly() {
    assertThat(
            indirect(
                "Norway denied that its boats were involved and warned that it would close the"
                    + " harbour."))
        .containsExactly(
            "Norway: denied that its boats were involved",
            "Norway: that it would close the harbour");
    assertThat(
            indirect(
                "Norway said that its boats had left the bay, and Peru announced that it would open"
                    + " the harbour."))
        .containsExactly(
            "Norway: that its boats had left the bay", "Peru: that it would open the harbour");
  }

  @Test
  void wordsThatReportWithinAClauseDoNotCutIt() {
    assertThat(indirect("Norway seeks the sailors who, it said, had robbed four of its boats."))
        .containsExactly("Norway: sailors who, it said, had robbed four of its boats");
  }
}
