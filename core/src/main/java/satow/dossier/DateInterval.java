package satow.dossier;

import java.time.LocalDate;

/**
 * A day known as well as the text allows: somewhere from {@code start} to {@code end}, both
 * included.
 */
public record DateInterval(LocalDate start, LocalDate end) {
  public DateInterval {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("no interval: " + start + " to " + end);
    }
  }

  /** An interval of one day. */
  public static DateInterval of(LocalDate day) {
    return new DateInterval(day, day);
  }

  /** Whether the two share a day. */
  public boolean overlaps(DateInterval other) {
    return !end.isBefore(other.start) && !other.end.isBefore(start);
  }

  /** Number of days, at least 1. */
  public long days() {
    return end.toEpochDay() - start.toEpochDay() + 1;
  }
}
