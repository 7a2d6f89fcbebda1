package satow.dossier;

import java.util.List;
import java.util.Optional;
import satow.article.Span;

/**
 * When an article was published, and how that is known.
 *
 * @param interval the tightest interval that the clues allow; empty where there is no clue
 * @param clues what narrows it, strongest first
 */
public record Publication(Optional<DateInterval> interval, List<Clue> clues) {
  public Publication {
    clues = List.copyOf(clues);
  }

  /**
   * One reason for a publication date.
   *
   * @param kind {@code weekday}, {@code month-day}, {@code term of office}, {@code date line}, …
   * @param text the words
   * @param span where they stand; empty for metadata
   * @param says what follows from them, in words
   */
  public record Clue(String kind, String text, Optional<Span> span, String says) {}
}
