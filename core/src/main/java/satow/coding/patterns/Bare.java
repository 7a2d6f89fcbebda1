package satow.coding.patterns;

import java.util.List;
import java.util.Set;
import satow.coding.actors.Phrase;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/** What an operator says that governs no event. */
record Bare(Sentence sentence, Clause clause) {
  /** Kinds that say nothing over what is no event, whomever that names. */
  private static final Set<String> PLANS = Set.of("intend", "decide", "offer");

  private static final Set<String> HOSTILE = WordLists.shipped("senses").of("hostile");

  private static final Set<String> OPINIONS = Set.of("oppose", "opposed", "opposition");

  /**
   * Whether it says nothing: {@code opposed to controls} is an opinion, {@code a measure offered by
   * A} tells which one it is, and what A {@code plans to build in B} is nothing between the two.
   */
  boolean idle(Draft plain, Pattern operator, String kind) {
    Token token = plain.token();
    boolean opinion = plain.parties().targets().isEmpty() && OPINIONS.contains(token.lemma());
    boolean attribute =
        (PLANS.contains(kind) || operator.id().equals("promise"))
            && token.tag().equals("VBN")
            && token.label().equals("acl");
    return opinion || attribute || PLANS.contains(kind) && ownAffair(token, operator, kind);
  }

  /** Nobody stands where the verb's own partner does. */
  private boolean ownAffair(Token token, Pattern operator, String kind) {
    boolean told = operator.targets().stream().anyMatch(slot -> clause.fills(token, slot));
    List<Token> complements = clause.complements(token);
    if (token.isNoun()) {
      return kind.equals("decide")
          || token.label().equals("pobj") && kind.equals("intend") && !told;
    }
    if (!token.isVerb()) { // "is ready to help B" has an event below it, "ready to meet foes" none
      return !told;
    }
    boolean passive = clause.passive(token) && complements.isEmpty();
    return passive || !operator.alone() && !complements.isEmpty() && !told;
  }

  /** {@code vowed to go on with its campaign against B}: no cooperation with B. */
  boolean meansHarm(Token complement, Draft plain) {
    boolean hostile =
        HOSTILE.contains(complement.lemma())
            || sentence.children(complement, "dobj").stream()
                .flatMap(o -> new Phrase(sentence, o).left().stream())
                .anyMatch(t -> HOSTILE.contains(t.lemma()));
    return hostile || isAgainst(complement, plain);
  }

  private boolean isAgainst(Token complement, Draft plain) {
    return sentence.tokens().stream()
        .filter(t -> t.lemma().equals("against") && clause.isBelow(t, complement))
        .flatMap(t -> sentence.children(t, "pobj").stream())
        .map(o -> new Phrase(sentence, o).span())
        .anyMatch(p -> plain.parties().targets().stream().anyMatch(a -> p.overlaps(a.span())));
  }
}
