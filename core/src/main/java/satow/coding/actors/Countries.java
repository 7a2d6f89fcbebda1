package satow.coding.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.actors.ActorDictionary.Role;
import satow.coding.dictionary.WordLists;
import satow.language.Token;

/** The countries and organisations that stand beside a noun and say whose it is. */
final class Countries {
  private static final Set<String> OF = Set.of("of", "for", "from", "in", "at", "to", "with");

  /** Those sent elsewhere: the place after {@code to} or {@code in} is the host, not the sender. */
  private static final Set<String> SENT =
      Set.of(
          "ambassador",
          "source",
          "envoy",
          "emissary",
          "embassy",
          "consulate",
          "consul",
          "diplomat",
          "mission",
          "representative",
          "visitor",
          "expatriate",
          "correspondent",
          "peacekeeper");

  private static final Set<String> OF_ONLY = Set.of("of", "from", "for");

  /** Roles of those who act at home. */
  private static final Set<String> DOMESTIC =
      Set.of(
          "ELI", "COP", "OPP", "REB", "LEG", "JUD", "GOV", "MIL", "CVL", "EDU", "LAB", "CRM", "UAF",
          "AGR");

  /** {@code Iran-backed}, {@code Israeli-occupied}: whose side, not whose. */
  private static final Pattern SIDE =
      Pattern.compile(
          "^[-‑](?:backed|supported|sponsored|funded|financed|trained|armed|supplied|built|made"
              + "|based|born|bound|style|held|occupied|controlled|era|language|registered)\\b.*",
          Pattern.DOTALL);

