package satow.dossier.account;

import java.util.List;
import java.util.Optional;
import satow.dossier.merge.Event;

/**
 * Where one side stands on one issue, by what it has said and by what it is told to have done,
 * wished or refused.
 *
 * @param issue key of the issue dictionary
 * @param country whose side
 * @param utterances what its officials said, by date
 * @param deeds what the articles tell of it, by date; the reporter's words, not the side's own
 */
public record Position(
    String issue, String country, List<Utterance> utterances, List<Event> deeds) {
  public Position {
    utterances = List.copyOf(utterances);
    deeds = List.copyOf(deeds);
  }

  /**
   * The earlier words from which these differ in stance: the last that opened where these close, or
   * the other way round. Empty where the last that took any stance took the same.
   */
  public Optional<Utterance> changedFrom(Utterance words) {
    var stance = Stance.of(words.words());
    if (stance == Stance.NEITHER) {
      return Optional.empty();
    }
    for (int i = utterances.indexOf(words) - 1; i >= 0; i--) {
      var before = utterances.get(i);
      var there = earlier(before, words) ? Stance.of(before.words()) : Stance.NEITHER;
      if (there != Stance.NEITHER) {
        return there == stance ? Optional.empty() : Optional.of(before);
      }
    }
    return Optional.empty();
  }

  private static boolean earlier(Utterance one, Utterance other) {
    return one.date().isPresent()
        && other.date().isPresent()
        && one.date().get().end().isBefore(other.date().get().start());
  }
}
