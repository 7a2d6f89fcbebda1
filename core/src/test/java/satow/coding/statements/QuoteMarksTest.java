package satow.coding.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import satow.article.Span;
import satow.language.Sentence;

/** Where quotations begin and end. */
class QuoteMarksTest {

  private static List<String> find(String text) {
    var sentence = new Sentence(0, new Span(0, text.length()), List.of(), 0, false);
    return QuoteMarks.find(text, List.of(sentence)).stream().map(q -> q.span().in(text)).toList();
  }

  @Test
  void everyKindOfMarkPairs() {
    assertThat(find("“Yes,” he said, \"no,\" she said, «oui» and ``si'' too."))
        .containsExactly("“Yes,”", "\"no,\"", "«oui»", "``si''");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(find("The sailors' mate said: 'It's the captain's ship.'"))
        .containsExactly("'It's the captain's ship.'");
    assertThat(find("Spain’s and Italy’s ships")).isEmpty();
  }

  @Test
  void anOpeningMarkThatComesAgainBeginsTheNextQuotation() {
    assertThat(find("“We came early. “We stay late.”"))
        .containsExactly("“We came early.", "“We stay late.”");
  }

  @Test
  void aStrayClosingMarkIsIgnored() {
    assertThat(find("The ships are old,” he said.")).isEmpty();
  }
}
