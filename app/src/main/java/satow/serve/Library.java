package satow.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import satow.article.CodePoints;
import satow.coding.Actor;
import satow.coding.Ontology;
import satow.dossier.DatedArticle;
import satow.dossier.account.Dossier;
import satow.dossier.account.Dossiers;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventMerger;
import satow.dossier.merge.Syndication;
import satow.dossier.temperature.IntensityOf;
import satow.store.DyadCount;
import satow.store.EventStore;
import satow.store.StoreVersion;

/**
 * What a store tells, worked out when first asked for and kept as long as it is so. After a change
 * of this server's own only the dyads that it touches are worked out anew; after another process's
 * change, all. Thread-safe.
 */
final class Library implements AutoCloseable {
  /** Dossiers kept; one of a thousand articles takes some megabytes. */
  private static final int DOSSIERS = 32;

  /** All of {@link #warm} and what else is kept by name. */
  private static final int LISTS = 16;

  /** Searches of which is kept how many sentences they find. */
  private static final int SEARCHES = 1024;

  /** Texts of which is known whether offsets in them need turning; hardly any does. */
  private static final int TEXTS = 8192;

  /** Connections for questions of requests. */
  private static final int READERS = 4;

  private final ServeOptions options;
  private final Ontology ontology;
  private final List<EventStore> readers;
  private final AtomicInteger turn = new AtomicInteger();
  private final EventStore bulk;
  private final EventStore writes;
  private final Memo<Dyad, Base> bases = new Memo<>(DOSSIERS);
  private final Memo<Told, Dossier> dossiers = new Memo<>(DOSSIERS);
  private final Memo<String, Object> lists = new Memo<>(LISTS);
  private final Memo<Sought, Integer> found = new Memo<>(SEARCHES);
  private final Memo<String, Optional<CodePoints>> texts = new Memo<>(TEXTS);
  private final Map<String, CodePoints> points = new ConcurrentHashMap<>();
  private volatile StoreVersion version;

  /** What is looked for. */
  private record Sought(String match, Optional<String> a, Optional<String> b) {}

  /** A dossier of a stretch of time. */
  private record Told(Dyad dyad, Dossier.Period period) {}

  Library(ServeOptions options, Ontology ontology) {
    this.options = options;
    this.ontology = ontology;
    this.readers = Stream.generate(() -> EventStore.open(options.store())).limit(READERS).toList();
    this.bulk = EventStore.open(options.store());
    this.writes = EventStore.open(options.store());
    this.version = store().version();
  }

  StoreVersion version() {
    return version;
  }

  Ontology ontology() {
    return ontology;
  }

  /** For short questions; each connection takes one at a time. */
  EventStore store() {
    return readers.get(Math.floorMod(turn.getAndIncrement(), READERS));
  }

  /**
   * Looks whether another process has changed the store.
   *
   * @return whether it has
   */
  synchronized boolean refresh() {
    var now = store().version();
    if (!now.equals(version)) {
      bases.forget(d -> true);
      dossiers.forget(d -> true);
      lists.forget(name -> true);
      found.forget(s -> true);
      version = now;
      return true;
    }
    return false;
  }

  /** Work on the store that changes it once. */
  @FunctionalInterface
  interface Change<T> {
    T on(EventStore store);
  }

  /**
   * Changes the store.
   *
   * @param touched the dyads of which something else is known afterwards
   * @param articles whether articles come or go
   */
  <T> T change(Set<Dyad> touched, boolean articles, Change<T> change) {
    return change(touched, articles, result -> false, change);
  }

  /**
   * Changes the store.
   *
   * @param more whether, by what came of it, other dyads may be touched as well
   */
  synchronized <T> T change(
      Set<Dyad> touched, boolean articles, Predicate<T> more, Change<T> change) {
    var unused = refresh();
    var before = version;
    T result = change.on(writes);
    var now = store().version();
    if (more.test(result) || now.number() != before.number() + 1) {
      unused = refresh();
      return result;
    }
    bases.forget(touched::contains);
    dossiers.forget(told -> touched.contains(told.dyad()));
    Optional<Whole> old = ready() ? Optional.of(whole()) : Optional.empty();
    lists.forget(name -> articles || name.equals("whole") || name.equals("fragments"));
    found.forget(s -> articles);
    old.ifPresent(w -> lists.get("whole", () -> w.with(touched, this::events)));
    version = now;
    return result;
  }

  /** The dyads of which an article tells something. */
  static Set<Dyad> touched(DatedArticle dated) {
    var out = new TreeSet<Dyad>();
    dated.coded().events().forEach(e -> Dyad.of(e).ifPresent(out::add));
    for (var s : dated.coded().statements()) {
      var speaker = s.speaker().flatMap(Actor::country);
      var addressee = s.addressee().flatMap(Actor::country);
      if (speaker.isPresent() && addressee.isPresent()) {
        out.add(Dyad.of(speaker.get(), addressee.get()));
      }
    }
    return out;
  }

  Heads heads() {
    return kept("heads", Heads.class, () -> new Heads(store().articles()));
  }

  /** Everybody who can be asked for. */
  Cast cast() {
    return kept("cast", Cast.class, () -> new Cast(store().actors()));
  }

