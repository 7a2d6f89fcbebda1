package satow.coding.actors;

import java.util.Optional;
import java.util.Set;
import satow.coding.dictionary.WordLists;
import satow.language.Token;

/**
 * Tells where the name of a town or region stands for no place that could act: it is somebody's
 * surname, or the name that a treaty goes by.
 */
final class Townsmen {
  private static final Set<String> DOCUMENTS = WordLists.shipped("reference").of("documents");

  private final Scene scene;
  private final RoleWords roles;

  Townsmen(Scene scene, RoleWords roles) {
    this.scene = scene;
    this.roles = roles;
  }

  private boolean ofTown(Gazetteer.Match match) {
    Name.Kind kind = scene.names().best(match).kind();
    return kind == Name.Kind.CAPITAL || kind == Name.Kind.REGION;
  }

  /** {@code Trade Minister Simon Birmingham}, and then {@code Birmingham} alone. */
  boolean names(Token head, Gazetteer.Match match) {
    boolean last = match.span().end() == head.span().end();
    int before = scene.names().first(match).map(t -> t.index() - 1).orElse(-1);
    if (!ofTown(match) || !last) {
      return false;
    }
    Optional<Token> first =
        before < 0
            ? Optional.empty()
            : Optional.of(scene.sentence().tokens().get(before))
                .filter(t -> t.isProper() && t.head() == head.index());
    if (first.isEmpty()) {
      return scene.memory().person(match.span().in(scene.text())).isPresent();
    }
    boolean place =
        scene
            .names()
            .at(first.get())
            .filter(m -> !m.names().get(0).kind().isOfPerson())
            .isPresent();
    return !place && !roles.isTitle(first.get()) && roles.before(head).isPresent();
  }

  /** {@code the Algiers agreement}, {@code the Treaty of Rome}: where it was made, not who did. */
  boolean dates(Token token, Gazetteer.Match match) {
    Optional<Token> up = scene.sentence().headOf(token);
    boolean of = token.label().equals("pobj") && up.filter(p -> p.lemma().equals("of")).isPresent();
    Optional<Token> noun = of ? up.flatMap(scene.sentence()::headOf) : up;
    boolean modifies =
        switch (token.label()) {
          case "compound", "nmod", "amod" -> true;
          default -> of;
        };
    return modifies && ofTown(match) && noun.filter(n -> DOCUMENTS.contains(n.lemma())).isPresent();
  }
}
