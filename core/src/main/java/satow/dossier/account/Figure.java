package satow.dossier.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import satow.coding.Quantity;
import satow.dossier.DateInterval;
import satow.dossier.merge.Evidence;

/**
 * A figure in its sentence.
 *
 * @param quantity the figure
 * @param words the figure as written
 * @param published when its article was published
 * @param bears whether its sentence is about one of the two states
 * @param evidence its sentence
 */
public record Figure(
    Quantity quantity,
    String words,
    Optional<DateInterval> published,
    boolean bears,
    Evidence evidence) {

  /**
   * Figures of several places that speak of one thing.
   *
   * @param what what is counted or measured
   * @param verdict how they go together
   * @param reason why, in words
   * @param figures the figures, by article and position
   */
  public record Comparison(String what, Verdict verdict, String reason, List<Figure> figures) {
    public Comparison {
      figures = List.copyOf(figures);
    }
  }

  /** How two figures go together. */
  public enum Verdict {
    AGREE,
    FINER,
    DIFFER,
    NOT_COMPARABLE;

    /** The verdict in words: {@code "not comparable"}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
