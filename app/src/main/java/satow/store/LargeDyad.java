package satow.store;

/**
 * Two countries that many articles tell of.
 *
 * @param first alphabetically first code, three letters
 * @param second the other
 * @param articles articles with event mentions between them
 * @param packed bytes that these take in the store, without their texts
 */
public record LargeDyad(String first, String second, int articles, long packed) {}
