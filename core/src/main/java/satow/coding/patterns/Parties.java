package satow.coding.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import satow.coding.Actor;

/**
 * Who takes part in an event.
 *
 * @param sources who does it
 * @param targets to whom
 * @param both whether all of them do it with each other
 */
record Parties(List<Actor> sources, List<Actor> targets, boolean both) {

  /** Whether nobody takes part that we know. */
  boolean empty() {
    return sources.isEmpty() && targets.isEmpty();
  }

  /**
   * The parties of an operator over those of its inner event.
   *
   * @param asksInner whether the operator asks the inner event's source to act
   */
  Parties over(Parties inner, boolean asksInner) {
    List<Actor> outer = sources.isEmpty() ? inner.sources : sources;
    // what is asked is asked of those who are to do it
    var candidates = new ArrayList<List<Actor>>();
    List<Actor> asked = asksInner ? without(inner.sources, outer) : List.of();
    candidates.add(asked);
    // "urged the bankers to trade with B": whoever the bankers are, B is not asked
    boolean strangers = !asked.isEmpty() && !coded(asked) && !coded(without(targets, outer));
    if (strangers) {
      return new Parties(outer, asked, false);
    }
    candidates.add(without(targets, outer));
    candidates.add(without(Arguments.withoutCourt(inner).targets, outer));
    candidates.add(without(inner.sources, outer));
    List<Actor> to =
        candidates.stream()
            .filter(Parties::coded)
            .findFirst()
            .or(() -> candidates.stream().filter(c -> !c.isEmpty()).findFirst())
            .orElse(List.of());
    boolean mutual =
        to.isEmpty() && outer.size() > 1 && (both || inner.both)
            || inner.both && outer.size() > 1 && (both || to.isEmpty());
    return new Parties(outer, to, mutual);
  }

  /** The same, aimed at others where it is aimed at nobody known. */
  Parties orAgainst(List<Actor> others) {
    List<Actor> against = without(others, sources);
    return coded(without(targets, sources)) || against.isEmpty()
        ? this
        : new Parties(sources, against, false);
  }

  /** The same done to nobody. */
  Parties aimless() {
    return new Parties(sources, List.of(), both);
  }

  static List<Actor> without(List<Actor> actors, List<Actor> others) {
    return actors.stream().filter(a -> others.stream().noneMatch(o -> same(a, o))).toList();
  }

  /** Whether the two are one: the same code, or a state and its government. */
  static boolean same(Actor a, Actor b) {
    if (a.code().isEmpty() || b.code().isEmpty()) {
      return a.name().equals(b.name());
    }
    String x = a.code().get();
    String y = b.code().get();
    return x.equals(y) || x.equals(y + "GOV") || y.equals(x + "GOV");
  }

  /** Source and target of each event to write; none where nobody takes part. */
  List<Map.Entry<Optional<Actor>, Optional<Actor>>> pairs() {
    var out = new ArrayList<Map.Entry<Optional<Actor>, Optional<Actor>>>();
    List<Actor> to = without(targets, sources);
    if (both) {
      var all = new ArrayList<Actor>(sources);
      all.addAll(to);
      for (Actor a : all) {
        for (Actor b : all) {
          boolean among = sources.contains(a) != sources.contains(b) || to.isEmpty();
          if (among && !same(a, b)) {
            out.add(Map.entry(Optional.of(a), Optional.of(b)));
          }
        }
      }
    }
    if (out.isEmpty()) {
      boolean each = eachItsOwn(to);
      for (Actor a : sources) {
        for (Actor b : to) {
          if (!each || a.country().equals(b.country())) {
            out.add(Map.entry(Optional.of(a), Optional.of(b)));
          }
        }
        if (to.isEmpty()) {
          out.add(Map.entry(Optional.of(a), Optional.empty()));
        }
      }
    }
    if (out.isEmpty()) {
      to.forEach(b -> out.add(Map.entry(Optional.empty(), Optional.of(b))));
    }
    return out;
  }

  /** {@code A and B gave their workers more rights}: each to its own. */
  private boolean eachItsOwn(List<Actor> to) {
    return sources.size() > 1
        && to.size() > 1
        && to.stream().map(Actor::span).distinct().count() == 1
        && to.stream()
            .allMatch(b -> sources.stream().anyMatch(a -> a.country().equals(b.country())));
  }

  /** Whether any of them has a code: an actor without one gives way to a later slot's. */
  static boolean coded(List<Actor> actors) {
    return actors.stream().anyMatch(a -> a.code().isPresent());
  }

  /** Whether actors are of other states than those who tell them what to do. */
  static boolean foreign(List<Actor> masters, List<Actor> doers) {
    List<String> own = masters.stream().flatMap(a -> a.country().stream()).toList();
    return doers.stream().flatMap(a -> a.country().stream()).anyMatch(c -> !own.contains(c));
  }

  static long countries(List<Actor> actors) {
    return actors.stream().map(a -> a.country().orElse(a.name())).distinct().count();
  }

  /** What tells the pairs of one event apart: their codes, or names. */
  static String key(Map.Entry<Optional<Actor>, Optional<Actor>> pair) {
    return pair.getKey().map(a -> a.code().orElse(a.name())).orElse("")
        + ">"
        + pair.getValue().map(a -> a.code().orElse(a.name())).orElse("");
  }

  /** An order and no probability: 0.9 where both actors have a code, 0.6 where one has none. */
  static double confidence(Map.Entry<Optional<Actor>, Optional<Actor>> pair) {
    boolean both =
        pair.getKey().flatMap(Actor::code).isPresent()
            && pair.getValue().flatMap(Actor::code).isPresent();
    return both ? 0.9 : 0.6;
  }
}
