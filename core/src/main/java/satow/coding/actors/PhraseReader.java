package satow.coding.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.coding.Actor;
import satow.coding.actors.ActorDictionary.Role;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/** Reads the noun phrases of one sentence: names, roles with their country, and reference. */
final class PhraseReader {
  /** Nouns for somebody of the same office on the other side. */
  private static final Set<String> COUNTERPART = Set.of("counterpart", "colleague", "opposite");

  /** {@code Russia's Far East} is a part of it and nobody of that name. */
  private static final Set<String> QUARTERS = Set.of("East", "West", "North", "South");

  private static final Set<String> GATHERINGS = Set.of("Congress", "Congresses");

  private final Scene scene;
  private final Sentence sentence;
  private final SentenceNames names;
  private final Reference reference;
  private final Pronouns pronouns;
  private final RoleWords roles;
  private final Countries countries;
  private final PersonReader people;
  private final Townsmen towns;
  private final Whereabouts places;
  private final SamePerson same;
  private final Persons persons;

  PhraseReader(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.names = scene.names();
    this.reference = new Reference(sentence, scene.memory(), scene.dictionary(), scene.text());
    this.pronouns = new Pronouns(sentence, scene.memory(), scene.dictionary());
    this.roles = new RoleWords(scene);
    this.towns = new Townsmen(scene, roles);
    this.places = new Whereabouts(scene, towns);
    this.countries = new Countries(scene, pronouns, towns);
    this.people = new PersonReader(scene, roles, countries);
    this.same = new SamePerson(scene, this::headed);
    this.persons = new Persons(scene, roles);
  }

  /** The state of a place name. */
  Optional<Actor> place(Token token) {
    return places.at(token);
  }

  /** Who the phrase headed by the token stands for. */
  List<Actor> read(Token token) {
    if (token.tag().startsWith("PRP")) {
      Optional<Token> object = pronouns.objectAbove(token);
      if (object.isPresent()) {
        return headed(object.get()).stream()
            .map(a -> new Actor(a.code(), a.name(), token.form(), token.span()))
            .toList();
      }
      List<Actor> found = pronouns.of(token);
      return found.isEmpty() ? speaking(token) : found;
    }
    if (token.label().equals("poss")) {
      return headed(token);
    }
    if (!heads(token)) {
      boolean ofThing =
          sentence
              .headOf(token)
              .filter(h -> h.isNoun() && scene.dictionary().isGoods(h))
              .isPresent();
      boolean named =
          names.endingAt(token).filter(m -> !towns.dates(token, m)).isPresent() && !ofThing;
      return named ? headed(token) : List.of();
    }
    return headed(token);
  }

  /** {@code we} and {@code I} in what somebody is quoted with. */
  private List<Actor> speaking(Token token) {
    Optional<Token> speaker = pronouns.speaker(token);
    List<Actor> found =
        speaker.isPresent() ? headed(speaker.get()) : pronouns.lastSpeaker(token).stream().toList();
    return found.stream()
        .filter(a -> a.code().isPresent())
        .map(a -> new Actor(a.code(), a.name(), token.form(), token.span()))
        .toList();
  }

  private static boolean heads(Token token) {
    boolean nominal =
        token.isNoun()
            || token.tag().equals("CD")
            || token.tag().startsWith("JJ")
            || token.tag().equals("DT");
    boolean modifier =
        switch (token.label()) {
          case "compound", "nmod", "amod", "det", "num" -> true;
          default -> false;
        };
    return nominal && !modifier;
  }

  private List<Actor> headed(Token head) {
    Optional<Gazetteer.Match> match = names.at(head);
    if (match.isPresent()) {
      List<Actor> named = named(head, match.get());
      if (!named.isEmpty()) {
        return named;
      }
    }
    if (match.isEmpty() && head.isProper() && GATHERINGS.contains(head.form())) {
      return List.of(); // of oilmen or engineers; a parliament is known by name
    }
    List<Actor> group = reference.group(head);
    if (!group.isEmpty()) {
      return group;
    }
    if (head.isProper() && !QUARTERS.contains(head.form()) && !reference.isOffice(head, roles)) {
      List<Actor> person = people.properName(head);
      if (!person.isEmpty()) {
        Optional<Actor> beside =
            person.get(0).code().isEmpty() ? same.beside(head) : Optional.empty();
        return beside
            .map(b -> List.of(scene.phrase(head, head.span(), b.code(), b.name())))
            .orElse(person);
      }
    }
    List<Actor> described = byRole(head);
    List<Actor> found = described.isEmpty() && head.isNoun() ? byCountryOnly(head) : described;
    return found.isEmpty() ? reference.strangers(head).stream().toList() : found;
  }

  /** Whether the phrase is one person, several or neither. */
  Memory.Sort sort(Token token) {
    return persons.sort(token);
  }

  /** Somebody of whom no more is said than that he is one: {@code an official}, {@code voters}. */
  Optional<Actor> nameless(Token token) {
    return heads(token)
        ? persons.nameless(token).or(() -> reference.others(token))
        : Optional.empty();
  }

