package satow.intake;

import java.util.List;
import satow.article.Article;
import satow.dossier.DatedArticle;
import satow.dossier.dating.KnownEvent;

/** All stages from the article to its dated mentions, in one verb. Thread-safe. */
@FunctionalInterface
public interface Coding {

  /** What the article says. */
  DatedArticle code(Article article);

  /**
   * A coded article dated anew, by itself and by what other articles know of its meetings. Without
   * a dating of its own a coder leaves it as it was.
   */
  default DatedArticle date(DatedArticle dated, List<KnownEvent> known) {
    return dated;
  }
}
