package satow.dossier.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import satow.coding.Status;
import satow.dossier.DatedArticle;
import satow.dossier.Telling;
import satow.dossier.account.Commitment.Verdict;
import satow.dossier.merge.Dyad;

/** What can be said of a promise, and what must not. */
class CommitmentsTest {
  private static final String MODI = "INDGOV:Narendra Modi";
  private static final String DHAKA = "BGD:Bangladesh";

  private static Telling promise() {
    return Telling.of("p")
        .published("2015-03-02")
        .sentence("Modi promised talks with Bangladesh on the river waters on June 6.")
        .event("036", "promised talks", MODI, DHAKA)
        .on("2015-03-01")
        .time("June 6", "2015-06-06");
  }

  private static Commitment follow(DatedArticle... articles) {
    var dossier =
        Dossiers.of(Dyad.of("IND", "BGD"), List.of(articles), Dossier.Period.ALL, code -> 1);
    return dossier.dealings().commitments().get(0);
  }

  private static Telling talks(String date) {
    return Telling.of("q")
        .published("2015-06-20")
        .sentence("Modi held talks on the river waters with Bangladesh.")
        .event("046", "held talks", MODI, DHAKA)
        .on(date);
  }

  @Test
  void keptByTheActOnThePromisedDay() {
    assertThat(follow(promise().article(), talks("2015-06-06").article()).verdict())
        .isEqualTo(Verdict.KEPT);
  }

  @Test
  void keptByTheVisitToThePlaceInTheMonth() {
    var promise =
        Telling.of("p")
            .published("2015-03-02")
            .sentence("Modi intends to visit Dhaka in June.")
            .event("036", "intends", MODI, DHAKA)
            .on("2015-03-02")
            .time("June", "2015-06");
    var visit =
        Telling.of("q")
            .published("2015-06-20")
            .sentence("Modi arrived in Dhaka on Saturday.")
            .event("042", "arrived in", MODI, DHAKA)
            .on("2015-06-06")
            .at("Dhaka", "BGD");

    assertThat(follow(promise.article(), visit.article()).verdict()).isEqualTo(Verdict.KEPT);
  }

  @Test
  void aSimilarActWithoutThatDayIsOnlyPossiblyKeeping() {
    assertThat(follow(promise().article(), talks("").article()).verdict())
        .isEqualTo(Verdict.POSSIBLY_KEPT);
    assertThat(follow(promise().article(), talks("2015-06-12").article()).verdict())
        .isEqualTo(Verdict.POSSIBLY_KEPT);
  }

  @Test
  void brokenWhenDeniedForThatDay() {
    var denied = talks("2015-06-06").status(Status.NEGATED).article();

    assertThat(follow(promise().article(), denied).verdict()).isEqualTo(Verdict.BROKEN);
  }

  @Test
  void overdueWhenTheDayIsPastAndNothingIsTold() {
    var later = Telling.of("z").published("2015-09-01").sentence("Rain fell on Dhaka.").article();

    var commitment = follow(promise().article(), later);

    assertThat(commitment.verdict()).isEqualTo(Verdict.OVERDUE);
    assertThat(commitment.reason()).isEqualTo("the articles tell of no such act since");
  }

  @Test
  void openBeforeThatDay() {
    assertThat(follow(promise().article()).verdict()).isEqualTo(Verdict.OPEN);
  }
}
