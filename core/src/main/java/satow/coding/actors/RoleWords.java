package satow.coding.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import satow.coding.actors.ActorDictionary.Role;
import satow.language.Token;

/** The role nouns and titles of one sentence. */
final class RoleWords {
  private static final Set<String> FORMER =
      Set.of(
          "former",
          "ex",
          "ousted",
          "deposed",
          "exiled",
          "late",
          "one-time",
          "onetime",
          "ex-",
          "retired");

  /** What stands before a name and is no part of it, without saying a role. */
  private static final Set<String> ADDRESS =
      Set.of(
          "Mr.",
          "Mrs.",
          "Ms.",
          "Dr.",
          "Gen.",
          "Lt.",
          "Col.",
          "Sen.",
          "Mr",
          "Mrs",
          "Ms",
          "Dr",
          "Sheikh",
          "King",
          "Queen",
          "Prince",
          "Sir",
          "Dame",
          "Lord",
          "Lady",
          "Prof.",
          "Prof",
          "Adm.",
          "Maj.",
          "Brig.",
          "Capt.",
          "Sgt.",
          "Rep.",
          "Gov.",
          "Ambassador",
          "Sayyed",
          "Haji",
          "Maulana",
          "Comrade",
          "Senhor",
          "Don",
          "U",
          "Tun",
          "Datuk");

  /** Longest role phrase, in words. */
  private static final int LONGEST = 4;

  private final Scene scene;

  RoleWords(Scene scene) {
    this.scene = scene;
  }

  /**
   * A role as the text words it.
   *
   * @param role what the words mean
   * @param words the words, in lower case
   */
  record Said(Role role, String words) {}

  /** Nouns for those who speak for others and are what those are. */
  private static final Set<String> SPEAKING =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "officials",
          "leader",
          "leaders",
          "representative",
          "representatives",
          "source",
          "sources",
          "negotiator",
          "negotiators",
          "executive",
          "executives",
          "chief",
          "member",
          "members");

  /** The role of the phrase whose last word is the token: {@code rebel leader} is a rebel. */
  Optional<Role> at(Token token) {
    Optional<Role> own = endingAt(token).map(Said::role);
    boolean speaks =
        SPEAKING.contains(token.form().toLowerCase(Locale.ROOT))
            && own.filter(r -> r.code().equals("GOV")).isPresent();
    if (!speaks || token.index() == 0) {
      return own;
    }
    Token before = scene.sentence().tokens().get(token.index() - 1);
    boolean joined =
        before.isNoun() && (before.head() == token.index() || before.head() == token.head());
    return joined
        ? endingAt(before).map(Said::role).filter(r -> !r.code().isEmpty()).or(() -> own)
        : own.map(r -> of(token).orElse(r));
  }

  /** {@code leaders of three of the miners' unions}: who speaks for workers is of them. */
  private Optional<Role> of(Token token) {
    List<Token> objects = new Phrase(scene.sentence(), token).objectsOf(OF);
    for (int i = 0; i < PARTS && objects.size() == 1; i++) {
      Token object = objects.get(0);
      boolean named = scene.names().at(object).isPresent();
      Optional<Role> role =
          named
              ? Optional.empty()
              : endingAt(object).map(Said::role).filter(r -> PRIVATE.contains(r.code()));
      if (role.isPresent()) {
        return role;
      }
      Optional<Role> members = named ? Optional.empty() : ofMembers(object);
      if (members.isPresent()) {
        return members;
      }
      objects = new Phrase(scene.sentence(), object).objectsOf(OF);
    }
    return Optional.empty();
  }

  /** {@code the farmers' organisations}. */
  private Optional<Role> ofMembers(Token body) {
    return scene.sentence().children(body, "poss").stream()
        .flatMap(t -> endingAt(t).stream())
        .map(Said::role)
        .filter(r -> PRIVATE.contains(r.code()))
        .findFirst();
  }

  private static final Set<String> OF = Set.of("of", "for");

  /** So many steps down {@code leaders of three of the unions}. */
  private static final int PARTS = 3;

  /** Roles of those who act for themselves, whose speakers are no government. */
  private static final Set<String> PRIVATE = Set.of("LAB", "AGR", "BUS", "EDU", "NGO", "MED");

  Optional<Said> endingAt(Token token) {
    var phrase = new StringBuilder();
    Optional<Said> found = Optional.empty();
    for (int i = token.index(); i >= 0 && i > token.index() - LONGEST; i--) {
      String form = scene.sentence().tokens().get(i).form().toLowerCase(Locale.ROOT);
      boolean joined = phrase.isEmpty() || form.equals("-") || phrase.charAt(0) == '-';
      phrase.insert(0, joined ? form : form + " ");
      String words = phrase.toString();
      Optional<Role> longer = scene.dictionary().role(words);
      if (longer.isPresent()) {
        found = Optional.of(new Said(longer.get(), words));
      }
    }
    return found;
  }

  /** A title among the words before a name: {@code British Defence Secretary Tom King}. */
  Optional<Said> before(Token head) {
    if (head.tag().equals("NNPS")) {
      // General Motors, Marshal Islands
      return Optional.empty();
    }
    Optional<Said> found = Optional.empty();
    for (Token t : new Phrase(scene.sentence(), head).left()) {
      if (t.index() < head.index()) {
        Optional<Said> role = title(t).or(() -> endingAt(t));
        found = role.isPresent() ? role : found;
      }
    }
    boolean former = isFormer(head);
    return found.map(s -> former ? new Said(new Role("ELI", s.role().bare(), true), s.words()) : s);
  }

  /** A word that is a role only before a name: {@code Representative Ruiz}. */
  private Optional<Said> title(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT);
    return token.isProper() || Character.isUpperCase(token.form().charAt(0))
        ? scene.dictionary().title(word).map(r -> new Said(r, word))
        : Optional.empty();
  }

  /** The role of an apposition beside a name: {@code Tom King, the defence secretary}. */
  Optional<Role> beside(Token head) {
    for (Token appos : scene.sentence().children(head, "appos")) {
      Optional<Role> role = at(appos);
      if (role.isPresent()) {
        return role.map(r -> isFormer(appos) ? new Role("ELI", r.bare(), true) : r);
      }
    }
    boolean isAppositive = head.label().equals("appos");
    return isAppositive ? scene.sentence().headOf(head).flatMap(this::at) : Optional.empty();
  }

  /** {@code the state of war}: no state acts. */
  boolean isCondition(Token head) {
    return head.lemma().equals("state")
        && new Phrase(scene.sentence(), head)
            .objectsOf(Set.of("of")).stream().anyMatch(o -> scene.names().at(o).isEmpty());
  }

  boolean isFormer(Token head) {
    return new Phrase(scene.sentence(), head)
        .left().stream().anyMatch(t -> FORMER.contains(t.lemma()) || t.lemma().startsWith("ex-"));
  }

  /** Whether a word before a name is a title, a role or a form of address, not a first name. */
  boolean isTitle(Token token) {
    return ADDRESS.contains(token.form()) || endingAt(token).isPresent();
  }
}
