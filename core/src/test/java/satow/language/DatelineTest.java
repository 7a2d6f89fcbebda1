package satow.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OSLO -- Norway lent Malawi a ship.|8",
        "TEL AVIV-- Israel thanked Malta.|11",
        "LIMA, Peru (XY) -- Peru thanked Chile.|19",
        "QUITO (Blatt) - Ecuador thanked Peru.|16",
        "DHAKA, March 4 (Blatt) -- Dhaka thanked Delhi.|26",
        "Lagos, April 3 (ABCD) Under pressure, Nigeria left.|22",
        "Baku, June 5, ABCD - Azerbaijan thanked Iran.|21",
        "BANGUI: A court freed him.|8",
        "MINSK, Belarus — Norway thanked Malta.|17",
        "TURIN, Italy, Monday, May 3, 2004 - Norway thanked Malta.|36",
        "TURIN, 3 May 2004 - Norway thanked Malta.|20",
        "TURIN/OSLO, Sunday — Norway thanked Malta.|21",
        "Turin, May 3 — Norway thanked Malta.|15",
        "On May 3 (a Monday) Norway thanked Malta.|0",
        "NATO – Russia talks failed.|0",
        "Japan - Russia trade grew.|0",
        "Norway thanked Malta.|0",
        "U.S. troops left Chad.|0",
      })
  void findsWhereAReportWasFiled(String sentence, int length) {
    assertThat(Dateline.length(sentence)).isEqualTo(length);
  }
}
