package satow.serve;

import static io.javalin.http.HandlerType.GET;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import satow.article.CodePoints;
import satow.article.Span;
import satow.dossier.account.Dossier;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.store.DyadCount;
import satow.store.Hit;
import satow.store.StoredArticle;

/** Actors, dyads, events, articles, search. */
final class Lists {
  private static final int MOST_EVENTS = 10_000;

  private final Serving serving;
  private final Library library;

  Lists(Serving serving) {
    this.serving = serving;
    this.library = serving.library();
  }

  List<Route> routes() {
    return List.of(
        new Route(GET, Routes.API + "/actors", this::actors),
        new Route(GET, Routes.API + "/dyads", this::dyads),
        new Route(GET, Routes.API + "/events", this::events),
        new Route(GET, Routes.API + "/events/{id}", this::event),
        new Route(GET, Routes.API + "/articles", this::articles),
        new Route(GET, Routes.API + "/search", this::search));
  }

  private Params params(Context ctx, Set<String> known) {
    return Params.of(ctx, serving.names(), known);
  }

  private void actors(Context ctx) {
    var params = params(ctx, Set.of("q", "country", "kind", "limit"));
    int limit = params.number("limit", 20, 200);
    var kind = params.word("kind", List.of("country", "actor"));
    var country = params.actor("country", library.countries());
    var begins = params.text("q").map(q -> q.toLowerCase(Locale.ROOT)).orElse("");
    serving.json(
        ctx, () -> Nodes.items(library.cast().beginning(begins, country, kind, limit), a -> a));
  }

  private void dyads(Context ctx) {
    var params = params(ctx, Set.of("a", "limit", "cursor"));
    var a = params.actor("a", library.countries()).map(c -> c.substring(0, 3));
    int limit = params.number("limit", 50, 1000);
    var cursor = Cursor.of(params, library.version().number());
    serving.reply(
        ctx,
        () ->
            Reply.json(
                cursor.from(
                    library.dyads().stream()
                        .filter(
                            d ->
                                a.filter(c -> !d.first().equals(c) && !d.second().equals(c))
                                    .isEmpty())
                        .toList(),
                    limit,
                    this::dyad)));
  }

  private ObjectNode dyad(DyadCount d) {
    var node = Nodes.object().put("a", d.first()).put("b", d.second());
    node.put("a_name", Countries.name(d.first())).put("b_name", Countries.name(d.second()));
    node.put("reports", d.mentions()).put("articles", d.articles());
    Integer merged = library.ready() ? library.whole().count(Dyad.of(d.first(), d.second())) : null;
    node.put("events", merged);
    return node.put("first", d.from().orElse(null)).put("last", d.to().orElse(null));
  }

  private void events(Context ctx) {
    var params = params(ctx, EventFilter.PARAMS);
    var countries = library.countries();
    var a = params.actor("a", countries);
    var b = params.actor("b", countries);
    var filter = EventFilter.of(params, a, b, library, serving.issues());
    var order = filter.order(params);
    var shape =
        Serving.shape(
            ctx,
            params,
            List.of("json", "csv", "jsonl"),
            List.of("application/json", "text/csv", "application/x-ndjson"));
    int most = shape.equals("json") ? 100 : Integer.MAX_VALUE;
    int limit = params.number("limit", most, MOST_EVENTS);
    var cursor = Cursor.of(params, library.version().number());
    serving.reply(
        ctx,
        () -> {
          var all = filter.apply(between(a, b));
          // They come by date.
          var found = order.map(o -> all.stream().sorted(o).toList()).orElse(all);
          return shape.equals("json")
              ? Reply.json(cursor.bytes(found, limit, this::json))
              : rows(found.stream().skip(cursor.offset()).limit(limit).toList(), shape);
        });
  }

  private byte[] json(Event event) {
    return library.fragments().of(event, serving.events()::of);
  }

  private List<Event> between(Optional<String> a, Optional<String> b) {
    boolean both = a.isPresent() && b.isPresent();
    String one = a.or(() -> b).map(c -> c.substring(0, 3)).orElse("");
    String other = b.map(c -> c.substring(0, 3)).orElse("");
    if (both && !one.equals(other)) {
      return library.events(Dyad.of(one, other));
    }
    return one.isEmpty() ? library.whole().all() : library.whole().country(one);
  }

