package satow.serve;

import satow.article.Article;
import satow.article.ArticleReader;
import satow.dossier.DatedArticle;
import satow.intake.Coding;

/** What turns posted files into articles and codes them. Thread-safe. */
public interface ArticleIntake extends Coding {

  /**
   * Readers for every kind of input.
   *
   * @param clean whether the texts of JSON Lines are crawled pages
   */
  ArticleReader reader(boolean clean);

  /** What the article says; the first call may load the language models. */
  @Override
  DatedArticle code(Article article);

  /** Whether the language models are loaded. */
  boolean loaded();
}
