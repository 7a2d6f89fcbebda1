package satow.dossier.account;

import java.util.List;
import satow.dossier.merge.Event;

/**
 * Something hostile that starts, changes and ends: the sanctions of one country against the other,
 * or what they accuse, refuse and threaten each other with.
 *
 * @param by the country that acts
 * @param against the other one
 * @param sanctions whether these are sanctions; else other disputes
 * @param steps what happened, by date
 * @param ended whether the last known step is its lifting
 */
public record Dispute(
    String by, String against, boolean sanctions, List<Event> steps, boolean ended) {
  public Dispute {
    steps = List.copyOf(steps);
  }
}
