package satow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed and run again leaves the same store as one that was not. */
class KilledHalfWayTest {
  private static final int ARTICLES = 300;

  private final Path folder;

  KilledHalfWayTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** The child process: saves article after article and says so. */
  public static void main(String[] args) {
    fill(Path.of(args[0]), true);
  }

  private static void fill(Path file, boolean talk) {
    try (var store = EventStore.open(file)) {
      for (int i = 0; i < ARTICLES; i++) {
        store.save(
            Samples.dated("a" + i, "a.jsonl:" + (i + 1), "Japan greets no. " + i + " of Russia."),
            Instant.EPOCH);
        if (talk) {
          System.out.println(i);
        }
      }
    }
  }

  @Test
  void killedProcess() throws IOException, SQLException, InterruptedException {
    Path whole = folder.resolve("whole.db");
    Path broken = folder.resolve("broken.db");
    fill(whole, false);

    for (int killAfter : List.of(3, 120)) {
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  KilledHalfWayTest.class.getName(),
                  broken.toString())
              .start();
      try (var said =
          new BufferedReader(
              new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
        for (int line = 0; line < killAfter; line++) {
          assertThat(said.readLine()).isNotNull();
        }
        child.destroyForcibly().waitFor();
      }
    }
    fill(broken, false);

    assertThat(dump(broken)).isEqualTo(dump(whole)).hasSizeGreaterThan(ARTICLES * 6);
  }

  /** All rows of all tables, as text. */
  private static List<String> dump(Path file) throws SQLException {
    var out = new ArrayList<String>();
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + file);
        var sql = db.createStatement()) {
      for (String table :
          List.of("articles", "sentences", "mentions", "statements", "quantities", "times")) {
        try (var row = sql.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2, 3")) {
          int width = row.getMetaData().getColumnCount();
          while (row.next()) {
            var line = new StringBuilder(table);
            for (int i = 1; i <= width; i++) {
              line.append('|').append(row.getString(i));
            }
            out.add(line.toString());
          }
        }
      }
    }
    return out;
  }
}
