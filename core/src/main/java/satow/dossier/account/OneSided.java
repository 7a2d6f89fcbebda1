package satow.dossier.account;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import satow.coding.Actor;
import satow.coding.Status;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.Evidence;

/**
 * What one of two states did where the text names no other party, in articles that are about both:
 * {@code India launched air strikes}. What is only imagined or wished of one alone is no dealing of
 * the two, and what it said stands among the voices.
 */
final class OneSided {
  /** CAMEO code of denials: who denies a thing answers somebody, whoever is named. */
  private static final String DENIAL = "016";

  private final Dyad dyad;
  private final Set<String> both;

  OneSided(Dyad dyad, List<DatedArticle> articles) {
    this.dyad = dyad;
    this.both =
        articles.stream()
            .filter(a -> Concern.about(dyad, a))
            .map(a -> a.coded().analyzed().article().id())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Those of the events, one a sentence, and none from a sentence that tells of the two. */
  List<Event> of(List<Event> events) {
    var cited = new TreeSet<String>();
    events.stream()
        .filter(e -> e.dyad().equals(dyad))
        .flatMap(e -> e.evidence().stream())
        .forEach(x -> cited.add(x.citation()));
    return events.stream()
        .filter(this::counts)
        .filter(e -> cited.add(e.telling().citation()))
        .toList();
  }

  private boolean counts(Event e) {
    var own = e.dyad().first();
    return e.dyad().second().equals(Dyad.NOBODY)
        && dyad.has(own)
        && both.containsAll(e.articles())
        && (e.kind() != EventKind.STATEMENT || e.cameo().startsWith(DENIAL))
        && e.parties().acts(own)
        && Dossiers.speaksFor(own, e)
        && e.evidence().stream().allMatch(x -> ownWord(own, x))
        && real(e.status());
  }

  /** Whether the article says so itself or the side does, and not somebody of the other. */
  private static boolean ownWord(String own, Evidence x) {
    return x.reportedBy().flatMap(Actor::country).filter(c -> !c.equals(own)).isEmpty();
  }

  private static boolean real(Status status) {
    return switch (status) {
      case HAPPENED, ONGOING, PLANNED, NEGATED -> true;
      case POSSIBLE, DESIRED, HYPOTHETICAL, HABITUAL -> false;
    };
  }
}
