package satow.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.actors.Memory.Said;
import satow.coding.actors.Pairs.Members;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/** Whom pronouns stand for, by rules over what came before. */
final class Pronouns {
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> THING = Set.of("it", "its");
  private static final Set<String> PLURAL = Set.of("they", "them", "their");

  private static final WordLists WORDS = WordLists.shipped("reference");

  /** Verbs whose {@code it} may mean nothing but what follows. */
  private static final Set<String> IMPERSONAL = WORDS.of("impersonal");

  private static final Set<String> CLAUSAL = Set.of("ccomp", "csubj", "xcomp", "advcl", "acl");

  /** Words for some of many. */
  private static final Set<String> SOME = WORDS.of("some");

  private final Sentence sentence;
  private final Memory memory;
  private final ActorDictionary dictionary;
  private final Pairs pairs;
  private final Doers doers;

  Pronouns(Sentence sentence, Memory memory, ActorDictionary dictionary) {
    this.sentence = sentence;
    this.memory = memory;
    this.dictionary = dictionary;
    this.pairs = new Pairs(sentence, memory, dictionary);
    this.doers = new Doers(sentence, memory);
  }

  private static final Set<String> SPEAKER = Set.of("i", "we", "us", "our", "my", "me");

  /**
   * Whom {@code we} stands for: the subject of the verb that reports the clause, which is read
   * where it stands; without one in the sentence whoever spoke last.
   */
  Optional<Token> speaker(Token token) {
    if (!SPEAKER.contains(token.form().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Token at = token;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Token> up = sentence.headOf(at);
      if (up.isEmpty()) {
        return Optional.empty();
      }
      boolean said = at.label().equals("ccomp") && SAYING.contains(up.get().lemma());
      if (said) {
        return sentence.children(up.get(), "nsubj").stream()
            .filter(s -> !s.tag().startsWith("PRP"))
            .findFirst();
      }
      at = up.get();
    }
    return Optional.empty();
  }

  /**
   * {@code addressed the bankers, urging them to lend}: the several whom the verb above has as its
   * object, whether or not they are actors.
   */
  Optional<Token> objectAbove(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT);
    boolean many = word.equals("them");
    Optional<Token> verb =
        token.label().equals("dobj") && (many || word.equals("it"))
            ? sentence.headOf(token).filter(Token::isVerb)
            : Optional.of(token).filter(t -> many).flatMap(sentence::headOf);
    // "attacked two boats and set them ablaze", "urging them to lend"
    return verb.filter(v -> v.label().equals("conj") || many && isBeside(v))
        .flatMap(sentence::headOf)
        .flatMap(
            above ->
                sentence.children(above, "dobj").stream()
                    .filter(o -> o.isNoun() && o.tag().endsWith("S") == many)
                    .filter(o -> o.index() < token.index())
                    .findFirst());
  }

  private static boolean isBeside(Token verb) {
    return verb.tag().equals("VBG") && verb.label().equals("advcl");
  }

  /** Who spoke last, where the whole sentence is a quote. */
  Optional<Actor> lastSpeaker(Token token) {
    boolean quoted = sentence.tokens().get(0).form().matches("[\"“”„«]|``|''");
    return quoted && SPEAKER.contains(token.form().toLowerCase(Locale.ROOT))
        ? latest(true, true, List.of())
        : Optional.empty();
  }

  private static final Set<String> SAYING =
      Set.of(
          "say", "tell", "add", "state", "declare", "reply", "warn", "insist", "stress", "claim");

