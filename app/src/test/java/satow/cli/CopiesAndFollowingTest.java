package satow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import satow.intake.Stop;
import satow.store.EventStore;

/** What people see of copies, versions and a folder that grows. */
class CopiesAndFollowingTest {
  private final Path folder;
  private final Path news;
  private final SampleRooms rooms = new SampleRooms(Optional.empty());

  CopiesAndFollowingTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.news = Files.createDirectories(folder.resolve("news"));
  }

  private Ran satow(String... args) {
    return Ran.satow(rooms, folder, args);
  }

  @Test
  void theSummaryAndTheListsShowCopiesAndVersions() throws IOException {
    Files.writeString(news.resolve("000.txt"), "Japan hosts Russia.");
    Path copy = Files.writeString(news.resolve("001.txt"), "Japan hosts Russia.");
    Path changed = Files.writeString(news.resolve("002.txt"), "Norway may thank Japan.");

    assertThat(satow("read", news.toString()).err())
        .contains("satow: read 2 articles, 1 word for word the same as others in ");
    Files.writeString(changed, "Norway thanks Japan.");
    assertThat(satow("read", news.toString()).err())
        .contains("satow: read 1 article, 1 of them new versions, 2 already there in ");

    assertThat(satow("rejected", "--copies").outLines())
        .containsExactly(copy + "\tcopy of 000, The Quiet Post; here The Quiet Post");
    var listed = satow("articles").outLines();
    assertThat(listed).hasSize(2);
    assertThat(listed.get(0))
        .startsWith("{\"id\":\"000\"")
        .contains("\"copies\":[{\"id\":\"001\",\"outlet\":\"The Quiet Post\"")
        .contains("\"share\":1.0");
    assertThat(listed.get(1)).startsWith("{\"id\":\"002\"").contains("\"versions\":[{\"key\":\"");
    assertThat(satow("articles", news.toString()).outLines().get(1))
        .endsWith("\"copy_of\":\"000\"}");
  }

  @Test
  void aFolderThatGrowsIsFollowed() throws Exception {
    Files.writeString(news.resolve("000.txt"), "Japan hosts Russia.");
    var stop = new Stop();
    var run =
        CompletableFuture.supplyAsync(
            () -> Ran.satow(rooms, folder, stop, "read", "--follow", news.toString()));
    Path store = folder.resolve(".local/share/satow/satow.db");

    until(store, 1);
    Files.writeString(news.resolve("001.txt"), "Norway thanks Japan.");
    until(store, 2);
    stop.request();

    var ran = run.get(20, TimeUnit.SECONDS);
    assertThat(ran.exit()).isZero();
    assertThat(ran.err())
        .contains("satow: read 2 articles in ")
        .contains("satow: stopped following; the same command goes on from here");
  }

  private static void until(Path store, int articles) throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      if (Files.exists(store)) {
        try (var open = EventStore.open(store)) {
          if (open.articles().size() >= articles) {
            return;
          }
        }
      }
      Thread.sleep(Duration.ofMillis(100).toMillis());
    }
    throw new AssertionError("not read within 20 seconds");
  }

  @Test
  void controlCEndsARunWithItsExitCode() throws Exception {
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "read",
                "--follow",
                news.toString(),
                "--store",
                folder.resolve("own.db").toString())
            .redirectErrorStream(true)
            .start();
    while (!Files.exists(folder.resolve("own.db"))) {
      assertThat(child.isAlive()).isTrue();
      Thread.sleep(Duration.ofMillis(100).toMillis());
    }
    // The handler is there before the store is.
    new ProcessBuilder("kill", "-INT", Long.toString(child.pid())).start().waitFor();

    assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(child.exitValue()).isEqualTo(130);
    assertThat(new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("stopped following; the same command goes on from here");
  }
}
