package satow.coding.actors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a name of the dictionaries stands for.
 *
 * @param text the name as texts write it
 * @param kind what sort of name it is
 * @param code CAMEO code; for a person the one outside of every office
 * @param who the full name of who is meant
 * @param offices a person's offices, the years of a state that is gone; empty for all others
 */
public record Name(String text, Kind kind, String code, String who, List<Office> offices) {
  private static final Pattern HIGH =
      Pattern.compile(
          "^(?:(?:acting|interim|federal) )?(?:president|prime minister|premier|chancellor(?! of the"
              + " exchequer)|king|queen|emperor|emir|sultan|pope|supreme leader|leader of|general"
              + " secretary|secretary[- ]general|director[- ]general|managing director|high"
              + " representative|chairman of the)\\b",
          Pattern.CASE_INSENSITIVE);

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
    SURNAME,
    /** No actor: another thing that bears an actor's name. */
    NAMESAKE;

    /** Whether it names a state, its people or a part of it. */
    boolean isOfState() {
      return switch (this) {
        case STATE, ADJECTIVE, PEOPLE, CAPITAL, SEAT, REGION, ETHNIC -> true;
        case ORGANISATION, GROUP, MEDIA, PERSON, SURNAME, NAMESAKE -> false;
      };
    }

    boolean isOfPerson() {
      return this == PERSON || this == SURNAME;
    }
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

    /** Whether its title is the one that stands before a name ({@code prime minister}). */
    boolean isCalled(String title) {
      String own = " " + this.title.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
      String said = title.toLowerCase(Locale.ROOT).replace('-', ' ').replace("defense", "defence");
      return own.replace("defense", "defence").contains(" " + said + " ");
    }

    private boolean isHigh() {
      boolean governs = code.endsWith("GOV") || code.startsWith("IGO");
      return governs && HIGH.matcher(title).find();
    }
  }

  /**
   * The code on a day. Without a day that of the last high office, since news is about those who
   * hold one, or else of the last office.
   */
  public String codeOn(Optional<LocalDate> day) {
    if (offices.isEmpty()) {
      return code;
    }
    if (day.isEmpty()) {
      return foremost().code();
    }
    for (Office office : offices) {
      if (office.holdsOn(day.get())) {
        return office.code();
      }
    }
    // before the first office the person was not yet what the title says
    return code;
  }

  /** The title of the office of a day; without a day that of the foremost one. */
  Optional<String> titleOn(Optional<LocalDate> day) {
    if (offices.isEmpty()) {
      return Optional.empty();
    }
    return day.isEmpty()
        ? Optional.of(foremost().title())
        : offices.stream().filter(o -> o.holdsOn(day.get())).map(Office::title).findFirst();
  }

  /** Whether a title is that of a head of a state, government or organisation. */
  static boolean isHigh(String title) {
    return HIGH.matcher(title).find();
  }

  /** The last of the highest offices: of heads of states, governments and organisations. */
  private Office foremost() {
    var last = Comparator.comparing(Office::start);
    return offices.stream()
        .filter(Office::isHigh)
        .max(last)
        .or(() -> offices.stream().max(last))
        .orElseThrow();
  }

  /** Whether some office makes the person a head of a state, government or organisation. */
  boolean heldHighOffice() {
    return offices.stream().anyMatch(Office::isHigh);
  }

  /** The first day of the last high office, to tell the better known of two; else long ago. */
  LocalDate lastHighOffice() {
    return offices.stream()
        .filter(Office::isHigh)
        .map(Office::start)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  boolean holdsOfficeOn(LocalDate day) {
    return offices.stream().anyMatch(o -> o.holdsOn(day));
  }

  /** The first three letters of a code. */
  static String country(String code) {
    return code.substring(0, Math.min(3, code.length()));
  }
}
