package satow.coding.actors;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.actors.ActorDictionary.Role;
import satow.coding.actors.Memory.Rank;
import satow.coding.dictionary.WordLists;
import satow.language.Token;

/** Reads names of people: known ones with the office of the day, unknown ones by their title. */
final class PersonReader {
  /** Surnames that news far more often means as other words. */
  private static final Set<String> ORDINARY =
      Set.of(
          "Monday", "Friday", "Sunday", "March", "April", "May", "June", "July", "August", "No",
          "O", "Don", "Straw", "Darling", "Will", "Long", "Sun", "An", "To", "So", "Hun", "Best",
          "Young", "Day", "Page", "Small", "Short", "Strong", "West", "Lake", "Hill", "Field",
          "Church", "Ramadan", "Note", "Law", "Love", "Power", "Black", "Green");

  private static final WordLists NOUNS = WordLists.shipped("reference");
  private static final Set<String> FIRM = NOUNS.of("firms");
  private static final Set<String> CRAFT = NOUNS.of("craft");
  private static final Set<String> CALENDAR = NOUNS.of("calendar");

  private final Scene scene;
  private final RoleWords roles;
  private final Countries countries;
  private final OtherBearers bearers;

  PersonReader(Scene scene, RoleWords roles, Countries countries) {
    this.scene = scene;
    this.roles = roles;
    this.countries = countries;
    this.bearers = new OtherBearers(scene, roles);
  }

  /** Whom a full name of the dictionary stands for here. */
  List<Actor> fullName(Token head, Gazetteer.Match match) {
    Name name = choose(head, match.names());
    boolean whole = Letters.plain(name.text()).equals(Letters.plain(name.who()));
    if (!whole && bearers.hasOtherFirstName(match, match.names())) {
      return properName(head);
    }
    return List.of(known(head, match, name));
  }

  /** A surname alone: whom the article introduced, or a holder of an office. */
  List<Actor> surname(Token head, Gazetteer.Match match) {
    String surname = match.span().in(scene.text());
    boolean other =
        bearers.hasOtherFirstName(match, match.names()) || bearers.hasOtherLastName(match);
    Optional<Actor> before = scene.memory().person(surname);
    if (before.isPresent() && !other) {
      return List.of(again(before.get(), head));
    }
    if (other || isForeign(head, match.names())) {
      return properName(head);
    }
    boolean titled = roles.before(head).isPresent();
    if (!titled && isWhere(head)) {
      return List.of();
    }
    if (!titled && (ORDINARY.contains(surname) && !isInOffice(match) || !head.isNoun())) {
      return properName(head);
    }
    List<Name> able = match.names().stream().filter(this::mayAct).toList();
    if (able.isEmpty() && titled) {
      able = match.names();
    }
    long states = able.stream().map(n -> Name.country(n.codeOn(scene.day()))).distinct().count();
    boolean undated = scene.day().isEmpty() && able.stream().anyMatch(Name::heldHighOffice);
    if (able.isEmpty() || states > 1 && !titled && !undated) {
      return properName(head);
    }
    return List.of(known(head, match, choose(head, able)));
  }

  /** Ordinary words count as names only of those who hold an office now, and as subjects. */
  private boolean isInOffice(Gazetteer.Match match) {
    boolean subject =
        scene
            .names()
            .last(match)
            .filter(t -> t.isProper() && t.label().startsWith("nsubj"))
            .isPresent();
    return subject
        && match.names().stream().anyMatch(this::mayAct)
        && !CALENDAR.contains(match.names().get(0).text());
  }

  private boolean mayAct(Name name) {
    return scene.day().isEmpty() || name.holdsOfficeOn(scene.day().get());
  }

  /** {@code stops in Clinton}: a town of that name. */
  private boolean isWhere(Token head) {
    return head.label().equals("pobj")
        && scene
            .sentence()
            .headOf(head)
            .filter(p -> p.lemma().equals("in"))
            .flatMap(scene.sentence()::headOf)
            .filter(Token::isVerb)
            .isPresent();
  }

  /** A country stands beside the name and none of its bearers belongs to it. */
  private boolean isForeign(Token head, List<Name> names) {
    List<String> beside = countries.beside(head);
    return !beside.isEmpty()
        && names.stream()
            .flatMap(n -> n.offices().stream())
            .noneMatch(o -> beside.stream().anyMatch(c -> o.code().startsWith(Name.country(c))));
  }

  // ---- which bearer, which office

