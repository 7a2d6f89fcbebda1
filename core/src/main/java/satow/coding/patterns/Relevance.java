package satow.coding.patterns;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import satow.coding.Actor;

/**
 * Whether something was done to anybody that a dossier of relations tells of. What firms and
 * private people do among themselves is business, a plan that is aimed at nobody is policy at home.
 */
final class Relevance {

  /** CAMEO roles of those who act for themselves and not for a state, a movement or a cause. */
  private static final Set<String> PRIVATE =
      Set.of("BUS", "MNC", "MED", "EDU", "AGR", "LAB", "HLH", "CVL", "DEV", "CRM");

  /** Roots that tell of force and unrest, in which private people are parties like others. */
  private static final Set<String> UNREST = Set.of("14", "17", "18", "19", "20");

  /** Roots that mean nothing without somebody at whom they are aimed. */
  private static final Set<String> AIMED = Set.of("02", "03", "06", "07", "09", "10");

  private Relevance() {}

  /** Whether an event of that code between the two is one to tell. */
  static boolean tells(String code, Map.Entry<Optional<Actor>, Optional<Actor>> pair) {
    String root = code.substring(0, 2);
    boolean from = isPublic(pair.getKey());
    boolean to = isPublic(pair.getValue());
    if (UNREST.contains(root)) {
      return from || to || !root.equals("17");
    }
    boolean single = pair.getKey().isEmpty() || pair.getValue().isEmpty();
    return from || to && !(single && AIMED.contains(root));
  }

  private static boolean isPublic(Optional<Actor> actor) {
    String code = actor.flatMap(Actor::code).orElse("");
    return code.length() == 3 || code.length() > 3 && !PRIVATE.contains(code.substring(3, 6));
  }
}