  private Reply rows(List<Event> events, String shape) {
    if (shape.equals("jsonl")) {
      return Reply.lines(events.stream().map(this::json).toList());
    }
    var columns = EventColumns.of(library.ontology());
    String rows = events.stream().map(e -> columns.csv(e) + "\n").collect(Collectors.joining());
    return Reply.text("text/csv", columns.csvHeader() + "\n" + rows);
  }

  private void event(Context ctx) {
    params(ctx, Set.of());
    String id = ctx.pathParam("id");
    serving.json(
        ctx,
        () ->
            new EventWhy(library, serving.events())
                .of(
                    id,
                    library
                        .event(id)
                        .orElseThrow(
                            () ->
                                Problem.missing(
                                    "no event “" + id + "” in the store; see /api/v1/events"))));
  }

  private void articles(Context ctx) {
    var params = params(ctx, Set.of("a", "b", "q", "source", "from", "to", "limit", "cursor"));
    var hashes = acting(params);
    var q = params.text("q").map(t -> t.toLowerCase(Locale.ROOT)).orElse("");
    var source = params.text("source");
    var period = params.period();
    int limit = params.number("limit", 50, 1000);
    var cursor = Cursor.of(params, library.version().number());
    serving.json(
        ctx,
        () -> {
          var found =
              library.heads().all().stream()
                  .filter(h -> hashes.filter(all -> !all.contains(h.hash())).isEmpty())
                  .filter(h -> source.filter(s -> !h.outlet().equals(Optional.of(s))).isEmpty())
                  .filter(h -> within(h, period))
                  .filter(h -> titled(h, q))
                  .toList();
          return cursor.from(found, limit, Heads::json);
        });
  }

  private static boolean within(StoredArticle head, Dossier.Period period) {
    return head.published()
        .map(i -> period.touches(i.start(), i.end()))
        .orElse(period.equals(Dossier.Period.ALL));
  }

  private static boolean titled(StoredArticle head, String q) {
    return head.title().filter(t -> t.toLowerCase(Locale.ROOT).contains(q)).isPresent()
        || head.id().toLowerCase(Locale.ROOT).contains(q);
  }

  /** The articles in which the actors asked for act; empty where none is asked for. */
  private Optional<Set<String>> acting(Params params) {
    var countries = library.countries();
    var a = params.actor("a", countries);
    var b = params.actor("b", countries);
    var one = a.or(() -> b);
    var other = a.isPresent() ? b : Optional.<String>empty();
    return one.map(c -> new HashSet<>(library.store().acting(c, other)));
  }

  private void search(Context ctx) {
    var params = params(ctx, Set.of("q", "a", "b", "limit", "cursor"));
    String match =
        SearchWords.match(
            params.text("q").orElseThrow(() -> Problem.bad("q is missing: the words to look for")));
    int limit = params.number("limit", 20, 200);
    var cursor = Cursor.of(params, library.version().number());
    var countries = library.countries();
    var a = params.actor("a", countries);
    var b = params.actor("b", countries);
    serving.json(
        ctx,
        () -> {
          int offset = cursor.offset();
          var found = library.store().search(match, a, b, limit, offset);
          // A page that is not full is the last one, and there is nothing to count.
          boolean last = found.size() < limit && (offset == 0 || !found.isEmpty());
          int total = last ? offset + found.size() : library.found(match, a, b);
          // What another process has just read may be found before its head is known.
          var hits =
              found.stream().filter(h -> library.heads().hash(h.hash()).isPresent()).toList();
          return cursor.page(hits, total, this::hit);
        });
  }

  private ObjectNode hit(Hit hit) {
    var head = library.heads().hash(hit.hash()).orElseThrow();
    var node = Nodes.object();
    node.set("article", Heads.json(head));
    node.put("sentence", hit.index());
    node.put("start", library.textPoint(hit.hash(), hit.span().start()));
    node.put("end", library.textPoint(hit.hash(), hit.span().end()));
    node.put("text", hit.text());
    var sentence = new CodePoints(hit.text());
    node.set("highlights", Nodes.array(hit.words(), s -> span(s, sentence)));
    return node;
  }

  private static ObjectNode span(Span span, CodePoints points) {
    return Nodes.object()
        .put("start", points.point(span.start()))
        .put("end", points.point(span.end()));
  }
}
