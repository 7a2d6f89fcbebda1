package satow.dossier.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import satow.coding.CodedArticle;
import satow.coding.quantities.QuantityReader;
import satow.dossier.DatedArticle;
import satow.dossier.Telling;
import satow.dossier.merge.Dyad;

/** Where one article lets two sides speak against each other. Its sentences are not parsed. */
class ContradictionsTest {
  private static List<Contradiction> differ(String... sentences) {
    var telling =
        Telling.of("a")
            .published("2001-03-04")
            .sentence("Chile met Peru.")
            .event("040", "met", "CHL:Chile", "PER:Peru");
    for (String s : sentences) {
      telling.sentence(s);
    }
    var a = telling.article();
    var coded = a.coded();
    var counted =
        new DatedArticle(
            new CodedArticle(
                coded.analyzed(),
                coded.events(),
                coded.statements(),
                QuantityReader.read(coded.analyzed())),
            a.publication(),
            a.times(),
            a.eventDates(),
            a.eventPlaces());
    return Dossiers.of(Dyad.of("CHL", "PER"), List.of(counted), Dossier.Period.ALL, code -> 1)
        .contradictions();
  }

  /** What it is, and who says each. */
  private static List<String> told(String... sentences) {
    return differ(sentences).stream()
        .map(
            c ->
                c.what()
                    + ": "
                    + String.join(
                        " / ",
                        Stream.of(c.one(), c.other())
                            .map(e -> e.reportedBy().map(b -> b.name()).orElse("-"))
                            .toList()))
        .toList();
  }

  @Test
  void twoFiguresOfOnePassageDiffer() {
    assertThat(told("Chile put the number of dead llamas at 700, Peru at 1,900."))
        .containsExactly("two figures for one thing: Chile / Peru");
    assertThat(
            told(
                "About 700 divers searched the lake, according to Lima.",
                "Chilean officials put their number at no more than 90."))
        .containsExactly("two figures for one thing: Lima / Chilean officials");
    assertThat(
            told("The call lasted half an hour, Chile said; Peruvian aides spoke of 12 minutes."))
        .containsExactly("two figures for one thing: Chile / Peruvian aides");
    assertThat(
            told(
                "More than 40 Chilean sailors have died, according to Santiago; Lima puts Chilean"
                    + " losses at over 300."))
        .containsExactly("two figures for one thing: Santiago / Lima");
    assertThat(
            told(
                "Trade with Chile came to $9 billion, the bank said.",
                "Peruvian customs put it slightly lower, at $8.8 billion."))
        .containsExactly("two figures for one thing: the bank / Peruvian customs");
  }

  @Test
  void theClauseOfEachIsShown() {
    assertThat(differ("Chile put the number of dead llamas at 700, Peru at 1,900."))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.one().words()).isEqualTo("Chile put the number of dead llamas at 700");
              assertThat(c.other().words()).isEqualTo("Peru at 1,900.");
            });
  }

  @Test
  void figuresOfDifferentThingsDoNotDiffer() {
    assertThat(told("The raid killed more than 250, Chile said; Peru put its losses at 20."))
        .isEmpty();
    assertThat(told("Chile sent 300 llamas, Lima said; Peru spoke of 12 goats.")).isEmpty();
    assertThat(told("About 700 divers came, Chile said; Peru spoke of 720.")).isEmpty();
    assertThat(told("Chile said 300 divers came. Chile put the number at 12.")).isEmpty();
  }

  @Test
  void aClaimIsDenied() {
    assertThat(
            told(
                "Chile said on Monday that Peru had closed the pass.",
                "Peru denied it and called for calm."))
        .containsExactly("one says so, the other denies it: Chile / Peru");
    assertThat(
            told(
                "Last week Chile lodged a protest because two Peruvian boats had crossed the line.",
                "Peru's navy denied that any line had been crossed."))
        .containsExactly("one says so, the other denies it: Chile / Peru's navy");
    assertThat(
            told("Chile accused Peru of hiding the wreck.", "Lima dismissed the charge as false."))
        .containsExactly("one says so, the other denies it: Chile / Lima");
  }

  @Test
  void notEveryNoIsADenialOfWhatWasSaid() {
    assertThat(told("Chile said that trade had grown.", "Peru denied visas to 20 clowns."))
        .isEmpty();
    assertThat(told("Chile said that trade had grown.", "Peru rejected the plan.")).isEmpty();
    assertThat(told("Peru said that trade had grown.", "Peru denied it.")).isEmpty();
    assertThat(
            told(
                "Chile said that the pass was open.",
                "Peru insisted that Chile must pay for the pass first."))
        .isEmpty();
    assertThat(told("Norway accused Malta of spying.", "Malta denied it.")).isEmpty();
  }

  @Test
  void twoVersionsOfOneEvent() {
    assertThat(told("Chile said it had shot down the balloon; Peru insisted that it had burst."))
        .containsExactly("two versions: Chile / Peru");
    assertThat(
            told(
                "Peru condemned the arrest and said the boat had been in its own waters.",
                "Chile said the boat had entered Chilean waters by night."))
        .containsExactly("two versions: Peru / Chile");
    assertThat(
            told(
                "A school burned down, Chilean officials said.",
                "Peru said that it had only struck a depot."))
        .containsExactly("two versions: Chilean officials / Peru");
    assertThat(told("Chile said the fair was open.", "Peru said the road was long.")).isEmpty();
  }
}
