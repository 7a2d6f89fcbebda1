package satow.coding;

import java.util.Locale;

/** Whether an event took place, as its sentence has it. Never mixed into the event's code. */
public enum Status {
  HAPPENED,
  ONGOING,
  PLANNED,
  POSSIBLE,
  DESIRED,
  HYPOTHETICAL,
  NEGATED,
  HABITUAL;

  /** The status as output shows it: {@code "happened"}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
