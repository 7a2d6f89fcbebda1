package satow.coding.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import satow.language.Sentence;
import satow.language.Token;

/** Where the event that an operator governs may stand. */
record Inners(Sentence sentence, Clause clause) {
  private static final Set<String> CLAUSAL = Set.of("xcomp", "ccomp", "acl", "pcomp", "oprd");

  /** Complements first, then event nouns among the objects. */
  List<Token> of(Token token) {
    var out = new ArrayList<Token>();
    for (Token child : sentence.children(token)) {
      if (CLAUSAL.contains(child.label())) {
        out.add(child);
      }
    }
    for (Token child : sentence.children(token)) {
      switch (child.label()) {
        case "prep" -> {
          if (!Claims.TIMES.contains(child.lemma()) && !circumstance(child, token)) {
            out.addAll(objects(child));
          }
        }
        case "dobj", "nsubjpass", "acomp", "attr" -> {
          out.add(child);
          sentence.children(child).stream()
              .filter(c -> Set.of("acl", "xcomp", "relcl").contains(c.label()))
              .forEach(out::add);
          sentence.children(child, "prep").forEach(p -> out.addAll(objects(p)));
        }
        default -> {}
      }
    }
    if (clause.passive(token)) {
      out.addAll(clause.objects(token));
    }
    return out;
  }

  private List<Token> objects(Token preposition) {
    return sentence.children(preposition).stream()
        .filter(c -> c.label().equals("pobj") || c.label().equals("pcomp"))
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
