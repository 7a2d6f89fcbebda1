package satow.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The committed page: small, and whole without any other server. */
class PageFilesTest {
  private static final int MOST_BYTES = 150 * 1024;
  private static final Path FOLDER = Served.root().resolve("app/src/main/resources/satow/page");

  @Test
  void weighsLessThan150KilobytesPacked() throws IOException {
    int weight = 0;
    for (Path file : files()) {
      var packed = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(packed)) {
        gzip.write(Files.readAllBytes(file));
      }
      weight += packed.size();
    }
    assertThat(weight).isLessThan(MOST_BYTES);
  }

  @Test
  void asksNoOtherServerAndCarriesNoScriptInItsHtml() throws IOException {
    var html = Files.readString(FOLDER.resolve("index.html"));
    assertThat(html).doesNotContain("style=", "onload", "http:", "https:");
    assertThat(html.split("<script", -1)).hasSize(2);
    assertThat(html).contains("src=\"/app.js\"></script>");
    assertThat(Files.readString(FOLDER.resolve("style.css"))).doesNotContain("@import", "url(");
  }

  @Test
  void namesTheLicencesOfWhatItCarries() throws IOException {
    assertThat(Files.readString(FOLDER.resolve("LICENSES.txt")))
        .contains("Lit", "d3-scale", "d3-geo", "topojson-client", "world-atlas");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.sorted().toList();
    }
  }
}
