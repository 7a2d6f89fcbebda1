package satow.coding.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a name of the dictionaries stands for.
 *
 * @param text the name as texts write it
 * @param kind what sort of name it is
 * @param code CAMEO code; for a person the one outside of every office
 * @param who the full name of who is meant
 * @param offices a person's offices; empty for all others
 */
public record Name(String text, Kind kind, String code, String who, List<Office> offices) {
  public Name {
    offices = List.copyOf(offices);
  }

  /** The sorts of name, which reference treats differently. */
  public enum Kind {
    STATE,
    ADJECTIVE,
    PEOPLE,
    CAPITAL,
    SEAT,
    REGION,
    ETHNIC,
    ORGANISATION,
    GROUP,
    MEDIA,
    PERSON,
    SURNAME
  }

  /**
   * An office with its term.
   *
   * @param code the code while in office
   * @param start first day
   * @param end last day, empty while it goes on
   * @param title what it is
   */
  public record Office(String code, LocalDate start, Optional<LocalDate> end, String title) {

    /** Whether the day lies within the term. */
    public boolean holdsOn(LocalDate day) {
      return !day.isBefore(start) && (end.isEmpty() || !day.isAfter(end.get()));
    }
  }

  /**
   * The code on a day; without a day that of the latest office, since news is about those who hold
   * one.
   */
  public String codeOn(Optional<LocalDate> day) {
    if (offices.isEmpty()) {
      return code;
    }
    if (day.isEmpty()) {
      return offices.get(offices.size() - 1).code();
    }
    for (Office office : offices) {
      if (office.holdsOn(day.get())) {
        return office.code();
      }
    }
    // before the first office the person was not yet what the title says
    return code;
  }
}
