package satow.coding.patterns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import satow.coding.actors.ArticleActors;
import satow.language.Sentence;

/**
 * Which states a sentence of an article and its neighbours speak of. A sentence alone has to be
 * taken as it is; in an article what one state says at home, to nobody, is its own affair.
 */
final class Surroundings {
  /** A text of fewer parsed sentences gives a sentence no surroundings. */
  private static final int SHORT = 4;

  private final List<Set<String>> named;
  private final boolean known;

  private Surroundings(List<Set<String>> named, boolean known) {
    this.named = List.copyOf(named);
    this.known = known;
  }

  /** The surroundings in an article. */
  static Surroundings of(List<Sentence> sentences, ArticleActors actors) {
    List<Set<String>> named = sentences.stream().map(actors::countries).toList();
    return new Surroundings(named, sentences.stream().filter(Sentence::parsed).count() >= SHORT);
  }

  /** Whether the sentence, the one before or the one after names another than this country. */
  boolean abroad(int sentence, String country) {
    if (!known) {
      return true;
    }
    var near = new HashSet<String>();
    for (int i = Math.max(0, sentence - 1); i <= Math.min(named.size() - 1, sentence + 1); i++) {
      near.addAll(named.get(i));
    }
    near.remove(country);
    return !near.isEmpty();
  }
}
