package satow.coding.statements;

import java.util.List;
import satow.coding.Actor;

/**
 * Somebody who speaks.
 *
 * @param actor who
 * @param person whether it is one human being, to whom {@code he} or {@code she} may point back
 * @param others who say it together with him: {@code Ruiz and Haddad declared}, {@code they agreed}
 */
record Voice(Actor actor, boolean person, List<Actor> others) {
  Voice {
    others = List.copyOf(others);
  }

  Voice(Actor actor, boolean person) {
    this(actor, person, List.of());
  }

  /** Whether it is a newspaper, agency or station. */
  boolean medium() {
    return actor.code().filter(c -> c.contains("MED")).isPresent();
  }
}
