package satow.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReadersTest {
  private static final String PROSE =
      "The presidents of Kenya and Uganda opened the bridge on Monday. They spoke for an hour.";

  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  @TempDir
  Path folder;

  private static List<Reading> read(Path path) {
    try (var readings = new ArticleReaders().read(path)) {
      return readings.toList();
    }
  }

  private static List<Reading> lines(ReadOptions options, String text) {
    var in = new ByteArrayInputStream(text.getBytes(UTF_8));
    try (var readings = new ArticleReaders(options).readJsonLines(in, "in.jsonl")) {
      return readings.toList();
    }
  }

  private Path file(String name, byte[] bytes) throws IOException {
    var path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(UTF_8));
  }

  private static byte[] packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Article article(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).article();
  }

  private static String reason(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Rejected.class);
    return ((Reading.Rejected) reading).reason();
  }

  @Test
  void readsAFolderByNameAndSkipsHiddenFiles() throws IOException {
    file("b/002_x.txt", PROSE);
    file("a_1.txt", PROSE);
    file("c.jsonl", "{\"id\":\"j1\",\"text\":\"" + PROSE + "\"}\n");
    file(".hidden.txt", PROSE);
    file("0001.html.gz", packed("<html><body><p>" + PROSE + "</p></body></html>"));
    assertThat(read(folder).stream().map(r -> article(r).id()))
        .containsExactly("0001", "a", "002", "j1");
  }

  @Test
  void readsAWebPageThatWasSavedAsText() throws IOException {
    String page = "<!DOCTYPE html>\n<html><body><nav>Home</nav><p>" + PROSE + "</p></body></html>";
    var article = article(read(file("saved.txt", page)).get(0));
    assertThat(article.id()).isEqualTo("saved");
    assertThat(article.text()).isEqualTo(PROSE);
    assertThat(article(read(file("talk.txt", PROSE + " <html> is markup.")).get(0)).text())
        .contains("<html>");
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    assertThat(reason(read(folder.resolve("none.txt")).get(0))).isEqualTo("no such file");
    assertThat(reason(read(file("e.txt", "")).get(0))).isEqualTo("empty");
    assertThat(reason(read(file("s.txt", " \n\n ")).get(0))).isEqualTo("empty");
    assertThat(reason(read(file("n.txt", new byte[] {1, 2, 0, 3})).get(0)))
        .isEqualTo("binary, not text");
    assertThat(reason(read(file("l.txt", "Café society met.".getBytes(ISO_8859_1))).get(0)))
        .startsWith("wrong charset: not UTF-8 (byte 4)");
    assertThat(reason(read(file("big.txt", new byte[17 << 20])).get(0)))
        .isEqualTo("too long: 17 MB, limit 16 MB");
    assertThat(reason(read(file("t.pdf", "a,b")).get(0))).startsWith("unknown kind of file");
    var french = "Le président de la République est arrivé dans la ville pour une visite.";
    assertThat(reason(read(file("f.txt", french)).get(0))).isEqualTo("language fr not supported");
    assertThat(read(file("z.txt.gz", "no gzip")).get(0)).isInstanceOf(Reading.Rejected.class);
    assertThat(reason(read(file("h.html", "<html></html>")).get(0)))
        .isEqualTo("no article text found in the page");
  }

  @Test
  void takesTheTextOfJsonLinesAsProse() {
    var line =
        "{\"id\":7,\"text\":\"Home\\n\\n"
            + PROSE
            + "\",\"title\":\"A bridge\",\"date\":\"2016-09-03T10:00\","
            + "\"url\":\"https://example.org/b\",\"byline\":\"A. Otieno\",\"other\":[1]}";
    var article = article(lines(ReadOptions.DEFAULT, line).get(0));
    assertThat(article.id()).isEqualTo("7");
    assertThat(article.boilerplate()).isEmpty();
    assertThat(article.title()).contains(new Article.Title("A bridge", Optional.empty()));
    assertThat(article.declared().orElseThrow().date()).isEqualTo(LocalDate.of(2016, 9, 3));
    assertThat(article.declared().orElseThrow().from()).isEqualTo("metadata");
    assertThat(article.byline()).contains("A. Otieno");
    assertThat(article.source()).isEqualTo("in.jsonl:1");
    assertThat(article(lines(new ReadOptions(true), line).get(0)).boilerplate()).hasSize(1);
  }

  @Test
  void goesOnAfterABrokenLine() {
    var readings =
        lines(
            ReadOptions.DEFAULT,
            "{\"text\":\""
                + PROSE
                + "\"}\n{\"id\":\n\n[1]\n{\"id\":\"x\"}\n{\"id\":\"y\",\"text\":\"Go.\"}");
    assertThat(readings).hasSize(5);
    assertThat(article(readings.get(0)).id()).isEqualTo("in-1");
    assertThat(reason(readings.get(1))).startsWith("broken JSON");
    assertThat(((Reading.Rejected) readings.get(1)).where()).isEqualTo("in.jsonl:2");
    assertThat(reason(readings.get(2))).startsWith("not a JSON object");
    assertThat(reason(readings.get(3))).isEqualTo("\"text\" missing");
    assertThat(article(readings.get(4)).id()).isEqualTo("y");
  }

  @Test
  void turnsAwayALineOfFiftyMegabytesWithoutHoldingIt() throws IOException {
    var end = ("\n{\"id\":\"z\",\"text\":\"" + PROSE + "\"}").getBytes(UTF_8);
    var blanks = new InputStream[50];
    Arrays.setAll(blanks, i -> new ByteArrayInputStream(new byte[1 << 20]));
    var long50 = new SequenceInputStream(Collections.enumeration(List.of(blanks)));
    var in = new SequenceInputStream(long50, new ByteArrayInputStream(end));
    try (var readings = new ArticleReaders().readJsonLines(in, "big.jsonl")) {
      var all = readings.toList();
      assertThat(reason(all.get(0))).isEqualTo("line too long: 50 MB, limit 16 MB");
      assertThat(article(all.get(1)).id()).isEqualTo("z");
    }
  }

  @Test
  void readsAJsonFileThatIsAnArrayOrOneObject() throws IOException {
    var object = "{\n \"id\": \"k\",\n \"text\": \"" + PROSE + "\"\n}";
    assertThat(article(read(file("one.json", object)).get(0)).id()).isEqualTo("k");
    var array = "[" + object + ",\n" + object + "]";
    assertThat(read(file("two.json", array))).hasSize(2);
    assertThat(reason(read(file("bad.json", "{\n \"id\": \"k\",\n \"text\":")).get(0)))
        .startsWith("broken JSON");
  }

  @Test
  void keepsTheByteOrderMarkSoThatOffsetsStay() throws IOException {
    var article = article(read(file("bom.txt", "\ufeff" + PROSE)).get(0));
    assertThat(article.text()).isEqualTo("\ufeff" + PROSE);
  }
}
