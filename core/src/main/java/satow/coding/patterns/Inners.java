package satow.coding.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import satow.language.Sentence;
import satow.language.Token;

/** Where the event that an operator governs may stand. */
record Inners(Sentence sentence, Clause clause) {
  private static final Set<String> CLAUSAL = Set.of("xcomp", "ccomp", "acl", "pcomp", "oprd");

  /**
   * Prepositions through which a verb that tells no event leads on to one: {@code work towards a
   * pact}, and not {@code stay out of it in a row between B and C}.
   */
  private static final Set<String> LEADING_ON =
      Set.of("to", "toward", "towards", "into", "with", "of");

  /**
   * Complements first, then event nouns among the objects.
   *
   * @param goesOn whether the operator says that something begins, goes on or is tried
   */
  List<Token> of(Token token, boolean goesOn) {
    return of(token, goesOn, false);
  }

  /** The same below a verb that tells nothing itself, where fewer prepositions lead on. */
  List<Token> below(Token token) {
    return of(token, false, true);
  }

  private List<Token> of(Token token, boolean goesOn, boolean leadingOn) {
    var out = new ArrayList<Token>();
    for (Token child : sentence.children(token)) {
      if (CLAUSAL.contains(child.label()) && !(goesOn && besides(child))) {
        out.add(child);
      }
    }
    for (Token child : sentence.children(token)) {
      switch (child.label()) {
        case "prep" -> {
          if (!Claims.TIMES.contains(child.lemma()) && !circumstance(child, token)) {
            out.addAll(objects(child, leadingOn));
          }
        }
        case "dobj", "nsubjpass", "acomp", "attr" -> {
          out.add(child);
          sentence.children(child).stream()
              .filter(c -> Set.of("acl", "xcomp").contains(c.label()) || isInfinitive(c))
              .forEach(out::add);
          sentence.children(child, "prep").forEach(p -> out.addAll(objects(p, leadingOn)));
        }
        default -> {}
      }
    }
    if (clause.passive(token)) {
      out.addAll(clause.objects(token));
    }
    return out;
  }

  /** {@code ordered the inspectors to leave}, which the parser may take for a relative clause. */
  private boolean isInfinitive(Token complement) {
    return complement.label().equals("relcl")
        && sentence.children(complement).stream().anyMatch(c -> c.tag().equals("TO"));
  }

  /** {@code Speculation went on that A would strike}: the clause does not go on, the talk does. */
  private boolean besides(Token complement) {
    return complement.label().equals("ccomp") && !sentence.children(complement, "nsubj").isEmpty();
  }

  /** The noun behind a preposition of those, or the verb behind any: {@code in selling arms}. */
  private List<Token> objects(Token preposition, boolean leadingOn) {
    boolean leads = !leadingOn || LEADING_ON.contains(preposition.lemma());
    return sentence.children(preposition).stream()
        .filter(
            c ->
                c.label().equals("pcomp") && !(leadingOn && preposition.lemma().equals("for"))
                    || c.label().equals("pobj") && leads)
        .toList();
  }

  /**
   * {@code Under the accord its rule ends}, {@code seeks a seat in the talks}: where and how, and
   * not what.
   */
  private boolean circumstance(Token preposition, Token verb) {
    boolean opens = preposition.index() < verb.index();
    boolean where =
        PLACING.contains(preposition.lemma()) && !sentence.children(verb, "dobj").isEmpty();
    return verb.isVerb() && (opens || where);
  }

  private static final Set<String> PLACING = Set.of("in", "at", "under");
}
