package satow.dossier.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import satow.article.Article;
import satow.article.CopyIndex;
import satow.article.Shingles;
import satow.dossier.DatedArticle;

/**
 * Which articles are copies of one text, by their {@link Shingles}: of a text that many outlets
 * print, the outlet counts, not the echo.
 *
 * @param groups article id to the smallest id of its copies, itself where it has none
 */
public record Syndication(Map<String, String> groups) {

  public Syndication {
    groups = Map.copyOf(groups);
  }

  /** The article's group. */
  public String group(String article) {
    return groups.getOrDefault(article, article);
  }

  /** Finds the copies among the articles. */
  public static Syndication of(Collection<DatedArticle> articles) {
    var index = new CopyIndex();
    var groups = new TreeMap<String, String>();
    articles.stream()
        .map(a -> a.coded().analyzed().article())
        .sorted(Comparator.comparing(Article::id))
        .toList()
        .parallelStream()
        .map(a -> Map.entry(a.id(), Shingles.of(a.text())))
        .toList()
        .forEach(
            text -> {
              String id = text.getKey();
              String like = index.add(id, text.getValue()).orElse(id);
              groups.put(id, groups.getOrDefault(like, like));
            });
    return new Syndication(groups);
  }
}
