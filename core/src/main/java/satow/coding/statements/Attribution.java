package satow.coding.statements;

import java.util.Optional;
import satow.language.Sentence;
import satow.language.Token;

/**
 * Words that say who speaks: {@code Abe told reporters}, {@code according to the ministry}.
 *
 * @param sentence where it stands
 * @param verb the verb, or {@code according}
 * @param strong whether it is a verb of saying, not one that only carries a few quoted words
 * @param speaker who speaks; empty where the sentence does not tell
 * @param addressee to whom
 * @param via the medium that passes it on
 * @param subject the head of the subject, where there is one
 */
record Attribution(
    Sentence sentence,
    Token verb,
    boolean strong,
    Optional<Voice> speaker,
    Optional<Voice> addressee,
    Optional<Voice> via,
    Optional<Token> subject) {

  boolean accordingTo() {
    return !verb.isVerb() || verb.lemma().equals("accord");
  }
}