  /** Of people named alike the one whose title, country and term fit best. */
  private Name choose(Token head, List<Name> names) {
    String title = title(head);
    List<String> beside = countries.beside(head);
    Name best = names.get(0);
    int most = -1;
    for (Name name : names) {
      int score = name.heldHighOffice() ? 1 : 0;
      for (Name.Office office : name.offices()) {
        boolean held = scene.day().filter(office::holdsOn).isPresent();
        boolean here = beside.stream().anyMatch(c -> office.code().startsWith(Name.country(c)));
        boolean called = !title.isEmpty() && office.isCalled(title);
        score = Math.max(score, (here ? 16 : 0) + (called ? 4 : 0) + (held ? 6 : 0) + (score & 1));
      }
      boolean later = score == most && name.lastHighOffice().isAfter(best.lastHighOffice());
      if (score > most || later) {
        most = score;
        best = name;
      }
    }
    return best;
  }

  private String title(Token head) {
    return roles.before(head).map(RoleWords.Said::words).orElse("");
  }

  private Actor known(Token head, Gazetteer.Match match, Name name) {
    String code = isOut(head, name) ? name.code() : office(head, name);
    Actor actor = scene.phrase(head, match.span(), Scene.present(code), name.who());
    String title = title(head);
    // without a day the title that stands before the name says what he was then
    boolean said = scene.day().isEmpty() && !title.isEmpty();
    scene.memory().rank(name.who(), rank(said ? title : name.titleOn(scene.day()).orElse(title)));
    scene.memory().introduce(lastWord(match.span().in(scene.text())), actor);
    scene.memory().introduce(lastWord(name.who()), actor);
    if (familyFirst(name.who(), code)) {
      scene.memory().introduce(name.who().substring(0, name.who().indexOf(' ')), actor);
    }
    return actor;
  }

  private static Rank rank(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    boolean minister = lower.contains("minister") || lower.contains("secretary");
    return Name.isHigh(title) ? Rank.HEAD : minister ? Rank.MINISTER : Rank.OTHER;
  }

  /** Called former, and not in another office now. */
  private boolean isOut(Token head, Name name) {
    boolean former = roles.isFormer(head) || roles.beside(head).map(Role::former).orElse(false);
    String title = title(head);
    boolean inOther =
        name.offices().stream()
            .anyMatch(o -> scene.day().filter(o::holdsOn).isPresent() && !o.isCalled(title));
    return former && !name.offices().isEmpty() && !inOther;
  }

  /** The code of the office of the day, or of the one that a title before the name says. */
  private String office(Token head, Name name) {
    Optional<RoleWords.Said> title = roles.before(head);
    List<String> beside = countries.beside(head);
    Optional<Name.Office> best = Optional.empty();
    int most = 0;
    var byTime = new ArrayList<>(name.offices());
    byTime.sort(Comparator.comparingLong(this::distance));
    for (Name.Office office : byTime) {
      boolean held = scene.day().filter(office::holdsOn).isPresent();
      boolean called = title.filter(t -> office.isCalled(t.words())).isPresent();
      boolean alike =
          title
              .filter(t -> !t.role().code().isEmpty() && office.code().endsWith(t.role().code()))
              .isPresent();
      boolean here = beside.stream().anyMatch(c -> office.code().startsWith(c));
      boolean counts = held || called || scene.day().isEmpty();
      int score = (held ? 2 : 0) + (called ? 3 : alike ? 1 : 0) + (here && counts ? 3 : 0);
      if (score > most) {
        most = score;
        best = Optional.of(office);
      }
    }
    return best.map(Name.Office::code).orElseGet(() -> name.codeOn(scene.day()));
  }

  /** Days between the day and a term; without a day the later term is the nearer one. */
  private long distance(Name.Office office) {
    if (scene.day().isEmpty()) {
      return -office.start().toEpochDay();
    }
    long before = ChronoUnit.DAYS.between(scene.day().get(), office.start());
    long after = office.end().map(e -> ChronoUnit.DAYS.between(e, scene.day().get())).orElse(0L);
    return Math.max(0, Math.max(before, after));
  }

  // ---- unknown names

