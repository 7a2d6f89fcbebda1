package satow.dossier.places;

import satow.dossier.Place;

/**
 * A row of the gazetteer.
 *
 * @param place the place under its usual name
 * @param kind what it is
 */
public record PlaceEntry(Place place, Kind kind) {

  /** Kinds of places, finer than the precision that is written. */
  public enum Kind {
    COUNTRY(Place.Precision.COUNTRY),
    REGION(Place.Precision.REGION),
    ISLAND(Place.Precision.REGION),
    CITY(Place.Precision.CITY),
    SITE(Place.Precision.SITE),
    SEA(Place.Precision.SEA);

    private final Place.Precision precision;

    Kind(Place.Precision precision) {
      this.precision = precision;
    }

    /** The precision of a place of this kind. */
    public Place.Precision precision() {
      return precision;
    }
  }
}
