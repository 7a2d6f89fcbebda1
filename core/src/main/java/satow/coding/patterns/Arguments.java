package satow.coding.patterns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import satow.coding.Actor;
import satow.coding.actors.Phrase;
import satow.language.Sentence;
import satow.language.Token;

/** Finds who does it and to whom, slot by slot, as the pattern says and then as usual. */
final class Arguments {
  static final List<String> USUAL_TARGETS =
      List.of(
          "object",
          "indirect",
          "with",
          "against",
          "to",
          "on",
          "at",
          "toward",
          "towards",
          "over",
          "for",
          "from",
          "of",
          "about",
          "into",
          "in",
          "near",
          "by");

  /** Where words are said is not to whom. */
  private static final Set<String> WHERE = Set.of("in", "at", "near", "into", "over", "by");

  /** Where it is to be done tells in a complement nothing of whom it concerns. */
  private static final List<String> AIMED_AT =
      USUAL_TARGETS.stream().filter(s -> !WHERE.contains(s)).toList();

  private static final List<String> NOUN_TARGETS =
      List.of(
          "with", "against", "to", "on", "toward", "towards", "over", "for", "from", "of", "about",
          "in", "into", "at", "near");
  private static final Set<String> SUPPORT =
      Set.of(
          "launch",
          "conduct",
          "carry",
          "make",
          "stage",
          "organize",
          "organise",
          "begin",
          "start",
          "open",
          "hold",
          "have",
          "express",
          "voice",
          "issue",
          "give",
          "take",
          "mount",
          "pay",
          "offer",
          "deliver",
          "continue",
          "resume",
          "end",
          "conclude",
          "undertake",
          "lead",
          "host",
          "file",
          "send",
          "get",
          "win",
          "do",
          "provide",
          "plan",
          "announce",
          "sign",
          "reach",
          "impose",
          "lift",
          "enter",
          "declare",
          "lodge",
          "show",
          "put",
          "place",
          "call",
          "order",
          "step",
          "raise",
          "draw",
          "join",
          "attend",
          "engage",
          "participate");

  Parties of(Token token, Pattern pattern, Clause clause) {
    return token.isNoun() ? ofNoun(token, pattern, clause) : ofVerb(token, pattern, clause);
  }

  private Parties ofVerb(Token verb, Pattern pattern, Clause clause) {
    List<Actor> sources =
        first(
            verb,
            pattern.sources().isEmpty() ? List.of("subject") : pattern.sources(),
            clause,
            List.of(),
            true);
    if (pattern.both() && Parties.countries(sources) > 1) {
      return new Parties(sources, first(verb, List.of("with"), clause, sources, false), true);
    }
    var slots = new ArrayList<>(pattern.targets());
    boolean sent = sources.isEmpty() && clause.passive(verb) && mostlyWords(pattern);
    if (sent && !slots.contains("from")) { // "the warning was sent in a letter from B"
      sources = first(verb, List.of("from"), clause, List.of(), true);
    }
    if (sources.isEmpty() && clause.passive(verb)) {
      sources = Purposes.deedsOwner(verb, clause);
    }
    if (!slots.remove("only")) {
      boolean words = mostlyWords(pattern);
      USUAL_TARGETS.stream()
          .filter(s -> !slots.contains(s) && !(words && WHERE.contains(s)))
          .forEach(slots::add);
    }
    if (clause.passive(verb) ? sources.isEmpty() : !mostlyWords(pattern)) {
      slots.remove("by"); // "condemned the raid by B" is said of B, "ordered the raid by B" is not
    }
    List<Actor> targets =
        pattern.both() && withStranger(verb, clause)
            ? List.of()
            : first(verb, pattern, slots, clause, sources);
    boolean moves = pattern.code().startsWith("0874") && !sources.isEmpty();
    if (moves && Parties.coded(targets) && !Parties.foreign(sources, targets)) {
      slots.remove("object"); // "pulled its troops out of B": it leaves B, not its troops
      targets = first(verb, pattern, slots, clause, sources);
    }
    if (pattern.operator().isPresent() || asks(pattern)) {
      // "continues to debate what to sell B": of B only the debate could tell
      boolean goesOn = pattern.operator().filter(k -> k.equals("try")).isPresent();
      List<String> within = goesOn ? List.of("object") : AIMED_AT;
      targets = overClause(verb, pattern, clause, sources, targets, within);
    }
    if (!Parties.coded(targets) && pattern.code().startsWith("14")) {
      List<Actor> named = Purposes.protested(verb, clause, sources);
      targets = named.isEmpty() ? targets : named;
    }
    if (targets.isEmpty() && Parties.countries(sources) > 1 && eachOther(verb, clause)) {
      return new Parties(sources, List.of(), true);
    }
    boolean both = pattern.both() && shares(verb, pattern, clause, sources, targets);
    if (targets.isEmpty()) {
      targets = Parties.without(clause.governorsObject(verb), sources);
    }
    if (targets.isEmpty() && pattern.code().equals("016")) {
      targets = Purposes.ofCharges(verb, clause, sources);
    }
    if (targets.isEmpty() && PURPOSEFUL.stream().anyMatch(pattern.code()::startsWith)) {
      targets = Purposes.forWhom(verb, clause, sources, "with");
    } else if (targets.isEmpty() && pattern.code().startsWith("19")) {
      targets =
          Purposes.forWhom(verb, clause, sources, "object"); // "fought to dislodge B's troops"
    }
    return new Parties(sources, targets, both);
  }

