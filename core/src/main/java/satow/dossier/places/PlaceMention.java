package satow.dossier.places;

import satow.article.Span;

/**
 * A place that a text names as a place, not as a government, a person or a newspaper.
 *
 * @param span where the name stands
 * @param entry the place meant
 * @param role how it is named
 */
public record PlaceMention(Span span, PlaceEntry entry, Role role) {

  /** How a text names a place. */
  public enum Role {
    /** {@code in Beijing}, {@code near the Syrian town of …}. */
    AT,
    /** {@code visited Sochi}, {@code a trip to Seoul}. */
    VISITED,
    /** {@code annexed Crimea}, {@code shelled Donetsk}: territory that force is used on. */
    TAKEN,
    /** {@code the situation in Syria}: what is spoken about. */
    TOPIC,
    /** {@code their Moscow meeting}. */
    NAMES_EVENT,
    /** Named otherwise: as a government, or in passing. */
    OTHER
  }
}
