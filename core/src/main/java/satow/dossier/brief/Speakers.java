package satow.dossier.brief;

import java.util.List;
import java.util.Optional;
import satow.coding.Actor;
import satow.dossier.account.Utterance;

/** Whether a question names who acts or speaks. */
final class Speakers {
  private Speakers() {}

  /** Whether the question's agent said it, or somebody who speaks for the state. */
  static boolean names(Question q, Utterance u) {
    var agent = q.agent().orElseThrow();
    return agent.sort() == Term.Sort.STATE
        ? u.official() && u.speaker().country().filter(agent.stems()::contains).isPresent()
        : named(agent, List.of(u.speaker()));
  }

  /** Whether a person or state is among actors. */
  static boolean named(Term who, List<Actor> actors) {
    return actors.stream()
        .anyMatch(
            a ->
                who.sort() == Term.Sort.STATE
                    ? a.country().filter(who.stems()::contains).isPresent()
                    : Words.of(a.name()).stems().stream().anyMatch(who.stems()::contains));
  }

  /** The country of a person that the question names, by the actors of its name. */
  static Optional<String> country(Term who, List<Actor> actors) {
    return actors.stream()
        .filter(a -> named(who, List.of(a)))
        .flatMap(a -> a.country().stream())
        .findFirst();
  }
}
