package satow.dossier.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import satow.coding.Status;
import satow.dossier.DatedArticle;
import satow.dossier.Telling;

/** What becomes one event, and what must not. */
class EventMergerTest {
  private static final String LULA = "BRAGOV:Lula da Silva";
  private static final String MILEI = "ARGGOV:Javier Milei";

  private static DatedArticle meeting(String id, String day, String place) {
    return Telling.of(id)
        .sentence("Lula da Silva met Javier Milei there.")
        .event("040", "met", LULA, MILEI)
        .on(day)
        .at(place, "BRA")
        .article();
  }

  @Test
  void bothDirectionsOfOneMeetingAreOneEvent() {
    var article =
        Telling.of("a")
            .sentence("Lula da Silva met Javier Milei on Monday.")
            .event("040", "met", LULA, MILEI)
            .on("2024-11-18")
            .andBack()
            .article();

    var events = EventMerger.merge(List.of(article));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).parties().mutual()).isTrue();
    assertThat(events.get(0).evidence()).hasSize(1);
  }

  @Test
  void accusationsInBothDirectionsAreTwoEvents() {
    var article =
        Telling.of("a")
            .sentence("Brazil and Argentina accused each other of dumping steel.")
            .event("112", "accused", "BRA:Brazil", "ARG:Argentina")
            .on("2024-02-01")
            .andBack()
            .article();

    assertThat(EventMerger.merge(List.of(article))).hasSize(2);
  }

  @Test
  void whoAreAtOddsAreSoTogether() {
    var article =
        Telling.of("a")
            .sentence("Brazil and Argentina are in dispute over steel.")
            .event("110", "dispute", "BRA:Brazil", "ARG:Argentina")
            .on("2024-02-01")
            .andBack()
            .article();

    assertThat(EventMerger.merge(List.of(article)))
        .singleElement()
        .matches(e -> e.parties().mutual());
  }

  @Test
  void whoGivesOrdersToHisOwnDemandsNothingOfTheOther() {
    var article =
        Telling.of("a")
            .sentence("Lula da Silva and Javier Milei instructed their ministers to draft a pact.")
            .event("100", "instructed", LULA, MILEI)
            .on("2024-02-01")
            .andBack()
            .article();

    assertThat(EventMerger.merge(List.of(article))).isEmpty();
  }

  @Test
  void aMeetingCountedBeforehandHasNotTakenPlace() {
    var article =
        Telling.of("a")
            .sentence("If he comes, it would be the third time that both have met.")
            .event("044", "met", LULA, MILEI)
            .on("2024-02-01")
            .andBack()
            .article();

    assertThat(EventMerger.merge(List.of(article)))
        .singleElement()
        .matches(e -> e.status() == Status.HYPOTHETICAL);
  }

  @Test
  void whatWasDiscussedIsAPartOfTheMeeting() {
    var article =
        Telling.of("a")
            .sentence("Lula da Silva met Javier Milei on Monday.")
            .event("040", "met", LULA, MILEI)
            .on("2024-11-18")
            .sentence("Steel was discussed by Lula da Silva and Javier Milei.")
            .event("040", "discussed", LULA, MILEI)
            .on("2024-11-18")
            .article();

    var events = EventMerger.merge(List.of(article));

    assertThat(events).hasSize(2);
    var meeting = events.stream().filter(e -> !e.topic()).findFirst().orElseThrow();
    assertThat(events)
        .anyMatch(e -> e.topic() && e.story().partOf().equals(Optional.of(meeting.id())));
  }

  @Test
  void reportsOfOneDayJoinAndTheReasonIsTold() {
    var events =
        EventMerger.merge(
            List.of(meeting("a", "2024-11-18", "Rio"), meeting("b", "2024-11-18", "Rio")));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).articles()).containsExactly("a", "b");
    assertThat(events.get(0).story().joins().get(0).reason())
        .isEqualTo("same parties and kind (meeting), dates agree on 18 Nov 2024, same place Rio");
  }

  @Test
  void summitsOfDifferentDatesOrPlacesStayApart() {
    assertThat(
            EventMerger.merge(
                List.of(meeting("a", "2024-11-18", "Rio"), meeting("b", "2024-11-19", "Rio"))))
        .hasSize(2);
    assertThat(
            EventMerger.merge(
                List.of(meeting("a", "2024-11-18", "Rio"), meeting("b", "2024-11-18", "Natal"))))
        .hasSize(2);
  }

  @Test
  void numbersInASeriesKeepSummitsApart() {
    var fourth =
        Telling.of("a")
            .sentence("Brazil and Argentina held their fourth summit in May.")
            .event("040", "held their fourth summit", LULA, MILEI)
            .on("2024-05")
            .article();
    var fifth =
        Telling.of("b")
            .sentence("The fifth summit brought Brazil and Argentina together.")
            .event("040", "fifth summit", LULA, MILEI)
            .on("2024-05")
            .article();

    var events = EventMerger.merge(List.of(fourth, fifth));

    assertThat(events)
        .extracting(e -> e.story().ordinal())
        .containsExactlyInAnyOrder(Optional.of(4), Optional.of(5));
  }

  @Test
  void plannedAndHappenedBecomeOneWithAHistory() {
    var plan =
        Telling.of("a")
            .published("2024-11-10")
            .sentence("Lula da Silva will receive Javier Milei in Rio.")
            .event("040", "receive", LULA, MILEI)
            .on("2024-11-18")
            .status(Status.PLANNED)
            .article();

    var events = EventMerger.merge(List.of(plan, meeting("b", "2024-11-18", "Rio")));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).status()).isEqualTo(Status.HAPPENED);
    assertThat(events.get(0).story().history())
        .extracting(Event.Step::status)
        .containsExactly(Status.PLANNED, Status.HAPPENED);
  }

  @Test
  void deniedAndWishedNeverJoinWhatHappened() {
    for (Status status : List.of(Status.NEGATED, Status.HYPOTHETICAL, Status.DESIRED)) {
      var other =
          Telling.of("b")
              .sentence("Javier Milei met Lula da Silva, or not.")
              .event("040", "met", LULA, MILEI)
              .on("2024-11-18")
              .status(status)
              .article();

      assertThat(EventMerger.merge(List.of(meeting("a", "2024-11-18", "Rio"), other))).hasSize(2);
    }
  }

  @Test
  void whoHadNotMetSinceMayMetInTheEnd() {
    var gap =
        Telling.of("a")
            .published("2015-09-20")
            .sentence("Lula da Silva and Milei, who had not met since May, met on Sunday.")
            .event("040", "met since", LULA, MILEI)
            .status(Status.NEGATED)
            .from("2015-05-01/2015-09-20")
            .event("040", "met on", LULA, MILEI)
            .on("2015-09-13");

    assertThat(EventMerger.merge(List.of(gap.article())))
        .filteredOn(e -> e.status() == Status.NEGATED)
        .singleElement()
        .matches(e -> e.date().interval().equals(Telling.interval("2015-05-01/2015-09-12")));
  }

  @Test
  void undatedMentionJoinsOnlyAUniqueEventOfItsArticle() {
    var one =
        Telling.of("a")
            .sentence("Lula da Silva met Javier Milei on Monday.")
            .event("040", "met", LULA, MILEI)
            .on("2024-11-18")
            .sentence("The meeting lasted an hour.")
            .event("040", "meeting", LULA, MILEI)
            .article();
    var elsewhere =
        Telling.of("b")
            .sentence("Their meeting was short.")
            .event("040", "meeting", LULA, MILEI)
            .article();

    var events = EventMerger.merge(List.of(one, elsewhere));

    assertThat(events).hasSize(2);
    assertThat(events.get(0).evidence()).hasSize(2);
    assertThat(events.get(1).date().interval()).isEmpty();
  }

  @Test
  void whatIsSaidAtAMeetingIsAPartOfItAndNoMore() {
    var article =
        Telling.of("a")
            .sentence("Lula da Silva met Javier Milei on Monday.")
            .event("040", "met", LULA, MILEI)
            .on("2024-11-18")
            .sentence("Lula da Silva told Milei that trade mattered most.")
            .event("010", "told", LULA, MILEI)
            .on("2024-11-18")
            .article();

    var events = EventMerger.merge(List.of(article));

    var said = events.stream().filter(e -> e.kind() == EventKind.STATEMENT).findFirst();
    var met = events.stream().filter(e -> e.kind() == EventKind.MEETING).findFirst();
    assertThat(events).hasSize(2);
    assertThat(said.orElseThrow().story().partOf()).contains(met.orElseThrow().id());
  }

  @Test
  void sixtyEightAgreementsAreOneRecordThatCounts() {
    var article =
        Telling.of("a")
            .sentence("The two signed 68 agreements on grain and gas.")
            .event("057", "signed 68 agreements", LULA, MILEI)
            .on("2024-11-18")
            .quantity("68 agreements", 68, "agreement", "agreements")
            .sentence("They signed an agreement on grain prices too.")
            .event("057", "signed an agreement", LULA, MILEI)
            .on("2024-11-18")
            .article();

    assertThat(EventMerger.merge(List.of(article)))
        .extracting(Event::number)
        .containsExactlyInAnyOrder(68, 1);
  }

  @Test
  void firstSummitInElevenMonthsIsNoFirstOfASeries() {
    var article =
        Telling.of("a")
            .sentence("They held their first summit in eleven months.")
            .event("040", "held their first summit", LULA, MILEI)
            .on("2024-11-18")
            .article();

    assertThat(EventMerger.merge(List.of(article)).get(0).story().ordinal()).isEmpty();
  }

  @Test
  void copiesOfOneAgencyTextCountAsOneOutlet() {
    var words = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      words.append("word").append(i * 7919 % 1000).append(' ');
    }
    var text = words + "Lula da Silva met Javier Milei.";
    var first =
        Telling.of("a")
            .outlet("Agency")
            .sentence(text)
            .event("040", "met", LULA, MILEI)
            .on("2024-11-18")
            .article();
    var copy =
        Telling.of("b")
            .outlet("Gazette")
            .sentence(text)
            .event("040", "met", LULA, MILEI)
            .on("2024-11-18")
            .article();

    var event = EventMerger.merge(List.of(first, copy)).get(0);

    assertThat(event.articles()).containsExactly("a", "b");
    assertThat(event.story().outlets()).containsExactly("Agency");
  }

  @Test
  void callAndMeetingOfOneDayAreTwo() {
    var call =
        Telling.of("b")
            .sentence("Lula da Silva phoned Javier Milei.")
            .event("041", "phoned", LULA, MILEI)
            .on("2024-11-18")
            .article();

    assertThat(EventMerger.merge(List.of(meeting("a", "2024-11-18", "Rio"), call))).hasSize(2);
  }

  @Test
  void aReadersDecisionOverrulesTheMachine() {
    var a = meeting("a", "2024-11-18", "Rio");
    var b = meeting("b", "2024-11-18", "Rio");
    var c = meeting("c", "2024-11-25", "Natal");
    var one = Decisions.Mention.of(EventMerger.merge(List.of(a)).get(0).evidence().get(0));
    var two = new Decisions.Mention("b", one.start());
    var three = new Decisions.Mention("c", one.start());
    var decided =
        new Decisions(
            List.of(new Decisions.Pair(one, three)), List.of(new Decisions.Pair(one, two)));
    var articles = List.of(a, b, c);

    var events = EventMerger.merge(articles, Syndication.of(articles), decided);

    assertThat(events)
        .extracting(Event::articles)
        .containsExactlyInAnyOrder(List.of("a", "c"), List.of("b"));
    assertThat(events.stream().flatMap(e -> e.story().joins().stream()))
        .extracting(Event.Join::reason)
        .containsExactly("joined by hand");
  }
}
