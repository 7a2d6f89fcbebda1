package satow.coding.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.coding.Actor;
import satow.coding.actors.Memory.Said;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/** Who does something to whom a pronoun stands for: so he is another. */
final class Doers {
  /** What is done to others and not to oneself: to praise, to support. */
  private static final Set<String> TOWARD_OTHERS =
      WordLists.shipped("reference").of("toward others");

  /** So many verbs above its own a subject may stand. */
  private static final int DEPTH = 4;

  private final Sentence sentence;
  private final Memory memory;

  Doers(Sentence sentence, Memory memory) {
    this.sentence = sentence;
    this.memory = memory;
  }

  /**
   * {@code A asked him}, {@code A refused to give him aid}: whoever is asked, it is not A, who does
   * it; nor does A support his own efforts.
   */
  List<Actor> of(Token token) {
    boolean object =
        switch (token.label()) {
          case "dobj", "dative" -> true;
          case "pobj" ->
              sentence.headOf(token).flatMap(sentence::headOf).filter(Token::isVerb).isPresent();
          case "poss" -> isAnothers(token);
          default -> false;
        };
    int clause = Memory.clause(sentence, token);
    return !object || clause < 0 ? List.of() : doers(sentence.tokens().get(clause));
  }

  /** {@code A praised his efforts}: what one praises is another's. */
  private boolean isAnothers(Token possessor) {
    Optional<Token> owned = sentence.headOf(possessor).filter(n -> n.label().equals("dobj"));
    return owned
        .flatMap(sentence::headOf)
        .filter(v -> TOWARD_OTHERS.contains(v.lemma()))
        .isPresent();
  }

  /** Who does what a verb says: its subject, else that of the verb that it hangs on. */
  private List<Actor> doers(Token verb) {
    Token at = verb;
    for (int i = 0; i < DEPTH; i++) {
      List<Actor> own = said(at, true);
      Optional<Token> up = sentence.headOf(at);
      boolean subject = sentence.children(at).stream().anyMatch(c -> c.label().startsWith("nsubj"));
      if (!own.isEmpty() || up.isEmpty() || subject && !at.label().equals("relcl")) {
        return own;
      }
      if (at.label().equals("relcl")) {
        return memory.at(sentence, up.get()).map(Said::actors).orElse(List.of());
      }
      boolean inner =
          switch (at.label()) {
            case "xcomp", "conj", "advcl", "acl", "pcomp" -> true;
            default -> false;
          };
      int above = Memory.clause(sentence, at);
      if (!inner || above < 0) {
        return List.of();
      }
      Token governor = sentence.tokens().get(above);
      List<Actor> told = at.label().equals("xcomp") ? said(governor, false) : List.of();
      if (!told.isEmpty()) {
        return told;
      }
      at = governor;
    }
    return List.of();
  }

  /** Those who are the subjects of a verb, or its objects. */
  private List<Actor> said(Token verb, boolean subjects) {
    return memory.all().stream()
        .filter(s -> s.sentence() == sentence.index() && s.clause() == verb.index())
        .filter(
            s ->
                subjects
                    ? s.subject() && !s.owner()
                    : sentence.tokens().get(s.token()).label().equals("dobj"))
        .flatMap(s -> s.actors().stream())
        .toList();
  }
}
