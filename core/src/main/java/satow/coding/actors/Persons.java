package satow.coding.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.actors.Memory.Sort;
import satow.coding.dictionary.WordLists;
import satow.language.Token;

/** Whether phrases are one person, several or a body, which pronouns must agree with. */
final class Persons {
  private static final WordLists NOUNS = WordLists.shipped("reference");

  /** People of no office. */
  private static final Set<String> PEOPLE = NOUNS.of("people");

  private static final Set<String> ROLES = Set.of("GOV", "ELI", "JUD", "OPP", "EDU", "MED");
  private static final Set<String> ONE = Set.of("he", "she", "him", "her", "his", "i", "me", "my");
  private static final Set<String> MANY = Set.of("they", "them", "their", "we", "us", "our");

  private final Scene scene;
  private final RoleWords roles;

  Persons(Scene scene, RoleWords roles) {
    this.scene = scene;
    this.roles = roles;
  }

  /** What a phrase is, by its head. */
  Sort sort(Token token) {
    if (token.tag().startsWith("PRP")) {
      String word = token.form().toLowerCase(Locale.ROOT);
      return ONE.contains(word) ? Sort.PERSON : MANY.contains(word) ? Sort.SEVERAL : Sort.BODY;
    }
    Optional<Gazetteer.Match> match = scene.names().at(token);
    Sort own = match.isPresent() ? ofName(token, match.get()) : ofNoun(token);
    boolean joined = token.label().startsWith("nsubj") && isJoined(token);
    return !joined ? own : own == Sort.PERSON ? Sort.FIRST : Sort.SEVERAL;
  }

  /** {@code Ruiz and a clerk}, and not {@code the minister for post and trade}. */
  private boolean isJoined(Token token) {
    return scene.sentence().children(token, "conj").stream()
        .filter(Token::isNoun)
        .anyMatch(
            c ->
                c.isProper()
                    || PEOPLE.contains(c.lemma())
                    || roles.at(c).isPresent()
                    || scene.names().at(c).isPresent());
  }

  /** {@code the Japanese}, {@code Italian farmers}; {@code the United States} is one. */
  private Sort ofName(Token token, Gazetteer.Match match) {
    Name.Kind kind = match.names().get(0).kind();
    boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
    boolean modifies =
        switch (token.label()) {
          case "compound", "nmod", "amod" -> true;
          default -> false;
        };
    return switch (kind) {
      case PERSON, SURNAME -> Sort.PERSON;
      case ADJECTIVE -> !modifies && !token.tag().equals("NN") ? Sort.SEVERAL : Sort.BODY;
      case PEOPLE, ETHNIC -> plural && !modifies ? Sort.SEVERAL : Sort.BODY;
      case STATE, CAPITAL, SEAT, REGION, ORGANISATION, GROUP, MEDIA, NAMESAKE -> Sort.BODY;
    };
  }

  private Sort ofNoun(Token token) {
    if (token.tag().endsWith("S")) {
      return Sort.SEVERAL;
    }
    if (Reference.isBody(token)) {
      return Sort.BODY;
    }
    Optional<ActorDictionary.Role> role = roles.at(token);
    boolean office = role.filter(r -> ROLES.contains(r.code())).isPresent();
    boolean named = token.isProper() && !afterAbbreviation(token) && (role.isEmpty() || office);
    return named || office || PEOPLE.contains(token.lemma()) ? Sort.PERSON : Sort.BODY;
  }

  /** {@code the U.S. Offer}: what is taken for the end of a sentence gives the next a capital. */
  private boolean afterAbbreviation(Token token) {
    return token.index() > 0
        && scene.sentence().tokens().get(token.index() - 1).form().equals("U.S.");
  }

  /** Somebody of whom no more is said than that he is one: {@code an official}, {@code voters}. */
  Optional<Actor> nameless(Token token) {
    boolean common = token.isNoun() && !token.isProper();
    boolean human = common && (PEOPLE.contains(token.lemma()) || roles.at(token).isPresent());
    if (!human || Reference.isBody(token) || isPredicate(token) || isOfTwo(token)) {
      return Optional.empty();
    }
    Span span = new Phrase(scene.sentence(), token).span().cover(token.span());
    return Optional.of(scene.phrase(token, span, Optional.empty(), span.in(scene.text())));
  }

  /** {@code Ruiz as a man}, {@code the person is Ruiz}: somebody who is named beside it. */
  private boolean isPredicate(Token token) {
    Optional<Token> up = scene.sentence().headOf(token);
    return switch (token.label()) {
      case "attr", "appos" -> true;
      case "pobj" -> up.filter(p -> p.lemma().equals("as")).isPresent();
      case "nsubj" -> up.filter(v -> !scene.sentence().children(v, "attr").isEmpty()).isPresent();
      default -> false;
    };
  }

  /** {@code the ministers of both countries}: who they are is found where they are meant again. */
  private boolean isOfTwo(Token token) {
    return new Phrase(scene.sentence(), token)
        .objectsOf(Set.of("of")).stream()
            .flatMap(o -> new Phrase(scene.sentence(), o).left().stream())
            .anyMatch(t -> t.lemma().equals("two") || t.lemma().equals("both"));
  }
}
