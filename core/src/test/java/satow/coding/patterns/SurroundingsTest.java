package satow.coding.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static satow.coding.SharedAnalyzer.events;

import org.junit.jupiter.api.Test;

/** What the sentences before and around tell of an event. Events as {@code CODE SOURCE TARGET}. */
final class SurroundingsTest {

  @Test
  void theOtherSideOfTheFightingIsTheOneThatWasTold() {
    assertThat(
            events(
                "Chadian troops attacked a Libyan base on Monday. "
                    + "Forty Libyan soldiers were killed."))
        .contains("190 TCDMIL LBY")
        .anyMatch(e -> e.endsWith("TCDMIL LBYMIL"));
  }

  @Test
  void twoOtherSidesLeaveItOpen() {
    assertThat(
            events(
                "Chadian troops attacked a Libyan base on Monday. "
                    + "Malian troops attacked a Libyan convoy. Forty Libyan soldiers were killed."))
        .anyMatch(e -> e.endsWith("- LBYMIL"));
  }

  @Test
  void whatOneStateSaysToNobodyAtHomeIsItsOwnAffair() {
    String home =
        "Norway's premier spoke on Monday. Norway's premier criticised the new school bill. "
            + "Norway's premier met Norwegian teachers. Norway's minister listened to Oslo's mayor.";
    assertThat(events(home)).noneMatch(e -> e.startsWith("11"));
    assertThat(events("Norway's premier criticised the new school bill."))
        .containsExactly("111 NORGOV -");
  }
}
