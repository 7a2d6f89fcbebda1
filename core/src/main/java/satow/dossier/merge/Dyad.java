package satow.dossier.merge;

import java.util.Optional;
import satow.coding.Actor;
import satow.coding.EventMention;

/**
 * Two countries (or organisations, by the first three letters of their code), in alphabetical
 * order: {@code JPN, RUS}.
 *
 * @param first the alphabetically first code
 * @param second the other one; {@link #NOBODY} where the text names no second party
 */
public record Dyad(String first, String second) implements Comparable<Dyad> {

  /** Stands for the party that the text does not name, as CAMEO data sets write it. */
  public static final String NOBODY = "---";

  public Dyad {
    if ((second.compareTo(first) < 0 && !second.equals(NOBODY)) || first.equals(NOBODY)) {
      var other = first;
      first = second;
      second = other;
    }
  }

  /** The dyad of two codes in either order. */
  public static Dyad of(String one, String other) {
    return new Dyad(one, other);
  }

  /** The dyad of a mention; empty where neither party is known. */
  public static Optional<Dyad> of(EventMention mention) {
    var source = mention.source().flatMap(Actor::country).orElse(NOBODY);
    var target = mention.target().flatMap(Actor::country).orElse(NOBODY);
    return source.equals(NOBODY) && target.equals(NOBODY)
        ? Optional.empty()
        : Optional.of(of(source, target));
  }

  /** Whether the code is one of the two. */
  public boolean has(String code) {
    return first.equals(code) || second.equals(code);
  }

  /** The other one of the two. */
  public String other(String code) {
    return first.equals(code) ? second : first;
  }

  @Override
  public int compareTo(Dyad other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : second.compareTo(other.second);
  }

  @Override
  public String toString() {
    return first + "–" + second;
  }
}
