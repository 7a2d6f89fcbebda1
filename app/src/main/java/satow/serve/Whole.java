package satow.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import satow.article.Span;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventMerger;
import satow.dossier.merge.Evidence;

/** The events of the whole store, by dyad. Immutable. */
final class Whole {
  private final SortedMap<Dyad, List<Event>> byDyad;
  private final List<Event> byDate;
  private final Map<String, List<Event>> byCountry = new HashMap<>();
  private final Map<String, Event> byId = new HashMap<>();
  private final Map<String, List<Event>> byArticle = new HashMap<>();

  Whole(SortedMap<Dyad, List<Event>> byDyad) {
    this.byDyad = byDyad;
    this.byDate =
        byDyad.values().stream().flatMap(List::stream).sorted(EventMerger.BY_DATE).toList();
    for (Event e : byDate) {
      byId.put(e.id(), e);
      byCountry.computeIfAbsent(e.dyad().first(), k -> new ArrayList<>()).add(e);
      if (!e.dyad().second().equals(e.dyad().first())) {
        byCountry.computeIfAbsent(e.dyad().second(), k -> new ArrayList<>()).add(e);
      }
      e.articles().forEach(a -> byArticle.computeIfAbsent(a, k -> new ArrayList<>()).add(e));
    }
  }

  static Whole of(List<Event> events) {
    var byDyad = new TreeMap<Dyad, List<Event>>();
    events.forEach(e -> byDyad.computeIfAbsent(e.dyad(), k -> new ArrayList<>()).add(e));
    return new Whole(byDyad);
  }

  /** The same with the events of some dyads anew. */
  Whole with(Set<Dyad> changed, Function<Dyad, List<Event>> anew) {
    var out = new TreeMap<>(byDyad);
    for (Dyad dyad : changed) {
      var events = anew.apply(dyad);
      if (events.isEmpty()) {
        out.remove(dyad);
      } else {
        out.put(dyad, events);
      }
    }
    return new Whole(out);
  }

  /** All events by date, undated ones last. */
  List<Event> all() {
    return byDate;
  }

  /** All events in which the country acts or is acted on, in the same order. */
  List<Event> country(String code) {
    return byCountry.getOrDefault(code, List.of());
  }

  int count(Dyad dyad) {
    return byDyad.getOrDefault(dyad, List.of()).size();
  }

  Optional<Event> id(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The event that a mention of an article was taken into. */
  Optional<Event> of(String article, Span trigger, String cameo, Optional<Dyad> dyad) {
    return byArticle.getOrDefault(article, List.of()).stream()
        .filter(e -> Optional.of(e.dyad()).equals(dyad))
        .filter(e -> e.evidence().stream().anyMatch(x -> is(x, article, trigger, cameo)))
        .findFirst();
  }

  private static boolean is(Evidence x, String article, Span trigger, String cameo) {
    return x.articleId().equals(article)
        && x.span().equals(trigger)
        && x.cameo().filter(c -> !c.equals(cameo)).isEmpty();
  }
}
