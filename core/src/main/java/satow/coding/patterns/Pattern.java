package satow.coding.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.coding.dictionary.Stanza;

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
 * @param objects lemmas of which the direct object must have one; empty for any
 * @param unless lemmas whose presence below the trigger keeps it from firing
 * @param needs slots that must be filled by an actor
 */
record Pattern(
    String id,
    List<Trigger> triggers,
    String code,
    Optional<String> operator,
    List<String> sources,
    List<String> targets,
    boolean both,
    Set<String> objects,
    Set<String> unless,
    List<String> needs) {

  /** Reads a stanza of kind {@code pattern} or {@code operator}. */
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
        s.one("code").orElse(""),
        operator ? s.one("kind").or(() -> Optional.of(s.name())) : Optional.empty(),
        slots(s, "source"),
        slots(s, "target"),
        s.one("both").orElse("no").equals("yes"),
        Set.copyOf(s.list("object")),
        Set.copyOf(s.list("unless")),
        slots(s, "needs"));
  }

  private static List<String> slots(Stanza s, String key) {
    return s.list(key).stream()
        .flatMap(v -> Arrays.stream(v.split("\\|", -1)))
        .map(String::strip)
        .toList();
  }
}
