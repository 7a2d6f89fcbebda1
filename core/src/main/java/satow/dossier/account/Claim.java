package satow.dossier.account;

import java.util.Set;
import satow.dossier.merge.Evidence;

/**
 * What a clause says, and who says it.
 *
 * @param kind how it is said
 * @param by who says it, in the text's words
 * @param states codes of the countries whose he is; empty where unknown
 * @param said the words that follow the verb, or the whole clause where the verb ends it
 * @param evidence the clause in its sentence
 */
record Claim(Kind kind, String by, Set<String> states, String said, Evidence evidence) {
  Claim {
    states = Set.copyOf(states);
    evidence = evidence.said(evidence.span(), by);
  }

  /** How something is said. */
  enum Kind {
    /** Plainly. */
    TOLD,
    /** As an accusation or a protest. */
    CHARGED,
    /** As denied: what the clause says is what is not so. */
    DENIED,
    /** Against what somebody else has said. */
    INSISTED,
    /** As all that there was to it: {@code said that it had only …}. */
    ONLY
  }

  /** How many sentences this one stands after another. */
  int after(Claim earlier) {
    return evidence.sentence() - earlier.evidence.sentence();
  }
}
