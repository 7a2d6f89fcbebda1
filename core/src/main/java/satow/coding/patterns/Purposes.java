package satow.coding.patterns;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/** Parties that a verb does not name itself: its purpose, its charges or its subject do. */
final class Purposes {
  private static final Set<String> DEEDS = WordLists.shipped("senses").of("deeds");

  private Purposes() {}

  /** Protest that names nobody is aimed at whom its purpose or its ground names. */
  static List<Actor> protested(Token verb, Clause clause, List<Actor> sources) {
    for (Token why : clause.sentence().children(verb)) {
      boolean clausal = why.label().equals("advcl") && !why.tag().equals("VBD");
      if (clausal) {
        List<Actor> named = Arguments.first(why, Arguments.USUAL_TARGETS, clause, sources, true);
        if (named.stream().anyMatch(a -> Parties.foreign(sources, List.of(a)))) {
          return named;
        }
      }
    }
    return List.of();
  }

  /** {@code proposed a meeting to improve ties with B}: with B, whom the purpose names. */
  static List<Actor> forWhom(Token verb, Clause clause, List<Actor> sources, String slot) {
    Sentence sentence = clause.sentence();
    return clause.lacks(slot)
        ? List.of()
        : Stream.concat(Stream.of(verb), sentence.children(verb, "dobj").stream())
            .flatMap(t -> sentence.children(t).stream())
            .filter(c -> Set.of("advcl", "acl", "xcomp").contains(c.label()))
            .filter(c -> c.tag().equals("VB"))
            .map(c -> Arguments.first(c, List.of(slot), clause, sources, true))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /** {@code denied charges of bombing B}: they are B's. */
  static List<Actor> ofCharges(Token verb, Clause clause, List<Actor> sources) {
    Sentence sentence = clause.sentence();
    return sentence.children(verb, "dobj").stream()
        .flatMap(o -> sentence.children(o, "prep").stream())
        .flatMap(p -> sentence.children(p, "pcomp").stream())
        .map(c -> Arguments.first(c, Arguments.USUAL_TARGETS, clause, sources, true))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** {@code U.S. sanctions on B were imposed}: they are the first's. */
  static List<Actor> deedsOwner(Token verb, Clause clause) {
    return clause.slot(verb, "surface").stream()
        .filter(s -> DEEDS.contains(s.lemma()))
        .map(
            s -> {
              List<Actor> owner =
                  Arguments.first(s, List.of("possessor"), clause, List.of(), false);
              return owner.isEmpty() ? clause.modifiers(s) : owner;
            })
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
