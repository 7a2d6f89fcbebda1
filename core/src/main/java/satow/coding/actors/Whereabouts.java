package satow.coding.actors;

import java.util.Optional;
import java.util.Set;
import satow.coding.Actor;
import satow.language.Token;

/** Reads the names of places: whose they are, and where they only say where. */
final class Whereabouts {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "around",
          "through",
          "inside",
          "within",
          "across",
          "into",
          "via",
          "throughout",
          "off");

  private final Scene scene;
  private final Townsmen towns;

  Whereabouts(Scene scene, Townsmen towns) {
    this.scene = scene;
    this.towns = towns;
  }

  /** The state of a place name. */
  Optional<Actor> at(Token token) {
    return scene
        .names()
        .endingAt(token)
        .filter(m -> !towns.names(token, m) && !towns.dates(token, m))
        .flatMap(
            m -> {
              Name name = scene.names().best(m);
              return switch (name.kind()) {
                case STATE, CAPITAL, SEAT ->
                    Optional.of(scene.words(m.span(), Scene.present(name.code()), name.who()));
                case REGION -> Optional.of(ruler(m, name)); // a region acts by its state
                case ADJECTIVE,
                    PEOPLE,
                    ETHNIC,
                    ORGANISATION,
                    GROUP,
                    MEDIA,
                    PERSON,
                    SURNAME,
                    NAMESAKE ->
                    Optional.empty();
              };
            });
  }

  private Actor ruler(Gazetteer.Match match, Name region) {
    Optional<String> code = Scene.present(region.code());
    String name = code.map(c -> scene.dictionary().stateName(Name.country(c))).orElse(region.who());
    return scene.words(match.span(), code, name);
  }

  /** Whether the name only says where: {@code in Tokyo}, {@code arrived in Moscow}. */
  boolean isOnlyWhere(Token head) {
    if (!head.label().equals("pobj") && !head.label().equals("conj")) {
      return false;
    }
    Optional<Token> governor = scene.sentence().headOf(head);
    while (governor.isPresent() && governor.get().isNoun()) {
      governor = scene.sentence().headOf(governor.get());
    }
    return governor.map(g -> g.label().equals("prep") && WHERE.contains(g.lemma())).orElse(false);
  }
}
