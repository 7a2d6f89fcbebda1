package satow.coding.patterns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.actors.ArticleActors;
import satow.coding.actors.Phrase;
import satow.language.Sentence;
import satow.language.Token;

/**
 * The arguments of the predicates of one sentence: through passives, raising and control,
 * participles, relative clauses and coordination.
 */
final class Clause {
  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");
  private static final int DEPTH = 6;

  /** Participles that say in what state somebody is, and not what is done to him. */
  private static final Set<String> STATIVE =
      Set.of(
          "engage", "involve", "commit", "prepare", "oppose", "lock", "embroil", "unite", "join");

  /** What those may do who are let go, come in or work. */
  private static final Set<String> GOING =
      Set.of("go", "leave", "return", "enter", "pass", "come", "work", "fly", "travel", "reappear");

  private final Sentence sentence;
  private final Naming naming;
  private final Set<String> words;

  Clause(Sentence sentence, ArticleActors actors) {
    this.sentence = sentence;
    this.naming = new Naming(sentence, actors);
    var all = new HashSet<String>();
    for (Token token : sentence.tokens()) {
      all.add(token.lemma());
      all.add(token.form().toLowerCase(Locale.ROOT));
    }
    this.words = all;
  }

  /** The sentence's words as written, in lower case, and their lemmas. */
  Set<String> words() {
    return words;
  }

  Sentence sentence() {
    return sentence;
  }

  /** Whether the verb stands in the passive. */
  boolean passive(Token verb) {
    boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD");
    boolean marked =
        sentence.children(verb).stream()
            .anyMatch(c -> c.label().equals("auxpass") || c.label().equals("nsubjpass"));
    boolean reduced =
        verb.tag().equals("VBN")
            && (verb.label().equals("acl")
                || verb.label().equals("relcl")
                || verb.label().equals("advcl"))
            && sentence.children(verb).stream()
                .noneMatch(c -> c.label().startsWith("aux") || c.label().equals("nsubj"));
    boolean shared =
        verb.label().equals("conj")
            && (verb.tag().equals("VBN") || reducedHead(verb))
            && sentence
                .headOf(verb)
                .filter(h -> h.isVerb() && h.tag().equals("VBN") && passive(h))
                .isPresent()
            && sentence.children(verb).stream()
                .noneMatch(c -> c.label().equals("nsubj") || c.label().equals("aux"));
    boolean state =
        STATIVE.contains(verb.lemma())
            && Naming.agents(sentence, verb).isEmpty()
            && sentence.children(verb, "prep").stream().anyMatch(p -> !p.lemma().equals("by"));
    return participle && (marked || reduced || shared) && !state;
  }

