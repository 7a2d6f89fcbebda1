package satow.coding.patterns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import satow.coding.Actor;
import satow.coding.actors.ArticleActors;
import satow.coding.actors.Phrase;
import satow.language.Sentence;
import satow.language.Token;

/** Whom the phrases of a sentence name: themselves, within them, or as a place. */
final class Naming {
  private final Sentence sentence;
  private final ArticleActors actors;

  Naming(Sentence sentence, ArticleActors actors) {
    this.sentence = sentence;
    this.actors = actors;
  }

  /** The actors whom phrase heads stand for; with {@code reach}, those named inside the phrases. */
  List<Actor> resolve(List<Token> heads, boolean reach) {
    return resolve(heads, h -> reach ? inside(h, 3, p -> true, true) : List.of());
  }

  /**
   * The same for those who do it: an attack on B in C is not done by B or C, nor what a council
   * does that backs B.
   */
  List<Actor> doers(List<Token> heads) {
    return resolve(heads, h -> inside(h, 3, p -> OWNING.contains(p.lemma()), false));
  }

  private List<Actor> resolve(List<Token> heads, Function<Token, List<Actor>> otherwise) {
    var out = new LinkedHashSet<Actor>();
    for (Token head : heads) {
      List<Actor> own = actors.at(sentence, head);
      out.addAll(own.isEmpty() ? otherwise.apply(head) : own);
    }
    return List.copyOf(out);
  }

  /** What others do to these does not make them theirs, as deeds, papers and held land are. */
  private static final Set<String> SUFFERING =
      Set.of("country", "state", "nation", "people", "man", "woman", "person");

  private static final Set<String> OWNING = Set.of("of", "by", "from", "between", "among");

