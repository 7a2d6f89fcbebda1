package satow.coding;

import satow.language.AnalyzedArticle;

/** Codes what an article says: events, statements, quantities. Stateless, thread-safe. */
@FunctionalInterface
public interface Coder {

  /** The article with its mentions. */
  CodedArticle code(AnalyzedArticle article);
}
