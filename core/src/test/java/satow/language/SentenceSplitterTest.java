package satow.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import satow.article.Span;

class SentenceSplitterTest {

  private static List<String> split(String text) {
    return SentenceSplitter.sentences(text, new Span(0, text.length())).stream()
        .map(s -> s.in(text))
        .toList();
  }

  @Test
  void abbreviationsAndInitialsEndNothing() {
    assertThat(
            split(
                "Mr. Ito met Gen. A. B. Cruz on Nov. 7 in the U.S. capital. He left at 5 p.m. by car."))
        .containsExactly(
            "Mr. Ito met Gen. A. B. Cruz on Nov. 7 in the U.S. capital.",
            "He left at 5 p.m. by car.");
  }

  @Test
  void anAbbreviationEndsASentenceWhereAnotherClearlyStarts() {
    assertThat(split("They flew to the U.S. The talks failed."))
        .containsExactly("They flew to the U.S.", "The talks failed.");
  }

  @Test
  void closingQuotationMarksBelongToTheirSentence() {
    assertThat(split("“We agreed.” “Nothing else,” she said. Then rain fell."))
        .containsExactly("“We agreed.”", "“Nothing else,” she said.", "Then rain fell.");
  }

  @Test
  void numbersKeepTheirPoints() {
    assertThat(split("Exports rose 3.5 percent to $1.2 billion. Imports fell."))
        .containsExactly("Exports rose 3.5 percent to $1.2 billion.", "Imports fell.");
  }

  @Test
  void hardWrappedLinesAreOneParagraph() {
    String text =
        """
        The ministers of both countries met for two hours and
        agreed to open a second border crossing before the end
        of the year, officials of the two sides said later.
            A third round of talks follows.""";

    assertThat(SentenceSplitter.paragraphs(text)).hasSize(2);
  }

  @Test
  void whateverTheTextNothingIsLostAndNothingOverlaps() {
    var random = new Random(7);
    String letters = "ab C.D!?” “'\n\u00a0.5,…()Mr";
    for (int i = 0; i < 500; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(80); j > 0; j--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String s = text.toString();
      int at = 0;
      for (Span span : SentenceSplitter.sentences(s, new Span(0, s.length()))) {
        assertThat(span.start()).isGreaterThanOrEqualTo(at);
        assertThat(s.substring(at, span.start()).replace('\u00a0', ' ')).isBlank();
        at = span.end();
      }
      assertThat(s.substring(at).replace('\u00a0', ' ')).isBlank();
    }
  }
}
