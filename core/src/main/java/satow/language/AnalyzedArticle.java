package satow.language;

import java.util.List;
import satow.article.Article;

/**
 * An article after sentence splitting, and parsing where that was worthwhile.
 *
 * @param article the article as read
 * @param sentences its sentences in order, boilerplate left out
 */
public record AnalyzedArticle(Article article, List<Sentence> sentences) {
  public AnalyzedArticle {
    sentences = List.copyOf(sentences);
  }
}
