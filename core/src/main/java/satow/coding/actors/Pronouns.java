package satow.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.actors.ArticleActors.Memory;
import satow.coding.actors.Pairs.Members;
import satow.language.Sentence;
import satow.language.Token;

/** Whom pronouns stand for, by rules over what came before. */
final class Pronouns {
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> THING = Set.of("it", "its");
  private static final Set<String> PLURAL = Set.of("they", "them", "their");

  private final Sentence sentence;
  private final Memory memory;
  private final ActorDictionary dictionary;
  private final Pairs pairs;

  Pronouns(Sentence sentence, Memory memory, ActorDictionary dictionary) {
    this.sentence = sentence;
    this.memory = memory;
    this.dictionary = dictionary;
    this.pairs = new Pairs(sentence, memory, dictionary);
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
    Optional<Token> verb =
        token.form().equalsIgnoreCase("them")
            ? sentence.headOf(token).filter(v -> v.tag().equals("VBG") && v.label().equals("advcl"))
            : Optional.empty();
    return verb.flatMap(sentence::headOf)
        .flatMap(
            above ->
                sentence.children(above, "dobj").stream()
                    .filter(o -> o.tag().endsWith("S") && o.index() < token.index())
                    .findFirst());
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
      return above(token)
          .or(() -> latest(true, false, doer(token)))
          .map(a -> List.of(as(a, token)))
          .orElse(List.of());
    }
    if (THING.contains(word) && ofThing(token)) {
      return List.of();
    }
    if (THING.contains(word)) {
      return latest(false, true, doer(token)).map(a -> List.of(as(a, token))).orElse(List.of());
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
    List<Token> subjects =
        sentence.tokens().subList(0, token.index()).stream()
            .filter(t -> t.label().startsWith("nsubj") && t.tag().startsWith("NN"))
            .filter(t -> !t.tag().endsWith("S"))
            .toList();
    return !subjects.isEmpty()
        && subjects.get(subjects.size() - 1).tag().equals("NN")
        && memory.at(sentence, subjects.get(subjects.size() - 1)).isEmpty();
  }

  /**
   * {@code A met B, who promised to send his men}: the one of whom the clause is said, or whose
   * plan it is, the nearest above the pronoun.
   */
  private Optional<Actor> above(Token token) {
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
    return sentence.children(head, label).stream()
        .filter(t -> t.index() < pronoun.index() && !t.tag().startsWith("W"))
        .toList();
  }

  /** {@code A asked him}: whoever is asked, it is not A, who does it. */
  private List<Actor> doer(Token token) {
    boolean object =
        switch (token.label()) {
          case "dobj", "dative" -> true;
          case "pobj" ->
              sentence.headOf(token).flatMap(sentence::headOf).filter(Token::isVerb).isPresent();
          default -> false;
        };
    int clause = Memory.clause(sentence, token);
    return !object
        ? List.of()
        : memory.all().stream()
            .filter(s -> s.sentence() == sentence.index() && s.clause() == clause && s.subject())
            .flatMap(s -> s.actors().stream())
            .toList();
  }

  /**
   * The latest single actor, a subject rather than an object, in this sentence or the one before.
   */
  private Optional<Actor> latest(boolean person, boolean needCode, List<Actor> not) {
    Optional<Actor> other = Optional.empty();
    for (Memory.Said said : bySalience()) {
      boolean fits = said.actors().size() == 1 && said.person() == person;
      fits &= !needCode || said.actors().get(0).code().isPresent();
      fits &= not.stream().noneMatch(a -> a.name().equals(said.actors().get(0).name()));
      if (fits && said.subject()) {
        return Optional.of(said.actors().get(0));
      }
      if (fits && other.isEmpty()) {
        other = Optional.of(said.actors().get(0));
      }
    }
    return other;
  }

  /**
   * This sentence's mentions backwards, then those of the two before, each from its beginning: whom
   * a sentence is about stands first, who reports it last.
   */
  private List<Memory.Said> bySalience() {
    var out = new ArrayList<Memory.Said>();
    int from = 0;
    int last = sentence.index();
    for (Memory.Said said : memory.latestFirst()) {
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
    List<Actor> state = List.of();
    for (Memory.Said said : memory.latestFirst()) {
      if (said.sentence() < sentence.index() - 2) {
        break;
      }
      boolean before = said.sentence() < sentence.index() && !said.actors().isEmpty();
      boolean told = before && said.plural() && token.label().equals("dobj");
      if (said.subject() || told) {
        List<Actor> members = said.plural() ? said.actors() : memory.withConjuncts(said);
        boolean here = said.sentence() == sentence.index();
        if (members.size() > 1 || !said.person() && (here || !isState(said))) {
          return as(members, token);
        }
        state = state.isEmpty() && isState(said) ? members : state;
      }
    }
    List<Actor> two = lastTwo(token);
    return as(two.isEmpty() ? state : two, token);
  }

  private boolean isState(Memory.Said said) {
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