  /** Records of this version of the store as JSON. */
  Fragments fragments() {
    return kept("fragments", Fragments.class, Fragments::new);
  }

  /** How many sentences match, as {@link EventStore#found} counts them; once for all pages. */
  int found(String match, Optional<String> a, Optional<String> b) {
    return found.get(new Sought(match, a, b), () -> store().found(match, a, b));
  }

  /** The code point offset of an offset in the text of an article, by its hash. */
  int textPoint(String hash, int unit) {
    return texts
        .get(hash, () -> beyondPlane(store().text(hash)))
        .map(p -> p.point(unit))
        .orElse(unit);
  }

  private static Optional<CodePoints> beyondPlane(String text) {
    return text.chars().anyMatch(c -> Character.isSurrogate((char) c))
        ? Optional.of(new CodePoints(text))
        : Optional.empty();
  }

  List<DyadCount> dyads() {
    return kept("dyads", Dyads.class, () -> new Dyads(store().dyads())).all();
  }

  /** The countries of all actors, those that act most first. */
  List<String> countries() {
    return kept("countries", Codes.class, () -> new Codes(store().countries())).all();
  }

  List<Integer> counts() {
    return kept("counts", Counts.class, () -> new Counts(store().counts())).all();
  }

  private record Dyads(List<DyadCount> all) {}

  private record Codes(List<String> all) {}

  private record Counts(List<Integer> all) {}

  private <T> T kept(String name, Class<T> type, Supplier<T> make) {
    return type.cast(lists.get(name, make::get));
  }

  /** Which articles are copies of others. */
  Printings copies() {
    return kept("copies", Printings.class, () -> new Printings(Syndication.of(bulk.texts())));
  }

  /** All events of the store; the first call may take long. */
  Whole whole() {
    return kept(
        "whole",
        Whole.class,
        () -> {
          var all = bulk.all();
          return Whole.of(merged(all, Syndication.of(all)));
        });
  }

  /** Works out what is slow, so that no reader waits for it. */
  void warm() {
    heads();
    cast();
    dyads();
    countries();
    counts();
    whole();
    copies();
  }

  /** Whether {@link #whole()} answers at once. */
  boolean ready() {
    return lists.has("whole");
  }

  /** The articles and events behind a dossier. */
  Base base(Dyad dyad) {
    return bases.get(
        dyad,
        () -> {
          var articles =
              dyad.second().equals(Dyad.NOBODY)
                  ? bulk.alone(dyad.first())
                  : bulk.dyad(dyad.first(), dyad.second());
          var copies = Syndication.of(articles);
          var events = merged(articles, copies);
          var own = events.stream().filter(e -> e.dyad().equals(dyad)).toList();
          return new Base(articles, copies, events, own);
        });
  }

  /** The events of a dyad, by date, undated ones last. */
  List<Event> events(Dyad dyad) {
    return base(dyad).own();
  }

  private List<Event> merged(List<DatedArticle> articles, Syndication copies) {
    for (DatedArticle a : articles) {
      var article = a.coded().analyzed().article();
      beyondPlane(article.text()).ifPresent(p -> points.put(article.id(), p));
    }
    return EventMerger.merge(articles, copies, bulk.decisions());
  }

  /** The dossier of a dyad. */
  Dossier dossier(Dyad dyad, Dossier.Period period) {
    return dossiers.get(
        new Told(dyad, period),
        () -> {
          var base = base(dyad);
          return Dossiers.of(
              dyad, base.articles(), base.copies(), base.events(), period, intensity());
        });
  }

  IntensityOf intensity() {
    return code -> ontology.of(code).goldstein().orElse(0.0);
  }

  /** The code point offset of an offset in the text of an article that an event cites. */
  int point(String article, int unit) {
    var map = points.get(article);
    return map == null ? unit : map.point(unit);
  }

  /** The event of an id, or the one that has taken in the report of this id. */
  Optional<Event> event(String id) {
    if (ready()) {
      var known = whole().id(id);
      if (known.isPresent()) {
        return known;
      }
    }
    return store()
        .mention(id)
        .flatMap(m -> Dyad.of(m.mention()).flatMap(d -> holding(m, d)))
        .or(() -> named(id));
  }

  private Optional<Event> holding(satow.store.StoredMention m, Dyad dyad) {
    return events(dyad).stream()
        .filter(
            e ->
                e.evidence().stream()
                    .anyMatch(
                        x ->
                            x.articleId().equals(m.article().id())
                                && x.span().equals(m.mention().trigger())
                                && x.cameo().filter(c -> !c.equals(m.mention().cameo())).isEmpty()))
        .findFirst();
  }

  /** An event's name is a hash, so its dyad is looked for. */
  private Optional<Event> named(String id) {
    if (!id.matches("[0-9a-f]{10}")) {
      return Optional.empty();
    }
    return bulk.dyadOf(id)
        .flatMap(
            dyad ->
                events(dyad).stream()
                    .filter(e -> e.id().equals(id) || Names.of(e).contains(id))
                    .findFirst());
  }

  ServeOptions options() {
    return options;
  }

  @Override
  public void close() {
    readers.forEach(EventStore::close);
    bulk.close();
    writes.close();
  }
}
