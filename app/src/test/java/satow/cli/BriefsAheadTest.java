package satow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading makes the briefs of large dyads, so that nobody waits for them. */
class BriefsAheadTest {
  private final Path folder;
  private final Path news;
  private final SampleRooms rooms = new SampleRooms(Optional.empty());

  BriefsAheadTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.news = Files.createDirectories(folder.resolve("news"));
  }

  private Ran satow(String... args) {
    return Ran.satow(rooms, folder, args);
  }

  @Test
  void twentyArticlesHaveTheirBriefBeforeAnybodyAsks() throws IOException {
    for (int i = 10; i < 30; i++) {
      Files.writeString(news.resolve(i + ".txt"), "Japan hosts, for time " + i + ", Russia.");
    }
    Files.writeString(news.resolve("90.txt"), "Norway thanks, warmly, Japan.");
    satow("read", news.toString());
    assertThat(rooms.briefs()).isEqualTo(1);

    // In each shape, and with the two in either order.
    assertThat(satow("brief", "JPN", "RUS").out()).startsWith("MD of JPN and RUS: 20 ");
    assertThat(satow("brief", "RUS", "JPN", "--format", "json").out()).startsWith("JSON of JPN");
    assertThat(rooms.briefs()).isEqualTo(1);

    // The small dyad's is made when it is asked for.
    assertThat(satow("brief", "JPN", "NOR").out()).startsWith("MD of JPN and NOR: 1 ");
    assertThat(rooms.briefs()).isEqualTo(2);
  }

  @Test
  void onlyAnArticleOfTheTwoMakesTheirBriefAnew() throws IOException {
    for (int i = 10; i < 30; i++) {
      Files.writeString(news.resolve(i + ".txt"), "Japan hosts, for time " + i + ", Russia.");
    }
    satow("read", news.toString());
    Files.writeString(news.resolve("90.txt"), "Norway thanks, warmly, Japan.");
    satow("read", news.toString());
    assertThat(rooms.briefs()).isEqualTo(1);

    Files.writeString(news.resolve("91.txt"), "Russia thanks, warmly, Japan.");
    satow("read", news.toString());
    assertThat(rooms.briefs()).isEqualTo(2);
    assertThat(satow("brief", "JPN", "RUS").out()).startsWith("MD of JPN and RUS: 21 ");
    assertThat(rooms.briefs()).isEqualTo(2);
  }
}
