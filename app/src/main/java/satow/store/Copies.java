package satow.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One text that several have printed, exactly or nearly so.
 *
 * @param printings the earliest first, by day of publication (unknown last) and by when it was read
 */
public record Copies(List<Printing> printings) {

  public Copies {
    printings = List.copyOf(printings);
  }

  /**
   * One of them.
   *
   * @param id its name
   * @param source where it was read
   * @param outlet who published it
   * @param url its address
   * @param published its first possible day
   * @param share how much it shares with the text of the group that was read first, 0 to 1; 1 for
   *     that text itself and what is word for word the same
   */
  public record Printing(
      String id,
      String source,
      Optional<String> outlet,
      Optional<String> url,
      Optional<LocalDate> published,
      double share) {}

  /** The earliest. */
  public Printing origin() {
    return printings.get(0);
  }
}
