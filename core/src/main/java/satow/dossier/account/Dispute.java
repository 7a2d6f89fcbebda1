package satow.dossier.account;

import java.util.List;
import java.util.Optional;
import satow.dossier.merge.Event;

/**
 * Something hostile that starts, changes and ends: the sanctions of one country against the other,
 * the fighting of both, or what they accuse, refuse and threaten each other with.
 *
 * @param by the country that acts; of fighting the dyad's first
 * @param against the other one
 * @param matter what sort of dispute
 * @param steps what happened, by date
 * @param ended whether the last known step ends or eases it
 */
public record Dispute(String by, String against, Matter matter, List<Event> steps, boolean ended) {
  public Dispute {
    steps = List.copyOf(steps);
  }

  /** Sorts of disputes. */
  public enum Matter {
    SANCTIONS,
    FIGHTING,
    QUARREL
  }

  /** Whether these are sanctions. */
  public boolean sanctions() {
    return matter == Matter.SANCTIONS;
  }

  /** The first step that the text dates. */
  public Optional<Event> start() {
    return steps.stream().filter(Event::datedByText).findFirst();
  }

  /** The last step that the text dates. */
  public Optional<Event> lastDated() {
    return steps.stream().filter(Event::datedByText).reduce((one, next) -> next);
  }

  /** The last step. */
  public Event last() {
    return steps.get(steps.size() - 1);
  }
}
