package satow.coding.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.actors.ActorDictionary.Plural;
import satow.coding.actors.Memory.Said;
import satow.coding.actors.Pairs.Members;
import satow.coding.actors.Pairs.Pair;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/** Plurals and descriptions that point back to who was named, by rules over what came before. */
final class Reference {
  private static final Set<String> BOTH = Set.of("the", "two", "both", "these");

  private static final WordLists NOUNS = WordLists.shipped("reference");

  /** Heads of phrases with a country that are no actors: {@code Russian gas}, {@code Iraq war}. */
  private static final Set<String> THINGS = NOUNS.of("things");

  /** Nouns that are no single person. */
  private static final Set<String> COLLECTIVE = NOUNS.of("bodies");

  private static final Set<String> TWO = NOUNS.of("two");
  private static final Set<String> STATES = NOUNS.of("states");
  private static final Set<String> LEADERS = NOUNS.of("leaders");
  private static final Set<String> GOVERNMENTS = NOUNS.of("governments");
  private static final Set<String> SPOKESMEN = NOUNS.of("spokesmen");
  private static final Set<String> MINISTERS = NOUNS.of("ministers");

  private static final Set<String> PLACING =
      Set.of("in", "across", "throughout", "around", "inside", "within");

  private static final Set<String> COUNTRY = Set.of("country", "nation");

  /** So many sentences back somebody is still spoken of. */
  private static final int NEAR = 3;

  /** So many sentences back {@code the two} may find who they are: in effect the whole article. */
  private static final int ARTICLE = 1000;

  private final Sentence sentence;
  private final Memory memory;
  private final ActorDictionary dictionary;
  private final String text;
  private final Pairs pairs;
  private final Assembly assembly;

  Reference(Sentence sentence, Memory memory, ActorDictionary dictionary, String text) {
    this.sentence = sentence;
    this.memory = memory;
    this.dictionary = dictionary;
    this.text = text;
    this.pairs = new Pairs(sentence, memory, dictionary);
    this.assembly = new Assembly(sentence, memory);
  }

  /** Whether a noun with a country beside it names a thing and no actor. */
  boolean isThing(Token head) {
    return THINGS.contains(head.lemma()) || new Phrase(sentence, head).ofOthers();
  }

  /** The members of {@code the two leaders}, {@code both countries}, {@code the two}. */
  List<Actor> group(Token head) {
    String noun = head.form().toLowerCase(Locale.ROOT);
    Optional<Plural> plural = pointsBack(head) ? dictionary.pointingBack(noun) : Optional.empty();
    if (plural.isEmpty() || onlyThe(head) && !plural.get().bareThe() || hyphened(head)) {
      return List.of();
    }
    String role = plural.get().role();
    Members members = members(head, role);
    Span span = new Phrase(sentence, head).span().cover(head.span());
    Optional<List<Actor>> several = several(head, members);
    if (several.isPresent() && several.get().isEmpty()) {
      return List.of(nobody(head));
    }
    if (several.isPresent()) {
      return several.get().stream()
          .map(a -> new Actor(withRole(a, role), a.name(), span.in(text), span))
          .toList();
    }
    Optional<Pair> pair = pairs.best(head, members, ARTICLE);
    if (pair.isEmpty()) {
      return List.of();
    }
    return Stream.of(pair.get().one(), pair.get().other())
        .map(country -> member(country, pair.get(), members, role, span))
        .toList();
  }

  /** Those of a noun that speaks of more, or of others, than two; nothing where two are meant. */
  private Optional<List<Actor>> several(Token head, Members members) {
    int count = assembly.count(head);
    boolean persons = members == Members.MINISTERS || members == Members.LEADERS;
    if (count > 2 && !(count == 4 && persons)) {
      return Optional.of(assembly.together(count));
    }
    if (count > 0 || !head.tag().endsWith("S") || !onlyThe(head)) {
      return Optional.empty();
    }
    List<Actor> listed = members == Members.STATES ? assembly.listed(head) : List.of();
    if (!listed.isEmpty()) {
      return Optional.of(listed);
    }
    Optional<List<Actor>> called = assembly.calledSo(head);
    if (called.isPresent()) {
      return called;
    }
    Optional<Actor> meeting = persons ? assembly.meeting(head) : Optional.empty();
    return meeting.map(List::of);
  }

  /** States or people of whom nobody knows who they are: {@code the poorest countries}. */
  Optional<Actor> strangers(Token head) {
    boolean states = Stream.of(STATES, LEADERS, MINISTERS).anyMatch(w -> w.contains(head.lemma()));
    return states ? others(head) : Optional.empty();
  }

  /** Others than those who were named, states or not: {@code the other signatories}. */
  Optional<Actor> others(Token head) {
    boolean several =
        head.tag().equals("NNS")
            && new Phrase(sentence, head)
                .left().stream().anyMatch(t -> t.lemma().equals("the") || t.tag().equals("POS"))
            && dictionary.pointingBack(head.form().toLowerCase(Locale.ROOT)).isPresent();
    return several && assembly.isOthers(head) ? Optional.of(nobody(head)) : Optional.empty();
  }

