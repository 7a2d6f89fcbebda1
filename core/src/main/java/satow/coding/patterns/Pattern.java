package satow.coding.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import satow.coding.dictionary.Stanza;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/**
 * A pattern of the dictionary: what sets it off, which argument is source and which target, the
 * code.
 *
 * @param id its name in the dictionary
 * @param triggers any of them sets it off
 * @param code CAMEO code; for an operator the one it has without an inner event
 * @param operator what it does to an inner event ({@code intend}, {@code demand}, …); empty for a
 *     plain event
 * @param sources slots to look for the source in, in order
 * @param targets slots to look for the target in, in order
 * @param both whether both take part, so that it is coded in both directions
 * @param alone whether it says something without an inner event and without anybody addressed
 * @param conditions what else must hold of the clause
 */
record Pattern(
    String id,
    List<Trigger> triggers,
    String code,
    Optional<String> operator,
    List<String> sources,
    List<String> targets,
    boolean both,
    boolean alone,
    Conditions conditions) {

  /**
   * What must hold of the clause for a pattern to fire.
   *
   * @param objects lemmas of which a direct object must have one; empty for any
   * @param except lemmas that no direct object may have
   * @param subjects lemmas of which a subject must have one; empty for any
   * @param never lemmas that no subject may have
   * @param after by preposition the lemmas of which its noun must have one ({@code asked B for
   *     tanks})
   * @param beside lemmas of which the sentence must have one ({@code suicide}); empty for any
   * @param unless lemmas whose presence below the trigger keeps it from firing
   * @param needs slots that must be filled by an actor
   * @param lacks labels that no direct dependent may have
   * @param takes labels, or labels and tags ({@code ccomp/VB}), of which a direct dependent must
   *     have one; empty for any
   */
  record Conditions(
      Lemmas objects,
      Lemmas except,
      Lemmas subjects,
      Lemmas never,
      Map<String, Lemmas> after,
      Set<String> beside,
      Lemmas unless,
      List<String> needs,
      Set<String> lacks,
      Set<String> takes) {

    /** How much they ask for, as a part of the pattern's specificity. */
    int specificity() {
      return (objects.isEmpty() ? 0 : 2)
          + (subjects.isEmpty() ? 0 : 2)
          + 3 * after.size()
          + (beside.isEmpty() ? 0 : 2)
          + (needs.isEmpty() ? 0 : 1)
          + (takes.isEmpty() ? 0 : 1);
    }

    /** Whether they hold where the token sets the pattern off. */
    boolean hold(Sentence sentence, Token token, Clause clause) {
      if (!objects.isEmpty() && !objects.hasAny(clause.objects(token))
          || !except.isEmpty() && except.hasAny(clause.objects(token))
          || !subjects.isEmpty() && !subjects.hasAny(clause.subjects(token))
          || !never.isEmpty() && never.hasAny(clause.subjects(token))) {
        return false;
      }
      boolean named = beside.isEmpty() || beside.stream().anyMatch(clause.words()::contains);
      if (!named || !after.entrySet().stream().allMatch(e -> follows(e, token, clause))) {
        return false;
      }
      for (Token other : unless.isEmpty() ? List.<Token>of() : sentence.tokens()) {
        if (unless.has(other) && clause.isBelow(other, token)) {
          return false;
        }
      }
      if (!takes.isEmpty() && sentence.children(token).stream().noneMatch(this::taken)) {
        return false;
      }
      return (lacks.isEmpty()
              || sentence.children(token).stream().noneMatch(c -> lacks.contains(c.label())))
          && needs.stream().allMatch(slot -> clause.fills(token, slot));
    }

    private static boolean follows(Map.Entry<String, Lemmas> wanted, Token token, Clause clause) {
      return !clause.lacks(wanted.getKey())
          && wanted.getValue().hasAny(clause.slot(token, wanted.getKey()));
    }

    private boolean taken(Token child) {
      return takes.contains(child.label()) || takes.contains(child.label() + "/" + child.tag());
    }
  }

  /** Whether its words tell nothing. */
  boolean idiom() {
    return code.equals(NOTHING);
  }

  /** {@code the riots against B went on}: the verb adds nothing to what its noun tells. */
  boolean addsNothing(Parties parties) {
    return parties.empty() && !conditions.subjects().isEmpty() && code.compareTo("14") >= 0;
  }

  /** The kind of stanza whose words set off other patterns in another sense, and tell nothing. */
  static final String IDIOM = "idiom";

  private static final String NOTHING = "none";

  /** Reads a stanza of kind {@code pattern}, {@code operator} or {@code idiom}. */
  static Pattern of(Stanza s) {
    var triggers = new ArrayList<Trigger>();
    for (String key : List.of("verbs", "phrasal", "light")) {
      s.list(key).forEach(v -> triggers.add(Trigger.verb(v)));
    }
    s.list("nouns").forEach(n -> triggers.add(Trigger.noun(n)));
    s.list("adjectives").forEach(a -> triggers.add(Trigger.adjective(a)));
    boolean operator = s.kind().equals("operator");
    return new Pattern(
        s.name(),
        triggers,
        s.kind().equals(IDIOM) ? NOTHING : s.one("code").orElse(""),
        operator ? s.one("kind").or(() -> Optional.of(s.name())) : Optional.empty(),
        slots(s, "source"),
        slots(s, "target"),
        s.one("both").orElse("no").equals("yes"),
        !s.one("alone").orElse("yes").equals("no"),
        new Conditions(
            new Lemmas(words(s, "object")),
            new Lemmas(words(s, "except")),
            new Lemmas(words(s, "subject")),
            new Lemmas(words(s, "never by")),
            after(s),
            Set.copyOf(words(s, "beside")),
            new Lemmas(words(s, "unless")),
            slots(s, "needs"),
            Set.copyOf(s.list("lacks")),
            Set.copyOf(s.list("takes"))));
  }

  private static final WordLists SENSES = WordLists.shipped("senses");

  /**
   * The words of a condition; {@code @name} stands for a list of {@code satow/words/senses.txt}.
   */
  private static List<String> words(Stanza s, String key) {
    return s.list(key).stream()
        .flatMap(w -> w.startsWith("@") ? SENSES.of(w.substring(1)).stream() : Stream.of(w))
        .toList();
  }

  /** Prepositions that a stanza may give a list of nouns for. */
  private static final List<String> PREPOSITIONS =
      List.of("for", "with", "into", "under", "to", "on", "of");

  private static Map<String, Lemmas> after(Stanza s) {
    var out = new TreeMap<String, Lemmas>();
    for (String preposition : PREPOSITIONS) {
      List<String> nouns = words(s, preposition);
      if (!nouns.isEmpty()) {
        out.put(preposition, new Lemmas(nouns));
      }
    }
    return out;
  }

  private static List<String> slots(Stanza s, String key) {
    return s.list(key).stream()
        .flatMap(v -> Arrays.stream(v.split("\\|", -1)))
        .map(String::strip)
        .toList();
  }
}
