package satow.dossier.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import satow.dossier.DatedArticle;
import satow.dossier.Telling;
import satow.dossier.account.Figure.Verdict;
import satow.dossier.merge.Dyad;

/** Figures of several articles side by side. */
class FiguresTest {
  private static Telling about(String id, String published) {
    return Telling.of(id)
        .published(published)
        .sentence("Greece met Turkey.")
        .event("040", "met", "GRC:Greece", "TUR:Turkey");
  }

  private static Figure.Comparison compare(Telling... tellings) {
    var articles = List.of(tellings).stream().map(Telling::article).toList();
    List<DatedArticle> all = articles;
    var dossier = Dossiers.of(Dyad.of("GRC", "TUR"), all, Dossier.Period.ALL, code -> 1);
    return dossier.figures().get(0);
  }

  @Test
  void thousandsAndAboutSeventeenThousandGoTogether() {
    var vague =
        about("a", "2001-01-01")
            .sentence("Thousands of islanders fled.")
            .about("Thousands of islanders", 1000, "person", "islanders", "vague");
    var finer =
        about("b", "2001-02-01")
            .sentence("About 17,000 islanders fled.")
            .about("About 17,000 islanders", 17000, "person", "islanders", "approx");

    assertThat(compare(vague, finer).verdict()).isEqualTo(Verdict.FINER);
  }

  @Test
  void exactFiguresThatAreNotEqualDiffer() {
    var one =
        about("a", "2001-01-01")
            .sentence("Trade reached 3 billion dollars.")
            .quantity("3 billion dollars", 3e9, "USD", "trade");
    var other =
        about("b", "2001-01-05")
            .sentence("Trade reached 4 billion dollars.")
            .quantity("4 billion dollars", 4e9, "USD", "trade");

    assertThat(compare(one, other).verdict()).isEqualTo(Verdict.DIFFER);
  }

  @Test
  void aTollOnlyGrows() {
    var first =
        about("a", "2001-01-01")
            .sentence("Some 7,000 islanders fled in the storm, aid groups say.")
            .quantity("7,000 islanders", 7000, "islander", "islanders fled");
    var fewer =
        about("b", "2002-06-01")
            .sentence("Some 5,000 islanders fled in the storm, aid groups say.")
            .quantity("5,000 islanders", 5000, "islander", "islanders fled");
    var more =
        about("b", "2002-06-01")
            .sentence("Some 9,000 islanders fled in the storm, aid groups say.")
            .quantity("9,000 islanders", 9000, "islander", "islanders fled");

    assertThat(compare(first, fewer).verdict()).isEqualTo(Verdict.DIFFER);
    assertThat(compare(first, more).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
  }

  @Test
  void yearsSinceOneEventAgreeAfterArithmetic() {
    var one =
        about("a", "2004-05-01")
            .sentence("It is 30 years since the war.")
            .quantity("30 years", 30, "year", "time since the war");
    var other =
        about("b", "2011-05-01")
            .sentence("The war ended 37 years ago.")
            .quantity("37 years", 37, "year", "time since the war");

    var comparison = compare(one, other);

    assertThat(comparison.verdict()).isEqualTo(Verdict.AGREE);
    assertThat(comparison.reason())
        .isEqualTo("counted back from each article’s year, all reach 1973–1974");
  }

  @Test
  void aRoundNumberThatFallsShortIsToldAsOne() {
    var one =
        about("a", "2005-05-01")
            .sentence("The war ended 57 years ago.")
            .quantity("57 years", 57, "year", "");
    var other =
        about("b", "2008-05-01")
            .sentence("It is 60 years since the war.")
            .quantity("60 years", 60, "year", "");
    var round =
        about("c", "2006-05-01")
            .sentence("The quarrel is 50 years young.")
            .quantity("50 years", 50, "year", "");

    var comparison = compare(one, other, round);

    assertThat(comparison.verdict()).isEqualTo(Verdict.FINER);
    assertThat(comparison.figures()).hasSize(3);
    assertThat(comparison.reason())
        .isEqualTo(
            "counted back from each article’s year, 57 years and 60 years reach 1947–1948; 50 years,"
                + " a round figure, reaches about 1956");
  }

  @Test
  void yearsThatReachBackToOtherTimesAreNotTakenTogether() {
    var one =
        about("a", "2005-05-01")
            .sentence("The war ended 57 years ago.")
            .quantity("57 years", 57, "year", "war");
    var other =
        about("b", "2008-05-01")
            .sentence("The king has ruled for 33 years.")
            .quantity("33 years", 33, "year", "king");

    assertThat(compare(one, other).figures()).hasSize(1);
  }

  @Test
  void onlyOneNounOfOneOwnerAtOneTimeIsCompared() {
    var greek =
        about("a", "2001-01-01")
            .sentence("Some 30 Greek sailors drowned in the storm.")
            .quantity("30 Greek sailors", 30, "person", "Greek sailors");
    var turkish =
        about("b", "2001-01-02")
            .sentence("Some 50 Turkish sailors drowned in the storm.")
            .quantity("50 Turkish sailors", 50, "person", "Turkish sailors");
    var boats =
        about("b", "2001-01-02")
            .sentence("Some 50 sailors' boats sank in the storm.")
            .quantity("50 sailors' boats", 50, "person", "sailors' boats");
    assertThat(compare(greek, turkish).figures()).hasSize(1);
    assertThat(compare(greek, boats).figures()).hasSize(1);

    var month =
        about("a", "2001-01-01")
            .sentence("Greek trade came to $3 billion last month.")
            .quantity("$3 billion", 3e9, "USD", "Greek trade");
    var year =
        about("b", "2001-01-02")
            .sentence("Greek trade came to $40 billion last year.")
            .quantity("$40 billion", 40e9, "USD", "Greek trade");
    assertThat(compare(month, year).figures()).hasSize(1);

    var talks =
        about("a", "2001-01-01")
            .sentence("The talks lasted three hours.")
            .quantity("three hours", 3, "hour", "talks");
    var later =
        about("b", "2003-01-02")
            .sentence("The talks lasted four hours.")
            .quantity("four hours", 4, "hour", "talks");
    assertThat(compare(talks, later).figures()).hasSize(1);
  }

  @Test
  void halfAnHourIsNotTwentyMinutes() {
    var one =
        about("a", "2001-01-01")
            .sentence("The talks in Izmir lasted half an hour.")
            .quantity("half an hour", 0.5, "hour", "talks in Izmir");
    var other =
        about("b", "2001-01-02")
            .sentence("The talks in Izmir lasted 20 minutes.")
            .quantity("20 minutes", 20, "minute", "talks in Izmir");

    assertThat(compare(one, other).verdict()).isEqualTo(Verdict.DIFFER);
  }

  @Test
  void whatIsAboutOthersIsKeptButMarked() {
    var far =
        about("a", "2001-01-01")
            .sentence("Wool is spun by hand in many places.")
            .sentence("Norway has 30 mills.")
            .quantity("30 mills", 30, "mill", "mills");
    var taken =
        about("a", "2001-01-01")
            .sentence("They talked for 30 minutes.")
            .quantity("30 minutes", 30, "minute", "");
    assertThat(compare(far).figures().get(0).bears()).isFalse();
    assertThat(compare(taken).figures().get(0).bears()).isTrue();
  }
}
