package satow.store;

/**
 * A sentence that a search has found.
 *
 * @param sentence its key in the store
 * @param hash its article
 */
public record Found(long sentence, String hash) {}
