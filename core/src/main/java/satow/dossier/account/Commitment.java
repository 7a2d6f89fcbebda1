package satow.dossier.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import satow.dossier.DateInterval;
import satow.dossier.merge.Event;
import satow.dossier.merge.Evidence;

/**
 * A promise and what came of it.
 *
 * @param promise the event of promising
 * @param due by when, where the sentence tells
 * @param verdict what the articles tell of its keeping
 * @param reason why, in words
 * @param evidence the sentences behind the verdict; none while it is open
 */
public record Commitment(
    Event promise,
    Optional<DateInterval> due,
    Verdict verdict,
    String reason,
    List<Evidence> evidence) {
  public Commitment {
    evidence = List.copyOf(evidence);
  }

  /** What can be said of a promise. */
  public enum Verdict {
    OPEN,
    KEPT,
    BROKEN,
    OVERDUE,
    POSSIBLY_KEPT;

    /** The verdict in words: {@code "possibly kept"}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
