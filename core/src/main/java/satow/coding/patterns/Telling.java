package satow.coding.patterns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.Status;
import satow.coding.actors.Phrase;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/** Whether what a pattern found in a clause is an event to tell, or background and idiom. */
final class Telling {
  private static final Set<String> CONCLUDING =
      Set.of(
          "sign",
          "signing",
          "conclude",
          "conclusion",
          "reach",
          "announce",
          "finalise",
          "finalize",
          "initial",
          "seal",
          "ratify",
          "ratification",
          "strike",
          "clinch",
          "produce",
          "exchange");

  /** Appeals of which nothing is known, neither for what nor to whom. */
  private static final Set<String> BARE = Set.of("020");

  private static final Set<String> SUBORDINATE = Set.of("relcl", "advcl", "acl", "pcomp");

  /** Verbs whose complement is what is spoken of, and not what is done. */
  private static final Set<String> SPEAKING = WordLists.shipped("speech").of("spoken of");

  private static final Set<String> NAMING = WordLists.shipped("senses").of("naming");

  private static final Set<String> ASKING = Set.of("ask", "request", "decline", "refuse");

  private final Sentence sentence;
  private final Clause clause;

  Telling(Clause clause) {
    this.sentence = clause.sentence();
    this.clause = clause;
  }

  /** {@code encouraging signs}, {@code the wanted man}: a participle that only describes. */
  static boolean describes(Token token) {
    return token.isVerb() && (token.label().equals("nmod") || token.label().equals("amod"));
  }

  /** Whether what a verb governs is only spoken of: {@code declined to comment on the talks}. */
  static boolean speaks(Token verb) {
    return SPEAKING.contains(verb.lemma());
  }

  /** {@code asked how they would react}: a question is no request. */
  static boolean asksQuestion(Sentence sentence, Token verb) {
    if (ASKING.contains(verb.lemma()) && staysUnnamed(sentence, verb)) {
      return true;
    }
    if (!verb.lemma().equals("ask")) {
      return false;
    }
    if (afterQuestionMark(sentence, verb) || byReporters(sentence, verb)) {
      return true;
    }
    int next = verb.index() + 1;
    boolean followed =
        next < sentence.tokens().size() && sentence.tokens().get(next).tag().startsWith("W");
    boolean about = // "was asked about the visit"
        sentence.children(verb, "xcomp").isEmpty()
            && Stream.concat(Stream.of(verb), sentence.children(verb).stream())
                .flatMap(t -> sentence.children(t, "prep").stream())
                .anyMatch(p -> p.lemma().equals("about"));
    boolean questions =
        sentence.children(verb, "dobj").stream().anyMatch(o -> o.lemma().equals("question"));
    return followed
        || about
        || questions
        || sentence.children(verb, "ccomp").stream()
            .flatMap(c -> sentence.children(c).stream())
            .anyMatch(c -> opensQuestion(sentence, c));
  }

  /** {@code asked not to be named}: how somebody speaks, and no request. */
  private static boolean staysUnnamed(Sentence sentence, Token verb) {
    return sentence.children(verb, "xcomp").stream()
        .anyMatch(
            c ->
                NAMING.contains(c.lemma())
                        && sentence.children(c).stream().anyMatch(a -> a.lemma().equals("be"))
                    || sentence.children(c).stream().anyMatch(a -> a.lemma().equals("anonymous")));
  }

  /** {@code when asked to explain it}: reporters ask. */
  private static boolean byReporters(Sentence sentence, Token verb) {
    return verb.tag().equals("VBN")
        && sentence.children(verb).stream().noneMatch(c -> c.label().startsWith("nsubj"))
        && sentence.children(verb).stream().anyMatch(c -> c.lemma().equals("when"));
  }

  /** {@code what}, {@code in which}, {@code which banks}, {@code whether}. */
  private static boolean opensQuestion(Sentence sentence, Token child) {
    boolean within =
        (child.label().equals("prep") || child.isNoun())
            && sentence.children(child).stream().anyMatch(c -> c.tag().startsWith("W"));
    return child.tag().startsWith("W")
        || within
        || child.label().equals("mark") && QUESTIONING.contains(child.lemma());
  }

