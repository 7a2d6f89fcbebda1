package satow.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;

/**
 * Runs a test in the machine's Chromium; skips it, visibly, where there is none. Whatever the page
 * complains of fails the test.
 */
final class InBrowser {
  private InBrowser() {}

  static void on(String origin, Consumer<Tab> test) {
    Optional<Path> program = Chromium.installed();
    Assumptions.assumeTrue(program.isPresent(), "no Chromium on the PATH: the page is not tested");
    try (var browser = Chromium.start(program.orElseThrow())) {
      on(browser, origin, test);
    }
  }

  /** In a browser that runs already. */
  static void on(Chromium browser, String origin, Consumer<Tab> test) {
    try (var tab = browser.tab(origin)) {
      test.accept(tab);
      assertThat(tab.complaints()).as("what the page complains of").isEmpty();
    }
  }

  /** The accessibility checker, where npm has fetched it; the page's build does. */
  static Optional<String> axe() {
    Path file = Served.root().resolve("app/page/node_modules/axe-core/axe.min.js");
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every view of a dyad, by name. */
  static List<String> views(String dyad) {
    return List.of(
        "#/",
        "#/d/" + dyad,
        "#/d/" + dyad + "?table=1",
        "#/d/" + dyad + "/meetings",
        "#/d/" + dyad + "/agreements",
        "#/d/" + dyad + "/positions",
        "#/d/" + dyad + "/figures",
        "#/d/" + dyad + "/map",
        "#/d/" + dyad + "/sources",
        "#/compare/" + dyad + "/CHN-AUS",
        "#/search?q=islands&dyad=" + dyad,
        "#/read",
        "#/decisions",
        "#/d/XXX-YYY");
  }
}
