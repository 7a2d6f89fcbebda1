package satow.coding.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import satow.coding.Ontology;
import satow.coding.dictionary.Stanzas;

final class CompositionTest {

  @Test
  void makesOnlyCodesThatThereAre() {
    var ontology = Ontology.shipped();
    var rows = Stanzas.table("/satow/patterns/composition.tsv");
    for (String[] row : rows.subList(1, rows.size())) {
      if (!row[2].equals("=")) {
        assertThatCode(() -> ontology.of(row[2]))
            .as(String.join(" ", row))
            .doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "threaten, 163, 1312",
    "refuse, 0231, 1221",
    "agree, 110, 030",
    "order, 173, 173",
    "decide, 085, 085",
    "begin, 190, 190",
  })
  void composes(String kind, String inner, String code) {
    assertThat(Composition.shipped().code(kind, inner)).contains(code);
  }
}
