package satow.dossier;

import java.util.Locale;
import java.util.Optional;

/**
 * Where an event took place.
 *
 * @param name as gazetteers have it ({@code Beijing})
 * @param country ISO 3166 alpha-3; empty for high seas and places in dispute
 * @param lat degrees north of the place's middle; empty in stores of older versions
 * @param lon degrees east
 * @param precision what kind of place it is, and so how exact the coordinates are
 */
public record Place(
    String name,
    Optional<String> country,
    Optional<Double> lat,
    Optional<Double> lon,
    Optional<Precision> precision) {

  /** A place without coordinates. */
  public Place(String name, Optional<String> country) {
    this(name, country, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** How exact coordinates are: to some 1 km for a site, to half its width for a country. */
  public enum Precision {
    COUNTRY,
    REGION,
    CITY,
    SITE,
    SEA;

    /** As output shows it: {@code "city"}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
