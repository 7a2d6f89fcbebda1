package satow.coding.actors;

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
    boolean joined = before.head() == token.index() && before.isNoun();
    return joined
        ? endingAt(before).map(Said::role).filter(r -> !r.code().isEmpty()).or(() -> own)
        : own;
  }

  Optional<Said> endingAt(Token token) {
    var phrase = new StringBuilder();
    Optional<Said> found = Optional.empty();
    for (int i = token.index(); i >= 0 && i > token.index() - LONGEST; i--) {
      String form = scene.sentence().tokens().get(i).form().toLowerCase(Locale.ROOT);
      phrase.insert(0, phrase.isEmpty() ? form : form + " ");
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
        Optional<Said> role = endingAt(t);
        found = role.isPresent() ? role : found;
      }
    }
    boolean former = isFormer(head);
    return found.map(s -> former ? new Said(new Role("ELI", s.role().bare(), true), s.words()) : s);
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
