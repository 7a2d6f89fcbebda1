package satow.dossier.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import satow.coding.SharedAnalyzer;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.dating.KnownEvent.Meeting;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.EventKind;
import satow.language.time.DatedEvents;

/** An article without a day of its own, and the meeting that another article gives the day of. */
class NeighbourCluesTest {
  /** Both hold office from 16 October 2013 to 14 October 2021. */
  private static final Dating DATING =
      new Dating(
          DatedEvents.shipped(),
          List.of(
              Prose.term("Solberg", "Erna Solberg", "Prime Minister", "2013-10-16", "2021-10-14")));

  private static final String TOLD =
      "Prime Minister Erna Solberg of Norway met the president of Chile in Bergen on Tuesday.";
  private static final String PLANNED =
      "Prime Minister Erna Solberg of Norway will meet the president of Chile in Bergen on Tuesday.";

  @Test
  void weekdayOfTheMeetingBecomesItsDay() {
    var dated = dated(TOLD, bergen("2015-05-12"));

    assertThat(dated.publication().interval()).contains(days("2015-05-12", "2015-05-18"));
    assertThat(dated.eventDates().get(0).interval()).contains(days("2015-05-12", "2015-05-12"));
    assertThat(dated.publication().clues())
        .anyMatch(c -> c.says().equals("other has the meeting in Bergen on 2015-05-12"));
    assertThat(Dating.leansOnOthers(dated.publication())).isTrue();
  }

  @Test
  void whatIsPlannedIsStillToCome() {
    var dated = dated(PLANNED, bergen("2015-05-12"));

    assertThat(dated.publication().interval()).contains(days("2015-05-05", "2015-05-11"));
  }

  @Test
  void ofTwoMeetingsThatFitNoneIsTaken() {
    var dated = dated(TOLD, bergen("2015-05-12"), bergen("2016-05-10"));

    assertThat(dated.publication().interval()).contains(days("2013-10-16", "2021-10-14"));
  }

  @Test
  void anotherWeekdayAnotherTownAnotherTimeIsAnotherMeeting() {
    var oslo = new Meeting(Dyad.of("CHL", "NOR"), EventKind.MEETING, "Oslo");
    var inOslo = new KnownEvent(oslo, LocalDate.parse("2015-05-12"), "other");

    for (var other : List.of(bergen("2015-05-13"), bergen("2009-05-12"), inOslo)) {
      var dated = dated(TOLD, other);
      assertThat(dated.publication().interval()).contains(days("2013-10-16", "2021-10-14"));
      assertThat(Dating.leansOnOthers(dated.publication())).isFalse();
    }
  }

  private static DatedArticle dated(String text, KnownEvent... known) {
    return DATING.date(SharedAnalyzer.code(text), List.of(known));
  }

  private static KnownEvent bergen(String day) {
    var meeting = new Meeting(Dyad.of("CHL", "NOR"), EventKind.MEETING, "Bergen");
    return new KnownEvent(meeting, LocalDate.parse(day), "other");
  }

  private static DateInterval days(String from, String to) {
    return new DateInterval(LocalDate.parse(from), LocalDate.parse(to));
  }
}
