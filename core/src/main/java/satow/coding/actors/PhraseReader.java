package satow.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.actors.ActorDictionary.Role;
import satow.coding.actors.ArticleActors.Memory;
import satow.coding.actors.ArticleActors.SentenceNames;
import satow.language.Sentence;
import satow.language.Token;

/** Reads the noun phrases of one sentence: names, roles with their country, and reference. */
final class PhraseReader {
  private static final Set<String> OF = Set.of("of", "for", "from", "in", "at", "to", "with");
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
  private static final Set<String> DOMESTIC =
      Set.of(
          "COP", "OPP", "REB", "LEG", "JUD", "GOV", "MIL", "CVL", "EDU", "LAB", "CRM", "UAF",
          "AGR");

  private final Sentence sentence;
  private final SentenceNames names;
  private final ActorDictionary dictionary;
  private final Optional<LocalDate> day;
  private final Memory memory;
  private final String text;
  private final Reference reference;

  PhraseReader(
      Sentence sentence,
      SentenceNames names,
      ActorDictionary dictionary,
      Optional<LocalDate> day,
      Memory memory,
      String text) {
    this.sentence = sentence;
    this.names = names;
    this.dictionary = dictionary;
    this.day = day;
    this.memory = memory;
    this.text = text;
    this.reference = new Reference(sentence, memory, dictionary, text);
  }

  /** Who the phrase headed by the token stands for. */
  List<Actor> read(Token token) {
    if (token.tag().startsWith("PRP")) {
      return reference.pronoun(token);
    }
    if (token.label().equals("poss") || !heads(token)) {
      Optional<Gazetteer.Match> own = names.at(token);
      boolean lastOfName = own.isPresent() && own.get().span().end() == token.span().end();
      return token.label().equals("poss") || lastOfName ? headed(token) : List.of();
    }
    return headed(token);
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
    List<Actor> group = reference.group(head);
    if (!group.isEmpty()) {
      return group;
    }
    if (head.isProper()) {
      List<Actor> person = properName(head);
      if (!person.isEmpty()) {
        return person;
      }
    }
    List<Actor> described = byRole(head);
    return described.isEmpty() && head.isNoun() ? byCountryOnly(head) : described;
  }

  boolean isPerson(Token token) {
    Optional<Gazetteer.Match> match = names.at(token);
    if (match.isPresent()) {
      var kind = match.get().names().get(0).kind();
      return kind == Name.Kind.PERSON || kind == Name.Kind.SURNAME;
    }
    boolean singular = !token.tag().endsWith("S");
    return token.isProper()
        || singular && roleAt(token).map(r -> PERSON_ROLES.contains(r.code())).orElse(false);
  }

  private static final Set<String> PERSON_ROLES = Set.of("GOV", "ELI", "JUD", "OPP", "EDU", "MED");

  // ---- names

  private List<Actor> named(Token head, Gazetteer.Match match) {
    Name name = best(match.names());
    return switch (name.kind()) {
      case PERSON -> List.of(person(head, match, name));
      case SURNAME -> surname(head, match);
      case CAPITAL, REGION ->
          locative(head) ? List.of() : List.of(actor(match.span(), name.code(), name.who()));
      case STATE ->
          locative(head) ? List.of() : List.of(actor(match.span(), name.code(), name.who()));
      case ADJECTIVE -> adjective(head, match, name);
      case PEOPLE, ETHNIC -> people(head, match, name);
      case SEAT, ORGANISATION, GROUP, MEDIA ->
          List.of(actor(phraseSpan(head, match.span()), withRole(head, name.code()), name.who()));
    };
  }

  /** {@code the Albanians of Serbia} are people of Serbia. */
  private List<Actor> people(Token head, Gazetteer.Match match, Name name) {
    List<String> where = countriesAfter(head);
    String code =
        where.isEmpty() || where.get(0).equals(name.code()) ? name.code() : where.get(0) + "CVL";
    return List.of(actor(phraseSpan(head, match.span()), withRole(head, code), name.who()));
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
    return isHead ? List.of(actor(match.span(), name.code(), name.who())) : List.of();
  }

  private Name best(List<Name> same) {
    // a state's name beats a surname that is written alike
    for (Name name : same) {
      if (name.kind() == Name.Kind.STATE) {
        return name;
      }
    }
    for (Name name : same) {
      if (day.isPresent() && name.offices().stream().anyMatch(o -> o.holdsOn(day.get()))) {
        return name;
      }
    }
    return same.get(0);
  }

  private Actor person(Token head, Gazetteer.Match match, Name name) {
    String code = titled(head, inTitle(head, name));
    Actor actor = actor(phraseSpan(head, match.span()), code, name.who());
    memory.introduce(lastWord(match.span()), actor);
    memory.introduce(lastWord(name.who()), actor);
    return actor;
  }

