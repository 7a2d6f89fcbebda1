package satow.store;

import java.util.Optional;

/**
 * How much the store has of two countries.
 *
 * @param first alphabetically first code, three letters
 * @param second the other
 * @param mentions event mentions between them, in either direction
 * @param articles articles with such
 * @param from first day of the earliest, ISO
 * @param to last day of the latest, ISO
 */
public record DyadCount(
    String first,
    String second,
    int mentions,
    int articles,
    Optional<String> from,
    Optional<String> to) {}
