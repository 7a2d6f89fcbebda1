package satow.coding.statements;

import satow.coding.Actor;

/**
 * Somebody who speaks.
 *
 * @param actor who
 * @param person whether it is one human being, to whom {@code he} or {@code she} may point back
 */
record Voice(Actor actor, boolean person) {

  /** Whether it is a newspaper, agency or station. */
  boolean medium() {
    return actor.code().filter(c -> c.contains("MED")).isPresent();
  }
}
