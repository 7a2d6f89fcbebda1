package satow.coding.patterns;

import java.util.Optional;
import java.util.Set;
import satow.coding.Status;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/** What is only rumoured, feared or guessed: {@code rumours that A had struck B}. */
final class Hearsay {
  private static final WordLists WORDS = WordLists.shipped("hearsay");
  private static final Set<String> RUMOURS = WORDS.of("rumours");
  private static final Set<String> NOUNS = WORDS.of("rumours", "prospects");
  private static final Set<String> GUESSING = WORDS.of("guessing");

  /** {@code is rumoured to have sold arms}. */
  private static final Set<String> RUMOURED = Set.of("rumour", "rumor");

  private Hearsay() {}

  /** The status of an event that its own words give another; what is only heard of is possible. */
  static Status of(Sentence sentence, Token token, Status own) {
    return switch (own) {
      case HAPPENED, ONGOING, PLANNED, HABITUAL -> holds(sentence, token) ? Status.POSSIBLE : own;
      case NEGATED -> // "had no comment on rumours that A had struck B"
          holds(sentence, token) && !denied(sentence, token) ? Status.POSSIBLE : own;
      case POSSIBLE, DESIRED, HYPOTHETICAL -> own;
    };
  }

  private static boolean denied(Sentence sentence, Token token) {
    return sentence.children(token).stream()
        .anyMatch(c -> c.label().equals("neg") || c.lemma().equals("no"));
  }

  /** Whether the clause or noun stands below such a word. */
  static boolean holds(Sentence sentence, Token token) {
    Token at = token;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Token> up = sentence.headOf(at);
      if (up.isEmpty()) {
        return false;
      }
      if (marked(sentence, at, up.get())) {
        return true;
      }
      at = up.get();
    }
    return false;
  }

  private static boolean marked(Sentence sentence, Token at, Token up) {
    return switch (at.label()) {
      case "ccomp" ->
          NOUNS.contains(up.lemma())
              || up.isVerb() && GUESSING.contains(up.lemma())
              || up.lemma().equals("be") && ofRumours(sentence, up)
              || opened(sentence, at);
      case "oprd" -> up.isVerb() && RUMOURED.contains(up.lemma());
      case "acl", "xcomp" ->
          up.isVerb() && RUMOURED.contains(up.lemma())
              || up.isNoun() && NOUNS.contains(up.lemma())
              || opened(sentence, at);
      case "relcl" -> RUMOURS.contains(up.lemma()) || opened(sentence, at);
      case "prep" ->
          up.isNoun()
              && NOUNS.contains(up.lemma())
              && (at.lemma().equals("of") || at.lemma().equals("about"));
      default -> false;
    };
  }

  /** {@code the rumours were that …}, {@code one of the rumours is that …}. */
  private static boolean ofRumours(Sentence sentence, Token be) {
    return sentence.children(be, "nsubj").stream()
        .anyMatch(
            s ->
                RUMOURS.contains(s.lemma())
                    || sentence.children(s, "prep").stream()
                        .flatMap(p -> sentence.children(p, "pobj").stream())
                        .anyMatch(o -> RUMOURS.contains(o.lemma())));
  }

  /** {@code rumours that}: the noun right before its clause, whatever the parser hangs it on. */
  private static boolean opened(Sentence sentence, Token clause) {
    return sentence.children(clause, "mark").stream()
        .filter(m -> m.index() > 0 && m.lemma().equals("that"))
        .anyMatch(m -> RUMOURS.contains(sentence.tokens().get(m.index() - 1).lemma()));
  }
}