  /** {@code signed a contract with Acme for a bridge in B}: with Acme, and not with B. */
  private static boolean withStranger(Token verb, Clause clause) {
    List<Token> partners = clause.lacks("with") ? List.of() : clause.near(verb, "with");
    return partners.stream().anyMatch(Token::isProper)
        && !Parties.coded(clause.resolve(partners, true));
  }

  /** Roots 01 to 13; from 14 on something is done somewhere, and where it is done tells to whom. */
  private static boolean mostlyWords(Pattern pattern) {
    return pattern.code().compareTo("14") < 0;
  }

  /** {@code blamed each other}, {@code complained of what the other had done}. */
  private static boolean eachOther(Token verb, Clause clause) {
    if (!clause.words().contains("other") && !clause.words().contains("another")) {
      return false;
    }
    List<Token> tokens = clause.sentence().tokens();
    return tokens.stream()
        .filter(t -> t.index() > verb.index() && OTHERS.containsKey(t.lemma()))
        .filter(
            t ->
                OTHERS
                    .getOrDefault(t.lemma(), Set.of())
                    .contains(tokens.get(t.index() - 1).lemma()))
        .anyMatch(t -> !t.label().equals("amod") && !t.label().equals("nmod"));
  }

  private static final Map<String, Set<String>> OTHERS =
      Map.of("other", Set.of("each", "the"), "another", Set.of("one"));

  /** Whether a pattern's clause tells what others are to do: appeals, demands, blame, refusal. */
  static boolean asks(Pattern pattern) {
    return ASKING.stream().anyMatch(pattern.code()::startsWith);
  }

  private static final Set<String> ASKING = Set.of("02", "10", "11", "12", "13");

  /** Appeals, intents and talks. */
  private static final Set<String> PURPOSEFUL = Set.of("02", "03", "04");

  /** Whether the other side stands where a partner does, and not only somewhere in the clause. */
  private static boolean shares(
      Token verb, Pattern pattern, Clause clause, List<Actor> sources, List<Actor> targets) {
    return pattern.operator().isEmpty()
        || pattern.targets().stream()
            .anyMatch(
                slot ->
                    filled(clause.slot(verb, slot), slot, clause, sources, true).equals(targets));
  }

  /** Without an addressee of its own an operator is aimed at whom its clause names. */
  private static List<Actor> overClause(
      Token verb,
      Pattern pattern,
      Clause clause,
      List<Actor> sources,
      List<Actor> targets,
      List<String> within) {
    for (Token complement : clause.complements(verb)) {
      List<Actor> doers =
          Parties.without(clause.resolve(clause.subjects(complement), true), sources);
      boolean told = Parties.coded(clause.resolve(clause.objects(verb), false));
      boolean byName = clause.subjects(complement).stream().anyMatch(Token::isProper);
      boolean demanded = pattern.code().startsWith("10") || pattern.code().startsWith("02");
      boolean others = sources.isEmpty() || Parties.foreign(sources, doers) || demanded && byName;
      if (complement.label().equals("ccomp") && !doers.isEmpty() && !told && others) {
        return doers;
      }
      boolean open = targets.isEmpty() && !imitates(complement, clause);
      for (Token at : open ? chain(complement, clause) : List.<Token>of()) {
        List<Actor> named = first(at, within, clause, sources, true);
        if (!named.isEmpty() && !court(named)) {
          return named;
        }
      }
    }
    return targets;
  }