  private Actor nobody(Token head) {
    Span span = new Phrase(sentence, head).span().cover(head.span());
    return new Actor(Optional.empty(), span.in(text), span.in(text), span);
  }

  private static Optional<String> withRole(Actor actor, String role) {
    return actor.code().map(c -> c.length() == 3 ? PhraseReader.code(c, role) : c);
  }

  /** {@code the troops}, as against {@code the two armies}, may be anybody's. */
  private boolean onlyThe(Token head) {
    return !TWO.contains(head.lemma())
        && new Phrase(sentence, head)
            .left().stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .noneMatch(w -> w.equals("two") || w.equals("both") || w.equals("four"));
  }

  /** {@code two-plus-two talks}. */
  private boolean hyphened(Token head) {
    int start = head.span().start();
    int end = head.span().end();
    return start > 0 && text.charAt(start - 1) == '-'
        || end < text.length() && text.charAt(end) == '-';
  }

  private Members members(Token head, String role) {
    if (TWO.contains(head.lemma()) || head.tag().equals("CD")) {
      return Members.TWO;
    }
    if (STATES.contains(head.lemma())) {
      return Members.STATES;
    }
    boolean person = role.equals("GOV") && !COLLECTIVE.contains(head.lemma());
    boolean prime =
        sentence.children(head).stream().anyMatch(c -> c.form().equalsIgnoreCase("prime"));
    if (person && MINISTERS.contains(head.lemma()) && !prime) {
      return Members.MINISTERS;
    }
    return person && LEADERS.contains(head.lemma()) ? Members.LEADERS : Members.ANYBODY;
  }

  private Actor member(String country, Pair pair, Members members, String role, Span span) {
    String words = span.in(text);
    Optional<Actor> named =
        switch (members) {
          case LEADERS, HEADS, MINISTERS -> pairs.leader(country, members);
          case STATES -> Optional.empty();
          case ANYBODY -> Optional.empty();
          case TWO -> pairs.person(pair, country);
        };
    if (named.isPresent()) {
      return new Actor(named.get().code(), named.get().name(), words, span);
    }
    boolean state = dictionary.isState(country);
    Optional<Actor> body =
        !state || role.isEmpty() && onlyPrivate(country)
            ? memory.latestOf(country)
            : Optional.empty();
    String code = body.flatMap(Actor::code).orElse(country + role);
    String name = body.map(Actor::name).orElseGet(() -> dictionary.stateName(country));
    return new Actor(Optional.of(code), name, words, span);
  }

  /** Of Britain only a bank was spoken of: {@code both sides} are not two states. */
  private boolean onlyPrivate(String country) {
    List<String> codes =
        memory.all().stream()
            .flatMap(s -> s.actors().stream())
            .flatMap(a -> a.code().stream())
            .filter(c -> c.startsWith(country))
            .toList();
    return !codes.isEmpty()
        && codes.stream().allMatch(c -> c.startsWith("BUS", 3) || c.startsWith("MNC", 3));
  }

  /** {@code the two …}, {@code both …}, {@code the … sides}: no country of its own beside it. */
  private boolean pointsBack(Token head) {
    boolean alone =
        head.tag().equals("CD") || head.lemma().equals("both") || head.lemma().equals("two");
    boolean marked = alone;
    for (Token t : new Phrase(sentence, head).left()) {
      if (t.index() < head.index()) {
        String lemma = t.form().toLowerCase(Locale.ROOT);
        marked |=
            lemma.equals("two")
                || lemma.equals("both")
                || lemma.equals("the") && head.tag().endsWith("S");
        if (!BOTH.contains(lemma) && t.isProper()) {
          return false;
        }
      }
    }
    boolean hasOf = !new Phrase(sentence, head).objectsOf(Set.of("of", "from", "in")).isEmpty();
    boolean described =
        sentence.children(head).stream()
            .anyMatch(c -> c.label().equals("acl") || c.label().equals("relcl"));
    return marked && !hasOf && !described && !assembly.isOthers(head);
  }

  /** Whether a noun, capitalised or not, names a body and nobody in person. */
  static boolean isBody(Token head) {
    return COLLECTIVE.contains(head.form().toLowerCase(Locale.ROOT));
  }

  /** {@code the Navy}, {@code the Foreign Minister}: no name, whatever the capitals. */
  boolean isOffice(Token head, RoleWords roles) {
    List<Token> left = new Phrase(sentence, head).left();
    boolean the = left.get(0).form().equalsIgnoreCase("the");
    int words = roles.endingAt(head).map(r -> r.words().split(" ", -1).length).orElse(0);
    return the && left.size() == words + 1;
  }

  /** Whether a body governs a state, so that whoever governs may stand for it. */
  static boolean governs(Token head) {
    return GOVERNMENTS.contains(head.lemma());
  }

