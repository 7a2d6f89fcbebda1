package satow.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
  private final Path folder;

  TablesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Reading> read(String name, String content, String columns) throws IOException {
    var path = Files.writeString(folder.resolve(name), content);
    var names = columns.isEmpty() ? ColumnNames.USUAL : ColumnNames.of(columns);
    try (var readings = new ArticleReaders(new ReadOptions(false, names)).read(path)) {
      return readings.toList();
    }
  }

  private static Article article(Reading reading) {
    return ((Reading.Read) reading).article();
  }

  private static String reason(Reading reading) {
    var rejected = (Reading.Rejected) reading;
    return rejected.where().replaceFirst(".*/", "") + " " + rejected.reason();
  }

  @Test
  void columnsOfTheUsualNamesAreFound() throws IOException {
    var read =
        read(
            "news.csv",
            """
            Story_ID,Headline,Publish Date,Body,Link,Media_Name
            17,Bridge opens,2016-09-03 10:00:00,"Kenya and Uganda, it said,
            opened a ""great"" bridge.",https://example.org/17,The Quiet Post
            """,
            "");

    var article = article(read.get(0));
    assertThat(article.id()).isEqualTo("17");
    assertThat(article.text()).isEqualTo("Kenya and Uganda, it said,\nopened a \"great\" bridge.");
    assertThat(article.title().orElseThrow().text()).isEqualTo("Bridge opens");
    assertThat(article.declared().orElseThrow().date()).isEqualTo(LocalDate.of(2016, 9, 3));
    assertThat(article.url()).contains("https://example.org/17");
    assertThat(article.outlet()).contains("The Quiet Post");
    assertThat(article.source()).endsWith("news.csv:2");
  }

  @Test
  void columnsCanBeNamedOrCounted() throws IOException {
    var named = read("a.tsv", "wire\tslug\nPeru met Chile.\tx1\n", "text=wire,id=slug");
    var counted = read("b.csv", "x2;Peru met Chile.\n", "text=2,id=1");

    assertThat(article(named.get(0)).id()).isEqualTo("x1");
    assertThat(article(counted.get(0)).id()).isEqualTo("x2");
    assertThat(article(counted.get(0)).text()).isEqualTo("Peru met Chile.");
    assertThatThrownBy(() -> ColumnNames.of("body=text"))
        .hasMessageStartingWith("no field “body”; there are id, text, title");
    assertThatThrownBy(() -> ColumnNames.of("text")).hasMessageContaining("FIELD=NAME");
  }

  @Test
  void jsonFieldsCanBeNamedToo() throws IOException {
    var named =
        read("a.jsonl", "{\"uid\": 5, \"wire\": \"Peru met Chile.\"}\n", "text=wire,id=uid");
    var usual = read("b.jsonl", "{\"content\": \"Peru met Chile.\", \"headline\": \"A\"}\n", "");

    assertThat(article(named.get(0)).id()).isEqualTo("5");
    assertThat(article(usual.get(0)).id()).isEqualTo("b-1");
    assertThat(article(usual.get(0)).title().orElseThrow().text()).isEqualTo("A");
  }

  @Test
  void whatIsWrongIsToldWithItsLine() throws IOException {
    assertThat(reason(read("n.csv", "a,b\n1,2\n", "").get(0)))
        .isEqualTo(
            "n.csv:1 no column for the text; name it: --columns text=NAME (the table has: a, b)");
    assertThat(reason(read("m.csv", "text,b\n1,2\n", "id=uid").get(0)))
        .startsWith("m.csv:1 no column “uid” (the table has: text, b)");
    assertThat(reason(read("g.csv", "URL,MobileURL,Date,Title\nhttp://e.org/1,,,T\n", "").get(0)))
        .startsWith("g.csv:2 no text, only an address; `satow watch");
    assertThat(read("e.csv", "", "")).isEmpty();
    var open = read("q.csv", "id,text\n1,\"Peru met Chile.\n2,Chile thanked Peru.\n", "");
    assertThat(article(open.get(0)).text()).contains("Chile thanked Peru.");
  }

  @Test
  void bytesThatAreNoUtf8CostTheirRowOnly() throws IOException {
    var path = folder.resolve("l.csv");
    Files.write(path, "id,text\n1,Café owners met.\n2,Peru met Chile.\n".getBytes(ISO_8859_1));
    try (var readings = new ArticleReaders().read(path)) {
      var read = readings.toList();
      assertThat(reason(read.get(0))).startsWith("l.csv:2 wrong charset: not UTF-8");
      assertThat(article(read.get(1)).id()).isEqualTo("2");
    }
  }

  @Test
  void whatASpreadsheetSavesAsUnicodeTextCanBeRead() throws IOException {
    var path = folder.resolve("u.tsv");
    Files.write(path, "\ufeffid\ttext\n1\tThe café met Peru.\n".getBytes(UTF_16LE));
    try (var readings = new ArticleReaders().read(path)) {
      assertThat(article(readings.toList().get(0)).text()).isEqualTo("The café met Peru.");
    }
  }
}