  /** {@code was arrested and jailed by B}: the agent may hang on the last of the participles. */
  private List<Token> sharedAgents(Token verb) {
    return sentence.children(verb, "conj").stream()
        .filter(c -> c.isVerb() && passive(c))
        .map(c -> Naming.agents(sentence, c))
        .filter(a -> !a.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** {@code forces trained and armed by B}: the first of the participles stands after a noun. */
  private boolean reducedHead(Token verb) {
    return sentence
        .headOf(verb)
        .filter(h -> h.tag().equals("VBN") && h.label().equals("acl") && passive(h))
        .isPresent();
  }

  /** Who does it, as heads of phrases, coordinated ones each. */
  List<Token> subjects(Token verb) {
    return verb.isVerb() ? subjects(verb, DEPTH) : predicateSubjects(verb);
  }

  /** The subject of an adjective or noun that follows {@code be}. */
  private List<Token> predicateSubjects(Token token) {
    Optional<Token> head = sentence.headOf(token);
    boolean predicate =
        token.label().equals("acomp")
            || token.label().equals("attr")
            || token.label().equals("oprd");
    return predicate && head.isPresent() && head.get().isVerb()
        ? surface(head.get(), DEPTH)
        : List.of();
  }

  private List<Token> subjects(Token verb, int depth) {
    if (depth == 0) {
      return List.of();
    }
    if (passive(verb)) {
      List<Token> own = Naming.agents(sentence, verb);
      return own.isEmpty() ? sharedAgents(verb) : own;
    }
    return surface(verb, depth);
  }

  /** The grammatical subject, found in the governing clause where the verb has none itself. */
  private List<Token> surface(Token verb, int depth) {
    if (depth == 0) {
      return List.of();
    }
    for (Token child : sentence.children(verb)) {
      boolean subject = child.label().equals("nsubj") || child.label().equals("nsubjpass");
      if (subject && !precedesTime(child, verb)) {
        return antecedentOrSelf(child, verb);
      }
    }
    Optional<Token> head = sentence.headOf(verb);
    if (head.isEmpty()) {
      return List.of();
    }
    Token g = head.get();
    return switch (verb.label()) {
      case "conj" -> g.isVerb() ? surface(g, depth - 1) : List.of();
      case "xcomp", "oprd" -> controlled(g, depth - 1);
      case "advcl", "ccomp", "parataxis", "dep", "prep" ->
          g.isVerb() ? surface(g, depth - 1) : List.of();
      case "acl" -> ofNoun(verb, g, depth - 1);
      case "relcl" -> coordinated(g);
      case "pcomp" ->
          sentence
              .headOf(g)
              .map(h -> h.isVerb() ? surface(h, depth - 1) : owners(h, depth - 1))
              .orElse(List.of());
      default -> List.of();
    };
  }

  /** {@code saw Ruiz before travelling}: Ruiz, of the clause before, is not the one who travels. */
  private boolean precedesTime(Token subject, Token verb) {
    return verb.tag().equals("VBG")
        && sentence.tokens().subList(Math.min(subject.index(), verb.index()), verb.index()).stream()
            .filter(t -> BEFORE_OR_AFTER.contains(t.lemma()))
            .anyMatch(t -> t.head() == verb.index() || verb.head() == t.index());
  }

  private static final Set<String> BEFORE_OR_AFTER = Set.of("before", "after", "since");

  private List<Token> antecedentOrSelf(Token subject, Token verb) {
    boolean relative =
        subject.tag().startsWith("W")
            || subject.tag().equals("IN") && RELATIVE.contains(subject.lemma());
    if (!relative) {
      return coordinated(subject);
    }
    Token clause = verb;
    for (int i = 0; i < DEPTH && !clause.label().equals("relcl"); i++) {
      Optional<Token> up = sentence.headOf(clause);
      if (up.isEmpty() || !up.get().isVerb()) {
        return List.of();
      }
      clause = up.get();
    }
    return sentence.headOf(clause).map(this::coordinated).orElse(List.of());
  }

  /** {@code A urged B to leave}: B leaves; {@code A promised to leave}: A does. */
  private List<Token> controlled(Token governor, int depth) {
    if (!governor.isVerb()) {
      Optional<Token> up = sentence.headOf(governor);
      return up.filter(Token::isVerb).map(u -> surface(u, depth)).orElse(List.of());
    }
    if (!passive(governor) && !SUBJECT_CONTROL.contains(governor.lemma())) {
      for (Token child : sentence.children(governor)) {
        if (child.label().equals("dobj") && !naming.resolve(List.of(child), false).isEmpty()) {
          return coordinated(child);
        }
      }
    }
    return surface(governor, depth);
  }

  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "pledge", "vow", "threaten", "use", "meet");

  /** {@code demonstrators demanding}: the noun; {@code its decision to leave}: the noun's owner. */
  private List<Token> ofNoun(Token verb, Token noun, int depth) {
    return verb.tag().equals("VBG") ? coordinated(noun) : owners(noun, depth);
  }

  private List<Token> owners(Token noun, int depth) {
    List<Token> poss = sentence.children(noun, "poss");
    if (!poss.isEmpty()) {
      return poss;
    }
    Optional<Token> up = sentence.headOf(noun);
    for (int i = 0; i < 3 && up.isPresent() && !up.get().isVerb(); i++) {
      up = sentence.headOf(up.get());
    }
    return up.filter(Token::isVerb).map(v -> surface(v, depth)).orElse(List.of());
  }

  /** What it is done to, as heads of phrases. */
  List<Token> objects(Token verb) {
    var out = new ArrayList<Token>();
    if (passive(verb) && verb.label().equals("conj") && reducedHead(verb)) {
      return sentence.headOf(verb).map(this::objects).orElse(List.of());
    }
    if (passive(verb)) {
      out.addAll(
          verb.label().equals("acl") && verb.tag().equals("VBN")
              ? sentence.headOf(verb).map(this::coordinated).orElse(List.of())
              : surface(verb, DEPTH));
      return out;
    }
    for (Token child : sentence.children(verb)) {
      if (child.label().equals("dobj") && !opensClause(child)) {
        out.addAll(antecedentOrSelf(child, verb));
      }
    }
    if (out.isEmpty() && verb.lemma().equals("let")) {
      // "let the doctor go"
      sentence.children(verb, "ccomp").stream()
          .filter(c -> GOING.contains(c.lemma()))
          .flatMap(c -> sentence.children(c, "nsubj").stream())
          .forEach(s -> out.addAll(coordinated(s)));
    }
    if (out.isEmpty()) {
      for (Token other : sentence.children(verb, "conj")) {
        if (other.isVerb()) {
          sentence.children(other, "dobj").forEach(o -> out.addAll(coordinated(o)));
        }
      }
    }
    return out;
  }

  /** {@code said that B, C and D have agreed}: what follows the conjunction is no object. */
  private boolean opensClause(Token object) {
    int first = new Phrase(sentence, object).left().get(0).index();
    return first > 0
        && sentence.tokens().get(first - 1).label().equals("mark")
        && sentence.tokens().get(first - 1).lemma().equals("that");
  }

  /** {@code A summoned B to complain}: the object of the verb that an infinitive hangs on. */
  List<Actor> governorsObject(Token verb) {
    boolean hangs =
        (verb.label().equals("xcomp") || verb.label().equals("advcl"))
            && sentence.children(verb).stream().noneMatch(c -> c.label().startsWith("nsubj"));
    Optional<Token> governor = hangs ? sentence.headOf(verb) : Optional.empty();
    return governor.filter(Token::isVerb).map(g -> resolve(objects(g), true)).orElse(List.of());
  }

  /**
   * {@code A will strike unless B pays}: those on whom it depends, for the verb or its governor.
   */
  List<Actor> unless(Token verb) {
    Token governor = sentence.headOf(verb).filter(Token::isVerb).orElse(verb);
    return Stream.of(verb, governor)
        .flatMap(v -> sentence.children(v, "advcl").stream())
        .filter(c -> hasChild(c, "mark", Set.of("unless", "until", "if")))
        .map(c -> resolve(subjects(c), true))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The clauses that a verb governs as complements. */
  List<Token> complements(Token verb) {
    return sentence.children(verb).stream()
        .filter(c -> c.label().equals("xcomp") || c.label().equals("ccomp"))
        .toList();
  }

  private List<Token> coordinated(Token head) {
    return new Phrase(sentence, head).coordinated();
  }

  /**
   * The tokens in a slot: {@code subject}, {@code object}, {@code possessor}, or a preposition. A
   * slot with {@code !} takes only who is named there, and nobody named within.
   */
  List<Token> slot(Token token, String named) {
    String slot = named.endsWith("!") ? named.substring(0, named.length() - 1) : named;
    return switch (slot) {
      case "subject" -> subjects(token);
      case "object" -> objects(token);
      case "indirect" ->
          sentence.children(token, "dative").stream()
              .filter(Token::isNoun)
              .flatMap(d -> coordinated(d).stream())
              .toList();
      case "possessor", "'s" -> sentence.children(token, "poss");
      case "surface" -> token.isVerb() ? surface(token, DEPTH) : predicateSubjects(token);
      case "between" -> between(token);
      default -> prepositional(token, slot).stream().filter(Clause::takesPart).toList();
    };
  }

  private static boolean takesPart(Token head) {
    return !COMPANY.contains(head.lemma()) && !Naming.LOOKING_ON.contains(head.lemma());
  }

  /** Those between whom it is: below the verb or below its subject ({@code talks between …}). */
  private List<Token> between(Token token) {
    List<Token> own = prepositional(token, "between");
    return !own.isEmpty() || !token.isVerb()
        ? own
        : sentence.children(token, "nsubj").stream()
            .flatMap(s -> Phrase.objectsOf(sentence, s, Set.of("between")).stream())
            .toList();
  }

  /** Whether a slot is that of a preposition which the sentence does not have. */
  boolean lacks(String slot) {
    return switch (slot) {
      case "subject", "object", "object!", "indirect", "possessor", "'s", "surface" -> false;
      default -> !words.contains(slot.endsWith("!") ? slot.substring(0, slot.length() - 1) : slot);
    };
  }

  /** The same slot, but prepositions only where they hang on the token or its object. */
  List<Token> near(Token token, String slot) {
    return switch (slot) {
      case "subject", "object", "indirect", "possessor", "'s", "surface" -> slot(token, slot);
      default -> {
        List<Token> own = Phrase.objectsOf(sentence, token, Set.of(slot));
        for (Token child : own.isEmpty() ? sentence.children(token) : List.<Token>of()) {
          boolean object =
              switch (child.label()) {
                case "dobj", "nsubjpass", "acomp", "attr" -> true;
                default -> false;
              };
          if (object && own.isEmpty()) {
            own = Phrase.objectsOf(sentence, child, Set.of(slot));
          }
        }
        yield own.stream().filter(Clause::takesPart).toList();
      }
    };
  }

  /** Objects of a preposition below the token, or below its object or complement. */
  private List<Token> prepositional(Token token, String preposition) {
    Set<String> wanted = Set.of(preposition);
    List<Token> own = Phrase.objectsOf(sentence, token, wanted);
    if (!own.isEmpty()) {
      return own;
    }
    if (token.isVerb()) {
      for (Token other : sentence.children(token, "conj")) {
        List<Token> shared = other.isVerb() ? Phrase.objectsOf(sentence, other, wanted) : List.of();
        if (!shared.isEmpty() && sentence.children(token, "dobj").isEmpty()) {
          return shared;
        }
      }
    }
    for (Token child : sentence.children(token)) {
      boolean carries =
          switch (child.label()) {
            case "dobj", "acomp", "attr", "prt", "advmod", "oprd", "nsubjpass" -> true;
            case "prep" -> !Claims.TIMES.contains(child.lemma());
            case "xcomp" -> token.lemma().equals("let"); // "let go of a ship"
            default -> false;
          };
      boolean company =
          sentence.children(child, "pobj").stream().anyMatch(o -> COMPANY.contains(o.lemma()));
      if (carries && !company) {
        Token inner =
            child.label().equals("prep")
                ? sentence.children(child, "pobj").stream().findFirst().orElse(child)
                : child;
        List<Token> below = Phrase.objectsBelow(sentence, inner, wanted);
        if (!below.isEmpty()) {
          return below;
        }
      }
    }
    return List.of();
  }

  /** Whether the slot holds an actor or a state; {@code several}: subjects of two states. */
  boolean fills(Token token, String slot) {
    if (slot.equals("several")) {
      return Parties.countries(doers(subjects(token))) > 1;
    }
    List<Token> tokens = slot(token, slot);
    return !tokens.isEmpty() && (!resolve(tokens, true).isEmpty() || !places(tokens).isEmpty());
  }

  /** {@code in line with B}, {@code on suspicion of spying for B}: it is not done to B. */
  private static final Set<String> COMPANY =
      Set.of(
          "suspicion",
          "charge",
          "accusation",
          "ground",
          "pretext",
          "line",
          "coordination",
          "concert",
          "accordance",
          "keeping",
          "conjunction",
          "tandem",
          "step",
          "unison",
          "compliance");

  /** The actors whom phrase heads stand for; with {@code reach}, those named inside the phrases. */
  List<Actor> resolve(List<Token> heads, boolean reach) {
    return naming.resolve(heads, reach);
  }

  /** The same for those who do it: an attack on B in C is not done by B or C. */
  List<Actor> doers(List<Token> heads) {
    return naming.doers(heads);
  }

  /** The states named before a noun. */
  List<Actor> modifiers(Token noun) {
    return naming.modifiers(noun);
  }

  /** Whether a dictionary has the actor's name, or it is a description. */
  boolean known(Actor actor) {
    return naming.known(actor);
  }

  /** Of people and things that are given back the state whose they are. */
  Optional<Actor> owner(String code, Map.Entry<Optional<Actor>, Optional<Actor>> pair) {
    boolean back = RETURNS.stream().anyMatch(code::startsWith);
    return back ? pair.getValue().map(t -> naming.owner(t, pair.getKey())) : pair.getValue();
  }

  private static final Set<String> RETURNS = Set.of("084", "0353");

  /** The state that a place in the slot belongs to. */
  List<Actor> places(List<Token> heads) {
    return naming.places(heads);
  }

  /** Phrase heads in groups that hang on one governor: {@code for Oslo}, {@code for talks}. */
  List<List<Token>> byGovernor(List<Token> heads) {
    return naming.byGovernor(heads);
  }

  /** Whether a token lies below another in the tree. */
  boolean isBelow(Token token, Token top) {
    Optional<Token> up = sentence.headOf(token);
    for (int i = 0; i < sentence.tokens().size() && up.isPresent(); i++) {
      if (up.get().index() == top.index()) {
        return true;
      }
      up = sentence.headOf(up.get());
    }
    return false;
  }

  /** Whether a word of the set marks the token as a direct dependent. */
  boolean hasChild(Token token, String label, Set<String> words) {
    return sentence.children(token, label).stream()
        .anyMatch(c -> words.contains(c.form().toLowerCase(Locale.ROOT)));
  }
}
