package satow.dossier.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import satow.coding.Status;
import satow.dossier.Telling;
import satow.dossier.merge.EventMerger;

/** How an event reads in a brief, by its status. */
class WordingTest {
  private static Telling act(String cameo) {
    return Telling.of("w")
        .sentence("Rutte visited Ankara, Turkey said.")
        .event(cameo, "visited", "NLDGOV:Mark Rutte", "TUR:Turkey");
  }

  private static String words(Telling telling) {
    return Wording.sentence(EventMerger.merge(List.of(telling.article())).get(0));
  }

  @Test
  void eachStatusIsWordedAsWhatItIs() {
    assertThat(words(act("042"))).isEqualTo("Mark Rutte (Netherlands) visited Turkey.");
    assertThat(words(act("042").status(Status.PLANNED)))
        .isEqualTo("Mark Rutte (Netherlands) was to visit Turkey.");
    assertThat(words(act("042").status(Status.NEGATED)))
        .startsWith("Mark Rutte (Netherlands) did not visit Turkey: “Rutte ");
    assertThat(words(act("042").status(Status.POSSIBLE)))
        .startsWith(
            "Mark Rutte (Netherlands) was said to be considering whether to visit Turkey: “Rutte ");
  }

  @Test
  void whatOughtToBeIsNobodysWish() {
    var wish =
        Telling.of("w")
            .sentence("Rutte wants to talk to Turkey.")
            .event("036", "talk", "NLDGOV:Mark Rutte", "TUR:Turkey");
    assertThat(words(wish.status(Status.DESIRED)))
        .startsWith("Mark Rutte (Netherlands) wished to meet, visit or negotiate with Turkey: “");

    var need =
        Telling.of("w")
            .sentence("Rutte should talk to Turkey.")
            .event("036", "talk", "NLDGOV:Mark Rutte", "TUR:Turkey");
    assertThat(words(need.status(Status.DESIRED)))
        .startsWith("Of Mark Rutte (Netherlands), spoken of but not told as done: “");
  }

  @Test
  void whoReportsItAndWhereItWasAreNamed() {
    assertThat(words(act("042").at("Ankara", "TUR").reportedBy("TURGOV:Hakan Fidan")))
        .isEqualTo(
            "Mark Rutte (Netherlands) visited Ankara (Turkey), according to Hakan Fidan (Turkey).");
  }

  @Test
  void anUnnamedPartyLeavesNoGap() {
    var alone =
        Telling.of("w")
            .sentence("Rutte imposed sanctions.")
            .event("163", "imposed sanctions", "NLDGOV:Mark Rutte", "");

    assertThat(words(alone)).isEqualTo("Mark Rutte (Netherlands): “Rutte imposed sanctions”.");
  }

  @Test
  void whoAgreedPledgedOrOfferedIsToldByThatVerb() {
    var pledge =
        Telling.of("w")
            .sentence("Rutte promised Turkey tulips.")
            .event("033", "promised", "NLDGOV:Mark Rutte", "TUR:Turkey");

    assertThat(words(pledge))
        .isEqualTo("Mark Rutte (Netherlands) promised Turkey: “Rutte promised Turkey tulips”.");
  }

  @Test
  void aRoughNumberStaysRough() {
    var deals =
        Telling.of("w")
            .sentence("They signed some 80 agreements.")
            .event("057", "signed some 80 agreements", "NLDGOV:Mark Rutte", "BELGOV:Alain Berset")
            .quantity("some 80 agreements", 80, "agreement", "agreements")
            .andBack();

    assertThat(words(deals)).contains("signed some 80 agreements: “");
  }

  @Test
  void excerptsThatStartInsideAQuotationEndWithIt() {
    assertThat(Excerpt.cut("seek deals with Oslo,” an analyst said"))
        .isEqualTo("seek deals with Oslo");
  }

  @Test
  void everyCameoRootHasWords() {
    for (int root = 1; root <= 20; root++) {
      var code = (root < 10 ? "0" : "") + root + "99";
      assertThat(words(act(code))).contains("Netherlands");
    }
  }
}
