package satow.coding.patterns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import satow.coding.Actor;
import satow.language.Sentence;
import satow.language.Token;

/** Finds who does it and to whom, slot by slot, as the pattern says and then as usual. */
final class Arguments {
  private static final List<String> USUAL_TARGETS =
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
          "by");
  private static final List<String> NOUN_TARGETS =
      List.of(
          "with", "against", "to", "on", "toward", "towards", "over", "for", "from", "of", "about",
          "in", "into", "at");
  private static final Set<String> SUPPORT =
      Set.of(
          "launch",
          "conduct",
          "carry",
          "make",
          "stage",
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

  /**
   * Who takes part in an event.
   *
   * @param sources who does it
   * @param targets to whom
   * @param both whether all of them do it with each other
   */
  record Parties(List<Actor> sources, List<Actor> targets, boolean both) {

    /**
     * The parties of an operator over those of its inner event.
     *
     * @param asksInner whether the operator asks the inner event's source to act
     */
    Parties over(Parties inner, boolean asksInner) {
      List<Actor> outer = sources.isEmpty() ? inner.sources : sources;
      // what is asked is asked of those who are to do it
      var candidates = new ArrayList<List<Actor>>();
      if (asksInner) {
        candidates.add(without(inner.sources, outer));
      }
      candidates.add(without(targets, outer));
      candidates.add(without(inner.targets, outer));
      candidates.add(without(inner.sources, outer));
      List<Actor> to =
          candidates.stream()
              .filter(Arguments::coded)
              .findFirst()
              .or(() -> candidates.stream().filter(c -> !c.isEmpty()).findFirst())
              .orElse(List.of());
      boolean mutual =
          to.isEmpty() && outer.size() > 1
              || inner.both && outer.size() > 1 && (both || to.isEmpty());
      return new Parties(outer, to, mutual);
    }

    private static List<Actor> without(List<Actor> actors, List<Actor> others) {
      return actors.stream().filter(a -> others.stream().noneMatch(o -> same(a, o))).toList();
    }

    /** Whether the two are one: the same code, or a state and its government. */
    static boolean same(Actor a, Actor b) {
      if (a.code().isEmpty() || b.code().isEmpty()) {
        return a.name().equals(b.name());
      }
      String x = a.code().get();
      String y = b.code().get();
      return x.equals(y) || x.equals(y + "GOV") || y.equals(x + "GOV");
    }

    /** Source and target of each event to write; none where nobody takes part. */
    List<Map.Entry<Optional<Actor>, Optional<Actor>>> pairs() {
      var out = new ArrayList<Map.Entry<Optional<Actor>, Optional<Actor>>>();
      List<Actor> to = without(targets, sources);
      if (both) {
        var all = new ArrayList<Actor>(sources);
        all.addAll(to);
        for (Actor a : all) {
          for (Actor b : all) {
            boolean among = sources.contains(a) != sources.contains(b) || to.isEmpty();
            if (among && !same(a, b)) {
              out.add(Map.entry(Optional.of(a), Optional.of(b)));
            }
          }
        }
      }
      if (out.isEmpty()) {
        for (Actor a : sources) {
          for (Actor b : to) {
            out.add(Map.entry(Optional.of(a), Optional.of(b)));
          }
          if (to.isEmpty()) {
            out.add(Map.entry(Optional.of(a), Optional.empty()));
          }
        }
      }
      if (out.isEmpty()) {
        to.forEach(b -> out.add(Map.entry(Optional.empty(), Optional.of(b))));
      }
      return out;
    }
  }

  Parties of(Token token, Pattern pattern, Clause clause) {
    return token.isNoun() ? ofNoun(token, pattern, clause) : ofVerb(token, pattern, clause);
  }

  /**
   * The other side where only one kind of reading makes sense: a state that curbs rights without
   * naming whose curbs those of its people; protest without an addressee is against the own
   * government; two who suspend talks suspend them with each other.
   */
  Parties implied(String code, Parties parties) {
    boolean alone = Parties.without(parties.targets(), parties.sources()).isEmpty();
    if (alone
        && countries(parties.sources()) > 1
        && !code.startsWith("061")
        && BETWEEN.stream().anyMatch(code::startsWith)) {
      return new Parties(parties.sources(), List.of(), true);
    }
    if (parties.sources().size() != 1
        || coded(Parties.without(parties.targets(), parties.sources()))) {
      return parties;
    }
    Actor source = parties.sources().get(0);
    String actor = source.code().orElse("");
    boolean state =
        actor.length() == 3
            || actor.endsWith("GOV")
            || actor.endsWith("MIL")
            || actor.endsWith("COP");
    boolean international =
        actor.startsWith("IGO") || actor.startsWith("NGO") || actor.startsWith("IMG");
    if (code.startsWith("14") && actor.length() == 3) {
      // a people in the street and not its state
      var people =
          new Actor(Optional.of(actor + "CVL"), source.name(), source.text(), source.span());
      return implied(code, new Parties(List.of(people), parties.targets(), false));
    }
    String role = "";
    if (state && CURBS.stream().anyMatch(code::startsWith)) {
      role = "CVL";
    } else if (code.startsWith("14") && !actor.endsWith("GOV")) {
      role = "GOV";
    }
    if (role.isEmpty() || actor.length() < 3 || international) {
      return parties;
    }
    var target =
        new Actor(
            Optional.of(actor.substring(0, 3) + role), source.name(), source.text(), source.span());
    return new Parties(parties.sources(), List.of(target), false);
  }

  /** What two do without naming another they do with each other: talks suspended or failed. */
  private static final Set<String> BETWEEN = Set.of("03", "04", "05", "06", "12", "16");

  /** Restrictions of rights, curfew, martial law, repression of protest, and threats of them. */
  private static final Set<String> CURBS = Set.of("172", "175", "132", "137");

  private Parties ofVerb(Token verb, Pattern pattern, Clause clause) {
    List<Actor> sources =
        first(
            verb,
            pattern.sources().isEmpty() ? List.of("subject") : pattern.sources(),
            clause,
            List.of(),
            true);
    if (pattern.both() && countries(sources) > 1) {
      return new Parties(sources, first(verb, List.of("with"), clause, sources, false), true);
    }
    var slots = new ArrayList<>(pattern.targets());
    if (!slots.remove("only")) {
      USUAL_TARGETS.stream().filter(s -> !slots.contains(s)).forEach(slots::add);
    }
    if (clause.passive(verb) && sources.isEmpty()) {
      slots.remove("by");
    }
    List<Actor> targets = first(verb, pattern.targets(), slots, clause, sources);
    if (pattern.operator().isPresent()) {
      targets = overClause(verb, clause, sources, targets);
    }
    boolean both = pattern.both() && shares(verb, pattern, clause, sources, targets);
    if (targets.isEmpty()) {
      targets = Parties.without(clause.governorsObject(verb), sources);
    }
    return new Parties(sources, targets, both);
  }

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
      Token verb, Clause clause, List<Actor> sources, List<Actor> targets) {
    for (Token complement : clause.complements(verb)) {
      List<Actor> doers =
          Parties.without(clause.resolve(clause.subjects(complement), true), sources);
      if (complement.label().equals("ccomp") && !doers.isEmpty()) {
        return doers;
      }
      if (targets.isEmpty()) {
        List<Actor> named = first(complement, USUAL_TARGETS, clause, sources, true);
        if (!named.isEmpty()) {
          return named;
        }
      }
    }
    return targets;
  }

  private Parties ofNoun(Token noun, Pattern pattern, Clause clause) {
    Sentence sentence = clause.sentence();
    List<Actor> between = clause.resolve(clause.slot(noun, "between"), true);
    between = between.isEmpty() ? clause.resolve(clause.slot(noun, "among"), true) : between;
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
    if (pattern.both() && countries(sources) > 1) {
      return new Parties(sources, List.of(), true);
    }
    var slots = new ArrayList<>(pattern.targets());
    NOUN_TARGETS.stream().filter(s -> !slots.contains(s)).forEach(slots::add);
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
    boolean adverbial =
        met && noun.label().equals("pobj") && head.isPresent() && head.get().isVerb();
    List<Actor> together =
        adverbial ? clause.resolve(clause.subjects(head.get()), false) : List.of();
    return countries(together) > 1 ? together : List.of();
  }

  /** Whether actors are of other states than those who tell them what to do. */
  static boolean foreign(List<Actor> masters, List<Actor> doers) {
    List<String> own = masters.stream().flatMap(a -> a.country().stream()).toList();
    return doers.stream().flatMap(a -> a.country().stream()).anyMatch(c -> !own.contains(c));
  }

  private static long countries(List<Actor> actors) {
    return actors.stream().map(a -> a.country().orElse(a.name())).distinct().count();
  }

  /** The same, where only the slots that the pattern names may lie deep in the clause. */
  private static List<Actor> first(
      Token token, List<String> named, List<String> slots, Clause clause, List<Actor> taken) {
    List<Actor> uncoded = List.of();
    for (String slot : slots) {
      if (clause.lacks(slot)) {
        continue;
      }
      List<Token> heads =
          named.contains(slot) ? clause.slot(token, slot) : clause.near(token, slot);
      List<Actor> found = filled(heads, slot, clause, taken, true);
      if (coded(found)) {
        return found;
      }
      uncoded = uncoded.isEmpty() ? found : uncoded;
    }
    return uncoded;
  }

  /** Whether any of them has a code: an actor without one gives way to a later slot's. */
  private static boolean coded(List<Actor> actors) {
    return actors.stream().anyMatch(a -> a.code().isPresent());
  }

  /** The actors of the first slot that holds any besides those already taken. */
  private static List<Actor> first(
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
    boolean only = slot.endsWith("!");
    List<Actor> found = Parties.without(clause.resolve(heads, reach && !only), taken);
    if (found.isEmpty() && !only && !slot.equals("subject")) {
      found = Parties.without(clause.places(heads), taken);
    }
    return distinct(found);
  }

  private static List<Actor> distinct(List<Actor> actors) {
    var out = new LinkedHashMap<String, Actor>();
    actors.forEach(a -> out.putIfAbsent(a.code().orElse(a.name()), a));
    return List.copyOf(out.values());
  }
}
