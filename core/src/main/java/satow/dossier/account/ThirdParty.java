package satow.dossier.account;

import java.util.List;
import satow.dossier.merge.Event;

/**
 * Somebody else whom the articles tell of dealing with one of the two.
 *
 * @param code the first three letters of the actor's code
 * @param events what passed between it and either of the two, by date
 */
public record ThirdParty(String code, List<Event> events) {
  public ThirdParty {
    events = List.copyOf(events);
  }
}