  // ---- names

  private List<Actor> named(Token head, Gazetteer.Match match) {
    Name name = names.best(match);
    if (towns.names(head, match)) {
      return people.properName(head);
    }
    if (towns.dates(head, match)) {
      return List.of();
    }
    boolean titled = name.kind().isOfState() && isTitledPerson(head, match);
    Name.Kind kind = titled ? Name.Kind.SURNAME : name.kind();
    return switch (kind) {
      case PERSON -> people.fullName(head, match);
      case SURNAME -> people.surname(head, people(match));
      case STATE, CAPITAL, REGION ->
          places.isOnlyWhere(head)
              ? List.of()
              : List.of(scene.words(match.span(), Scene.present(name.code()), name.who()));
      case ADJECTIVE -> adjective(head, match, name);
      case PEOPLE, ETHNIC -> people(head, match, name);
      case GROUP -> List.of(group(head, match, name));
      case NAMESAKE -> List.of();
      case SEAT, ORGANISATION, MEDIA -> List.of(body(head, match, name));
    };
  }

  /** {@code the Mexican Congress} goes by its words, not by the name of another. */
  private Actor body(Token head, Gazetteer.Match match, Name name) {
    String own = withRole(head, name.code());
    String code = countries.ofState(head, own);
    Actor actor = scene.phrase(head, match.span(), Scene.present(code), name.who());
    return code.equals(own)
        ? actor
        : new Actor(actor.code(), actor.text(), actor.text(), actor.span());
  }

  /** {@code Prime Minister Montenegro} is a person, whatever else is called so. */
  private boolean isTitledPerson(Token head, Gazetteer.Match match) {
    int before = names.first(match).map(t -> t.index() - 1).orElse(-1);
    return before >= 0
        && match.names().stream().anyMatch(n -> n.kind() == Name.Kind.SURNAME)
        && sentence.tokens().get(before).isProper()
        && roles.before(head).isPresent()
        && roles.endingAt(sentence.tokens().get(before)).isPresent();
  }

  private static Gazetteer.Match people(Gazetteer.Match match) {
    List<Name> people = match.names().stream().filter(n -> n.kind().isOfPerson()).toList();
    return new Gazetteer.Match(people, match.span());
  }

  /** A creed or people with the state beside it: {@code Indian Hindus}, {@code Druze of Syria}. */
  private Actor group(Token head, Gazetteer.Match match, Name name) {
    String code = countries.minority(name.code());
    if (countries.isCreed(code)) {
      List<String> where = countries.beside(head);
      String state = where.stream().filter(c -> !countries.isCreed(c)).findFirst().orElse("");
      code = state.length() == 3 ? state + code : state.isEmpty() ? code : state;
    }
    return scene.phrase(head, match.span(), Scene.present(withRole(head, code)), name.who());
  }

  /** {@code the Albanians of Serbia} are people of Serbia. */
  private List<Actor> people(Token head, Gazetteer.Match match, Name name) {
    List<String> where = countries.after(head);
    String code =
        where.isEmpty() || where.get(0).equals(name.code())
            ? name.code()
            : Name.country(where.get(0)) + "CVL";
    return List.of(
        scene.phrase(head, match.span(), Scene.present(withRole(head, code)), name.who()));
  }

  /**
   * {@code Palestinian guerrillas} is parsed with the noun as head; a bare adjective names people.
   */
  private List<Actor> adjective(Token head, Gazetteer.Match match, Name name) {
    boolean isHead =
        head.isNoun()
            || head.label().startsWith("nsubj")
            || head.label().equals("pobj")
            || head.label().equals("dobj");
    return isHead
        ? List.of(scene.words(match.span(), Scene.present(name.code()), name.who()))
        : List.of();
  }

  // ---- roles

  private List<Actor> byRole(Token head) {
    Optional<Role> role = roles.at(head).or(() -> counterpart(head));
    if (role.isEmpty() || roles.isCondition(head) || isHyphened(head) || isAgainst(head)) {
      return List.of();
    }
    String roleCode = roles.isFormer(head) ? "ELI" : role.get().code();
    var codes = new LinkedHashSet<String>();
    boolean another = Countries.OUTSIDERS.contains(head.lemma()) && countries.isOwned(head);
    List<String> whose = another ? List.of() : countries.beside(head);
    // "a UN Syria envoy" is one man; "the French and German ministers" are two
    boolean one =
        head.tag().equals("NN") && sentence.children(head).stream().noneMatch(this::joins);
    for (String country : one && whose.size() > 1 ? whose.subList(0, 1) : whose) {
      codes.add(code(country, roleCode));
    }
    if (codes.isEmpty()) {
      Optional<Actor> before = reference.described(head, role.get().code());
      if (before.isPresent()) {
        return List.of(scene.phrase(head, head.span(), before.get().code(), before.get().name()));
      }
      String country =
          countries.backers(head).stream()
              .findFirst()
              .orElseGet(() -> mayBeAbroad(head, role.get()) ? "" : countries.domestic(role, head));
      Optional<Actor> beside =
          country.isEmpty() && !roleCode.equals("MED") ? same.beside(head) : Optional.empty();
      if (beside.isPresent()) {
        return List.of(scene.phrase(head, head.span(), beside.get().code(), beside.get().name()));
      }
      boolean named =
          new Phrase(sentence, head).objectsOf(Set.of("of")).stream().anyMatch(Token::isProper);
      if (country.isEmpty() && !role.get().bare() && !named) {
        return List.of();
      }
      codes.add(code(country, roleCode));
    }
    var out = new ArrayList<Actor>();
    for (String code : codes) {
      Actor actor = scene.phrase(head, head.span(), Scene.present(code), "");
      Optional<Actor> who = codes.size() == 1 ? same.of(head, code) : Optional.empty();
      boolean body = countries.byPronoun(head) && reference.isWhole(head);
      String own = body ? scene.dictionary().stateName(Name.country(code)) : actor.text();
      String name = who.map(Actor::name).orElse(own);
      out.add(new Actor(actor.code(), name, actor.text(), actor.span()));
    }
    return out;
  }

