package satow.store;

/**
 * Where a store stands: as long as this is the same, nothing in it has changed.
 *
 * @param store tells stores apart
 * @param number grows with every change
 */
public record StoreVersion(String store, long number) {}