  /** {@code their governments}, {@code its country}: what stands for the whole state. */
  boolean isWhole(Token head) {
    return head.lemma().equals("government") || STATES.contains(head.lemma());
  }

  /**
   * {@code the prime minister}, {@code the government}: the latest actor who was called so, else
   * the latest of that role. A bare plural means only those who were called so: {@code Farmers}.
   */
  Optional<Actor> described(Token head, String role) {
    List<Token> left = new Phrase(sentence, head).left();
    boolean definite = left.stream().anyMatch(d -> d.lemma().equals("the"));
    boolean bare = left.size() == 1 && head.tag().equals("NNS") && head.label().equals("nsubj");
    if (!definite && !bare || assembly.isOthers(head) && head.tag().endsWith("S")) {
      return Optional.empty();
    }
    Optional<Said> called = called(head);
    if (called.isPresent() && (!bare || isNear(called.get()))) {
      Optional<Actor> side = definite ? otherSide(role, called.get()) : Optional.empty();
      Actor actor = side.orElse(called.get().actors().get(0));
      return Optional.of(actor).filter(a -> a.code().isPresent());
    }
    if (definite && !isPlace(head) && COUNTRY.contains(head.form().toLowerCase(Locale.ROOT))) {
      return country();
    }
    return bare || role.isEmpty() ? Optional.empty() : ofRole(head, role);
  }

  /** {@code the country}: the state that was named last, else that of whoever was. */
  private Optional<Actor> country() {
    List<Actor> states =
        memory.latestFirst().stream()
            .filter(this::isNear)
            .flatMap(s -> s.actors().stream())
            .filter(a -> a.country().filter(dictionary::isState).isPresent())
            .toList();
    return states.stream()
        .filter(a -> a.code().filter(c -> c.length() == 3).isPresent())
        .findFirst()
        .or(() -> states.stream().findFirst())
        .map(a -> new Actor(a.country(), stateName(a), a.text(), a.span()));
  }

  private String stateName(Actor actor) {
    return dictionary.stateName(actor.country().orElseThrow());
  }

  /** {@code unrest in the country}: it takes no part. */
  private boolean isPlace(Token head) {
    return head.label().equals("pobj")
        && sentence.headOf(head).filter(p -> PLACING.contains(p.lemma())).isPresent();
  }

  private boolean isNear(Said said) {
    return said.sentence() >= sentence.index() - NEAR;
  }

  /** Who was called by that noun last: {@code a spokesman}, also one of whom no more is known. */
  private Optional<Said> called(Token head) {
    String noun = " " + head.form().toLowerCase(Locale.ROOT);
    for (Said said : memory.latestFirst()) {
      for (Actor actor : said.actors()) {
        boolean so = (" " + actor.text().toLowerCase(Locale.ROOT)).endsWith(noun);
        boolean one = !head.tag().endsWith("S") && said.person() && isNear(said);
        if (so && (actor.code().isPresent() || one)) {
          return Optional.of(said);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * {@code The navy} after {@code the Peruvian navy} was named by the way long ago: the navy of the
   * side whose officials have spoken since.
   */
  private Optional<Actor> otherSide(String role, Said called) {
    boolean force = role.equals("MIL") && !called.subject() && !isNear(called);
    return !force
        ? Optional.empty()
        : memory.latestFirst().stream()
            .filter(s -> s.subject() && isNear(s) && s.sentence() < sentence.index())
            .flatMap(s -> s.actors().stream())
            .filter(a -> a.code().filter(c -> c.endsWith(role)).isPresent())
            .findFirst();
  }

  /** The latest of a role: a person for a person, a government for whoever governs. */
  private Optional<Actor> ofRole(Token head, String role) {
    boolean body = isBody(head) || COLLECTIVE.contains(head.lemma());
    boolean governs = governs(head);
    boolean governing = role.equals("GOV");
    boolean person = governing && !body;
    boolean lowly = SPOKESMEN.contains(head.lemma());
    Optional<Actor> other = Optional.empty();
    for (Said said : memory.latestFirst()) {
      for (Actor actor : said.actors()) {
        boolean fits = actor.code().filter(c -> c.length() > 3 && c.endsWith(role)).isPresent();
        boolean high = lowly && memory.rankOf(actor) != Memory.Rank.OTHER;
        boolean alike = person ? said.person() && !high : !body || governs || !governing;
        if (!fits || !alike) {
          continue;
        }
        if (!person || said.subject() && isNear(said)) {
          return Optional.of(governs && said.person() ? government(actor) : actor);
        }
        other = other.isEmpty() ? Optional.of(actor) : other;
      }
    }
    return other;
  }

  private Actor government(Actor actor) {
    if (actor.country().filter(dictionary::isState).isEmpty()) {
      return actor;
    }
    return new Actor(actor.code(), stateName(actor), actor.text(), actor.span());
  }
}
