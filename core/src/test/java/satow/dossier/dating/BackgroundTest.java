package satow.dossier.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import satow.article.Article;
import satow.coding.SharedAnalyzer;
import satow.coding.actors.ActorDictionary;
import satow.coding.patterns.PatternDictionary;
import satow.coding.patterns.RuleCoder;
import satow.dossier.DateInterval;
import satow.dossier.EventDate;
import satow.language.time.DatedEvents;

/** History that news tells is kept apart from the news, and from the day of the report. */
class BackgroundTest {
  private static final LocalDate DAY = LocalDate.of(2014, 11, 10);

  @Test
  void newsHasItsDayAndTheDayOfTheReport() {
    var date = dates("Norway met Chile on Sunday.").get(0);

    assertThat(date.interval()).contains(DateInterval.of(LocalDate.of(2014, 11, 9)));
    assertThat(date.precision()).contains(EventDate.Precision.DAY);
    assertThat(date.background()).isFalse();
    assertThat(date.reported()).contains(DateInterval.of(DAY));
  }

  @Test
  void whatWasInAnotherYearIsHistory() {
    var date = dates("Norway invaded Sweden in 1956.").get(0);

    assertThat(date.background()).isTrue();
    assertThat(date.precision()).contains(EventDate.Precision.YEAR);
    assertThat(date.reported()).contains(DateInterval.of(DAY));
  }

  @Test
  void whatFollowedHistoryIsNotOfTheDayOfTheReport() {
    var dates = dates("Canada imposed sanctions after Russia annexed Crimea in March this year.");

    assertThat(dates).isNotEmpty().allMatch(EventDate::background);
    assertThat(dates).noneMatch(d -> d.interval().equals(Optional.of(DateInterval.of(DAY))));
  }

  @Test
  void whatHadHappenedBeforeHasNoDayOfItsOwn() {
    var dates = dates("Norway had expelled the ambassador of Chile.");

    assertThat(dates).isNotEmpty().allMatch(EventDate::background);
    assertThat(dates).allMatch(d -> d.interval().isEmpty() && d.basis().startsWith("background"));
  }

  @Test
  void whatAnswersAnActIsAsExactAsTheAct() {
    var year =
        dates("Talks ended after Russia annexed Crimea in 2013 and Canada imposed sanctions.");
    var ever =
        dates("Canada has imposed sanctions since Russia annexed Crimea in March this year.");

    assertThat(year)
        .anyMatch(
            d -> d.background() && d.precision().equals(Optional.of(EventDate.Precision.YEAR)));
    assertThat(ever).noneMatch(d -> d.basis().contains("told as following"));
  }

  @Test
  void participleBehindTheEndOfTheWarBelongsToIt() {
    var dates =
        dates(
            "World War II divided them. Norway took the hills at the end of the war, expelling"
                + " Swedish farmers.");

    assertThat(dates)
        .isNotEmpty()
        .allMatch(d -> d.interval().filter(i -> i.end().getYear() == 1945).isPresent());
  }

  @Test
  void dayOfWhatIsPromisedIsNotThatOfThePromise() {
    var dates = dates("Norway and Chile agreed that Chile would visit Norway on Dec. 15.");

    assertThat(dates.get(0).interval()).contains(DateInterval.of(DAY));
  }

  @Test
  void aSeriesThatIsOverLiesBeforeTheLastOfIt() {
    var dates =
        dates("After four summits in less than a year, Norway and Chile have not met since May.");

    assertThat(dates)
        .anyMatch(
            d ->
                d.interval()
                    .filter(i -> i.start().equals(LocalDate.of(2013, 5, 1)))
                    .filter(i -> i.end().equals(LocalDate.of(2014, 5, 31)))
                    .isPresent());
  }

  @Test
  void yearBeforeADocumentNamesIt() {
    var dates = dates("Norway and Chile signed a plan on 1956 treaty.");

    assertThat(dates)
        .noneMatch(d -> d.interval().filter(i -> i.start().getYear() == 1956).isPresent());
  }

  @Test
  void thenIsTheDateBefore() {
    var dates =
        dates(
            "Norway met Chile on Sunday. Norway signed a pact with Peru on Nov. 3. Norway demanded"
                + " then that Peru withdraw its troops.");

    assertThat(dates.get(dates.size() - 1).interval())
        .contains(DateInterval.of(LocalDate.of(2014, 11, 3)));
  }

  @Test
  void aWeekBeforeTheSummitOfTheNewsIsCountedFromIt() {
    var dates =
        dates(
            "Norway signed a pact with Chile on Sunday. They met at a summit in Lima. Two days"
                + " before the summit Norway accused Peru of spying.");

    assertThat(dates.get(dates.size() - 1).interval())
        .contains(DateInterval.of(LocalDate.of(2014, 11, 7)));
  }

  @Test
  void whatWasDoneInAWarThatBeganOnADayWasNotDoneBeforeIt() {
    var date = dates("Norway occupied Sweden in a war that began on Sept. 3.").get(0);

    assertThat(date.interval()).contains(new DateInterval(LocalDate.of(2014, 9, 3), DAY));
  }

  @Test
  void whatIsCountedSinceAYearIsNotOfThatYear() {
    assertThat(dates("Norway has fought Sweden since its independence in 1905."))
        .allMatch(
            d -> d.interval().filter(i -> i.end().equals(DAY)).isPresent(),
            "lasts to the day of the report");
  }

  @Test
  void whatCameEventuallyMayHaveComeMuchLater() {
    var dates =
        dates("Norway annexed Sweden in 1945 and occupied the hills, eventually expelling Swedes.");

    assertThat(dates.get(dates.size() - 1).interval())
        .contains(new DateInterval(LocalDate.of(1945, 1, 1), DAY));
  }

  @Test
  void whatIsDoneAgainAndAgainHasNoDay() {
    assertThat(dates("Norway met Chile on Sunday. Norway has repeatedly accused Chile of spying."))
        .anyMatch(d -> d.interval().isEmpty() && d.background());
  }

  @Test
  void theExactDayStandsBeforeTheCountedOne() {
    var date = dates("Two weeks earlier, on Oct. 21, Norway expelled the ambassador of Chile.");

    assertThat(date.get(0).interval()).contains(DateInterval.of(LocalDate.of(2014, 10, 21)));
  }

  @Test
  void aSeasonIsThatOfWhatIsPromised() {
    assertThat(dates("Norway agreed on Sunday to visit Chile in the autumn."))
        .noneMatch(d -> d.interval().filter(i -> i.days() > 1).isPresent());
  }

  private static List<EventDate> dates(String text) {
    var declared = new Article.DeclaredDate(DAY, "date line", "10 November 2014", Optional.empty());
    var article =
        new Article(
            "t",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(declared),
            List.of(),
            "t");
    var coder = new RuleCoder(ActorDictionary.load(List.of()), PatternDictionary.load(List.of()));
    var coded = coder.code(SharedAnalyzer.get().analyze(article));
    return new Dating(DatedEvents.shipped(), List.of()).date(coded).eventDates();
  }
}