  /** {@code men-only hostels}: part of a word. */
  private boolean isHyphened(Token head) {
    int end = head.span().end();
    return scene.text().startsWith("-", end)
        && COMPOUND.stream().anyMatch(c -> scene.text().startsWith(c, end + 1));
  }

  private static final Set<String> COMPOUND = Set.of("only", "free", "style", "like", "friendly");

  /** {@code opposition to the reforms} is no party. */
  private boolean isAgainst(Token head) {
    return head.lemma().equals("opposition")
        && !new Phrase(sentence, head).objectsOf(Set.of("to")).isEmpty();
  }

  /** {@code the aircraft}, {@code its crew}: the state that a sentence names need not be theirs. */
  private static boolean mayBeAbroad(Token head, Role role) {
    return !role.bare() && (CRAFT.contains(head.lemma()) || head.lemma().equals("crew"));
  }

  private static final Set<String> CRAFT = WordLists.shipped("reference").of("craft");

  private boolean joins(Token modifier) {
    return !sentence.children(modifier, "cc").isEmpty();
  }

  /** {@code his Yemeni counterpart} holds the office of whom the sentence spoke of before. */
  private Optional<Role> counterpart(Token head) {
    if (!COUNTERPART.contains(head.lemma()) || countries.before(head).isEmpty()) {
      return Optional.empty();
    }
    return scene.memory().latestFirst().stream()
        .flatMap(s -> s.actors().stream())
        .flatMap(a -> a.code().stream())
        .filter(c -> c.length() == 6)
        .findFirst()
        .map(c -> new Role(c.substring(3), false, false))
        .or(() -> Optional.of(new Role("GOV", false, false)));
  }

  /** A noun of no known role with a country beside it: {@code Israeli helicopters}. */
  private List<Actor> byCountryOnly(Token head) {
    List<String> body = head.lemma().equals("member") ? countries.bodies(head) : List.of();
    List<String> before = body.isEmpty() ? countries.before(head) : body;
    boolean owned = countries.byPronoun(head) && !head.tag().endsWith("S");
    if (before.isEmpty()
        || owned
        || countries.isPersons(head)
        || reference.isThing(head)
        || scene.dictionary().isGoods(head)) {
      return List.of();
    }
    var out = new ArrayList<Actor>();
    for (String country : before) {
      var group = scene.phrase(head, head.span(), Optional.of(country), "");
      // "four Guards divisions" are called so; "Israeli helicopters" stand for their state
      String name = country.length() > 3 ? group.text() : scene.dictionary().stateName(country);
      out.add(new Actor(group.code(), name, group.text(), group.span()));
    }
    return out;
  }

  /** The actors named by the words before a noun. */
  List<Actor> modifiers(Token head) {
    var out = new ArrayList<Actor>();
    for (Token t : new Phrase(sentence, head).left()) {
      Optional<Gazetteer.Match> match =
          t.index() < head.index()
              ? names.endingAt(t).filter(m -> !towns.dates(t, m))
              : Optional.empty();
      match.ifPresent(
          m ->
              countries
                  .code(m)
                  .ifPresent(
                      code ->
                          out.add(
                              scene.words(m.span(), Scene.present(code), names.best(m).who()))));
    }
    return out;
  }

  /** A country with a role; organisations and groups already have theirs. */
  static String code(String country, String role) {
    boolean international =
        country.startsWith("IGO") || country.startsWith("NGO") || country.startsWith("IMG");
    if (country.isEmpty()) {
      return role.equals("INT") ? role : "";
    }
    if (role.isEmpty() || international) {
      return country;
    }
    boolean governs = role.equals("GOV") && country.length() > 6;
    return governs ? Name.country(country) + role : country.length() > 3 ? country : country + role;
  }

  /** {@code Hamas leader}: the name's own code; {@code the Kurds' fighters}: the role added. */
  private String withRole(Token head, String code) {
    String role = roles.at(head).map(Role::code).orElse("");
    return code.length() == 3 && !role.equals(code) ? code(code, role) : code;
  }
}
