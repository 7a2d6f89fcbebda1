package satow.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceMapTest {
  private static final String PAGE =
      "<html><head><title>A ferry line opens</title></head><body><nav><a href=/>Home</a></nav>"
          + "<article><h1>A ferry line opens</h1><p>The transport ministers of Greece and Turkey"
          + " opened a <b>ferry line</b> between the islands on Friday.</p><h2>Visas on board</h2>"
          + "<ul><li>Travellers get their visas from the harbour police on arrival.</li></ul>"
          + "</article></body></html>";

  @Test
  void leadsFromTheWordsOfAnArticleBackToItsPage(@TempDir Path folder) throws IOException {
    var file = folder.resolve("ferry.html");
    Files.write(file, PAGE.getBytes(UTF_8));
    Article article;
    try (var readings = new ArticleReaders().read(file)) {
      article = ((Reading.Read) readings.findFirst().orElseThrow()).article();
    }
    var map = article.sourceMap().orElseThrow();
    assertThat(map.pieces()).hasSize(3);
    int ferry = article.text().indexOf("ferry line");
    var source = map.source(new Span(ferry, ferry + 10)).orElseThrow();
    assertThat(source.in(PAGE)).startsWith("The transport").contains("<b>").endsWith("Friday.");
    int visas = article.text().indexOf("Visas");
    assertThat(map.source(new Span(visas, visas + 5)).orElseThrow().in(PAGE))
        .isEqualTo("Visas on board");
    assertThat(map.source(new Span(ferry, visas + 5)).orElseThrow().in(PAGE))
        .startsWith("The transport")
        .endsWith("Visas on board");
    assertThat(SourceMap.of(map.offsets())).isEqualTo(map);
  }

  @Test
  void refusesOffsetsThatAreNoPieces() {
    assertThatThrownBy(() -> SourceMap.of(List.of(1, 2, 3))).hasMessageContaining("four offsets");
  }
}
