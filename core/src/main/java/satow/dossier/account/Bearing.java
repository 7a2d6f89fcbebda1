package satow.dossier.account;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Dyad;
import satow.language.Sentence;

/**
 * Whether what somebody says bears on a dyad: the article is about the two, or both of them are
 * named, act or speak near by. News in brief tells of many that have nothing to do with it, and an
 * article on one of the two and a third of what is between those.
 */
final class Bearing {
  /** So many sentences before and behind the words still speak of the same. */
  private static final int NEAR = 2;

  private final DatedArticle article;
  private final boolean throughout;
  private final List<Side> sides;

  /** One of the two with the sentences in which it is named or acts. */
  private record Side(String code, SortedSet<Integer> sentences) {}

  /** What an article's sentences bear on a dyad. */
  Bearing(Dyad dyad, DatedArticle article) {
    this.article = article;
    this.throughout = Concern.about(dyad, article);
    this.sides = Stream.of(dyad.first(), dyad.second()).map(this::side).toList();
  }

  /** Whether what somebody says bears on the dyad. */
  boolean has(Actor speaker, Span words) {
    if (throughout) {
      return true;
    }
    var at = Sentences.at(article, words).map(Sentence::index);
    return at.isEmpty()
        || sides.stream().allMatch(side -> of(side.code(), speaker) || near(side, at.get()));
  }

  private static boolean near(Side side, int at) {
    return !side.sentences().subSet(at - NEAR, at + NEAR + 1).isEmpty();
  }

  private Side side(String code) {
    var out = new TreeSet<Integer>();
    article.coded().events().stream()
        .filter(e -> acts(code, e))
        .forEach(e -> out.add(e.sentence()));
    var text = article.coded().analyzed().article().text();
    article.coded().analyzed().sentences().stream()
        .filter(s -> !out.contains(s.index()) && Countries.mentioned(code, s.span().in(text)))
        .forEach(s -> out.add(s.index()));
    return new Side(code, out);
  }

  private static boolean acts(String code, EventMention e) {
    return Stream.of(e.source(), e.target(), e.reportedBy())
        .flatMap(Optional::stream)
        .anyMatch(a -> of(code, a));
  }

  private static boolean of(String code, Actor actor) {
    return actor.country().equals(Optional.of(code));
  }
}