  /** With a title before the name the office that the title says, whatever the date. */
  private String inTitle(Token head, Name name) {
    String code = name.codeOn(day);
    Optional<Role> role = phraseRole(head);
    if (role.isPresent() && !code.endsWith(role.get().code())) {
      for (Name.Office office : name.offices()) {
        if (!role.get().code().isEmpty() && office.code().endsWith(role.get().code())) {
          return office.code();
        }
      }
    }
    return code;
  }

  /** A surname alone: whom the article introduced, or a holder of an office with a title. */
  private List<Actor> surname(Token head, Gazetteer.Match match) {
    String surname = match.span().in(text);
    Optional<Actor> known = memory.person(surname);
    if (known.isPresent()) {
      return List.of(again(known.get(), head));
    }
    boolean otherFirstName =
        new Phrase(sentence, head)
            .left().stream()
                .anyMatch(
                    t ->
                        t.isProper()
                            && t.index() == head.index() - 1
                            && roleEndingAt(t).isEmpty()
                            && names.at(t).isEmpty()
                            && !TITLES.contains(t.form()));
    if (otherFirstName) {
      return properName(head);
    }
    List<Name> inOffice =
        match.names().stream()
            .filter(n -> day.isEmpty() || n.offices().stream().anyMatch(o -> o.holdsOn(day.get())))
            .toList();
    List<String> beside = countriesBeside(head);
    boolean foreign =
        !beside.isEmpty()
            && match.names().stream()
                .noneMatch(
                    n ->
                        n.offices().stream()
                            .anyMatch(
                                o ->
                                    beside.contains(
                                        o.code().substring(0, Math.min(3, o.code().length())))));
    if (foreign) {
      return properName(head);
    }
    boolean titled = phraseRole(head).isPresent();
    if (inOffice.isEmpty() && titled) {
      inOffice = match.names();
    }
    long states =
        inOffice.stream()
            .map(n -> n.codeOn(day))
            .map(c -> c.substring(0, Math.min(3, c.length())))
            .distinct()
            .count();
    if (inOffice.isEmpty() || states > 1 && !titled) {
      return properName(head);
    }
    Name name = withCountry(head, inOffice);
    return List.of(person(head, match, name));
  }

