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
 * Whether what somebody says bears on a dyad: he is of it, or a sentence near by names one of the
 * two or has one of them act, or the article does so throughout. News in brief tells of many that
 * have nothing to do with it.
 */
final class Bearing {
  /** An article that names one of the two in a third of its sentences is about them. */
  private static final int ABOUT = 3;

  /** So many sentences before and behind the words still speak of the same. */
  private static final int NEAR = 2;

  private final Dyad dyad;
  private final DatedArticle article;
  private final SortedSet<Integer> named = new TreeSet<>();

  /** What an article's sentences bear on a dyad. */
  Bearing(Dyad dyad, DatedArticle article) {
    this.dyad = dyad;
    this.article = article;
    article.coded().events().stream().filter(this::acts).forEach(e -> named.add(e.sentence()));
    article.coded().analyzed().sentences().stream()
        .filter(s -> !named.contains(s.index()) && names(s))
        .forEach(s -> named.add(s.index()));
  }

  /** Whether what somebody says bears on the dyad. */
  boolean has(Actor speaker, Span words) {
    if (of(Optional.of(speaker))
        || named.size() * ABOUT >= article.coded().analyzed().sentences().size()) {
      return true;
    }
    var at = Sentences.at(article, words).map(Sentence::index);
    return at.isEmpty() || !named.subSet(at.get() - NEAR, at.get() + NEAR + 1).isEmpty();
  }

  private boolean names(Sentence sentence) {
    var text = sentence.span().in(article.coded().analyzed().article().text());
    return List.of(dyad.first(), dyad.second()).stream()
        .anyMatch(code -> Countries.mentioned(code, text));
  }

  private boolean acts(EventMention e) {
    return Stream.of(e.source(), e.target(), e.reportedBy()).anyMatch(this::of);
  }

  private boolean of(Optional<Actor> actor) {
    return actor.flatMap(Actor::country).filter(dyad::has).isPresent();
  }
}
