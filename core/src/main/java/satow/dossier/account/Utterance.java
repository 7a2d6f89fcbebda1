package satow.dossier.account;

import java.util.List;
import java.util.Optional;
import satow.coding.Actor;
import satow.dossier.DateInterval;
import satow.dossier.merge.Evidence;

/**
 * Something that somebody said.
 *
 * @param speaker who
 * @param addressee to whom
 * @param direct whether in the speaker's own words
 * @param issues what it is about, keys of the issue dictionary
 * @param via the medium it comes through
 * @param words what was said
 * @param date when: the date of the saying, or else of the article
 * @param reported whether the date is only that of the article
 * @param repeats whether the same speaker had said nearly the same before
 * @param evidence its sentence
 */
public record Utterance(
    Actor speaker,
    Optional<Actor> addressee,
    boolean direct,
    List<String> issues,
    Optional<String> via,
    String words,
    Optional<DateInterval> date,
    boolean reported,
    boolean repeats,
    Evidence evidence) {
  public Utterance {
    issues = List.copyOf(issues);
  }

  /** Whether the speaker speaks for a state: no role, or government, military, legislature. */
  public boolean official() {
    return Utterances.official(speaker);
  }
}
