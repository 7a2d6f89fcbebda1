package satow.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OntologyTest {

  @Test
  void columnsAreFoundByNameAndQuadsByNumberOrWords() throws IOException {
    var ontology =
        read(
            """
            # a comment
            code\tname\tquad\tgoldstein\tplover\tmode\tcontexts
            042\tMake a visit\t1\t1.9\tCONSULT\tvisit\tdiplomatic;economic
            19\tFIGHT\tMATERIAL CONFLICT\t\t\t\t
            """);

    assertThat(ontology.of("042"))
        .isEqualTo(
            new Ontology.Entry(
                "042",
                "Make a visit",
                1,
                Optional.of(1.9),
                Optional.of("CONSULT"),
                Optional.of("visit"),
                List.of("diplomatic", "economic")));
    assertThat(ontology.of("19"))
        .isEqualTo(
            new Ontology.Entry(
                "19", "FIGHT", 4, Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    assertThat(ontology.find("999")).isEmpty();
    assertThatThrownBy(() -> ontology.of("999")).hasMessage("no such CAMEO code: 999");
  }

  @Test
  void aWrongLineIsNamedWithItsNumber() {
    assertThatThrownBy(() -> read("code\tname\tquad\n042\tMake a visit\tfine\n"))
        .hasMessage("my.tsv:2: column quad is missing or wrong");
    assertThatThrownBy(() -> read("code\tname\tquad\n\tMake a visit\t1\n"))
        .hasMessage("my.tsv:2: column code is missing or wrong");
    assertThatThrownBy(() -> read("code\tname\tquad\n01\tA\t1\n01\tB\t1\n"))
        .hasMessage("my.tsv:3: code 01 stands twice");
  }

  private static Ontology read(String table) throws IOException {
    return Ontology.read(new StringReader(table), "my.tsv");
  }
}
