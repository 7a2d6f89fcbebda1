package satow.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenDatesTest {

  @Test
  void readsTheUsualForms() {
    var day = LocalDate.of(2013, 4, 29);
    for (var words :
        new String[] {
          "29 April 2013",
          "April 29, 2013",
          "Apr. 29th 2013",
          "29-Apr-2013",
          "2013-04-29T10:00",
          "20130429",
          "29/04/2013",
          "04/29/2013",
          "2013/4/29",
          "29.04.2013",
          "the 29th of April 2013"
        }) {
      assertThat(WrittenDates.first(words).orElseThrow().date()).as(words).isEqualTo(day);
    }
  }

  @Test
  void leavesWhatIsNoCertainDay() {
    assertThat(WrittenDates.first("04/05/2013")).isEmpty();
    assertThat(WrittenDates.first("31 February 2013")).isEmpty();
    assertThat(WrittenDates.first("in April 2013")).isEmpty();
    assertThat(WrittenDates.iso("on 2013-04-29")).isEmpty();
  }
}
