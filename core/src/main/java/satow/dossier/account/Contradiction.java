package satow.dossier.account;

import satow.dossier.merge.Evidence;

/**
 * Two sentences that cannot both be right, or are not both right as they stand.
 *
 * @param what where they differ, in words
 * @param one the first sentence
 * @param other the other
 */
public record Contradiction(String what, Evidence one, Evidence other) {}