  /** Whom a pronoun stands for. */
  List<Actor> of(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT);
    if (PERSONAL.contains(word)) {
      List<Actor> not = doers.of(token);
      return above(token, not)
          .or(() -> latest(true, false, not))
          .map(a -> List.of(as(a, token)))
          .orElse(List.of());
    }
    if (THING.contains(word) && ofThing(token)) {
      return List.of();
    }
    if (THING.contains(word)) {
      return crowd(token)
          .or(() -> latest(false, true, doers.of(token)))
          .map(a -> List.of(as(a, token)))
          .orElse(List.of());
    }
    if (PLURAL.contains(word)) {
      return plural(token);
    }
    return List.of();
  }

  /**
   * {@code A panel will decide, and both accept its ruling}: a noun that is nobody stands nearer.
   */
  private boolean ofThing(Token token) {
    if (isExpletive(token)) {
      return true;
    }
    List<Token> subjects =
        sentence.tokens().subList(0, token.index()).stream()
            .filter(t -> t.label().startsWith("nsubj") && t.tag().startsWith("NN"))
            .filter(t -> !t.tag().endsWith("S"))
            .toList();
    return !subjects.isEmpty()
        && subjects.get(subjects.size() - 1).tag().equals("NN")
        && memory
            .at(sentence, subjects.get(subjects.size() - 1))
            .filter(s -> s.actors().stream().anyMatch(a -> a.code().isPresent()))
            .isEmpty();
  }

  /** {@code after crowds burned its flag}: the crowd of which the clause is said. */
  private Optional<Actor> crowd(Token token) {
    int clause = Memory.clause(sentence, token);
    boolean inner =
        clause >= 0
            && token.label().equals("poss")
            && !sentence.children(sentence.tokens().get(clause), "mark").isEmpty();
    return memory.latestFirst().stream()
        .filter(s -> inner && s.sentence() == sentence.index() && s.clause() == clause)
        .filter(s -> s.subject() && s.several() && s.actors().size() == 1)
        .map(s -> s.actors().get(0))
        .filter(a -> a.code().isPresent())
        .findFirst();
  }

  /** {@code it is clear that}, {@code made it easy to}: what follows is meant. */
  private boolean isExpletive(Token token) {
    Optional<Token> verb = sentence.headOf(token).filter(v -> IMPERSONAL.contains(v.lemma()));
    boolean told =
        verb.stream()
            .flatMap(v -> sentence.children(v).stream())
            .anyMatch(c -> c.label().equals("ccomp") || c.label().equals("csubj"));
    return told
        || verb.stream()
            .filter(this::judges)
            .flatMap(v -> sentence.children(v).stream())
            .flatMap(c -> Stream.concat(Stream.of(c), sentence.children(c).stream()))
            .anyMatch(c -> CLAUSAL.contains(c.label()) && c.index() > token.index());
  }

  /** {@code is hard}, {@code was a mistake}. */
  private boolean judges(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.label().equals("attr") || IMPERSONAL.contains(c.lemma()));
  }

  /**
   * {@code A met B, who promised to send his men}: the one of whom the clause is said, or whose
   * plan it is, the nearest above the pronoun.
   */
  private Optional<Actor> above(Token token, List<Actor> not) {
    boolean own = !token.label().equals("poss");
    Token at = token;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Token> up = sentence.headOf(at);
      if (up.isEmpty()) {
        return Optional.empty();
      }
      Token head = up.get();
      List<Token> who = at.label().equals("relcl") ? List.of(head) : subjects(head, token);
      boolean skipped = own && head.isVerb() && !at.label().equals("relcl");
      own &= !head.isVerb();
      Optional<Actor> found =
          skipped
              ? Optional.empty()
              : who.stream()
                  .flatMap(t -> memory.at(sentence, t).stream())
                  .filter(s -> s.person() && !s.plural())
                  .map(s -> s.actors().get(0))
                  .filter(a -> isNone(a, not))
                  .findFirst();
      if (found.isPresent()) {
        return found;
      }
      at = head;
    }
    return Optional.empty();
  }

  private List<Token> subjects(Token head, Token pronoun) {
    String label = head.isVerb() ? "nsubj" : "poss";
    return sentence.children(head).stream()
        .filter(t -> t.label().startsWith(label))
        .filter(t -> t.index() < pronoun.index() && !t.tag().startsWith("W"))
        .toList();
  }

  /** {@code Finnish affairs}: whose they are is one, whatever the noun. */
  private static boolean isOne(Said said) {
    boolean state =
        !said.named() && said.actors().get(0).code().filter(c -> c.length() == 3).isPresent();
    return !said.several() || state;
  }

  private static boolean isNone(Actor actor, List<Actor> not) {
    return not.stream().noneMatch(a -> a.name().equals(actor.name()));
  }

  /**
   * The latest single actor, a subject rather than an object, in this sentence or the one before.
   */
  private Optional<Actor> latest(boolean person, boolean needCode, List<Actor> not) {
    Optional<Actor> other = Optional.empty();
    Optional<Said> owner = Optional.empty();
    for (Said said : bySalience()) {
      boolean fits =
          said.actors().size() == 1 && said.person() == person && (person || isOne(said));
      fits = fits && !SPEAKER.contains(said.noun());
      fits &= !needCode || said.actors().get(0).code().isPresent();
      fits &= isNone(said.actors().get(0), not);
      if (owner.filter(o -> o.sentence() > said.sentence()).isPresent()) {
        break;
      }
      if (fits && said.subject() && !said.owner()) {
        return Optional.of(said.actors().get(0));
      }
      owner = fits && said.owner() && owner.isEmpty() ? Optional.of(said) : owner;
      boolean apt = person || said.named() || said.sentence() == sentence.index();
      if (fits && apt && other.isEmpty()) {
        other = Optional.of(said.actors().get(0));
      }
    }
    return owner.isPresent() ? owner.map(o -> o.actors().get(0)) : other;
  }

  /**
   * This sentence's mentions backwards, then those of the two before, each from its beginning: whom
   * a sentence is about stands first, who reports it last.
   */
  private List<Said> bySalience() {
    var out = new ArrayList<Said>();
    int from = 0;
    int last = sentence.index();
    for (Said said : memory.latestFirst()) {
      if (said.sentence() < sentence.index() - 2) {
        break;
      }
      from = said.sentence() == last ? from : out.size();
      last = said.sentence();
      out.add(last == sentence.index() ? out.size() : from, said);
    }
    return out;
  }

  /**
   * {@code they}: several who were one subject, else a plural noun, else two who had to do with
   * each other, else a state.
   */
  private List<Actor> plural(Token token) {
    if (saidByNobody(token)) {
      return List.of();
    }
    List<Actor> not = doers.of(token);
    boolean object = token.label().equals("dobj") || token.label().equals("dative");
    List<Actor> body = List.of();
    List<Actor> state = List.of();
    for (Said said : memory.latestFirst()) {
      int back = sentence.index() - said.sentence();
      if (back > 1 && !body.isEmpty() || back > 2) {
        break;
      }
      boolean told = object && (said.several() || back > 0 && said.plural());
      boolean fits = said.actors().stream().allMatch(a -> isNone(a, not));
      if (fits && (said.subject() || told) && !SPEAKER.contains(said.noun())) {
        List<Actor> members = said.plural() ? said.actors() : memory.withConjuncts(said);
        boolean own = back == 0 && !said.person() && !THING.contains(said.noun());
        if (members.size() > 1 || said.several() || own) {
          return as(members, token);
        }
        body = body.isEmpty() && !said.person() && !isState(said) ? members : body;
        state = state.isEmpty() && isState(said) ? members : state;
      }
    }
    if (!body.isEmpty()) {
      return as(body, token);
    }
    List<Actor> two = lastTwo(token);
    return as(two.isEmpty() ? state : two, token);
  }

  /** {@code half said they were ready}: they are those who say so, and nobody knows who. */
  private boolean saidByNobody(Token token) {
    Optional<Token> reports =
        token.label().equals("nsubj")
            ? sentence
                .headOf(token)
                .filter(v -> v.label().equals("ccomp"))
                .flatMap(sentence::headOf)
                .filter(v -> SAYING.contains(v.lemma()))
            : Optional.empty();
    return reports.stream()
        .flatMap(v -> sentence.children(v, "nsubj").stream())
        .anyMatch(s -> SOME.contains(s.lemma()) && memory.at(sentence, s).isEmpty());
  }

  private boolean isState(Said said) {
    return said.named()
        && said.actors().stream().allMatch(a -> a.code().filter(dictionary::isState).isPresent());
  }

  private static List<Actor> as(List<Actor> members, Token token) {
    return members.stream().map(a -> as(a, token)).toList();
  }

  /** The last two of different countries: {@code A told B at their meeting}. */
  private List<Actor> lastTwo(Token token) {
    return pairs
        .best(token, Members.ANYBODY, 1)
        .map(
            pair ->
                Stream.of(pair.one(), pair.other())
                    .flatMap(c -> pairs.asNamed(pair, c).or(() -> memory.latestOf(c)).stream())
                    .toList())
        .filter(two -> two.size() == 2)
        .orElse(List.of());
  }

  private static Actor as(Actor actor, Token token) {
    return new Actor(actor.code(), actor.name(), token.form(), token.span());
  }
}