  /** An unknown proper name: introduced earlier, or with a title or country beside it. */
  List<Actor> properName(Token head) {
    Optional<Actor> before = scene.memory().person(head.form());
    boolean alone = new Phrase(scene.sentence(), head).left().size() <= 2;
    if (before.isPresent() && alone) {
      return List.of(again(before.get(), head));
    }
    boolean firm = FIRM.contains(head.form());
    Optional<Role> role =
        firm
            ? Optional.of(new Role("BUS", true, false))
            : roles
                .before(head)
                .map(RoleWords.Said::role)
                .or(() -> roles.beside(head))
                .or(() -> roles.at(head));
    List<String> beside = countries.beside(head);
    if (role.isEmpty() && beside.isEmpty()) {
      return before.map(a -> List.of(again(a, head))).orElseGet(() -> unknown(head));
    }
    String country =
        beside.isEmpty() ? seat(head).orElse(countries.domestic(role, head)) : beside.get(0);
    String code = PhraseReader.code(country, role.map(Role::code).orElse(""));
    if (isCraft(head) && code.isEmpty()) {
      return List.of();
    }
    String name =
        isCraft(head) ? scene.dictionary().stateName(Name.country(code)) : properWords(head);
    Actor actor = scene.phrase(head, head.span(), Scene.present(code), name);
    scene.memory().rank(actor.name(), rank(title(head)));
    scene.memory().introduce(head.form(), actor);
    familyName(head, code).ifPresent(t -> scene.memory().introduce(t.form(), actor));
    return List.of(actor);
  }

  /** {@code Rep. Lund}, {@code Sen. Lund}: of Congress, where the article names America. */
  private Optional<String> seat(Token head) {
    return SEATS.contains(title(head)) && scene.memory().latestOf(AMERICA).isPresent()
        ? Optional.of(AMERICA)
        : Optional.empty();
  }

  private static final Set<String> SEATS = Set.of("rep.", "sen.", "representative");
  private static final String AMERICA = "USA";

  /** {@code Choi} of {@code Minister Choi Kyung-hwan}: the first word where it is the surname. */
  private Optional<Token> familyName(Token head, String code) {
    List<Token> left = new Phrase(scene.sentence(), head).left();
    int first = left.size() - 1;
    boolean hyphened = first > 1 && left.get(first - 1).form().equals("-");
    if (!hyphened && !FAMILY_FIRST.contains(Name.country(code))) {
      return Optional.empty();
    }
    while (first > 0 && ofOneName(left.get(first - 1))) {
      first--;
    }
    return first < left.size() - 1 ? Optional.of(left.get(first)) : Optional.empty();
  }

  /** {@code Kim Jong-un} is {@code Kim} afterwards. */
  private static boolean familyFirst(String who, String code) {
    return who.indexOf(' ') > 0
        && (FAMILY_FIRST.contains(Name.country(code)) || lastWord(who).indexOf('-') > 0);
  }

  private boolean ofOneName(Token token) {
    boolean state = scene.names().at(token).filter(bearers::isNoFirstName).isPresent();
    return token.form().equals("-") || token.isProper() && !state && !roles.isTitle(token);
  }

  /** Where the family name comes first. */
  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "TWN", "HKG", "KOR", "PRK", "VNM", "SGP");

  /** {@code the frigate Ulla}, {@code the ship, the Ulla}: its state acts and not the ship. */
  private boolean isCraft(Token head) {
    boolean before =
        new Phrase(scene.sentence(), head)
            .left().stream().anyMatch(t -> t.index() < head.index() && CRAFT.contains(t.lemma()));
    boolean beside =
        head.label().equals("appos")
            && scene.sentence().headOf(head).filter(h -> CRAFT.contains(h.lemma())).isPresent();
    return before || beside;
  }

  private List<Actor> unknown(Token head) {
    if (isCraft(head)) {
      return List.of();
    }
    boolean argument = head.label().startsWith("nsubj") || head.label().equals("agent");
    boolean personLike =
        head.isProper() && !head.form().equals(head.form().toUpperCase(Locale.ROOT));
    return argument && personLike
        ? List.of(scene.phrase(head, head.span(), Optional.empty(), properWords(head)))
        : List.of();
  }

  private String properWords(Token head) {
    var words = new ArrayList<String>();
    for (Token t : new Phrase(scene.sentence(), head).left()) {
      boolean other = scene.names().at(t).isPresent() && t.index() != head.index();
      if (roles.isTitle(t) || other) {
        words.clear();
      } else if (t.isProper()) {
        words.add(t.form());
      }
    }
    boolean office = roles.endingAt(head).isPresent();
    Span span = new Phrase(scene.sentence(), head).span().cover(head.span());
    if (words.isEmpty() || office) {
      return office ? span.in(scene.text()) : head.form();
    }
    return String.join(" ", words);
  }

  private static Actor again(Actor known, Token head) {
    return new Actor(known.code(), known.name(), head.form(), head.span());
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
