package satow.dossier.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import satow.article.Article;
import satow.article.Boilerplate;
import satow.article.Span;
import satow.dossier.DateInterval;
import satow.language.Sentence;
import satow.language.time.DatedEvents;

/** What the line above a text, and dates counted back from its news, say of its day. */
class DatelinesTest {
  @Test
  void dayOfTheYearAndWeekdayOfTheNewsMakeTheYear() {
    var published =
        published(
            "LIMA, June 18",
            "Peru and Chile signed a fishing accord on Sunday, a month after the strike that began"
                + " on May 12, 2000.");

    assertThat(published).contains(day("2000-06-18"));
  }

  @Test
  void weekdayAboveTheTextIsTheDayOfWriting() {
    var published =
        published("Oslo, Tuesday night", "Norway and Chad, on May 2, 2011, had opened talks.");

    assertThat(published).isPresent();
    assertThat(published.orElseThrow().start()).isEqualTo(LocalDate.parse("2011-05-03"));
  }

  @Test
  void fullDateBesideTheReporterIsTheDay() {
    var published =
        published("22 March 2016 | By D. Morales", "The president of Peru arrived on Sunday.");

    assertThat(published).contains(day("2016-03-22"));
  }

  @Test
  void weeksCountedBackLeadToTheWeekdayOfTheNews() {
    var published =
        published(
            "",
            "Chile closed the tunnel on Thursday. Two weeks earlier, on April 21, 2011, Peru had"
                + " stopped the trains.");

    assertThat(published).contains(new DateInterval(LocalDate.parse("2011-05-05"), end("05-11")));
  }

  @Test
  void daysCountedBackMustFitTheWeekday() {
    var published =
        published(
            "",
            "The ministers met on Monday for the first time since November 2013. Envoys talked on"
                + " March 18, two days before the ministers met.");

    // 20 March is a Monday in 2017, not in 2014, 2015 or 2016
    assertThat(published.map(DateInterval::start).map(LocalDate::getDayOfMonth)).contains(20);
    assertThat(published.map(DateInterval::start).map(LocalDate::getYear))
        .hasValueSatisfying(y -> assertThat(y).isNotIn(2014, 2015, 2016));
  }

  @Test
  void coldWarOfALongAgoDatesNoArticle() {
    var published =
        published(
            "", "On Thursday Chile spoke of a Cold War mindset. Peru had left on May 3, 2021.");

    assertThat(published.map(DateInterval::start).map(LocalDate::getYear)).contains(2021);
  }

  @Test
  void weekdayThatWouldBeStaleNewsIsNotTheNextOne() {
    var published =
        published(
            "",
            "Chile shut the port on Wednesday. Peru answered on Aug. 22, 2014, and in August it had"
                + " stopped the trains.");

    // the first Wednesday after 22 August was the 27th, but August is over
    assertThat(published.orElseThrow().start()).isEqualTo(LocalDate.parse("2014-09-01"));
    assertThat(published.orElseThrow().end()).isAfter(LocalDate.parse("2014-09-24"));
  }

  private static LocalDate end(String day) {
    return LocalDate.parse("2011-" + day);
  }

  private static DateInterval day(String iso) {
    return DateInterval.of(LocalDate.parse(iso));
  }

  private static Optional<DateInterval> published(String line, String prose) {
    var text = line.isEmpty() ? prose : line + "\n\n" + prose;
    int from = text.length() - prose.length();
    var above =
        line.isEmpty()
            ? List.<Boilerplate>of()
            : List.of(new Boilerplate(new Span(0, line.length()), Boilerplate.Kind.SUBHEADING));
    var sentences = new ArrayList<Sentence>();
    for (int start = from; start < text.length(); ) {
      int stop = text.indexOf(". ", start);
      while (stop > 0 && Character.isDigit(text.charAt(stop + 2))) {
        stop = text.indexOf(". ", stop + 1); // Aug. 22
      }
      int end = stop < 0 ? text.length() : stop + 1;
      sentences.add(new Sentence(sentences.size(), new Span(start, end), List.of(), 1, false));
      start = stop < 0 ? text.length() : stop + 2;
    }
    var article =
        new Article(
            "t",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            above,
            "test");
    return new Dating(DatedEvents.shipped(), List.of()).publication(article, sentences).interval();
  }
}
