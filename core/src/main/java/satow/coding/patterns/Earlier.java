package satow.coding.patterns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

  /**
   * {@code B's post was overrun}, {@code A lost 40 men in the raid}: the other side of the fighting
   * of which the sentences before tell, where it has one other side only.
   */
  static Parties opponents(Supplier<List<EventMention>> told, Draft draft, int sentence) {
    Parties parties = draft.parties();
    List<Actor> known = parties.sources().isEmpty() ? parties.targets() : parties.sources();
    boolean half = parties.sources().isEmpty() != parties.targets().isEmpty();
    boolean fought = FIGHTING.stream().anyMatch(draft.code()::startsWith);
    if (!half || !fought || known.size() != 1 || known.get(0).country().isEmpty()) {
      return parties;
    }
    String country = known.get(0).country().get();
    var others = new LinkedHashMap<String, Actor>();
    List<EventMention> earlier = told.get();
    for (int i = earlier.size() - 1; i >= 0; i--) {
      EventMention event = earlier.get(i);
      if (event.sentence() < sentence - FIGHTS) {
        break;
      }
      if (FIGHTING.stream().anyMatch(event.cameo()::startsWith)) {
        against(event, country).ifPresent(a -> others.putIfAbsent(a.country().orElse(""), a));
      }
    }
    if (others.size() != 1) {
      return parties;
    }
    List<Actor> other = List.copyOf(others.values());
    return parties.sources().isEmpty()
        ? new Parties(other, known, parties.both())
        : new Parties(known, other, parties.both());
  }

  /** An army does not fight its own state or army, nor does it leave it. */
  static Parties notItsOwn(Draft draft) {
    Parties parties = draft.parties();
    boolean force = draft.code().startsWith("19") || draft.code().startsWith("0874");
    boolean army =
        !parties.sources().isEmpty()
            && parties.sources().stream()
                .allMatch(a -> a.code().filter(c -> c.startsWith("MIL", 3)).isPresent());
    return force
            && army
            && !parties.both()
            && parties.targets().stream().allMatch(t -> own(t, parties))
        ? parties.aimless()
        : parties;
  }

  private static boolean own(Actor target, Parties parties) {
    return target.code().filter(c -> c.length() == 3 || c.startsWith("MIL", 3)).isPresent()
        && !Parties.foreign(parties.sources(), List.of(target));
  }

  /** Whom an event has on the other side of a country. */
  private static Optional<Actor> against(EventMention event, String country) {
    Optional<String> from = event.source().flatMap(Actor::country);
    Optional<String> to = event.target().flatMap(Actor::country);
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    return from.get().equals(country)
        ? event.target()
        : to.get().equals(country) ? event.source() : Optional.empty();
  }

  /** Fighting and assaults. */
  private static final Set<String> FIGHTING = Set.of("18", "19");

  /** How many sentences back the fighting may be told. */
  private static final int FIGHTS = 3;

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
