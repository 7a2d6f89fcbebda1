package satow.dossier.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import satow.dossier.dating.DatedEventExamples;

/** The examples that the dictionaries of places and of dated events carry. */
class ExamplesTest {

  @Test
  void thePlacesDoWhatTheirExamplesSay() {
    var report = PlaceExamples.run();
    assertThat(report.failed()).isEmpty();
    assertThat(report.missing()).isEmpty();
    assertThat(report.run()).isGreaterThan(5000);
  }

  @Test
  void theDatedEventsDoWhatTheirExamplesSay() {
    var report = DatedEventExamples.run();
    assertThat(report.failed()).isEmpty();
    assertThat(report.missing()).isEmpty();
  }
}
