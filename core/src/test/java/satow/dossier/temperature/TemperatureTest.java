package satow.dossier.temperature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import satow.coding.Status;
import satow.dossier.Telling;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventMerger;

/** What the temperature shows, and how little it claims. */
class TemperatureTest {
  private static final IntensityOf WEIGHT =
      code -> code.startsWith("19") ? -10 : code.startsWith("11") ? -2 : 3;

  private static Telling told(String id, String cameo, String day) {
    return Telling.of(id)
        .published(day)
        .sentence("They acted again.")
        .event(cameo, "acted", "ETH:Ethiopia", "ERI:Eritrea")
        .on(day);
  }

  private static Temperature of(List<Event> events) {
    return Temperature.of(events, List.of(), WEIGHT, Granularity.QUARTER);
  }

  @Test
  void oneValueAnEventWhateverTheNumberOfReports() {
    var events =
        EventMerger.merge(
            List.of(
                told("a", "046", "1998-05-06").article(),
                told("b", "046", "1998-05-06").article()));

    var bucket = of(events).buckets().get(0);

    assertThat(bucket.label()).isEqualTo("1998 Q2");
    assertThat(bucket.n()).isEqualTo(1);
    assertThat(bucket.sum()).isEqualTo(3);
  }

  @Test
  void onlyWhatHappenedCounts() {
    var planned = told("a", "046", "1998-05-06").status(Status.PLANNED).article();

    assertThat(of(EventMerger.merge(List.of(planned))).buckets()).isEmpty();
  }

  @Test
  void oneEventHasABandAsWideAsTheDyadVaries() {
    var events =
        EventMerger.merge(
            List.of(
                told("a", "046", "1998-02-06").article(),
                told("b", "190", "1998-05-12").article(),
                told("c", "111", "1998-08-12").article()));

    var bucket = of(events).buckets().get(0);

    assertThat(bucket.high().orElseThrow() - bucket.low().orElseThrow()).isGreaterThan(2);
  }

  @Test
  void aWarAfterPeaceIsAChangePointWithItsDay() {
    var articles = new ArrayList<satow.dossier.DatedArticle>();
    var random = new Random(3);
    for (int i = 0; i < 40; i++) {
      var day = LocalDate.of(1997, 1, 1).plusDays(20L * i).toString();
      var code = i < 20 ? (random.nextBoolean() ? "046" : "111") : "190";
      articles.add(told("w" + i, code, day).article());
    }

    var changes = of(EventMerger.merge(articles)).changes();

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).day()).isEqualTo(LocalDate.of(1997, 1, 1).plusDays(400));
    assertThat(changes.get(0).after()).isEqualTo(-10);
    assertThat(changes.get(0).probability()).isGreaterThan(0.8);
  }

  @Test
  void noiseAloneHasNoChangePoint() {
    var random = new Random(11);
    double[] x = random.doubles(200, -3, 3).toArray();

    assertThat(Changes.pelt(x)).isEmpty();
  }

  @Test
  void chartHasBarBandAndCountAndNoCurve() {
    var svg =
        TemperatureChart.svg(
            of(EventMerger.merge(List.of(told("a", "190", "1998-05-06").article()))));

    assertThat(svg)
        .contains("class=\"cold\"", "class=\"band\"", "1998 Q2", "n=1")
        .doesNotContain("<path", "<polyline");
  }
}
