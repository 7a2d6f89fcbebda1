package satow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events in the columns of ICEWS, GDELT 2.0 and POLECAT. */
class DataSetsTest {
  private final Path folder;
  private final Path news;
  private final SampleRooms rooms;

  DataSetsTest(@TempDir Path folder) {
    this.folder = folder;
    this.news = folder.resolve("news");
    this.rooms = new SampleRooms(Optional.of(news));
  }

  @BeforeEach
  void read() throws IOException {
    Files.createDirectories(news);
    Files.writeString(news.resolve("000.txt"), "Japan hosts Russia.");
    Files.writeString(news.resolve("001.txt"), "Norway thanks, warmly, Japan.");
    Ran.satow(rooms, folder, "read", news.toString());
  }

  private List<List<String>> rows(String format) {
    return Ran.satow(rooms, folder, "events", "JPN", "RUS", "--format", format).outLines().stream()
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  @Test
  void icewsHasTwentyColumnsAndAHeader() {
    var rows = rows("icews");

    assertThat(rows.get(0)).startsWith("Event ID", "Event Date", "Source Name").hasSize(20);
    assertThat(rows.get(0).subList(5, 8)).containsExactly("Event Text", "CAMEO Code", "Intensity");
    assertThat(rows.subList(1, rows.size()))
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r).hasSize(20));
    assertThat(rows.get(1).get(0)).matches("\\d+");
    assertThat(rows.get(1).get(1)).matches("\\d{4}-\\d\\d-\\d\\d");
  }

  @Test
  void gdeltHasSixtyOneColumnsAndNoHeader() {
    var rows = rows("gdelt");

    assertThat(Gdelt.COLUMNS).hasSize(61).startsWith("GLOBALEVENTID").endsWith("SOURCEURL");
    assertThat(rows).isNotEmpty().allSatisfy(r -> assertThat(r).hasSize(61));
    var first = rows.get(0);
    assertThat(first.get(Gdelt.COLUMNS.indexOf("SQLDATE"))).matches("\\d{8}");
    assertThat(first.get(Gdelt.COLUMNS.indexOf("MonthYear")))
        .isEqualTo(first.get(Gdelt.COLUMNS.indexOf("SQLDATE")).substring(0, 6));
    assertThat(first.get(Gdelt.COLUMNS.indexOf("EventRootCode"))).matches("\\d\\d");
    assertThat(first.get(Gdelt.COLUMNS.indexOf("QuadClass"))).matches("[1-4]");
  }

  @Test
  void polecatHasFortyColumnsAndAHeader() {
    var rows = rows("polecat");

    assertThat(rows.get(0)).startsWith("Event ID", "Event Date", "Event Type").hasSize(40);
    assertThat(rows.get(0)).endsWith("Language", "Version");
    assertThat(rows.subList(1, rows.size()))
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r).hasSize(40));
  }

  @Test
  void whatBothDoIsARowForEachDirection() {
    var rows = rows("gdelt");
    int one = Gdelt.COLUMNS.indexOf("Actor1CountryCode");
    int other = Gdelt.COLUMNS.indexOf("Actor2CountryCode");

    assertThat(rows)
        .anySatisfy(
            r -> assertThat(List.of(r.get(one), r.get(other))).containsExactly("JPN", "RUS"));
    assertThat(rows.stream().map(r -> r.get(0)).distinct()).hasSameSizeAs(rows);
  }

  @Test
  void reportsHaveNoForeignShape() {
    var ran = Ran.satow(rooms, folder, "events", "--mentions", "--format", "icews");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("--mentions has no icews, gdelt or polecat shape");
  }
}
