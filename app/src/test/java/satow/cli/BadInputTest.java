package satow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One line for each bad input, with the file and the reason, and the exit code says so. */
class BadInputTest {
  private final Path folder;

  BadInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Ran articles(Path input) {
    return Ran.satow(ShippedRooms::new, folder, "articles", input.toString());
  }

  private void rejected(Path input, String reason) {
    var ran = articles(input);
    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errLines()).containsExactly("satow: " + input + ": " + reason);
  }

  @Test
  void filesThatCannotBeRead() throws IOException {
    rejected(folder.resolve("nowhere.txt"), "no such file");
    rejected(Files.createFile(folder.resolve("empty.txt")), "empty");
    rejected(
        Files.write(folder.resolve("noise.txt"), new byte[] {0, 1, 2, 0, 3, 0, 0, 9}),
        "binary, not text");
    rejected(
        Files.write(
            folder.resolve("latin.txt"),
            "Caf\u00e9 owners met the minister.".getBytes(StandardCharsets.ISO_8859_1)),
        "wrong charset: not UTF-8 (byte 4); convert the file to UTF-8, for example with iconv");
    rejected(
        Files.writeString(folder.resolve("report.pdf"), "x"),
        "unknown kind of file: Satow reads .txt, .html, .jsonl, .csv, .tsv, .warc and .arc, also as .gz");
    rejected(
        Files.writeString(
            folder.resolve("fr.txt"),
            "Le ministre a dit hier que les deux pays vont ouvrir des n\u00e9gociations sur la"
                + " p\u00eache dans les eaux du nord, et que le trait\u00e9 sera sign\u00e9 avant la"
                + " fin de l\u2019ann\u00e9e."),
        "language fr not supported");
  }

  @Test
  void aFolderWithNothingInIt() {
    var ran = articles(folder);
    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.errLines())
        .containsExactly(
            "satow: no article there; Satow reads .txt, .html, .jsonl, .csv and .warc files");
  }

  @Test
  void aBrokenLineIsNamedByItsNumberAndTheOthersAreRead() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("news.jsonl"),
            """
            {"id": "a", "text": "Peru met Chile."}
            {"id": "b", "text":
            {"id": "c"}

            {"id": "d", "text": "Chile thanked Peru."}
            """);

    var ran = articles(lines);

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.outLines()).hasSize(2);
    assertThat(ran.errLines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("satow: " + lines + ":2: broken JSON at column "),
            line -> assertThat(line).isEqualTo("satow: " + lines + ":3: \"text\" missing"));
  }

  @Test
  void aHugeLineIsPassedOver() throws IOException {
    Path lines = folder.resolve("huge.jsonl");
    try (var out = Files.newBufferedWriter(lines)) {
      out.write("{\"id\": \"a\", \"text\": \"");
      for (int i = 0; i < 50; i++) {
        out.write("word ".repeat(1 << 18));
      }
      out.write("\"}\n{\"id\": \"b\", \"text\": \"Chile thanked Peru.\"}\n");
    }

    var ran = articles(lines);

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.outLines()).hasSize(1);
    assertThat(ran.errLines().get(0)).startsWith("satow: " + lines + ":1: line too long: ");
  }
}
