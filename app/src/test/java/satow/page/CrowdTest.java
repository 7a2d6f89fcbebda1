package satow.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import satow.article.Article;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.EventDate;
import satow.dossier.Place;
import satow.dossier.Publication;
import satow.language.AnalyzedArticle;
import satow.language.Sentence;

/** Ten thousand events between two countries: what a reader does takes less than 100 ms. */
class CrowdTest {
  private static final int EVENTS = 10_000;
  private static final int AN_ARTICLE = 100;
  private static final long MOST_MILLIS = 100;
  private static final int TIMES = 5;
  private static final List<String> CODES =
      List.of("042", "0311", "111", "172", "057", "061", "130", "190", "020", "120");
  private static final List<String> PLACES = List.of("Tokyo", "Moscow", "Sochi", "Osaka");

  @Test
  void staysQuickWithTenThousandEvents(@TempDir Path folder) {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(), "no Chromium on the PATH: the page is not tested");
    try (var served = Served.of(folder, articles()).warm("JPN/RUS")) {
      InBrowser.on(served.origin(), CrowdTest::use);
    }
  }

  static List<DatedArticle> articles() {
    var articles = new ArrayList<DatedArticle>();
    for (int first = 0; first < EVENTS; first += AN_ARTICLE) {
      articles.add(article(first));
    }
    return articles;
  }

  private static void use(Tab tab) {
    tab.open("#/d/JPN-RUS");
    tab.until("document.querySelector('.row')?.parentElement.ariaSetSize > 9000");
    tab.settled();
    tab.shot("crowd");
    assertThat(tab.count(".row")).as("rows in the document").isLessThan(80);
    measure(tab, "zoom by drag", () -> tab.drag(500, 900, 420), () -> tab.key("0"));
    measure(
        tab,
        "zoom by key",
        () -> {
          tab.eval("document.querySelector('.plot').focus()");
          tab.key("+");
        },
        () -> tab.key("0"));
    measure(tab, "from mark to mark", () -> tab.key("ArrowRight"), () -> {});
    measure(
        tab,
        "to the end of the list and back",
        () -> {
          tab.eval("document.querySelector('.row').focus()");
          tab.key("End");
        },
        () -> tab.key("Home"));
    tab.click(".filters summary", "Type");
    measure(tab, "filter", () -> tab.click(".menu[open] label"), () -> {});
    tab.key("Escape");
    measure(
        tab,
        "open the evidence",
        () -> tab.click(".row"),
        () -> {
          tab.until("document.querySelector('aside .text mark')");
          tab.click("#evidence-close");
          tab.until("!document.querySelector('aside')");
        });
  }

  /** The middle one of several: the processor time from the input to the second picture after. */
  private static void measure(Tab tab, String what, Runnable act, Runnable back) {
    var times = new ArrayList<Long>();
    for (int i = 0; i < TIMES; i++) {
      double before = tab.busyMillis();
      act.run();
      times.add(Math.round(tab.busyMillis() - before));
      back.run();
      Tab.sleep(50);
    }
    times.sort(Long::compare);
    System.out.println("page: " + what + ": " + times + " ms");
    assertThat(times.get(TIMES / 2)).as(what + " in ms: " + times).isLessThan(MOST_MILLIS);
  }

  /** A hundred sentences, each with an event on a day of its own. */
  private static DatedArticle article(int first) {
    var text = new StringBuilder();
    var sentences = new ArrayList<Sentence>();
    var mentions = new ArrayList<EventMention>();
    var dates = new ArrayList<EventDate>();
    var places = new ArrayList<Optional<Place>>();
    for (int i = 0; i < AN_ARTICLE; i++) {
      int n = first + i;
      int start = text.length();
      text.append("Japan had dealing number ").append(n).append(" with Russia. ");
      int end = text.length() - 1;
      sentences.add(new Sentence(i, new Span(start, end), List.of(), 0, false));
      var japan = actor("JPNGOV", "Japan", start);
      var russia = actor("RUSGOV", "Russia", end - 7);
      var code = CODES.get(n % CODES.size());
      var status = n % 7 == 0 ? Status.PLANNED : Status.HAPPENED;
      mentions.add(
          new EventMention(
              code,
              status,
              Optional.of(japan),
              Optional.of(russia),
              new Span(start + 6, end - 8),
              i,
              Optional.empty(),
              "made",
              0.5));
      var day = LocalDate.of(1985, 1, 1).plusDays(n + n / 3);
      dates.add(new EventDate(Optional.of(DateInterval.of(day)), Optional.empty(), "as told"));
      places.add(
          n % 3 == 0
              ? Optional.of(new Place(PLACES.get(n % PLACES.size()), Optional.empty()))
              : Optional.empty());
    }
    var article =
        new Article(
            "c" + first,
            text.toString(),
            Optional.of(new Article.Title("Dealings from " + first, Optional.empty())),
            Optional.empty(),
            Optional.of("The Register"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "made");
    var published = DateInterval.of(LocalDate.of(1985, 1, 1).plusDays(first + first / 3 + 140));
    return new DatedArticle(
        new CodedArticle(new AnalyzedArticle(article, sentences), mentions, List.of(), List.of()),
        new Publication(Optional.of(published), List.of()),
        List.of(),
        dates,
        places);
  }

  private static Actor actor(String code, String name, int start) {
    return new Actor(Optional.of(code), name, name, new Span(start, start + name.length()));
  }
}
