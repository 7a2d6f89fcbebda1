package satow.language.time;

import java.time.LocalDate;
import java.util.List;

/**
 * An event of history that texts date other things by.
 *
 * @param name its usual name
 * @param aliases all names; {@code NAME + WORD} counts only in a text that has the word too
 * @param start first day
 * @param end last day
 */
public record DatedEvent(String name, List<String> aliases, LocalDate start, LocalDate end) {
  public DatedEvent {
    aliases = List.copyOf(aliases);
  }
}
