package satow.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Six questions that the page answers to someone new, each within three actions. */
class QuestionsTest {
  private static final int MOST = 3;

  @Test
  void overTheSeeds(@TempDir Path folder) {
    Path seeds = Served.root().resolve("../shared/seeds");
    Assumptions.assumeTrue(Files.isDirectory(seeds), "no ../shared/seeds: questions not walked");
    walk(
        folder,
        seeds,
        tab -> {
          lastMeeting(tab, "16", "Tokyo");
          signed(tab, "68");
          positions(tab, "Territorial disputes");
          cooled(tab, "2014 Q1", "imposed sanctions");
          figures(tab, "about 17,000 Japanese residents", "thousands of Japanese residents");
          mark(tab);
        });
  }

  @Test
  void overTheExamples(@TempDir Path folder) {
    walk(
        folder,
        Served.root().resolve("examples/japan-russia"),
        tab -> {
          lastMeeting(tab, "2019", "");
          signed(tab, "80");
          positions(tab, "Territorial disputes");
          cooled(tab, "Cooled", "Japan");
          mark(tab);
        });
  }

  private interface Questions {
    void ask(Tab tab);
  }

  private static void walk(Path folder, Path input, Questions questions) {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(), "no Chromium on the PATH: the page is not tested");
    try (var served = Served.of(folder, input)) {
      InBrowser.on(served.origin(), questions::ask);
    }
  }

  private static void relation(Tab tab) {
    tab.open("#/");
    tab.click("td a", "Japan and Russia");
    tab.settled();
  }

  /** When did they last meet, and where? It stands at the head of the dossier. */
  private static void lastMeeting(Tab tab, String when, String where) {
    relation(tab);
    tab.until("document.querySelector('.glance')?.innerText.includes('Last met')");
    assertThat(tab.text(".glance > div")).startsWith("Last met").contains(when).contains(where);
    tab.click(".tabs a", "Meetings");
    tab.until("document.querySelector('tbody tr')");
    assertThat(tab.text("tbody tr")).contains(when).contains(where);
    assertThat(tab.actions()).isLessThanOrEqualTo(MOST);
  }

  /** What did they sign in December 2016? */
  private static void signed(Tab tab, String howMany) {
    relation(tab);
    tab.click(".tabs a", "Agreements");
    tab.until("document.querySelectorAll('tbody tr').length > 0");
    tab.settled();
    assertThat(
            tab.eval(
                    "[...document.querySelector('table').querySelectorAll('tbody tr')].map(r =>"
                        + " r.innerText).filter(t => /Dec.* 2016|2016-12/.test(t)).join('\\n')")
                .asText())
        .contains("signed")
        .contains(howMany);
    assertThat(tab.actions()).isLessThanOrEqualTo(MOST);
  }

  /** What does each side say about the islands? */
  private static void positions(Tab tab, String issue) {
    relation(tab);
    tab.click(".tabs a", "Positions");
    tab.until("document.querySelector('td.position q')");
    var row =
        tab.eval(
            "(r => [...r.querySelectorAll('td.position')].map(d => d.querySelectorAll('q').length))"
                + "([...document.querySelectorAll('tbody tr')].find(r => r.innerText.includes("
                + Tab.quoted(issue)
                + ")))");
    assertThat(row.get(0).asInt()).isPositive();
    assertThat(row.get(1).asInt()).isPositive();
    assertThat(tab.actions()).isLessThanOrEqualTo(MOST);
  }

  /** When did relations cool, and why? */
  private static void cooled(Tab tab, String when, String why) {
    relation(tab);
    tab.until("document.querySelector('.turns li .event')");
    assertThat(tab.text(".turns")).contains(when).contains(why);
    tab.click(".turns li .event");
    tab.until("document.querySelector('aside .text mark')");
    assertThat(tab.actions()).isLessThanOrEqualTo(MOST);
  }

  /** Which sources disagree about how many people were displaced? */
  private static void figures(Tab tab, String one, String other) {
    relation(tab);
    tab.click(".tabs a", "Figures");
    tab.until("document.querySelector('tbody tr')");
    var row =
        tab.eval(
                "[...document.querySelectorAll('tbody tr')].find(r => r.innerText.includes("
                    + Tab.quoted(one)
                    + ")).innerText")
            .asText();
    assertThat(row).contains(one).contains(other).contains("one is finer").contains("Produces");
    assertThat(tab.actions()).isLessThanOrEqualTo(MOST);
  }

  /** What is the sentence behind any mark? */
  private static void mark(Tab tab) {
    relation(tab);
    tab.until("document.querySelectorAll('circle[data-event]').length > 5");
    int marks = tab.count("circle[data-event]");
    for (int i = 0; i < marks; i += Math.max(1, marks / 5)) {
      relation(tab);
      tab.until("document.querySelectorAll('circle[data-event]').length > 5");
      tab.click("circle[data-event]:nth-of-type(" + (i + 1) + ")");
      tab.until("document.querySelector('aside .text mark.words')");
      assertThat(tab.text("aside .text mark")).isNotBlank();
      assertThat(tab.actions()).isLessThanOrEqualTo(MOST);
    }
  }
}
