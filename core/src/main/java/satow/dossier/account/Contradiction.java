package satow.dossier.account;

import satow.dossier.merge.Evidence;

/**
 * Two sentences, or two clauses of one, that cannot both be right, or are not both right as they
 * stand. Who says each, where the report does not say so itself, is who its evidence is reported
 * by.
 *
 * @param what where they differ, in words
 * @param one the first sentence; its span is the clause
 * @param other the other
 */
public record Contradiction(String what, Evidence one, Evidence other) {}
