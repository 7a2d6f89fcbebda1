package satow.store;

/**
 * An article that a later text has replaced.
 *
 * @param id its name
 * @param source where it was read
 * @param key the beginning of its text's hash
 * @param replacedBy the beginning of the hash of the text that stands in its place
 */
public record Version(String id, String source, String key, String replacedBy) {}