  /** {@code threatened to follow B in stopping its payments}: nothing is done to B. */
  private static boolean imitates(Token verb, Clause clause) {
    return IMITATING.contains(verb.lemma())
        && clause.sentence().children(verb, "prep").stream()
            .anyMatch(p -> !clause.sentence().children(p, "pcomp").isEmpty());
  }

  private static final Set<String> IMITATING =
      Set.of("follow", "join", "copy", "emulate", "imitate", "echo");

  /** {@code agreed to put off imposing duties on B}: the complement, and its own in turn. */
  private static List<Token> chain(Token complement, Clause clause) {
    var out = new ArrayList<Token>();
    Optional<Token> at = Optional.of(complement);
    for (int i = 0; i < 3 && at.isPresent(); i++) {
      out.add(at.get());
      at = clause.sentence().children(at.get(), "xcomp").stream().findFirst();
    }
    return out;
  }

  /** {@code threatened to take it to the court}: the court is not threatened. */
  private static boolean court(List<Actor> actors) {
    return actors.stream().allMatch(a -> COURT.matcher(a.name()).find());
  }

  /** What is brought before a court is not done to it. */
  static Parties withoutCourt(Parties parties) {
    return court(parties.targets()) ? parties.aimless() : parties;
  }

  private static final java.util.regex.Pattern COURT =
      java.util.regex.Pattern.compile("\\b[Cc]ourt\\b|\\b[Tt]ribunal\\b");

  private Parties ofNoun(Token noun, Pattern pattern, Clause clause) {
    Sentence sentence = clause.sentence();
    List<Token> sides = clause.slot(noun, "between");
    sides = sides.isEmpty() ? clause.slot(noun, "among") : sides;
    List<Actor> between = clause.resolve(sides, true);
    if (between.size() > 1
        && sides.stream().anyMatch(s -> clause.resolve(List.of(s), true).isEmpty())) {
      return new Parties(List.of(), between, false); // "between banks and A, B and C"
    }
    if (between.size() > 1) {
      return new Parties(between, List.of(), true);
    }
    List<Actor> sources = first(noun, List.of("possessor", "by"), clause, List.of(), false);
    List<Actor> before = clause.modifiers(noun);
    boolean background = sources.isEmpty() && noun.label().equals("pobj");
    if (sources.isEmpty() && pattern.both() && before.size() > 1 && !background) {
      return new Parties(before, List.of(), true);
    }
    sources = sources.isEmpty() && !background ? before : sources;
    if (sources.isEmpty()) {
      sources = supporters(sentence, noun, clause, pattern.code().startsWith("04"));
      sources = pattern.both() || !background ? sources : List.of();
    }
    if (pattern.both() && Parties.countries(sources) > 1) {
      return new Parties(sources, List.of(), true);
    }
    var slots = new ArrayList<>(pattern.targets());
    boolean words = mostlyWords(pattern);
    NOUN_TARGETS.stream()
        .filter(s -> !slots.contains(s) && !(words && WHERE.contains(s) && !s.equals("over")))
        .forEach(slots::add);
    if (pattern.both() && sources.isEmpty()) {
      sources = first(noun, List.of("of"), clause, List.of(), true);
      slots.remove("of");
    }
    List<Actor> targets = first(noun, slots, clause, sources, true);
    if (targets.isEmpty() && carrier(sentence, noun).isPresent()) {
      targets =
          first(carrier(sentence, noun).get(), List.of("to", "against"), clause, sources, false);
    }
    return new Parties(sources, targets, pattern.both());
  }

  /** The verb that carries an event noun as its object: {@code announced a cut of aid to B}. */
  private static Optional<Token> carrier(Sentence sentence, Token noun) {
    return noun.label().equals("dobj")
        ? sentence.headOf(noun).filter(h -> h.isVerb() && SUPPORT.contains(h.lemma()))
        : Optional.empty();
  }

