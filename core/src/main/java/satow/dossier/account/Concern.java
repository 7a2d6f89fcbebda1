package satow.dossier.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.coding.Statement;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Dyad;
import satow.language.Sentence;

/**
 * Which two states an article is about, so that what one of them does in it concerns the other even
 * where the sentence does not say so: {@code India launched air strikes}.
 */
public final class Concern {
  /** Both are named in one of so many sentences, which news in brief and asides do not do. */
  private static final int SHARE = 5;

  /** Named once is named by the way. */
  private static final int LEAST = 2;

  private Concern() {}

  /** Whether the two act on or speak to each other in an article. */
  public static boolean joins(Dyad dyad, DatedArticle article) {
    return article.coded().events().stream().anyMatch(e -> Dyad.of(e).equals(Optional.of(dyad)))
        || article.coded().statements().stream()
            .anyMatch(s -> between(dyad, s.speaker(), s.addressee()));
  }

  /**
   * Whether an article is about the two: both stand in a fifth of its sentences, and no third state
   * stands in more of them than either.
   */
  public static boolean about(Dyad dyad, DatedArticle article) {
    var text = article.coded().analyzed().article().text();
    var sentences = article.coded().analyzed().sentences();
    var acting = acting(article);
    int first = named(dyad.first(), article, acting);
    int second = named(dyad.second(), article, acting);
    int least = Math.max(LEAST, (sentences.size() + SHARE - 1) / SHARE);
    int fewer = Math.min(first, second);
    return !text.isEmpty()
        && fewer >= least
        && acting.entrySet().stream()
            .filter(x -> !dyad.has(x.getKey()) && Countries.state(x.getKey()))
            .allMatch(x -> x.getValue().size() <= fewer);
  }

  /** In how many sentences the state is named or acts. */
  private static int named(String code, DatedArticle article, Map<String, Set<Integer>> acting) {
    var all = new HashSet<>(acting.getOrDefault(code, Set.of()));
    var text = article.coded().analyzed().article().text();
    for (Sentence s : article.coded().analyzed().sentences()) {
      if (!all.contains(s.index()) && Countries.mentioned(code, s.span().in(text))) {
        all.add(s.index());
      }
    }
    return all.size();
  }

  /** The sentences in which each country acts, is acted on or speaks. */
  private static Map<String, Set<Integer>> acting(DatedArticle article) {
    var out = new HashMap<String, Set<Integer>>();
    for (EventMention e : article.coded().events()) {
      note(out, e.sentence(), Stream.of(e.source(), e.target(), e.reportedBy()));
    }
    for (Statement s : article.coded().statements()) {
      Sentences.at(article, s.span())
          .ifPresent(x -> note(out, x.index(), Stream.of(s.speaker(), s.addressee())));
    }
    return out;
  }

  private static void note(
      Map<String, Set<Integer>> out, int sentence, Stream<Optional<Actor>> actors) {
    actors
        .flatMap(Optional::stream)
        .flatMap(a -> a.country().stream())
        .forEach(c -> out.computeIfAbsent(c, k -> new HashSet<>()).add(sentence));
  }

  private static boolean between(Dyad dyad, Optional<Actor> one, Optional<Actor> other) {
    var a = one.flatMap(Actor::country);
    var b = other.flatMap(Actor::country);
    return a.isPresent() && b.isPresent() && Dyad.of(a.get(), b.get()).equals(dyad);
  }
}
