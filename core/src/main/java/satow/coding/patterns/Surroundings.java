package satow.coding.patterns;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import satow.coding.actors.ArticleActors;
import satow.language.Sentence;

/**
 * Which states a sentence of an article and its neighbours speak of. A sentence alone has to be
 * taken as it is; in an article what one state says at home, to nobody, is its own affair.
 */
final class Surroundings {
  /** A text of fewer parsed sentences gives a sentence no surroundings. */
  private static final int SHORT = 4;

  /** An article is about so many states or bodies, those that most of its sentences name. */
  private static final int CHIEF = 2;

  private final List<Set<String>> named;
  private final Set<String> chief;
  private final boolean known;

  private Surroundings(List<Set<String>> named, boolean known) {
    this.named = List.copyOf(named);
    this.known = known;
    var counts = new TreeMap<String, Integer>();
    named.forEach(s -> s.forEach(c -> counts.merge(c, 1, Integer::sum)));
    this.chief =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(CHIEF)
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The surroundings in an article. */
  static Surroundings of(List<Sentence> sentences, ArticleActors actors) {
    List<Set<String>> named = sentences.stream().map(actors::countries).toList();
    return new Surroundings(named, sentences.stream().filter(Sentence::parsed).count() >= SHORT);
  }

  /**
   * Whether the article is about this country and another, and the sentence, the one before or the
   * one after names another.
   */
  boolean abroad(int sentence, String country) {
    if (!known) {
      return true;
    }
    if (!chief.contains(country)) {
      return false;
    }
    var near = new HashSet<String>();
    for (int i = Math.max(0, sentence - 1); i <= Math.min(named.size() - 1, sentence + 1); i++) {
      near.addAll(named.get(i));
    }
    near.remove(country);
    return !near.isEmpty();
  }
}