  private static final Pattern STANCE =
      Pattern.compile(
          ".*\\b(?:anti|pro|non|post|pre)[-‑]$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Set<String> STATES = WordLists.shipped("reference").of("states");

  private final Scene scene;
  private final Pronouns pronouns;
  private final Townsmen towns;

  Countries(Scene scene, Pronouns pronouns, Townsmen towns) {
    this.scene = scene;
    this.pronouns = pronouns;
    this.towns = towns;
  }

  /** Those before a head, else those after it, else those of its apposition. */
  List<String> beside(Token head) {
    List<String> before = before(head);
    if (before.stream().anyMatch(c -> !isCreed(c))) {
      return before;
    }
    List<String> after = after(head);
    if (!after.isEmpty()) {
      return after;
    }
    for (Token appos : scene.sentence().children(head, "appos")) {
      List<String> there = before(appos);
      there = there.isEmpty() ? after(appos) : there;
      if (!there.isEmpty()) {
        return there;
      }
    }
    boolean shared =
        head.label().equals("conj") && scene.sentence().children(head, "det").isEmpty();
    if (before.isEmpty() && (shared || head.label().equals("appos"))) {
      // "Danish media and government": what stands before the first holds for the second
      return scene
          .sentence()
          .headOf(head)
          .filter(Token::isNoun)
          .map(this::before)
          .orElse(List.of());
    }
    return before;
  }

  /** {@code the French and German ministers}, {@code its ministers}. */
  List<String> before(Token head) {
    var out = new ArrayList<String>();
    List<Token> left = new Phrase(scene.sentence(), head).left();
    for (Token t : left) {
      if (t.index() < head.index()) {
        scene
            .names()
            .at(t)
            // the name of the head itself says what it is, not whose
            .filter(m -> !m.span().overlaps(head.span()))
            .filter(m -> scene.names().last(m).filter(l -> towns.dates(l, m)).isEmpty())
            .filter(this::saysWhose)
            .flatMap(this::code)
            .ifPresent(c -> add(out, c));
      }
    }
    if (out.isEmpty()) {
      left.stream()
          .filter(t -> t.tag().equals("PRP$"))
          .flatMap(t -> pronouns.of(t).stream())
          .flatMap(a -> a.country().stream())
          .forEach(c -> add(out, c));
    }
    return out;
  }

  /** {@code his health}: whose it is only a pronoun says. */
  boolean byPronoun(Token head) {
    List<Token> left = new Phrase(scene.sentence(), head).left();
    return left.stream().anyMatch(t -> t.tag().equals("PRP$"))
        && left.stream()
            .filter(t -> t.index() < head.index())
            .noneMatch(t -> scene.names().at(t).isPresent());
  }

  /** {@code Chile's creditors}, {@code its creditors}. */
  boolean isOwned(Token head) {
    return byPronoun(head) || !scene.sentence().children(head, "poss").isEmpty();
  }

  /** {@code the Mexican Congress}: a parliament or party is that of the state before it. */
  String ofState(Token head, String code) {
    boolean common =
        code.startsWith("LEG", 3) || code.startsWith("PTY", 3) || code.startsWith("JUD", 3);
    return common
        ? before(head).stream()
            .filter(c -> c.length() == 3 && scene.dictionary().isState(c))
            .filter(c -> !code.startsWith(c))
            .findFirst()
            .map(c -> c + code.substring(3))
            .orElse(code)
        : code;
  }

  /** The international bodies of which somebody is said to be: {@code members of the EU}. */
  List<String> bodies(Token head) {
    return after(head).stream().filter(c -> c.startsWith("IGO")).toList();
  }

  /** {@code Ruiz's departure}: what belongs to a person is not his state. */
  boolean isPersons(Token head) {
    return new Phrase(scene.sentence(), head)
        .left().stream()
            .filter(t -> t.index() < head.index())
            .flatMap(t -> scene.names().at(t).stream())
            .anyMatch(m -> scene.names().best(m).kind().isOfPerson());
  }

  /** One country once, in its more telling form: {@code Turkish PKK rebels}. */
  private void add(List<String> codes, String code) {
    for (int i = 0; i < codes.size(); i++) {
      String known = codes.get(i);
      if (Name.country(known).equals(Name.country(code))) {
        codes.set(i, known.length() >= code.length() ? known : code);
        return;
      }
      // a creed or people beside a state: Indian Muslims, Sri Lankan Buddhist monks
      if (isCreed(code) && known.length() == 3 && scene.dictionary().isState(known)) {
        codes.set(i, known + code);
        return;
      }
      if (isCreed(known) && code.length() == 3 && scene.dictionary().isState(code)) {
        codes.set(i, code + known);
        return;
      }
    }
    codes.add(code);
  }

  /** A code that names a creed or a people without a state: {@code MOS}, {@code KUR}. */
  boolean isCreed(String code) {
    return code.length() == 3
        && !scene.dictionary().isState(code)
        && !code.startsWith("IGO")
        && !code.startsWith("NGO")
        && !code.startsWith("IMG");
  }

  private boolean saysWhose(Gazetteer.Match match) {
    String text = scene.text();
    int start = match.span().start();
    int end = match.span().end();
    boolean side = SIDE.matcher(text.substring(end, Math.min(text.length(), end + 14))).matches();
    return !side && !STANCE.matcher(text.substring(Math.max(0, start - 6), start)).matches();
  }

  List<String> after(Token head) {
    return after(head, SENT.contains(head.lemma()) ? OF_ONLY : OF, 1);
  }

  /** The name beside a noun that has none of its own. */
  private Optional<Gazetteer.Match> shortName(Token noun) {
    return noun.isProper() || isOfMany(noun)
        ? scene.sentence().children(noun, "appos").stream()
            .flatMap(t -> scene.names().at(t).stream())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isOfMany(Token noun) {
    return noun.isProper() || STATES.contains(noun.lemma()) && noun.tag().endsWith("S");
  }

  private List<String> after(Token head, Set<String> prepositions, int depth) {
    var out = new ArrayList<String>();
    for (Token object : new Phrase(scene.sentence(), head).objectsOf(prepositions)) {
      List<String> beside = before(object);
      Optional<Gazetteer.Match> match = scene.names().at(object).or(() -> shortName(object));
      Optional<String> code = beside.isEmpty() ? match.flatMap(this::code) : Optional.empty();
      boolean inner = code.isEmpty() && beside.isEmpty() && match.isEmpty() && isOfMany(object);
      // "ministers of the Association of Lake States (ALS)", "officials from 30 states of the
      // group"
      List<String> below = inner && depth > 0 ? after(object, OF_ONLY, depth - 1) : List.of();
      Stream.of(code.stream().toList(), code.isPresent() ? List.<String>of() : beside, below)
          .flatMap(List::stream)
          // "Spain and Latin America" are two, whatever a creed beside a state would be
          .filter(c -> out.stream().noneMatch(o -> o.startsWith(Name.country(c))))
          .forEach(out::add);
    }
    return out;
  }

  /** What a name says of the noun that it stands beside. */
  Optional<String> code(Gazetteer.Match match) {
    Name name = scene.names().best(match);
    return switch (name.kind()) {
      case STATE, ADJECTIVE, PEOPLE, CAPITAL, SEAT, REGION, ETHNIC ->
          Optional.of(Name.country(name.code()));
      case ORGANISATION, GROUP ->
          name.code().isEmpty() ? Optional.empty() : Optional.of(minority(name.code()));
      case PERSON ->
          Optional.of(name.codeOn(scene.day())).filter(c -> c.length() >= 3).map(Name::country);
      case SURNAME -> scene.memory().person(match.span().in(scene.text())).flatMap(Actor::country);
      case MEDIA, NAMESAKE -> Optional.empty();
    };
  }

  /** Ethnic Albanians live in the other country that the sentence names, not in Albania. */
  String minority(String code) {
    if (code.length() != 6 || !code.endsWith("MIN")) {
      return code;
    }
    return scene.names().countries().stream()
        .filter(c -> !c.equals(Name.country(code)))
        .findFirst()
        .map(c -> c + "MIN")
        .orElse(code);
  }

  /** Who backs, arms or bore them: better than nobody where no other country is told. */
  List<String> backers(Token head) {
    return new Phrase(scene.sentence(), head)
        .left().stream()
            .flatMap(t -> scene.names().at(t).stream())
            .filter(m -> !m.span().overlaps(head.span()) && !isAgainst(m))
            .flatMap(m -> code(m).stream())
            .limit(1)
            .toList();
  }

  private boolean isAgainst(Gazetteer.Match match) {
    int start = match.span().start();
    return STANCE.matcher(scene.text().substring(Math.max(0, start - 6), start)).matches();
  }

  /**
   * The one country of a sentence, for actors who act at home: police, courts, protesters. A
   * government is not of the country to which it does something, and of what a spokesman says it
   * does not follow whose he is.
   */
  String domestic(Optional<Role> role, Token head) {
    boolean home = role.map(r -> DOMESTIC.contains(r.code())).orElse(false);
    boolean joint =
        new Phrase(scene.sentence(), head)
            .left().stream()
                .anyMatch(t -> JOINT.contains(t.lemma()) || UNKNOWN.contains(t.lemma()));
    if (!home || joint || OUTSIDERS.contains(head.lemma()) || isOfStrangers(head)) {
      return "";
    }
    boolean governs = role.map(r -> GOVERNING.contains(r.code())).orElse(false);
    boolean away = SENT.contains(head.lemma()) || governs && actsOnNamed(head);
    Set<String> all = scene.names().countries(m -> !m.span().overlaps(head.span()));
    Set<String> told = scene.names().countries(m -> isReported(m, head));
    var own = new LinkedHashSet<String>(all);
    own.removeAll(told);
    if (!away && own.size() == 1) {
      return own.iterator().next();
    }
    boolean local = role.filter(r -> r.code().equals("COP")).isPresent() && own.isEmpty();
    boolean open = local || governs && own.isEmpty() && !told.isEmpty();
    if (open && !scene.memory().home().isEmpty()) {
      return scene.memory().home();
    }
    boolean one = !head.tag().endsWith("S") && (!Reference.isBody(head) || Reference.governs(head));
    Optional<String> side = open && one ? lastSide() : Optional.empty();
    if (side.isPresent()) {
      return told.contains(side.get()) ? "" : side.get();
    }
    return !away && all.size() == 1 ? all.iterator().next() : "";
  }

  /** {@code the leaders of trading nations}: of several, and the sentence may name another. */
  private boolean isOfStrangers(Token head) {
    return Stream.concat(new Phrase(scene.sentence(), head).objectsOf(OF).stream(), loose(head))
        .anyMatch(o -> o.tag().equals("NNS") && STATES.contains(o.lemma()));
  }

  /** {@code told officials from six countries}, where the parser hangs {@code from} on the verb. */
  private Stream<Token> loose(Token head) {
    List<Token> tokens = scene.sentence().tokens();
    int next = head.index() + 1;
    return next < tokens.size()
            && tokens.get(next).lemma().equals("from")
            && tokens.get(next).head() == head.head()
        ? scene.sentence().children(tokens.get(next), "pobj").stream()
        : Stream.empty();
  }

  /** Whether a name stands in what the head, a subject, is reported to say. */
  private boolean isReported(Gazetteer.Match match, Token head) {
    Optional<Token> verb =
        head.label().equals("nsubj") ? scene.sentence().headOf(head) : Optional.empty();
    Optional<Token> at = scene.names().last(match);
    for (int i = 0; verb.isPresent() && at.isPresent() && i < REACH; i++) {
      Token token = at.get();
      boolean clause = token.label().equals("ccomp") || token.label().equals("parataxis");
      if (clause && token.head() == verb.get().index()) {
        return true;
      }
      at = scene.sentence().headOf(token);
    }
    return false;
  }

  /** The state or government that acted last before this sentence. */
  private Optional<String> lastSide() {
    int now = scene.sentence().index();
    return scene.memory().latestFirst().stream()
        .filter(s -> s.subject() && !s.plural() && s.sentence() < now && s.sentence() >= now - 2)
        .flatMap(s -> s.actors().stream())
        .flatMap(a -> a.code().stream())
        .filter(c -> c.length() == 3 || c.endsWith("GOV"))
        .map(Name::country)
        .filter(scene.dictionary()::isState)
        .findFirst();
  }

  private static final int REACH = 30;

  private static final Set<String> UNKNOWN = WordLists.shipped("reference").of("unknown");

  /** Whom one has to do with and who is another's: {@code its creditors}. */
  static final Set<String> OUTSIDERS = WordLists.shipped("reference").of("outsiders");

  /** What belongs to two is of neither. */
  private static final Set<String> JOINT = Set.of("joint", "bilateral", "trilateral");

  /** {@code The president rejected the French offer}. */
  private boolean actsOnNamed(Token head) {
    boolean subject = head.label().startsWith("nsubj");
    Optional<Token> verb = subject ? scene.sentence().headOf(head) : Optional.empty();
    return verb.filter(v -> reaches(v, DEPTH)).isPresent();
  }

  /** Whether a name stands among what a verb, or the verb below it, is done to. */
  private boolean reaches(Token token, int depth) {
    for (Token child : depth == 0 ? List.<Token>of() : scene.sentence().children(token)) {
      boolean object =
          switch (child.label()) {
            case "dobj", "acomp", "xcomp", "dative", "oprd" -> true;
            case "prep" -> TOWARD.contains(child.lemma());
            case "pobj" -> true;
            default -> false;
          };
      boolean named =
          child.isNoun()
              && new Phrase(scene.sentence(), child)
                  .left().stream().anyMatch(t -> scene.names().at(t).isPresent());
      if (object && (named || reaches(child, depth - 1))) {
        return true;
      }
    }
    return false;
  }

  private static final int DEPTH = 5;

  /** Prepositions before those to whom something is done. */
  private static final Set<String> TOWARD =
      Set.of("with", "against", "to", "toward", "towards", "at", "from");

  /** Roles of those who act abroad for their state. */
  private static final Set<String> GOVERNING = Set.of("GOV", "LEG");
}