  /**
   * The actor named inside a phrase: {@code Israel's attack}, {@code a U.S. request}.
   *
   * @param prepositions behind which it may be named
   * @param objects whether it may be the object of a clause on a noun
   */
  private List<Actor> inside(
      Token head, int depth, Predicate<Token> prepositions, boolean objects) {
    if (depth == 0) {
      return List.of();
    }
    var phrase = new Phrase(sentence, head);
    List<Actor> meant = phrase.relates() ? beside(head) : List.of();
    if (!meant.isEmpty() || phrase.ofOthers()) {
      return meant;
    }
    for (Token t : phrase.left()) {
      boolean direct = t.index() != head.index();
      boolean possessive = t.tag().equals("PRP$");
      List<Actor> found = direct && !possessive ? actors.at(sentence, t) : List.of();
      if (Parties.coded(found)) {
        return found;
      }
    }
    List<Actor> country = actors.countryBefore(sentence, head);
    if (!country.isEmpty()) {
      return country;
    }
    for (Token prep : sentence.children(head, "prep")) {
      for (Token object :
          prepositions.test(prep) && !held(head, prep)
              ? taking(sentence.children(prep, "pobj"))
              : List.<Token>of()) {
        List<Actor> found = resolve(new Phrase(sentence, object).coordinated(), false);
        found =
            found.isEmpty()
                ? actors.placeAt(sentence, object).map(List::of).orElse(List.of())
                : found;
        found = found.isEmpty() ? inside(object, depth - 1, prepositions, objects) : found;
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    List<Actor> told = inClause(head, objects);
    return told.isEmpty() && objects ? owners(head) : told;
  }

  /** {@code praised his efforts}: whose they are only a pronoun says. */
  private List<Actor> owners(Token head) {
    return sentence.children(head, "poss").stream()
        .filter(p -> p.tag().equals("PRP$"))
        .map(p -> actors.at(sentence, p))
        .filter(Parties::coded)
        .findFirst()
        .orElse(List.of());
  }

  /** {@code talks in Qatar}, {@code at talks in Rome}: where people meet takes no part. */
  private boolean held(Token head, Token prep) {
    boolean where = prep.lemma().equals("in") || prep.lemma().equals("at");
    return where
        && GATHERINGS.contains(head.lemma())
        && (talks(head) && prep.lemma().equals("in")
            || sentence.children(prep, "pobj").stream().anyMatch(this::town));
  }

  private static boolean talks(Token head) {
    return head.lemma().equals("talk") || head.lemma().startsWith("negotiation");
  }

  /** Whether the word names a place and no state. */
  private boolean town(Token token) {
    return actors.placeAt(sentence, token).filter(a -> !a.text().equals(a.name())).isPresent();
  }

  private static final Set<String> GATHERINGS =
      Set.of(
          "talk",
          "talks",
          "summit",
          "meeting",
          "conference",
          "negotiation",
          "negotiations",
          "session",
          "round",
          "congress",
          "discussion",
          "discussions",
          "consultation",
          "consultations",
          "dialogue",
          "forum",
          "debate",
          "ceremony");

  /** {@code signed a pact under the eyes of B}, {@code in B's presence}: B only looks on. */
  private static List<Token> taking(List<Token> objects) {
    return objects.stream().filter(o -> !LOOKING_ON.contains(o.lemma())).toList();
  }

  static final Set<String> LOOKING_ON =
      Set.of(
          "eye", "presence", "auspices", "supervision", "patronage", "aegis", "watch", "witness");

  /** {@code B's rivals C and D}: they are not B, and who they are stands beside them. */
  private List<Actor> beside(Token head) {
    return sentence.children(head).stream()
        .filter(c -> c.index() > head.index())
        .filter(c -> c.label().equals("appos") || c.label().equals("dep"))
        .flatMap(c -> resolve(new Phrase(sentence, c).coordinated(), false).stream())
        .toList();
  }

  /**
   * Who is named in the clause on a noun: {@code crimes committed by B}, {@code a letter blaming
   * B}. A relative clause only tells more of it: {@code a bill that would hurt B} is not B's, and
   * {@code the order, which B fights} is not given by B.
   */
  private List<Actor> inClause(Token head, boolean objects) {
    for (Token clause : sentence.children(head)) {
      if (clause.label().equals("acl")) {
        boolean done = !SUFFERING.contains(head.lemma());
        List<Actor> found = done ? resolve(agents(sentence, clause), false) : List.of();
        found =
            found.isEmpty() && objects ? resolve(sentence.children(clause, "dobj"), true) : found;
        found =
            found.isEmpty() && objects // "sanctions imposed on B"
                ? resolve(
                    Phrase.objectsOf(sentence, clause, Set.of("on", "against", "upon")), false)
                : found;
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Those who do what a verb in the passive says. */
  static List<Token> agents(Sentence sentence, Token verb) {
    var out = new ArrayList<Token>();
    for (Token agent : sentence.children(verb)) {
      boolean by =
          agent.label().equals("agent")
              || agent.label().equals("prep") && agent.lemma().equals("by");
      if (by) {
        for (Token object : sentence.children(agent, "pobj")) {
          out.addAll(new Phrase(sentence, object).coordinated());
        }
      }
    }
    return out;
  }

  /** {@code freed a Spanish skipper}: he gets nobody back, his state gets him. */
  Actor owner(Actor freed, Optional<Actor> source) {
    String code = freed.code().orElse("");
    boolean official = code.length() < 6 || code.startsWith("GOV", 3) || code.startsWith("IGO");
    boolean own = freed.country().equals(source.flatMap(Actor::country));
    return official || own
        ? freed
        : new Actor(freed.code(), actors.stateName(freed), freed.text(), freed.span());
  }

  /** The states named before a noun. */
  List<Actor> modifiers(Token noun) {
    return actors.countryBefore(sentence, noun);
  }

  /** The state that a place in the slot belongs to. */
  List<Actor> places(List<Token> heads) {
    return heads.stream().flatMap(h -> actors.placeAt(sentence, h).stream()).toList();
  }

  /** Whether a dictionary has the actor's name, or it is a description. */
  boolean known(Actor actor) {
    return actors.known(actor);
  }

  /** Phrase heads in groups that hang on one governor: {@code for Oslo}, {@code for talks}. */
  List<List<Token>> byGovernor(List<Token> heads) {
    var out = new LinkedHashMap<Integer, List<Token>>();
    for (Token head : heads) {
      Token at = head;
      for (int i = 0; i < DEPTH && at.label().equals("conj"); i++) {
        at = sentence.headOf(at).orElse(at);
      }
      Token governor = sentence.headOf(at).orElse(at);
      governor =
          governor.label().equals("conj") ? sentence.headOf(governor).orElse(governor) : governor;
      out.computeIfAbsent(governor.index(), k -> new ArrayList<>()).add(head);
    }
    return List.copyOf(out.values());
  }

  private static final int DEPTH = 6;
}
