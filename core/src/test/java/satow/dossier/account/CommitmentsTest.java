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
  void aSimilarActOnAnotherDayIsOnlyPossiblyKeeping() {
    assertThat(follow(promise().article(), talks("2015-06-12").article()).verdict())
        .isEqualTo(Verdict.POSSIBLY_KEPT);
  }

  @Test
  void whatIsUndatedOrMayHaveBeenBeforeKeepsNothing() {
    assertThat(follow(promise().article(), talks("").article()).verdict())
        .isEqualTo(Verdict.OVERDUE);
    assertThat(follow(promise().article(), talks("2015-01-10/2015-06-06").article()).verdict())
        .isEqualTo(Verdict.OVERDUE);
  }

  @Test
  void keptByTheVeryActThatItsOwnArticleTells() {
    var told =
        Telling.of("p")
            .published("2015-07-20")
            .sentence("Bangladesh reopened its consulate in Agartala on Monday.")
            .event("050", "reopened", "BGDGOV:Bangladesh", "IND:India")
            .on("2015-07-20")
            .sentence("The two agreed on July 1 to open consulates.")
            .event("030", "agreed", "BGDGOV:Bangladesh", "INDGOV:India")
            .on("2015-07-01")
            .andBack();

    assertThat(follow(told.article()).verdict()).isEqualTo(Verdict.KEPT);
  }

  @Test
  void possiblyKeptByAMeetingOfThatFormat() {
    var promise =
        Telling.of("p")
            .published("2015-03-02")
            .sentence("India and Bangladesh decided to set up a two-plus-two format.")
            .event("036", "decided", "INDGOV:India", "BGDGOV:Bangladesh")
            .on("2015-03-02")
            .andBack();
    var meeting =
        Telling.of("q")
            .published("2015-06-20")
            .sentence("Foreign and defense ministers of both sat down in Dhaka.")
            .event("040", "sat down", "INDGOV:India", "BGDGOV:Bangladesh")
            .on("2015-06-19")
            .andBack();

    assertThat(follow(promise.article(), meeting.article()).verdict())
        .isEqualTo(Verdict.POSSIBLY_KEPT);
  }

  private static Telling visit() {
    return Telling.of("p")
        .published("2015-03-02")
        .sentence("Modi accepted an invitation to visit Bangladesh in the autumn.")
        .event("036", "accepted", MODI, DHAKA)
        .on("2015-03-01")
        .time("autumn", "2015-FA");
  }

  @Test
  void overdueWhenTheSeasonIsPast() {
    var later = Telling.of("z").published("2016-02-01").sentence("Rain fell on Dhaka.").article();

    var commitment = follow(visit().article(), later);

    assertThat(commitment.due()).isEqualTo(Telling.interval("2015-09-01/2015-11-30"));
    assertThat(commitment.verdict()).isEqualTo(Verdict.OVERDUE);
  }

  @Test
  void brokenWhenTheVisitWasPutOff() {
    assertThat(follow(visit().article(), putOff("2015").article()).verdict())
        .isEqualTo(Verdict.BROKEN);
    assertThat(follow(visit().article(), putOff("2012").article()).verdict())
        .isNotEqualTo(Verdict.BROKEN);
  }

  private static Telling putOff(String year) {
    return Telling.of("z")
        .published("2016-12-01")
        .sentence("Bangladesh praised Modi.")
        .event("051", "praised", DHAKA, MODI)
        .on("2016-12-01")
        .sentence("Modi's visit had been planned for " + year + " and was put off.")
        .time(year, year);
  }

  @Test
  void brokenWhenTheDocumentInWhichItWasMadeIsBreached() {
    var promise =
        Telling.of("p")
            .published("2015-03-02")
            .sentence("Modi pledged to respect the border with Bangladesh.")
            .event("030", "pledged", MODI, DHAKA)
            .on("2015-03-01")
            .sentence("It stands in the Khulna Declaration.");
    var breach =
        Telling.of("z")
            .published("2015-05-02")
            .sentence("Modi's troops crossed in breach of the Khulna Declaration.")
            .event("190", "crossed", MODI, DHAKA)
            .on("2015-05-01");

    var commitment = follow(promise.article(), breach.article());

    assertThat(commitment.verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(commitment.reason()).isEqualTo("a later report speaks of a breach");

    // One side's charge decides nothing.
    var charge =
        Telling.of("z")
            .published("2015-05-02")
            .sentence("Bangladesh told Modi that this was a breach of the Khulna Declaration.")
            .event("010", "told", DHAKA, MODI)
            .on("2015-05-01");

    var charged = follow(promise.article(), charge.article());

    assertThat(charged.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(charged.reason()).isEqualTo("a later report has somebody say that it was broken");
    assertThat(charged.evidence()).isNotEmpty();
  }

  @Test
  void whatASideSaysItWillDoIsAPromise() {
    var plan =
        Telling.of("p")
            .published("2015-03-02")
            .sentence("Modi will travel to Dhaka on June 6.")
            .event("042", "travel to", MODI, DHAKA)
            .status(Status.PLANNED)
            .on("2015-06-06");

    assertThat(follow(plan.article()).due()).isEqualTo(Telling.interval("2015-06-06"));
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
    assertThat(commitment.reason()).isEqualTo("no report of such an act since was found");
  }

  @Test
  void openBeforeThatDay() {
    assertThat(follow(promise().article()).verdict()).isEqualTo(Verdict.OPEN);
  }
}
