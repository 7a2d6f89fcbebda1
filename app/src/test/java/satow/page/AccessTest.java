package satow.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every view, light and dark, wide and narrow: nothing for axe-core to object to, and a picture.
 */
class AccessTest {
  private static final String NEVER_READ = "Failed to load resource";

  @Test
  void everyViewIsAccessibleInLightAndDark(@TempDir Path folder) {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(), "no Chromium on the PATH: the page is not tested");
    var axe = InBrowser.axe();
    Assumptions.assumeTrue(
        axe.isPresent(), "no axe-core: run app/page/build, which fetches it with npm");
    try (var served = Served.of(folder, Served.root().resolve("examples"));
        var browser = Chromium.start(Chromium.installed().orElseThrow());
        var tab = browser.tab(served.origin())) {
      var found = new ArrayList<String>();
      for (String scheme : List.of("light", "dark")) {
        tab.colours(scheme);
        tab.size(1400, 900);
        var views = new ArrayList<>(InBrowser.views("JPN-RUS"));
        tab.open("#/d/JPN-RUS");
        String id = tab.eval("document.querySelectorAll('.row')[6].dataset.event").asText();
        views.add("#/d/JPN-RUS?event=" + id);
        views.add("#/d/JPN-RUS/sources?article=109&s=1");
        for (String view : views) {
          tab.open(view);
          tab.shot(name(view, id) + "-" + scheme);
          tab.violations(axe.orElseThrow()).forEach(v -> found.add(scheme + " " + view + " " + v));
        }
        opened(tab, axe.orElseThrow(), scheme, found);
        narrow(tab, axe.orElseThrow(), scheme, id, found);
      }
      assertThat(String.join("\n", found)).isEmpty();
      assertThat(tab.complaints()).allMatch(c -> c.startsWith(NEVER_READ));
    }
  }

  /** With menus, lists of suggestions and forms open. */
  private static void opened(Tab tab, String axe, String scheme, List<String> found) {
    tab.open("#/d/JPN-RUS");
    tab.click(".filters summary", "Issue");
    tab.violations(axe).forEach(v -> found.add(scheme + " filter open " + v));
    tab.shot("filter-" + scheme);
    tab.open("#/d/JPN-RUS");
    tab.click(".choose input");
    tab.until("document.querySelector('.choose [role=option]')");
    tab.violations(axe).forEach(v -> found.add(scheme + " suggestions open " + v));
    tab.shot("suggestions-" + scheme);
    tab.open("#/d/JPN-RUS");
    tab.click(".row");
    tab.click(".acts button", "Merge with");
    tab.violations(axe).forEach(v -> found.add(scheme + " merging " + v));
    tab.shot("merging-" + scheme);
  }

  /** On a phone nothing is wider than the screen. */
  private static void narrow(Tab tab, String axe, String scheme, String id, List<String> found) {
    tab.size(390, 844);
    var views = new ArrayList<>(InBrowser.views("JPN-RUS"));
    views.add("#/d/JPN-RUS?event=" + id);
    for (String view : views) {
      tab.open(view);
      tab.shot(name(view, id) + "-phone-" + scheme);
      if (tab.eval("document.documentElement.scrollWidth > innerWidth").asBoolean()) {
        found.add(view + " is wider than a phone");
      }
      tab.violations(axe).forEach(v -> found.add("phone " + scheme + " " + view + " " + v));
    }
  }

  private static String name(String view, String id) {
    return view.replace(id, "evidence").replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "")
        + (view.equals("#/") ? "start" : "");
  }
}
