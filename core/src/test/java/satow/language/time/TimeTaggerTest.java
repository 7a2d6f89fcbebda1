package satow.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time expressions by family, read in an article of Tuesday, 18 March 2014. */
class TimeTaggerTest {
  private static final TimeTagger TAGGER = new TimeTagger(DatedEvents.shipped());
  private static final LocalDate TODAY = LocalDate.of(2014, 3, 18);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pact was signed on 9 September 1914.      | 9 September 1914=1914-09-09",
        "It opened on Sept. 9, 1914, in a tent.        | Sept. 9, 1914=1914-09-09",
        "They met on Friday, March 14, at the port.    | Friday, March 14=2014-03-14",
        "The vote of 2014-02-28 was close.             | 2014-02-28=2014-02-28",
        "A memo of 3/4/2014 leaked.                    | 3/4/2014=2014-03-04",
        "He spoke on the 25th of August.               | the 25th of August=2013-08-25",
        "Guards drilled on Feb. 2–3 near the lake.     | Feb. 2=2014-02-02; 3=2014-02-03",
        "The fair ran from May to July 2012.           | May=2012-05; July 2012=2012-07",
        "Rome fell ill in 490 BC.                      | 490 BC=BC0490",
        "Factories closed in the 1930s.                | the 1930s=193",
        "A fort of the 19th century burned.            | the 19th century=18",
        "Output fell in the third quarter of 2013.     | the third quarter of 2013=2013-Q3",
        "Spending doubled in fiscal 2013.              | fiscal 2013=2013",
        "They talked during the summer of 2011.        | the summer of 2011=2011-SU"
      })
  void readsDatesByNameAndNumber(String sentence, String expected) {
    assertThat(values(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy arrived on Sunday.                       | Sunday=2014-03-16",
        "The envoy will arrive on Sunday.                   | Sunday=2014-03-23",
        "It rained from January to April.                   | January=2013-01; April=2013-04",
        "Both agreed to meet on Thursday.                   | Thursday=2014-03-20",
        "Both sat down on Thursday and agreed to train.     | Thursday=2014-03-13",
        "Lula took an invitation to visit Peru in May.      | May=2014-05",
        "They agreed that Lula would visit Peru in May.     | May=2014-05",
        "Lula instructed ministers to meet in May.          | May=2014-05",
        "Aides said the envoy would resign on Monday.       | Monday=2014-03-17",
        "The port closed in November.                       | November=2013-11",
        "The port will reopen in November.                  | November=2014-11",
        "Talks are scheduled for April 2.                   | April 2=2014-04-02",
        "Troops left last week.                             | last week=2014-W11",
        "Troops will leave next month.                      | next month=2014-04",
        "He resigned yesterday and flew home.               | yesterday=2014-03-17",
        "The toll began pending a decision on April 17.     | April 17=2014-04-17",
        "An end-of-June date is the best they can offer.    | June=2014-06",
        "They argued since last September; she prepares to leave at the end of the month. | last September=2013-09; the end of the month=2014-03",
        "The law was passed in June last year.              | June last year=2013-06",
        "A deal could come this autumn.                     | this autumn=2014-FA",
        "The dam broke two years ago.                       | two years ago=2012",
        "They met on Friday after dining the day before.    | Friday=2014-03-14; the day before=2014-03-13",
        "On Friday the two go on to Lima and continue their talks. | Friday=2014-03-21",
        "On Friday envoys met in Lima and signed a pact.    | Friday=2014-03-14",
        "The envoy is to travel to Lima on Thursday.        | Thursday=2014-03-20",
        "They met on Friday. The evening before, they had dined. | Friday=2014-03-14; The evening before=2014-03-13TEV",
        "Shops closed at Christmas.                         | Christmas=2013-12-25"
      })
  void countsFromPublicationByTense(String sentence, String expected) {
    assertThat(values(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The siege lasted nine months.                  | nine months=P9M",
        "It was an hour-long call.                      | hour-long=PT1H",
        "They had argued for more than a decade.        | more than a decade=P10Y",
        "He is 45 years old.                            | 45 years old=P45Y",
        "The envoys meet every year.                    | every year=XXXX",
        "Ships pass every Monday.                       | every Monday=XXXX-WXX-1",
        "Trade grew in recent years.                    | recent years=PAST_REF",
        "The two sides are talking now.                 | now=PRESENT_REF",
        "It fell silent 20 years after World War I.     | 20 years after World War I=1938"
      })
  void readsDurationsSetsAndDistances(String sentence, String expected) {
    assertThat(values(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The guns fell silent at 11 a.m. on Saturday.   | 11 a.m.=2014-03-15T11:00; Saturday=2014-03-15",
        "They dined on Sunday evening.                  | Sunday evening=2014-03-16TEV",
        "Flights stop at 17:30.                         | 17:30=XXXX-XX-XXT17:30"
      })
  void readsClockTimes(String sentence, String expected) {
    assertThat(values(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It may rain and they march on.",
        "The army lost 2000 soldiers and $1950 in cash.",
        "Jun Okada saw prices fall in a second home.",
        "May we sit? The sun set over a spring."
      })
  void leavesOtherWordsAlone(String sentence) {
    assertThat(values(sentence)).isEmpty();
  }

  @Test
  void inAStoryTheLastDateMovesTheAnchor() {
    String text =
        "War broke out on May 3, 1877. On June 4 they crossed the river. The next day it rained.";
    var times = TAGGER.find(text, List.of());
    var values = new TimeResolver().resolve(text, times, List.of(), new Anchor.Story());
    assertThat(values)
        .extracting(t -> t.value())
        .containsExactly("1877-05-03", "1877-06-04", "1877-06-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The summit opened on March 3. A week after the summit Peru left.  | March 3=2014-03-03; A week after the summit=2014-W11",
        "Raids hit Oslo on March 3. Two days after the raids Peru left.    | March 3=2014-03-03; Two days after the raids=2014-03-05",
        "The Lima talks began on March 3. A day before the Oslo talks it rained. | March 3=2014-03-03; A day=P1D",
        "The vote took place in March. A week after the vote Peru left.    | March=2014-03; A week=P1W",
        "A week after the summit Peru left. The summit opened on March 3.  | A week=P1W; March 3=2014-03-03"
      })
  void countsFromAnEventThatTheTextHasDated(String text, String expected) {
    assertThat(values(text)).isEqualTo(expected);
  }

  @Test
  void neverThrowsAndKeepsSpansInsideTheText() {
    var random = new Random(7);
    String[] words = {
      "May",
      "3",
      "1,",
      "1939",
      "–",
      "45",
      "the",
      "end",
      "of",
      "last",
      "week",
      "Sept.",
      "B.C.",
      "two",
      "'",
      "99",
      "summit",
      "the",
      "a",
      "few",
      "days",
      "later",
      "mid",
      "-",
      "11",
      ":",
      "30",
      "p.m.",
      "every",
      "fall",
      "\n",
      "31",
      "Feb",
      "and",
      "World",
      "War",
      "II",
      "years",
      "after",
      "this",
      "\ud83d\ude00",
      "year",
      "century",
      "Q",
      "9",
      "/",
      "2014"
    };
    for (int round = 0; round < 3000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(3) == 0 ? "" : " ");
      }
      String t = text.toString();
      var times = TAGGER.find(t, List.of());
      int last = 0;
      for (var time : times) {
        assertThat(time.span().start()).as(t).isGreaterThanOrEqualTo(last);
        assertThat(time.span().in(t)).isEqualTo(time.text());
        last = time.span().end();
      }
      for (Anchor anchor :
          List.of(new Anchor.Published(TODAY), new Anchor.Story(), new Anchor.Unknown())) {
        assertThat(new TimeResolver().resolve(t, times, List.of(), anchor)).hasSameSizeAs(times);
      }
    }
  }

  private static String values(String sentence) {
    var times = TAGGER.find(sentence, List.of());
    return new TimeResolver()
        .resolve(sentence, times, List.of(), new Anchor.Published(TODAY)).stream()
            .map(t -> t.text() + "=" + t.value())
            .collect(Collectors.joining("; "));
  }
}
