package satow.dossier.merge;

import java.util.List;
import java.util.Optional;
import satow.coding.Actor;

/**
 * Who takes part in an event.
 *
 * @param dyad the two countries
 * @param sources who acts, the most telling first (persons before governments); for a mutual event
 *     the side of the dyad's first country
 * @param targets to whom; for a mutual event the other side
 * @param mutual whether both take part alike
 */
public record Parties(Dyad dyad, List<Actor> sources, List<Actor> targets, boolean mutual) {
  public Parties {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /** The most telling source. */
  public Optional<Actor> source() {
    return sources.stream().findFirst();
  }

  /** The most telling target. */
  public Optional<Actor> target() {
    return targets.stream().findFirst();
  }

  /** Whether somebody of the country acts; both sides of a mutual event do. */
  public boolean acts(String country) {
    return mutual
        ? dyad.has(country)
        : sources.stream().anyMatch(a -> a.country().equals(Optional.of(country)));
  }
}
