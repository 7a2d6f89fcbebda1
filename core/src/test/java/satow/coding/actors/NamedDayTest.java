package satow.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NamedDayTest {
  @Test
  void theFirstDayOfTheLatestYearIsThatOfTheArticle() {
    assertThat(NamedDay.in("QUITO, Monday, May 3, 1999 - The war of 1995 left 12 April 1998 cold."))
        .contains(LocalDate.of(1999, 5, 3));
    assertThat(NamedDay.in("They met on 7 June 2004 and will meet again in Oct. 2004."))
        .contains(LocalDate.of(2004, 6, 7));
  }

  @Test
  void aMonthOrAYearAloneIsReadToItsEnd() {
    assertThat(NamedDay.in("The ministers parted in February 2012."))
        .contains(LocalDate.of(2012, 2, 29));
    assertThat(NamedDay.in("The treaty of 1998 lapsed.")).contains(LocalDate.of(1998, 12, 31));
  }

  @Test
  void aDayThatNoMonthHasIsItsLast() {
    assertThat(NamedDay.in("Printed on 31 June 2001.")).contains(LocalDate.of(2001, 6, 30));
  }

  @Test
  void historyAloneDatesNothing() {
    assertThat(NamedDay.in("The treaty of 12 May 1856 lapsed.")).isEmpty();
  }
}
