package satow.dossier.account;

import java.util.List;
import java.util.Optional;
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

  private Bearing() {}

  static boolean on(Dyad dyad, DatedArticle article, Actor speaker, Span words) {
    if (of(dyad, Optional.of(speaker))) {
      return true;
    }
    var at = Sentences.at(article, words).map(Sentence::index);
    if (at.isEmpty()) {
      return true;
    }
    var sentences = article.coded().analyzed().sentences();
    var named = sentences.stream().filter(s -> names(dyad, article, s)).toList();
    return named.size() * ABOUT >= sentences.size()
        || named.stream().anyMatch(s -> Math.abs(s.index() - at.get()) <= NEAR);
  }

  private static boolean names(Dyad dyad, DatedArticle article, Sentence sentence) {
    var text = sentence.span().in(article.coded().analyzed().article().text());
    return List.of(dyad.first(), dyad.second()).stream()
            .anyMatch(code -> Countries.mentioned(code, text))
        || article.coded().events().stream()
            .anyMatch(e -> e.sentence() == sentence.index() && acts(dyad, e));
  }

  private static boolean acts(Dyad dyad, EventMention e) {
    return Stream.of(e.source(), e.target(), e.reportedBy()).anyMatch(a -> of(dyad, a));
  }

  private static boolean of(Dyad dyad, Optional<Actor> actor) {
    return actor.flatMap(Actor::country).filter(dyad::has).isPresent();
  }
}
