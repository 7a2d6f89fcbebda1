package satow.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main paths through the page, over the shipped examples. */
class PageTest {
  private static @Nullable Served served;
  private static @Nullable Chromium browser;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(), "no Chromium on the PATH: the page is not tested");
    served = Served.of(folder, Served.root().resolve("examples"), hostile(folder));
    browser = Chromium.start(Chromium.installed().orElseThrow());
  }

  /** An article that would like to be a program. */
  private static Path hostile(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("666_hostile.txt"),
        """
        Norway <img src=x onerror="window.taken=1"> meets Sweden

        OSLO, May 3, 2016 - Norwegian Prime Minister Erna Solberg met Swedish Prime Minister Stefan \
        Lofven in Oslo on Tuesday <script>window.taken = 2</script> and both of them signed an \
        agreement on fishing in the waters that the two countries share. </div></article>

        <svg onload="window.taken=3"> “We trust </textarea> each other 🐟,” Solberg told Lofven after \
        the talks. She said that the government would send its proposal to the parliament in June.

        <a href="javascript:window.taken=4">The government of Sweden</a> thanked Norway for the talks \
        on Tuesday. It was the first time in three years that the leaders had met in the capital.
        """);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (served != null) {
      served.close();
    }
  }

  /** One browser for all of them, a tab for each. */
  private static void inTab(Consumer<Tab> test) {
    var running = Objects.requireNonNull(browser, "started before all tests");
    InBrowser.on(running, Objects.requireNonNull(served, "made before all tests").origin(), test);
  }

  @Test
  void byMouseFromTheRelationsToTheSentence() {
    inTab(
        tab -> {
          tab.open("#/");
          tab.click("td a", "Japan and Russia");
          tab.until("document.querySelectorAll('.row').length > 5");
          tab.until("document.querySelector('h1').innerText === 'Japan and Russia'");
          tab.until("document.querySelector('.glance')?.innerText.includes('Last met')");
          String what = tab.text("[data-index='3'] .what").substring(0, 20);
          tab.click("[data-index='3']");
          tab.until("document.querySelector('aside .text mark.words')");
          assertThat(tab.text("aside .claim")).contains(what);
          assertThat(tab.text("aside .facts")).contains("When").contains("Told by");
          assertThat(tab.text("aside .reports")).contains("by the pattern").contains("founded");
          tab.click("#evidence-close");
          tab.until("!document.querySelector('aside')");
        });
  }

  @Test
  void byKeyboardAloneFromTheCountriesToTheSentence() {
    inTab(
        tab -> {
          tab.open("#/");
          tab.eval("document.querySelector('.choose input').focus()");
          tab.type("jap");
          tab.until("document.querySelector('.choose [role=option][aria-selected=true]')");
          tab.key("Enter");
          tab.key("Tab");
          tab.type("russ");
          tab.until("document.activeElement.getAttribute('aria-activedescendant')");
          tab.key("Enter");
          tab.until("document.querySelectorAll('.row').length > 5");
          assertThat(tab.eval("location.hash").asText()).isEqualTo("#/d/JPN-RUS");
          tab.eval("document.querySelector('.plot').focus()");
          tab.key("ArrowRight");
          tab.key("ArrowRight");
          assertThat(tab.text("#announced")).contains("weight");
          tab.key("+");
          tab.until("location.hash.includes('from=')");
          assertThat(tab.text(".events h2 small")).contains(" of ");
          tab.key("0");
          tab.until("!location.hash.includes('from=')");
          assertThat(tab.text(".events h2 small")).doesNotContain(" of ");
          tab.key("ArrowRight");
          tab.key("Enter");
          tab.until("document.querySelector('aside .text mark.words')");
          assertThat(tab.eval("document.activeElement.id").asText()).isEqualTo("evidence-title");
          tab.key("Escape");
          tab.until("!document.querySelector('aside')");
          tab.eval("document.querySelector('.row').focus()");
          tab.key("ArrowDown");
          tab.key("End");
          assertThat(tab.eval("document.activeElement.dataset.index").asInt()).isGreaterThan(5);
        });
  }

  @Test
  void dragZoomsTheTimelineFollowsAndTheAddressHoldsIt() {
    inTab(
        tab -> {
          tab.open("#/d/JPN-RUS");
          String all = tab.text(".events h2 small");
          tab.drag(700, 1000, 400);
          tab.until("location.hash.includes('from=') && location.hash.includes('to=')");
          String some = tab.text(".events h2 small");
          assertThat(some).contains("of").isNotEqualTo(all);
          String hash = tab.eval("location.hash").asText();
          tab.open(hash);
          assertThat(tab.text(".events h2 small")).isEqualTo(some);
          tab.click(".period a", "All time");
          assertThat(tab.text(".events h2 small")).isEqualTo(all);
        });
  }

  @Test
  void filtersNarrowTheTimelineAndClearAgain() {
    inTab(
        tab -> {
          tab.open("#/d/JPN-RUS");
          tab.click(".filters summary", "Type");
          tab.click(".menu[open] label", "meeting");
          tab.until("location.hash.includes('kind=meeting')");
          assertThat(tab.text(".events h2 small")).contains("of");
          tab.key("Escape");
          tab.until("!document.querySelector('.filters .menu[open]')");
          tab.click(".filters a", "Clear filters");
          assertThat(tab.eval("location.hash").asText()).isEqualTo("#/d/JPN-RUS");
        });
  }

  @Test
  void aReaderDisagreesAndTakesItBack() {
    inTab(
        tab -> {
          tab.open("#/d/CUB-USA");
          int before = tab.eval("document.querySelector('.row').parentElement.ariaSetSize").asInt();
          tab.click(".row");
          tab.click(".acts button", "Mark wrong");
          tab.click(".ask input[name=reason]");
          tab.type("it was another one");
          tab.click(".ask button[type=submit]");
          tab.until("document.querySelector('.row')?.parentElement.ariaSetSize == " + (before - 1));
          assertThat(tab.text(".decided")).contains("Marked wrong").contains("Undo");
          tab.open("#/decisions");
          tab.until("document.querySelector('tbody tr')");
          assertThat(tab.text("tbody")).contains("marked wrong").contains("it was another one");
          tab.click("tbody button", "Undo");
          tab.until("document.querySelector('tbody')?.innerText.includes('undone')");
          tab.open("#/d/CUB-USA");
          assertThat(tab.eval("document.querySelector('.row').parentElement.ariaSetSize").asInt())
              .isEqualTo(before);
        });
  }

  @Test
  void anArticleIsPastedAndReadWhileOneWatches() {
    inTab(
        tab -> {
          tab.open("#/read");
          tab.click("textarea");
          tab.type(
              "Peru and Chile sign a pact\n\nLIMA, June 7, 2019 - The foreign minister of Peru met"
                  + " the foreign minister of Chile in Lima on Friday. Chile thanked Peru.");
          tab.click("button[type=submit]", "Read it");
          tab.until("document.querySelector('.tasks')?.innerText.includes('done')");
          tab.until("document.querySelector('.found a.button')");
          assertThat(tab.text(".found")).contains("Peru").contains("Chile").contains("coded");
          tab.shot("reading");
          tab.click(".found a.button", "CHL–PER");
          tab.until("document.querySelector('.row')");
        });
  }

  @Test
  void textThatCarriesScriptStaysText() {
    inTab(
        tab -> {
          tab.open("#/d/NOR-SWE");
          tab.until("document.querySelector('.row')");
          tab.click(".row");
          tab.until("document.querySelector('aside .text mark')");
          assertThat(tab.text("aside .text")).contains("<script>window.taken = 2</script>");
          assertThat(tab.count("aside .text script, aside img, aside .text svg, aside .text a"))
              .isZero();
          tab.shot("hostile");
          tab.open("#/search?q=trust");
          tab.until("document.querySelector('.hits li')");
          assertThat(tab.text(".hits")).contains("</textarea>").contains("🐟");
          tab.click(".hits a");
          tab.until("document.querySelector('aside .text mark')");
          assertThat(tab.text("aside .text mark")).contains("“We trust </textarea> each other 🐟");
          for (String view : InBrowser.views("NOR-SWE")) {
            if (!view.contains("XXX")) {
              tab.open(view);
            }
          }
          assertThat(tab.eval("typeof window.taken").asText()).isEqualTo("undefined");
        });
  }

  @Test
  void savesAndDatesInBothForms() {
    inTab(
        tab -> {
          tab.open("#/d/JPN-RUS");
          // What would be saved is caught where the page hands it to the browser.
          tab.eval(
              "window.saved = []; const real = URL.createObjectURL; URL.createObjectURL = b => {"
                  + " window.saved.push(b.type); return real.call(URL, b); };"
                  + " HTMLAnchorElement.prototype.click = function () {"
                  + " window.saved.push(this.download); }; 1");
          tab.click(".temperature button", "SVG");
          tab.click(".temperature button", "PNG");
          tab.click(".events button", "CSV");
          tab.until(
              "window.saved.join(' ').includes('events.csv') && window.saved.join(' ').includes('.png')");
          assertThat(tab.eval("window.saved.join(' ')").asText())
              .contains("satow-JPN-RUS.svg", "satow-JPN-RUS.png", "satow-JPN-RUS-events.csv")
              .contains("image/png", "image/svg+xml", "text/csv");
          assertThat(tab.text(".row .when")).doesNotMatch("\\d{4}-\\d\\d-\\d\\d.*");
          tab.eval(
              "(() => { const s = document.querySelector('.settings select'); s.value = 'iso';"
                  + " s.dispatchEvent(new Event('change', {bubbles: true})); return 1; })()");
          tab.until("/^\\d{4}(-\\d\\d)?/.test(document.querySelector('.row .when').innerText)");
          tab.eval("localStorage.clear(); 1");
        });
  }

  @Test
  void onPaperEveryEventStandsOnALineOfItsOwn() {
    inTab(
        tab -> {
          tab.open("#/d/JPN-RUS");
          int all = tab.eval("document.querySelector('.row').parentElement.ariaSetSize").asInt();
          tab.paper(true);
          assertThat(tab.count(".row")).isEqualTo(all);
          assertThat(
                  tab.eval(
                          "(() => { const r = [...document.querySelectorAll('.row')].map(e =>"
                              + " e.getBoundingClientRect()); return r.slice(1).filter((b, i) =>"
                              + " b.top < r[i].bottom - 1).length; })()")
                      .asInt())
              .as("rows printed over the one before")
              .isZero();
          assertThat(tab.eval(shown("header, .tabs, .filters, .saves")).asInt()).isZero();
          assertThat(tab.pages()).isGreaterThan(1);
          tab.shot("printed");
          tab.paper(false);
          assertThat(tab.eval(shown("header")).asInt()).isPositive();
        });
  }

  private static String shown(String selector) {
    return "[...document.querySelectorAll('"
        + selector
        + "')].filter(e => getComputedStyle(e).display !== 'none').length";
  }

  @Test
  void aBriefPrintsWithoutItsTooltipsAndNoWiderThanThePaper() {
    inTab(
        tab -> {
          tab.visit("/api/v1/dyads/JPN/RUS/brief?format=html");
          assertThat(tab.count(".cite")).isPositive();
          assertThat(tab.count("h2")).isGreaterThan(8);
          tab.size(700, 1000); // A4 less its margins
          tab.media("print");
          assertThat(tab.eval(shown(".quote")).asInt()).isZero();
          assertThat(tab.eval("document.documentElement.scrollWidth > innerWidth").asBoolean())
              .isFalse();
          assertThat(tab.pages()).isGreaterThan(1);
          tab.shot("brief-printed");
        });
  }

  @Test
  void whatASideDoesStandsBesideWhatItSays() {
    inTab(
        tab -> {
          tab.open("#/d/JPN-RUS/positions");
          assertThat(tab.text(".done-about")).isEqualTo("Done about it");
          assertThat(tab.count(".done-about + .sayings .deed a")).isPositive();
          tab.click(".done-about + .sayings .deed a");
          tab.until("document.querySelector('aside .text mark')");
        });
  }

  @Test
  void aVisitAloneIsNoMeeting() {
    inTab(
        tab -> {
          tab.open("#/d/JPN-RUS");
          tab.until("document.querySelector('.glance')?.innerText.includes('Last met')");
          tab.eval(
              "fetch('/api/v1/dyads/JPN/RUS/meetings').then(r => r.json()).then(m => {"
                  + " window.met = m.items.filter(x => x.together && x.event.date.end)"
                  + ".sort((a, b) => a.event.date.end < b.event.date.end ? 1 : -1)[0].event; })");
          tab.until("window.met");
          String link =
              tab.eval("document.querySelector('.glance a').getAttribute('href')").asText();
          assertThat(link).contains(tab.eval("window.met.id").asText());
        });
  }

  @Test
  void countriesHaveTheirNamesThoughNothingIsKnownOfThem() {
    var running = Objects.requireNonNull(browser, "started before all tests");
    var origin = Objects.requireNonNull(served, "made before all tests").origin();
    // The browser complains of what is not found.
    try (var tab = running.tab(origin)) {
      tab.open("#/d/BOL-PRY");
      tab.until("document.querySelector('h1').innerText === 'Bolivia and Paraguay'");
    }
  }

  @Test
  void aQuestionMarkInASharedAddressKeepsWhatFollows() {
    inTab(
        tab -> {
          tab.open("#/search?q=When did they last meet?&dyad=JPN-RUS");
          tab.until("document.querySelector('input[name=within]')");
          assertThat(
                  tab.eval(
                          "document.querySelector('main input[type=search], main input[name=q]').value")
                      .asText())
              .isEqualTo("When did they last meet?");
          tab.until("document.querySelector('main').innerText.includes('met in Osaka')");
        });
  }

  @Test
  void theFallsOfTheTemperatureFollowTheZoom() {
    inTab(
        tab -> {
          tab.open("#/d/JPN-RUS?from=2016-01-01&to=2016-12-31");
          tab.until("document.querySelector('.turns')");
          assertThat(tab.text(".turns")).contains("in this period");
          assertThat(
                  tab.eval(
                          "[...document.querySelectorAll('.turns > ol > li > b')].every(b =>"
                              + " b.innerText.includes('2016'))")
                      .asBoolean())
              .as(tab.text(".turns"))
              .isTrue();
        });
  }

  @Test
  void noLabelOfTheMapLiesOverAnother() {
    inTab(
        tab -> {
          for (String dyad : new String[] {"JPN-RUS", "CUB-USA"}) {
            tab.open("#/d/" + dyad + "/map");
            tab.until("document.querySelector('svg.map circle.spot')");
            assertThat(
                    tab.eval(
                            "(() => { const r = [...document.querySelectorAll('svg.map text.place')]"
                                + ".map(e => e.getBoundingClientRect()); return r.filter((a, i) =>"
                                + " r.some((b, j) => j > i && a.left < b.right && b.left < a.right"
                                + " && a.top + 2 < b.bottom && b.top + 2 < a.bottom)).length; })()")
                        .asInt())
                .as(dyad)
                .isZero();
            assertThat(tab.count("svg.map a title")).isEqualTo(tab.count("svg.map circle.spot"));
          }
        });
  }
}