  /** {@code A launched an attack}: the subject of a verb that only carries the noun. */
  private static List<Actor> supporters(Sentence sentence, Token noun, Clause clause, boolean met) {
    Optional<Token> head = sentence.headOf(noun);
    if (noun.label().equals("pobj")) {
      head = head.flatMap(sentence::headOf);
    }
    boolean carried =
        head.isPresent()
            && head.get().isVerb()
            && SUPPORT.contains(head.get().lemma())
            && !noun.label().startsWith("nsubj");
    if (carried) {
      return clause.resolve(clause.subjects(head.get()), false);
    }
    // "After five summits the two leaders …": those who act together are those who met
    boolean meets =
        head.filter(h -> MEETING.contains(h.lemma())).isPresent()
            && new Phrase(sentence, noun).left().stream().anyMatch(Token::isProper);
    boolean adverbial =
        met && !meets && noun.label().equals("pobj") && head.isPresent() && head.get().isVerb();
    List<Actor> together =
        adverbial ? clause.resolve(clause.subjects(head.get()), false) : List.of();
    return Parties.countries(together) > 1 ? together : List.of();
  }

  /** {@code met before the fund's meeting}: that is another. */
  private static final Set<String> MEETING =
      Set.of("meet", "confer", "gather", "convene", "talk", "assemble");

  /** The same, where only the slots that the pattern names may lie deep in the clause. */
  private static List<Actor> first(
      Token token, Pattern pattern, List<String> slots, Clause clause, List<Actor> taken) {
    List<String> named = pattern.targets();
    boolean words = mostlyWords(pattern);
    List<Actor> uncoded = List.of();
    for (String slot : slots) {
      if (clause.lacks(slot)) {
        continue;
      }
      List<Token> heads =
          named.contains(slot) ? clause.slot(token, slot) : clause.near(token, slot);
      List<Actor> found = filled(heads, slot, clause, taken, true);
      boolean where = words && !named.contains(slot) && slot.equals("on");
      if (where && !uncoded.isEmpty()) {
        continue; // "told reporters in Oslo" is not told to Oslo
      }
      if (Parties.coded(found)) {
        return found;
      }
      uncoded = uncoded.isEmpty() ? found : uncoded;
    }
    return uncoded;
  }

  /** The actors of the first slot that holds any besides those already taken. */
  static List<Actor> first(
      Token token, List<String> slots, Clause clause, List<Actor> taken, boolean reach) {
    for (String slot : slots) {
      if (clause.lacks(slot)) {
        continue;
      }
      List<Actor> found = filled(clause.slot(token, slot), slot, clause, taken, reach);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Actor> filled(
      List<Token> heads, String slot, Clause clause, List<Actor> taken, boolean reach) {
    if (slot.equals("subject")) {
      return distinct(
          Parties.without(reach ? clause.doers(heads) : clause.resolve(heads, false), taken));
    }
    if (slot.endsWith("!")) {
      return distinct(Parties.without(clause.resolve(heads, false), taken));
    }
    for (List<Token> together : clause.byGovernor(heads)) {
      List<Actor> found = other(together, clause, taken, reach);
      found = found.isEmpty() ? Parties.without(clause.places(together), taken) : found;
      if (!found.isEmpty()) {
        return distinct(found);
      }
    }
    return List.of();
  }

  /** Those named; a pronoun is nobody of the same state as who does it to him. */
  private static List<Actor> other(
      List<Token> heads, Clause clause, List<Actor> taken, boolean reach) {
    boolean pronoun = heads.size() == 1 && heads.get(0).tag().equals("PRP");
    List<Actor> found = Parties.without(clause.resolve(heads, reach), taken);
    return pronoun
        ? found.stream().filter(a -> Parties.foreign(taken, List.of(a)) || taken.isEmpty()).toList()
        : found;
  }

  private static List<Actor> distinct(List<Actor> actors) {
    var out = new LinkedHashMap<String, Actor>();
    actors.forEach(a -> out.putIfAbsent(a.code().orElse(a.name()), a));
    return List.copyOf(out.values());
  }
}
