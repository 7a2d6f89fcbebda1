package satow.coding.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import satow.coding.SharedAnalyzer;

/** What a sentence speaks of, and what follows for the events that it tells. */
final class MattersTest {
  @Test
  void theShippedWordsDoWhatTheirExamplesSay() {
    var report = MatterExamples.run(SharedAnalyzer.get(), PatternDictionary.load(List.of()));
    assertThat(report.missing()).isEmpty();
    assertThat(report.failed()).isEmpty();
  }

  @Test
  void aMarketReportTellsOnlyWhatStatesDoToEachOther() {
    assertThat(codes("Dealers said Norway backed the plan for the discount rate.")).isEmpty();
    assertThat(codes("Dealers said Norway banned imports from Mali.")).containsExactly("163");
  }

  @Test
  void aPlanWithoutAnAddresseeIsNoEvent() {
    assertThat(codes("Kenya plans 63 new wells this year.")).isEmpty();
    assertThat(codes("Kenya planned to resume talks with Uganda.")).contains("036");
  }

  @Test
  void whoIsToldToDoSomethingIsAskedForIt() {
    assertThat(codes("Sweden told Norway to release the fishermen.")).containsExactly("1053");
    assertThat(codes("The Swedish minister told reporters in Norway that it rained.")).isEmpty();
  }

  @Test
  void whatAnEventIsForIsNoEventBesideIt() {
    assertThat(codes("Kenya met Uganda in an effort to mend relations."))
        .allMatch(code -> code.startsWith("044"));
  }

  @Test
  void whatIsRejectedDecidesTheCode() {
    assertThat(codes("Chile rejected a request for military aid from Peru."))
        .containsExactly("122");
  }

  private static List<String> codes(String text) {
    return SharedAnalyzer.code(text).events().stream().map(e -> e.cameo()).distinct().toList();
  }
}