  /** {@code "Will it hold?" he asked}. */
  private static boolean afterQuestionMark(Sentence sentence, Token verb) {
    int from =
        sentence.children(verb, "nsubj").stream()
            .mapToInt(s -> new Phrase(sentence, s).left().get(0).index())
            .reduce(verb.index(), Math::min);
    return sentence.tokens().subList(0, from).stream()
        .filter(t -> !QUOTES.contains(t.form()))
        .reduce((a, b) -> b)
        .filter(t -> t.form().equals("?"))
        .isPresent();
  }

  private static final Set<String> QUOTES = Set.of("\"", "''", "``", "”", "“", "'", "’");

  private static final Set<String> QUESTIONING = Set.of("if", "whether");

  /**
   * A main clause may leave one side open. What stands in a subordinate clause, or in a noun, has
   * to name both: half an event there is background or idiom.
   */
  boolean worth(Draft draft) {
    if (draft.token().isNoun() && draft.code().startsWith("057") && !concluded(draft.token())) {
      return false;
    }
    if (draft.code().startsWith("057") && inForce(draft.token())
        || draft.code().startsWith("03") && attributive(draft.token())) {
      return false;
    }
    if (draft.token().isNoun() && (isFigure(draft) || ofState(draft.token()))) {
      return false;
    }
    if (draft.pattern().contains("visit") && byFirm(draft)
        || draft.code().equals("074") && draft.token().label().equals("acl")
        || draft.code().equals("0831") && yearsAgo(draft.token())
        || draft.pattern().equals("agree") && saysSo(draft)) {
      return false; // a route and no visit; a life and no news; words and no pact
    }
    var pairs = draft.parties().pairs();
    boolean aimed = pairs.stream().anyMatch(p -> p.getValue().flatMap(Actor::code).isPresent());
    if (!aimed && BARE.contains(draft.code()) && !draft.pattern().contains("+")) {
      return false;
    }
    boolean whole =
        pairs.stream()
            .anyMatch(
                p ->
                    p.getKey().flatMap(Actor::code).isPresent()
                        && p.getValue().flatMap(Actor::code).isPresent());
    Token token = draft.token();
    Token predicate = token.label().equals("acomp") ? sentence.headOf(token).orElse(token) : token;
    boolean main =
        predicate.isVerb()
            && !SUBORDINATE.contains(predicate.label())
            && !pairs.isEmpty()
            && pairs.stream()
                .anyMatch(
                    p ->
                        p.getKey().filter(a -> acts(a, p, draft)).isPresent()
                            || clause.passive(token)
                            || doneByDeed(draft));
    return whole || main;
  }

  /** {@code Banks are barred from it}: a rule that stands. */
  static boolean standing(Draft draft) {
    return draft.code().equals("172")
        && draft.status() == Status.ONGOING
        && draft.token().tag().equals("VBN");
  }

  /** {@code who resigned in 1985}: a life, told beside the news. */
  private boolean yearsAgo(Token verb) {
    return verb.label().equals("relcl")
        && sentence.children(verb, "prep").stream()
            .flatMap(p -> sentence.children(p, "pobj").stream())
            .anyMatch(y -> y.tag().equals("CD") && y.form().length() == 4);
  }

  /** {@code He agreed, "It is late"}: a verb of saying. */
  private boolean saysSo(Draft draft) {
    Token verb = draft.token();
    List<Token> tokens = sentence.tokens();
    int next = verb.index() + 1;
    boolean quoted = next + 1 < tokens.size() && QUOTES.contains(tokens.get(next + 1).form());
    return verb.isVerb()
        && quoted
        && Set.of(",", ":").contains(tokens.get(next).form())
        && sentence.children(verb, "xcomp").isEmpty();
  }

