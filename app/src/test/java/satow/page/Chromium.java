package satow.page;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium of the machine, without a window, with a profile of its own. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final int PATIENCE_MILLIS = 30_000;

  private final Process process;
  private final Path profile;
  private final int port;

  private Chromium(Process process, Path profile, int port) {
    this.process = process;
    this.profile = profile;
    this.port = port;
  }

  /** Where the machine has one, by PATH. */
  static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path program) {
    try {
      Path profile = Files.createTempDirectory("satow-chromium");
      var command =
          new ProcessBuilder(
              program.toString(),
              "--headless=new",
              // The tests run as root in containers, where Chromium's own sandbox cannot start.
              "--no-sandbox",
              "--disable-gpu",
              "--disable-dev-shm-usage",
              "--no-first-run",
              "--hide-scrollbars",
              "--lang=en-GB",
              "--remote-debugging-port=0",
              "--user-data-dir=" + profile,
              "about:blank");
      command.redirectErrorStream(true).redirectOutput(profile.resolve("log").toFile());
      var process = command.start();
      return new Chromium(process, profile, port(process, profile));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int port(Process process, Path profile) throws IOException {
    Path told = profile.resolve("DevToolsActivePort");
    for (int waited = 0; waited < PATIENCE_MILLIS && process.isAlive(); waited += 50) {
      if (Files.exists(told)) {
        var lines = Files.readAllLines(told);
        if (lines.size() > 1) {
          return Integer.parseInt(lines.get(0));
        }
      }
      Tab.sleep(50);
    }
    throw new IOException(
        "Chromium did not start: " + Files.readString(profile.resolve("log")).strip());
  }

  /** A new tab. */
  Tab tab(String origin) {
    try {
      var request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
              .method("PUT", HttpRequest.BodyPublishers.noBody())
              .build();
      var body =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
      var target = new com.fasterxml.jackson.databind.ObjectMapper().readTree(body);
      return new Tab(new DevTools(URI.create(target.get("webSocketDebuggerUrl").asText())), origin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
      try (var walk = Files.walk(profile)) {
        walk.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
      }
    } catch (IOException e) {
      // The profile lies in the folder for temporary files; whatever stays is cleared from there.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
