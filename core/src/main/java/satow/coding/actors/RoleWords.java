package satow.coding.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import satow.coding.actors.ActorDictionary.Role;
import satow.coding.dictionary.WordLists;
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

  /** Titles that officers of firms and unions bear as well as those of states. */
  private static final Set<String> OFFICERS =
      Set.of(
          "chairman",
          "chairwoman",
          "president",
          "president-elect",
          "chief",
          "director",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "representative");

  /** What stands before a title and is no body: {@code Vice Chairman}. */
  private static final Set<String> QUALIFYING =
      Set.of(
          "Vice",
          "Deputy",
          "Acting",
          "Former",
          "Interim",
          "First",
          "New",
          "Senior",
          "Assistant",
          "Executive",
          "Then",
          "Outgoing",
          "Incoming");

  private static final Set<String> FIRMS = WordLists.shipped("reference").of("firms");

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
   * @param from where the first of them stands
   */
  record Said(Role role, String words, int from) {}

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
          "office",
          "offices",
          "member",
          "members");

  /** The role of the phrase whose last word is the token: {@code rebel leader} is a rebel. */
  Optional<Role> at(Token token) {
    Optional<Role> own = endingAt(token).map(Said::role);
    boolean speaks =
        SPEAKING.contains(token.form().toLowerCase(Locale.ROOT))
            && own.filter(r -> r.code().equals("GOV")).isPresent();
    if (!speaks) {
      return own;
    }
    Token before = scene.sentence().tokens().get(Math.max(0, token.index() - 1));
    boolean joined =
        token.index() > 0
            && before.isNoun()
            && (before.head() == token.index() || before.head() == token.head());
    if (OFFICERS.contains(token.lemma()) && isUnknownBody(token, before, joined)) {
      return Optional.of(new Role("", false, false));
    }
    return joined
        ? endingAt(before).map(Said::role).filter(r -> !r.code().isEmpty()).or(() -> own)
        : own.map(r -> ofMembers(token).or(() -> of(token)).orElse(r));
  }

  /** {@code a Moulinex spokesman}, {@code Avon's chairman}: of a body that no dictionary has. */
  private boolean isUnknownBody(Token token, Token before, boolean joined) {
    boolean own = scene.sentence().children(token, "poss").stream().anyMatch(this::isUnknownName);
    return own || joined && isUnknownName(before);
  }

  private boolean isUnknownName(Token body) {
    return body.isProper()
        && body.index() > 0
        && !scene.sentence().headline()
        && !QUALIFYING.contains(body.form())
        && scene.names().at(body).isEmpty()
        && scene.memory().person(body.form()).isEmpty()
        && endingAt(body).isEmpty();
  }

  /** {@code leaders of three of the miners' unions}: who speaks for workers is of them. */
  private Optional<Role> of(Token token) {
    List<Token> objects = new Phrase(scene.sentence(), token).objectsOf(OF);
    for (int i = 0; i < PARTS && objects.size() == 1; i++) {
      Token object = objects.get(0);
      boolean named = scene.names().at(object).isPresent();
      Optional<Role> role = named ? Optional.empty() : privately(object);
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
        .flatMap(t -> privately(t).stream())
        .findFirst();
  }

  /** The role of those who act for themselves; {@code the group} may be anybody's. */
  private Optional<Role> privately(Token token) {
    return ANY.contains(token.lemma())
        ? Optional.empty()
        : endingAt(token).map(Said::role).filter(r -> PRIVATE.contains(r.code()));
  }

  private static final Set<String> ANY = Set.of("group", "unit", "branch", "organisation");

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
        found = Optional.of(new Said(longer.get(), words, i));
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
    return found
        .map(this::ofBody)
        .map(
            s ->
                former ? new Said(new Role("ELI", s.role().bare(), true), s.words(), s.from()) : s);
  }

  /** {@code Wool Union official}, {@code Acme Chairman}: he is what his body is. */
  private Said ofBody(Said said) {
    String last = said.words().substring(said.words().lastIndexOf(' ') + 1);
    boolean speaks = said.role().code().equals("GOV") && OFFICERS.contains(last);
    if (!speaks || said.from() == 0) {
      return said;
    }
    Token body = scene.sentence().tokens().get(said.from() - 1);
    boolean joined = body.isProper() && scene.names().at(body).isEmpty();
    if (!joined || QUALIFYING.contains(body.form()) || said.from() == 1) {
      return said;
    }
    Optional<Role> known = endingAt(body).map(Said::role);
    boolean firm = FIRMS.contains(body.form());
    Role role = firm ? new Role("BUS", true, false) : known.orElse(new Role("", false, false));
    return role.code().isEmpty() && known.isPresent()
        ? said
        : new Said(role, said.words(), said.from());
  }

  /** A word that is a role only before a name: {@code Representative Ruiz}. */
  private Optional<Said> title(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT);
    return token.isProper() || Character.isUpperCase(token.form().charAt(0))
        ? scene.dictionary().title(word).map(r -> new Said(r, word, token.index()))
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
