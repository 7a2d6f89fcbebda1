package satow.coding.patterns;

import java.util.Optional;
import java.util.Set;
import satow.coding.Status;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/** What words right beside an event make of it: avoided, feared, only proposed. */
final class Turning {
  private static final WordLists SENSES = WordLists.shipped("senses");
  private static final Set<String> PREVENTING = SENSES.of("preventing");
  private static final Set<String> UNDOING = SENSES.of("undoing");
  private static final Set<String> LOOMING = SENSES.of("looming");
  private static final Set<String> PROPOSED = SENSES.of("proposed");
  private static final Set<String> POSSIBLE = SENSES.of("possible");

  private Turning() {}

  /** {@code to avoid a dispute}, {@code the spectre of war}: what an event noun names is not. */
  static boolean unmade(Sentence sentence, Token token) {
    if (token.isVerb()) {
      return undone(sentence, token);
    }
    if (!token.isNoun()) {
      return false;
    }
    Optional<Token> head = sentence.headOf(token);
    return switch (token.label()) {
      case "dobj", "nsubjpass" ->
          head.filter(h -> PREVENTING.contains(h.lemma()) || undone(sentence, h)).isPresent();
      case "pobj" ->
          seenAs(sentence, head)
              || head.filter(p -> p.lemma().equals("of"))
                  .flatMap(sentence::headOf)
                  .filter(h -> LOOMING.contains(h.lemma()))
                  .isPresent();
      default -> false;
    };
  }

  /** {@code blocked a move to impose sanctions}: nobody imposes them. */
  private static boolean undone(Sentence sentence, Token verb) {
    boolean infinitive =
        verb.tag().equals("VB") && (verb.label().equals("acl") || verb.label().equals("relcl"));
    return infinitive
        && sentence
            .headOf(verb)
            .filter(n -> n.isNoun() && n.label().equals("dobj"))
            .flatMap(sentence::headOf)
            .filter(v -> BLOCKING.contains(v.lemma()))
            .isPresent();
  }

  private static final Set<String> BLOCKING =
      Set.of("block", "thwart", "foil", "frustrate", "defeat", "prevent", "avert", "forestall");

  /** {@code what it sees as B's refusal}: in somebody's eyes. */
  private static boolean seenAs(Sentence sentence, Optional<Token> preposition) {
    return preposition
        .filter(p -> p.lemma().equals("as"))
        .flatMap(sentence::headOf)
        .filter(v -> SEEING.contains(v.lemma()))
        .isPresent();
  }

  private static final Set<String> SEEING =
      Set.of("see", "regard", "view", "describe", "call", "consider", "perceive", "portray");

  /** Whether what stands below a verb does not come about by it, or ends. */
  static boolean undoes(Token verb) {
    return UNDOING.contains(verb.lemma());
  }

  /** {@code agreed not to cut its purchases}: who will not lessen something refuses nothing. */
  static boolean lessens(Token verb) {
    return LESSENING.contains(verb.lemma()) || undoes(verb);
  }

  private static final Set<String> LESSENING =
      Set.of("reduce", "cut", "lower", "limit", "curb", "raise", "attack", "harm", "use", "break");

  /** {@code the proposed tariffs}, {@code possible sanctions}: they are still to come, or may. */
  static Draft attributed(Draft draft, Sentence sentence, Composition composition) {
    if (!draft.token().isNoun()) {
      return draft;
    }
    for (Token child : sentence.children(draft.token())) {
      boolean before = child.index() < draft.token().index();
      String word = child.form().toLowerCase(java.util.Locale.ROOT);
      if (before && PROPOSED.contains(word)) {
        return as("will", Status.PLANNED, draft, composition);
      }
      if (before && POSSIBLE.contains(word)) {
        return as("may", Status.POSSIBLE, draft, composition);
      }
    }
    return draft;
  }

  private static Draft as(String kind, Status status, Draft draft, Composition composition) {
    return composition
        .code(kind, draft.code())
        .map(c -> draft.with(c, kind + "+" + draft.pattern(), draft.parties(), status))
        .orElse(draft);
  }
}