  private static final Set<String> TITLES =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Dr.", "Gen.", "Lt.", "Col.", "Sen.", "Mr", "Mrs", "Ms", "Dr",
          "Sheikh", "King", "Queen", "Prince");

  private Name withCountry(Token head, List<Name> candidates) {
    List<String> countries = countriesBeside(head);
    for (Name name : candidates) {
      if (countries.contains(
          name.codeOn(day).substring(0, Math.min(3, name.codeOn(day).length())))) {
        return name;
      }
    }
    return candidates.get(0);
  }

  /** An unknown proper name: introduced earlier, or with a title or country beside it. */
  private List<Actor> properName(Token head) {
    Optional<Actor> known = memory.person(head.form());
    boolean alone = new Phrase(sentence, head).left().size() <= 2;
    if (known.isPresent() && alone) {
      return List.of(again(known.get(), head));
    }
    Optional<Role> role = phraseRole(head).or(() -> appositiveRole(head));
    List<String> countries = countriesBeside(head);
    if (role.isEmpty() && countries.isEmpty()) {
      return known.map(a -> List.of(again(a, head))).orElse(unknown(head));
    }
    String country = countries.isEmpty() ? domestic(role) : countries.get(0);
    String code = code(country, role.map(Role::code).orElse(""));
    Actor actor =
        new Actor(
            present(code),
            properWords(head),
            phraseSpan(head, head.span()).in(text),
            phraseSpan(head, head.span()));
    memory.introduce(head.form(), actor);
    return List.of(actor);
  }

  private List<Actor> unknown(Token head) {
    boolean argument = head.label().startsWith("nsubj") || head.label().equals("agent");
    boolean personLike =
        head.isProper() && !head.form().equals(head.form().toUpperCase(Locale.ROOT));
    if (!argument || !personLike) {
      return List.of();
    }
    Span span = phraseSpan(head, head.span());
    return List.of(new Actor(Optional.empty(), properWords(head), span.in(text), span));
  }

  private String properWords(Token head) {
    var words = new ArrayList<String>();
    for (Token t : new Phrase(sentence, head).left()) {
      boolean title =
          roleEndingAt(t).isPresent()
              || names.at(t).isPresent() && t.index() != head.index()
              || TITLES.contains(t.form());
      if (title) {
        words.clear();
      } else if (t.isProper()) {
        words.add(t.form());
      }
    }
    boolean office = roleEndingAt(head).isPresent();
    if (words.isEmpty() || office) {
      return office ? phraseSpan(head, head.span()).in(text) : head.form();
    }
    return String.join(" ", words);
  }

  // ---- roles

  private List<Actor> byRole(Token head) {
    Optional<Role> role = roleAt(head);
    if (role.isEmpty()) {
      return List.of();
    }
    String roleCode = former(head) ? "ELI" : role.get().code();
    var codes = new LinkedHashMap<String, Boolean>();
    for (String country : countriesBeside(head)) {
      codes.put(code(country, roleCode), true);
    }
    Span span = phraseSpan(head, head.span());
    if (codes.isEmpty()) {
      Optional<Actor> before = reference.described(head, role.get().code());
      if (before.isPresent()) {
        return List.of(new Actor(before.get().code(), before.get().name(), span.in(text), span));
      }
      String country = domestic(role);
      boolean named =
          new Phrase(sentence, head).objectsOf(Set.of("of")).stream().anyMatch(Token::isProper);
      if (country.isEmpty() && !role.get().bare() && !named) {
        return List.of();
      }
      codes.put(country.isEmpty() ? "" : code(country, roleCode), true);
    }
    var out = new ArrayList<Actor>();
    for (Map.Entry<String, Boolean> e : codes.entrySet()) {
      out.add(new Actor(present(e.getKey()), span.in(text), span.in(text), span));
    }
    return out;
  }

  /** A noun of no known role with a country beside it: {@code Israeli helicopters}. */
  private List<Actor> byCountryOnly(Token head) {
    List<String> countries = countriesBefore(head);
    if (countries.isEmpty() || reference.isThing(head)) {
      return List.of();
    }
    Span span = phraseSpan(head, head.span());
    var out = new ArrayList<Actor>();
    for (String country : countries) {
      out.add(new Actor(Optional.of(country), dictionary.stateName(country), span.in(text), span));
    }
    return out;
  }

  /** The actors named by the words before a noun. */
  List<Actor> modifiers(Token head) {
    var out = new ArrayList<Actor>();
    for (Token t : new Phrase(sentence, head).left()) {
      Optional<Gazetteer.Match> match = t.index() < head.index() ? names.at(t) : Optional.empty();
      if (match.isPresent() && match.get().span().end() == t.span().end()) {
        Name name = best(match.get().names());
        codeBeside(match.get())
            .ifPresent(code -> out.add(actor(match.get().span(), code, name.who())));
      }
    }
    return out;
  }

  private static String code(String country, String role) {
    boolean international =
        country.startsWith("IGO") || country.startsWith("NGO") || country.startsWith("IMG");
    if (country.isEmpty() || role.isEmpty() || international) {
      return country.isEmpty() && !role.isEmpty() ? "" : country;
    }
    return country.length() > 3 ? country : country + role;
  }

  private static Optional<String> present(String code) {
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  /** {@code Hamas leader}: the name's own code; {@code the Kurds' fighters}: the role added. */
  private String withRole(Token head, String code) {
    return code.length() == 3 && roleAt(head).isPresent()
        ? code(code, roleAt(head).get().code())
        : code;
  }

  private String titled(Token head, String code) {
    return former(head) && code.length() >= 3 && code.endsWith("GOV")
        ? code.substring(0, 3) + "ELI"
        : code;
  }

  private boolean former(Token head) {
    return new Phrase(sentence, head)
        .left().stream().anyMatch(t -> FORMER.contains(t.lemma()) || t.lemma().startsWith("ex-"));
  }

  /** The role of the phrase whose last word is the token. */
  Optional<Role> roleAt(Token head) {
    return roleEndingAt(head);
  }

  private Optional<Role> roleEndingAt(Token token) {
    var phrase = new StringBuilder();
    Optional<Role> found = Optional.empty();
    String last = "";
    for (int i = token.index(); i >= 0 && i > token.index() - 4; i--) {
      String form = sentence.tokens().get(i).form().toLowerCase(Locale.ROOT);
      phrase.insert(0, phrase.isEmpty() ? form : form + " ");
      last = phrase.toString();
      Optional<Role> longer = dictionary.role(last);
      found = longer.isPresent() ? longer : found;
    }
    return found;
  }

  /** A title among the words before a name: {@code British Defence Secretary Tom King}. */
  private Optional<Role> phraseRole(Token head) {
    Optional<Role> found = Optional.empty();
    for (Token t : new Phrase(sentence, head).left()) {
      if (t.index() < head.index()) {
        Optional<Role> role = roleEndingAt(t);
        found = role.isPresent() ? role : found;
      }
    }
    return found.map(r -> former(head) ? new Role("ELI", r.bare(), true) : r);
  }

  private Optional<Role> appositiveRole(Token head) {
    for (Token appos : sentence.children(head, "appos")) {
      Optional<Role> role = roleAt(appos);
      if (role.isPresent()) {
        return role;
      }
    }
    boolean isAppositive = head.label().equals("appos");
    return isAppositive ? sentence.headOf(head).flatMap(this::roleAt) : Optional.empty();
  }

  // ---- countries beside a head

  private List<String> countriesBeside(Token head) {
    List<String> before = countriesBefore(head);
    if (!before.isEmpty()) {
      return before;
    }
    List<String> after = countriesAfter(head);
    if (!after.isEmpty()) {
      return after;
    }
    for (Token appos : sentence.children(head, "appos")) {
      List<String> there = countriesBefore(appos);
      there = there.isEmpty() ? countriesAfter(appos) : there;
      if (!there.isEmpty()) {
        return there;
      }
    }
    if (head.label().equals("appos")) {
      Optional<Token> governor = sentence.headOf(head);
      return governor.map(this::countriesBefore).orElse(List.of());
    }
    return List.of();
  }

  private List<String> countriesBefore(Token head) {
    var out = new ArrayList<String>();
    List<Token> left = new Phrase(sentence, head).left();
    for (Token t : left) {
      if (t.index() < head.index()) {
        names.at(t).flatMap(m -> codeBeside(m)).filter(c -> !out.contains(c)).ifPresent(out::add);
      }
    }
    if (out.isEmpty()) {
      left.stream()
          .filter(t -> t.tag().equals("PRP$"))
          .flatMap(t -> reference.pronoun(t).stream())
          .findFirst()
          .flatMap(Actor::country)
          .ifPresent(out::add);
    }
    return out;
  }

  private Optional<String> codeBeside(Gazetteer.Match match) {
    Name name = best(match.names());
    return switch (name.kind()) {
      case STATE, ADJECTIVE, PEOPLE, CAPITAL, SEAT, REGION, ETHNIC ->
          Optional.of(name.code().substring(0, Math.min(3, name.code().length())));
      case ORGANISATION, GROUP ->
          name.code().isEmpty() ? Optional.empty() : Optional.of(name.code());
      case PERSON ->
          Optional.of(name.codeOn(day)).filter(c -> c.length() >= 3).map(c -> c.substring(0, 3));
      case SURNAME -> memory.person(match.span().in(text)).flatMap(Actor::country);
      case MEDIA -> Optional.empty();
    };
  }

  private List<String> countriesAfter(Token head) {
    var out = new ArrayList<String>();
    for (Token object : new Phrase(sentence, head).objectsOf(OF)) {
      List<String> beside = countriesBefore(object);
      Optional<Gazetteer.Match> match = names.at(object);
      Optional<String> code = beside.isEmpty() ? match.flatMap(this::codeBeside) : Optional.empty();
      if (code.isPresent()) {
        code.filter(c -> !out.contains(c)).ifPresent(out::add);
      } else {
        beside.stream().filter(c -> !out.contains(c)).forEach(out::add);
      }
    }
    return out;
  }

  /** The one country of a sentence, for actors who act at home: police, courts, protesters. */
  private String domestic(Optional<Role> role) {
    Set<String> countries = names.countries();
    boolean home = role.map(r -> DOMESTIC.contains(r.code())).orElse(false);
    return home && countries.size() == 1 ? countries.iterator().next() : "";
  }

  // ---- places

  /** The state of a place name. */
  Optional<Actor> place(Token token) {
    return names
        .at(token)
        .filter(m -> m.span().end() == token.span().end())
        .flatMap(
            m -> {
              Name name = best(m.names());
              return switch (name.kind()) {
                case STATE, CAPITAL, REGION, SEAT ->
                    Optional.of(actor(m.span(), name.code(), name.who()));
                default -> Optional.empty();
              };
            });
  }

  /** Whether the name only says where: {@code in Tokyo}, {@code arrived in Moscow}. */
  private boolean locative(Token head) {
    if (!head.label().equals("pobj") && !head.label().equals("conj")) {
      return false;
    }
    Optional<Token> governor = sentence.headOf(head);
    while (governor.isPresent() && governor.get().isNoun()) {
      governor = sentence.headOf(governor.get());
    }
    return governor.map(g -> g.label().equals("prep") && WHERE.contains(g.lemma())).orElse(false);
  }

  // ---- small things

  private Actor actor(Span span, String code, String who) {
    return new Actor(present(code), who, span.in(text), span);
  }

  private Actor again(Actor known, Token head) {
    return new Actor(known.code(), known.name(), head.form(), head.span());
  }

  private Span phraseSpan(Token head, Span atLeast) {
    return new Phrase(sentence, head).span().cover(atLeast);
  }

  private String lastWord(Span span) {
    return lastWord(span.in(text));
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
