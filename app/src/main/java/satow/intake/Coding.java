package satow.intake;

import satow.article.Article;
import satow.dossier.DatedArticle;

/** All stages from the article to its dated mentions, in one verb. Thread-safe. */
@FunctionalInterface
public interface Coding {

  /** What the article says. */
  DatedArticle code(Article article);
}
