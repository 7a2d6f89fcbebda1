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
}
