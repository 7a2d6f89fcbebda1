package satow.coding.patterns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.language.Token;

/** Who meets or signs where a sentence leaves it to the one before to say. */
final class Earlier {
  /** How many sentences back those who met may be named. */
  private static final int REACH = 2;

  /** What two do together: talks and treaties. */
  private static final Set<String> SHARED = Set.of("04", "057");

  private Earlier() {}

  /**
   * {@code The border was discussed}, {@code A treaty was signed}: by the two who were last said to
   * do something with each other; {@code the agreement}: by any two of the sentences before.
   */
  static List<Actor> partners(List<EventMention> earlier, Draft draft, Clause clause) {
    boolean nobody = draft.parties().sources().isEmpty() && draft.parties().targets().isEmpty();
    boolean shared = SHARED.stream().anyMatch(draft.code()::startsWith);
    List<Token> subject =
        draft.token().isVerb() ? clause.slot(draft.token(), "surface") : List.of();
    boolean thing = subject.stream().anyMatch(Token::isNoun);
    if (!nobody || !shared || !thing) {
      return List.of();
    }
    boolean known =
        subject.stream().anyMatch(s -> clause.hasChild(s, "det", Set.of("the", "this")));
    for (int i = earlier.size() - 1; i >= 0; i--) {
      EventMention event = earlier.get(i);
      if (event.sentence() < clause.sentence().index() - REACH) {
        return List.of();
      }
      Optional<Actor> source = event.source().filter(a -> a.code().isPresent());
      Optional<Actor> target = event.target().filter(a -> a.code().isPresent());
      if (source.isPresent() && target.isPresent() && (known || mutual(event, earlier))) {
        return List.of(source.get(), target.get());
      }
    }
    return List.of();
  }

  /** Whether an event is told in both directions. */
  private static boolean mutual(EventMention event, List<EventMention> events) {
    return events.stream()
        .anyMatch(
            e ->
                e.trigger().equals(event.trigger())
                    && e.source().equals(event.target())
                    && e.target().equals(event.source()));
  }
}
