package satow.dossier.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import satow.article.Article;
import satow.dossier.DatedArticle;

/**
 * Which articles are copies of one text, by word shingles (Broder 1997: five words; here one hash
 * in eight is kept, so that articles meet in an index and never pair by pair). Articles that share
 * four fifths of the smaller one's kept shingles are copies; shorter than 40 words none is.
 *
 * @param groups article id to the smallest id of its copies, itself where it has none
 */
public record Syndication(Map<String, String> groups) {
  private static final int WORDS = 5;
  private static final int LEAST_WORDS = 40;
  private static final double SHARED = 0.8;

  /** A shingle that more articles than this carry is a newspaper's standing phrase. */
  private static final int STANDING = 200;

  public Syndication {
    groups = Map.copyOf(groups);
  }

  /** The article's group. */
  public String group(String article) {
    return groups.getOrDefault(article, article);
  }

  /** Finds the copies among the articles. */
  public static Syndication of(Collection<DatedArticle> articles) {
    var kept = new TreeMap<String, TreeSet<Long>>();
    var index = new HashMap<Long, List<String>>();
    articles.stream()
        .map(a -> a.coded().analyzed().article())
        .sorted(Comparator.comparing(Article::id))
        .forEach(a -> kept.put(a.id(), shingles(a.text())));
    kept.forEach(
        (id, all) -> all.forEach(h -> index.computeIfAbsent(h, k -> new ArrayList<>()).add(id)));
    var groups = new TreeMap<String, String>();
    kept.forEach((id, all) -> groups.put(id, groups.getOrDefault(earliest(id, kept, index), id)));
    return new Syndication(groups);
  }

  private static String earliest(
      String id, Map<String, TreeSet<Long>> kept, Map<Long, List<String>> index) {
    var own = kept.getOrDefault(id, new TreeSet<>());
    var shared = new TreeMap<String, Integer>();
    for (Long h : own) {
      var carriers = index.getOrDefault(h, List.of());
      if (carriers.size() <= STANDING) {
        carriers.forEach(c -> shared.merge(c, 1, Integer::sum));
      }
    }
    for (var e : shared.entrySet()) {
      int smaller = Math.min(own.size(), kept.getOrDefault(e.getKey(), own).size());
      boolean copy = e.getValue() >= SHARED * smaller;
      if (e.getKey().compareTo(id) < 0 && copy) {
        return e.getKey();
      }
    }
    return id;
  }

  private static TreeSet<Long> shingles(String text) {
    var words = text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    var out = new TreeSet<Long>();
    if (words.length < LEAST_WORDS) {
      return out;
    }
    for (int i = 0; i + WORDS <= words.length; i++) {
      long h = 1125899906842597L;
      for (int j = i; j < i + WORDS; j++) {
        h = 31 * h + words[j].hashCode();
      }
      h = (h ^ (h >>> 31)) * 0x9E3779B97F4A7C15L;
      if ((h >>> 61) == 0) {
        out.add(h);
      }
    }
    return out;
  }
}
