package satow.dossier.account;

import java.util.List;
import satow.article.Article;
import satow.dossier.DateInterval;
import satow.dossier.Publication;
import satow.dossier.merge.DateWords;
import satow.language.Sentence;

/**
 * An article that the dossier draws on.
 *
 * @param article the article as read
 * @param publication when it was published
 * @param group the smallest id among its copies; its own where it is no copy
 * @param sentences its sentences, in order
 */
public record Source(
    Article article, Publication publication, String group, List<Sentence> sentences) {
  public Source {
    sentences = List.copyOf(sentences);
  }

  /** The article's id. */
  public String id() {
    return article.id();
  }

  /** The headline, the id where none is known. */
  public String title() {
    return article.title().map(Article.Title::text).orElse(article.id());
  }

  /** When it was published and how surely that is known, in words. */
  public String dated() {
    var interval = publication.interval();
    if (interval.isEmpty()) {
      return "publication date unknown";
    }
    long days = interval.get().days();
    var how =
        publication.clues().isEmpty() ? "" : " (by " + publication.clues().get(0).kind() + ")";
    return days == 1
        ? "published " + DateWords.of(interval) + how
        : "published " + DateWords.of(interval) + ", known to " + days + " days" + how;
  }

  /** The last day on which it can have been published. */
  public java.util.Optional<java.time.LocalDate> latest() {
    return publication.interval().map(DateInterval::end);
  }
}
