package satow.language;

import satow.article.Article;

/** Splits and parses articles. Thread-safe; models load on first use. */
@FunctionalInterface
public interface Analyzer {

  /** The article's sentences, parsed where they can hold an event. */
  AnalyzedArticle analyze(Article article);
}