  /** {@code held under a treaty between A and B}: it has been in force for long. */
  private boolean inForce(Token noun) {
    return noun.label().equals("pobj")
        && sentence.headOf(noun).filter(p -> p.lemma().equals("under")).isPresent();
  }

  /** {@code a paper prepared for the talks}: which paper it is. */
  private boolean attributive(Token verb) {
    return verb.tag().equals("VBN")
        && verb.label().equals("acl")
        && Naming.agents(sentence, verb).isEmpty();
  }

  private static final Set<String> CRAFT = WordLists.shipped("reference").of("craft");

  /** {@code The airline flies to B}: a route and no visit. */
  private static boolean byFirm(Draft draft) {
    return draft.parties().sources().stream()
        .anyMatch(a -> a.code().filter(c -> c.startsWith("BUS", 3)).isPresent() || isVessel(a));
  }

  /** {@code The Liberian tanker sailed to B}: a voyage and no visit. */
  private static boolean isVessel(Actor actor) {
    String[] words = actor.text().split("\\s+", -1);
    return CRAFT.contains(words[words.length - 1]);
  }

  /** {@code the state of war}: it is or is no more, and nobody fights in it. */
  private boolean ofState(Token noun) {
    return noun.label().equals("pobj")
        && sentence
            .headOf(noun)
            .filter(p -> p.lemma().equals("of"))
            .flatMap(sentence::headOf)
            .filter(s -> s.lemma().equals("state"))
            .isPresent();
  }

  /** {@code Trade between A and B rose}: a figure, unless it begins or ends. */
  private boolean isFigure(Draft draft) {
    boolean trade = draft.code().equals("061") || draft.code().equals("0311");
    Optional<Token> verb = sentence.headOf(draft.token());
    return trade && verb.filter(v -> STARTING.contains(v.lemma())).isEmpty() && !carried(verb);
  }

  /** {@code agreed on trade with B}, {@code boosted its exports to B}: it is what they do. */
  private static boolean carried(Optional<Token> governor) {
    return governor
        .filter(g -> g.label().equals("prep") || BOOSTING.contains(g.lemma()))
        .isPresent();
  }

  private static final Set<String> BOOSTING = WordLists.shipped("senses").of("boosting");

  private static final Set<String> STARTING =
      Set.of("begin", "start", "open", "reopen", "resume", "cease", "stop", "end");

  /** {@code A suicide attack killed two}: who struck is not said, but somebody did. */
  private boolean doneByDeed(Draft draft) {
    return Told.ARMED_ACTS.contains(draft.code().substring(0, 2))
        && draft.token().isVerb()
        && clause.subjects(draft.token()).stream()
            .anyMatch(s -> DEEDS.contains(s.lemma()) || draft.code().equals("1832"));
  }

  private static final Set<String> DEEDS =
      Set.of(
          "attack",
          "bomb",
          "bombing",
          "blast",
          "explosion",
          "strike",
          "airstrike",
          "raid",
          "ambush",
          "shelling",
          "shell",
          "missile",
          "rocket",
          "mine",
          "landmine",
          "grenade",
          "gunfire",
          "mortar",
          "barrage",
          "drone",
          "bullet");

  /** An unknown actor tells nothing alone, unless it has a name or takes to the street. */
  private boolean acts(
      Actor source, Map.Entry<Optional<Actor>, Optional<Actor>> pair, Draft draft) {
    return source.code().isPresent()
        || pair.getValue().isPresent()
        || Character.isUpperCase(source.name().charAt(0))
        || draft.code().startsWith("14");
  }

  /** A treaty that is only spoken of is not signed: somebody concludes it, or it is between two. */
  private boolean concluded(Token noun) {
    Optional<Token> head = sentence.headOf(noun);
    if (noun.label().equals("pobj")) {
      head = head.flatMap(sentence::headOf);
    }
    return head.filter(h -> CONCLUDING.contains(h.lemma())).isPresent()
        || !clause.slot(noun, "between").isEmpty();
  }
}
