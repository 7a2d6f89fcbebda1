package satow.coding.patterns;

import java.util.Optional;
import java.util.Set;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/** Verbs that report what somebody said. */
final class Speech {
  /** Verbs whose clause is what is said, and whose subject says it. */
  private static final Set<String> VERBS = WordLists.shipped("speech").of("saying", "judging");

  private Speech() {}

  /** The verb that reports the clause in which a token stands. */
  static Optional<Token> reporter(Sentence sentence, Token token) {
    Token at = token;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Token> up = sentence.headOf(at);
      if (up.isEmpty()) {
        return beside(sentence, at);
      }
      boolean reported = at.label().equals("ccomp") || at.label().equals("parataxis");
      if (reported && up.get().isVerb() && VERBS.contains(up.get().lemma())) {
        return up;
      }
      if (at.label().equals("relcl") || at.label().equals("advcl")) {
        return Optional.empty();
      }
      at = up.get();
    }
    return Optional.empty();
  }

  /** {@code …, officials said}: the reporting verb hangs below what it reports. */
  private static Optional<Token> beside(Sentence sentence, Token root) {
    for (Token child : sentence.children(root)) {
      boolean loose =
          child.label().equals("parataxis")
              || child.label().equals("meta")
              || child.label().equals("dep");
      if (loose && child.isVerb() && VERBS.contains(child.lemma())) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }
}
