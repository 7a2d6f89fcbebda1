package satow.coding;

import java.util.Optional;
import satow.article.Span;

/**
 * What one sentence says that somebody did to somebody.
 *
 * @param cameo CAMEO code, two to four digits, a key of the ontology
 * @param status whether it took place
 * @param source who did it
 * @param target to whom
 * @param trigger the words that say so
 * @param sentence index of the sentence
 * @param reportedBy who says so, where the sentence does not speak for itself
 * @param pattern the pattern that fired, with {@code +} for composition
 * @param confidence 0 to 1: an order, no probability; higher where both actors have a code
 */
public record EventMention(
    String cameo,
    Status status,
    Optional<Actor> source,
    Optional<Actor> target,
    Span trigger,
    int sentence,
    Optional<Actor> reportedBy,
    String pattern,
    double confidence) {}
