package satow.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import satow.coding.Actor;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Decisions;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventMerger;
import satow.dossier.merge.Syndication;
import satow.store.EventStore;
import satow.store.MentionQuery;

/** The events of a store: its mentions merged, as readers have decided. */
record Merged(EventStore store) {

  /** The events asked for, by date, undated ones last. */
  List<Event> events(MentionQuery query) {
    var articles =
        query.a().isPresent() && query.b().isPresent()
            ? store.dyad(query.a().get(), query.b().get())
            : query.a().map(store::about).orElseGet(store::all);
    return merged(articles).stream().filter(wanted(query)).limit(query.limit()).toList();
  }

  /** The event of this id, or the one that the report of this id has been taken into. */
  Optional<Event> event(String id) {
    return store.dyadOf(id).flatMap(dyad -> event(id, dyad));
  }

  private Optional<Event> event(String id, Dyad dyad) {
    var events = of(dyad);
    return events.stream().filter(e -> e.id().equals(id)).findFirst().or(() -> holding(events, id));
  }

  /** All events of a dyad. */
  List<Event> of(Dyad dyad) {
    var articles =
        dyad.second().equals(Dyad.NOBODY)
            ? store.about(dyad.first())
            : store.dyad(dyad.first(), dyad.second());
    return EventMerger.merge(articles, Syndication.of(articles), store.decisions(), dyad::equals);
  }

  private Optional<Event> holding(List<Event> events, String id) {
    return events.stream()
        .filter(e -> e.evidence().stream().anyMatch(x -> names(x, e).contains(id)))
        .findFirst();
  }

  private static List<String> names(satow.dossier.merge.Evidence x, Event e) {
    var one = e.dyad().first();
    var other = e.dyad().second();
    String cameo = x.cameo().orElse(e.cameo());
    var out = new java.util.ArrayList<String>();
    for (String side : List.of(one, other)) {
      out.addAll(satow.dossier.merge.EventNames.of(x.articleId(), x.span(), cameo, e.dyad(), side));
    }
    return out;
  }

  private List<Event> merged(List<DatedArticle> articles) {
    Decisions decisions = store.decisions();
    return EventMerger.merge(articles, Syndication.of(articles), decisions);
  }

  private static Predicate<Event> wanted(MentionQuery q) {
    return e ->
        between(e, q)
            && q.cameo().filter(c -> !e.cameo().startsWith(c)).isEmpty()
            && q.status().filter(s -> s != e.status()).isEmpty()
            && q.from().filter(d -> !reaches(e, i -> !i.end().isBefore(d))).isEmpty()
            && q.to().filter(d -> !reaches(e, i -> !i.start().isAfter(d))).isEmpty();
  }

  private static boolean reaches(Event e, Predicate<satow.dossier.DateInterval> when) {
    return e.date().interval().filter(when).isPresent();
  }

  private static boolean between(Event e, MentionQuery q) {
    var sources = e.parties().sources();
    var targets = e.parties().targets();
    if (q.a().isEmpty() || q.b().isEmpty()) {
      return q.a().or(q::b).filter(c -> !any(sources, c) && !any(targets, c)).isEmpty();
    }
    String a = q.a().get();
    String b = q.b().get();
    return (any(sources, a) && any(targets, b)) || (any(sources, b) && any(targets, a));
  }

  private static boolean any(List<Actor> side, String beginning) {
    return side.stream().anyMatch(x -> x.code().filter(c -> c.startsWith(beginning)).isPresent());
  }
}
