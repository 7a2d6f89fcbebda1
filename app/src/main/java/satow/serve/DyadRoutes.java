package satow.serve;

import static io.javalin.http.HandlerType.GET;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import satow.dossier.DateInterval;
import satow.dossier.account.Dossier;
import satow.dossier.account.Utterance;
import satow.dossier.brief.Ask;
import satow.dossier.brief.Brief;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Dyad;
import satow.dossier.temperature.Granularity;
import satow.dossier.temperature.Temperature;

/** What is known of two countries. */
final class DyadRoutes {
  private static final String DYAD = Routes.API + "/dyads/{a}/{b}";
  private static final Set<String> PERIOD = Set.of("from", "to");

  private final Serving serving;
  private final Library library;

  DyadRoutes(Serving serving) {
    this.serving = serving;
    this.library = serving.library();
  }

  List<Route> routes() {
    var out = new ArrayList<Route>();
    out.add(new Route(GET, DYAD, this::overview));
    out.add(new Route(GET, DYAD + "/temperature", this::temperature));
    out.add(new Route(GET, DYAD + "/statements", this::statements));
    out.add(new Route(GET, DYAD + "/brief", this::brief));
    out.add(new Route(GET, DYAD + "/ask", this::ask));
    part(out, "meetings", DossierJson::meetings);
    part(out, "agreements", DossierJson::agreements);
    part(out, "commitments", DossierJson::commitments);
    part(out, "disputes", DossierJson::disputes);
    part(out, "positions", DossierJson::positions);
    part(out, "figures", DossierJson::figures);
    part(out, "contradictions", DossierJson::contradictions);
    part(out, "thirdparties", DossierJson::thirdParties);
    part(out, "sources", DossierJson::sources);
    return out;
  }

  private void part(
      List<Route> out, String name, BiFunction<DossierJson, Dossier, ObjectNode> part) {
    out.add(
        new Route(
            GET,
            DYAD + "/" + name,
            ctx -> {
              var asked = asked(ctx, PERIOD);
              serving.json(ctx, () -> part.apply(json(), dossier(asked)));
            }));
  }

  private DossierJson json() {
    return new DossierJson(library, serving.events());
  }

  /** What was asked for. */
  private record Asked(Params params, Dyad dyad, String a, String b, Dossier.Period period) {}

  private Asked asked(Context ctx, Set<String> known) {
    var params = Params.of(ctx, serving.names(), known);
    var countries = library.countries();
    String a = params.country("a", countries);
    String b = params.country("b", countries);
    if (a.equals(b)) {
      throw Problem.bad("two different countries make a dyad, not " + a + " and " + b);
    }
    return new Asked(params, Dyad.of(a, b), a, b, params.period());
  }

  private Dossier dossier(Asked asked) {
    var dossier = library.dossier(asked.dyad(), asked.period());
    if (dossier.sources().isEmpty()) {
      throw Problem.missing(
          "no article in the store has "
              + asked.a()
              + " and "
              + asked.b()
              + " act on each other; see /api/v1/dyads");
    }
    return dossier;
  }

  private void overview(Context ctx) {
    var asked = asked(ctx, PERIOD);
    serving.json(
        ctx,
        () -> {
          var dossier = dossier(asked);
          var node = Nodes.object().put("a", asked.a()).put("b", asked.b());
          node.put("a_name", Countries.name(asked.a())).put("b_name", Countries.name(asked.b()));
          node.put("from", asked.period().from().map(Object::toString).orElse(null));
          node.put("to", asked.period().to().map(Object::toString).orElse(null));
          days(node, dossier);
          node.put("articles", dossier.sources().size());
          node.put(
              "copies", dossier.sources().stream().filter(s -> !s.group().equals(s.id())).count());
          node.set("counts", counts(dossier));
          node.set("facets", new Facets(library, serving.issues()).of(dossier.events()));
          return node;
        });
  }

  private static void days(ObjectNode node, Dossier dossier) {
    var known = dossier.events().stream().flatMap(e -> e.date().interval().stream()).toList();
    var first = known.stream().map(DateInterval::start).min(Comparator.naturalOrder());
    var last = known.stream().map(DateInterval::end).max(Comparator.naturalOrder());
    node.put("first", first.map(Object::toString).orElse(null));
    node.put("last", last.map(Object::toString).orElse(null));
  }

  private static ObjectNode counts(Dossier d) {
    return Nodes.object()
        .put("events", d.events().size())
        .put("meetings", d.dealings().meetings().size())
        .put("agreements", d.dealings().agreements().size())
        .put("commitments", d.dealings().commitments().size())
        .put("disputes", d.dealings().disputes().size())
        .put("planned", d.dealings().planned().size())
        .put("statements", d.speech().utterances().size())
        .put("positions", d.speech().positions().size())
        .put("figures", d.figures().size())
        .put("contradictions", d.contradictions().size())
        .put("third_parties", d.thirdParties().size());
  }

  private void temperature(Context ctx) {
    var asked = asked(ctx, Set.of("from", "to", "by", "band", "normalise"));
    var by =
        asked
            .params()
            .word("by", List.of("day", "week", "month", "quarter", "year"))
            .map(w -> Granularity.valueOf(w.toUpperCase(Locale.ROOT)))
            .orElse(Granularity.QUARTER);
    boolean band = asked.params().truth("band").orElse(true);
    boolean normalise = asked.params().truth("normalise").orElse(false);
    serving.json(
        ctx, () -> DossierJson.temperature(temperature(dossier(asked), by), band, normalise));
  }

  private Temperature temperature(Dossier dossier, Granularity by) {
    if (by == dossier.temperature().granularity()) {
      return dossier.temperature();
    }
    var publications =
        dossier.sources().stream().flatMap(s -> s.publication().interval().stream()).toList();
    var weighed = Dossier.weighed(dossier.events(), dossier.dealings().alone());
    return Temperature.of(weighed, publications, library.intensity(), by);
  }

  private void statements(Context ctx) {
    var asked =
        asked(
            ctx,
            Set.of(
                "from",
                "to",
                "issue",
                "country",
                "speaker",
                "direct",
                "official",
                "limit",
                "cursor"));
    var params = asked.params();
    var wanted = wanted(params);
    int limit = params.number("limit", 200, 1000);
    var cursor = Cursor.of(params, library.version().number());
    serving.reply(
        ctx,
        () ->
            Reply.json(
                cursor.bytes(
                    dossier(asked).speech().utterances().stream().filter(wanted).toList(),
                    limit,
                    u -> library.fragments().of(u, json()::statement))));
  }

  private Predicate<Utterance> wanted(Params params) {
    var issue = params.text("issue");
    var country = params.actor("country", library.countries()).map(c -> c.substring(0, 3));
    var speaker = params.text("speaker").map(s -> s.toLowerCase(Locale.ROOT));
    var direct = params.truth("direct");
    var official = params.truth("official");
    return u ->
        issue.filter(i -> !u.issues().contains(i)).isEmpty()
            && country.filter(c -> !u.speaker().country().equals(Optional.of(c))).isEmpty()
            && speaker
                .filter(s -> !u.speaker().name().toLowerCase(Locale.ROOT).contains(s))
                .isEmpty()
            && direct.filter(d -> d != u.direct()).isEmpty()
            && official.filter(o -> o != u.official()).isEmpty();
  }

  private void brief(Context ctx) {
    var asked = asked(ctx, Set.of("from", "to", "format"));
    String shape =
        Serving.shape(
            ctx,
            asked.params(),
            List.of("md", "html", "json"),
            List.of("text/markdown", "text/html", "application/json"));
    serving.reply(
        ctx,
        () -> {
          var brief = Brief.of(dossier(asked));
          return switch (shape) {
            case "html" -> Reply.text("text/html", brief.html());
            case "json" -> Reply.text("application/json", brief.json());
            default -> Reply.text("text/markdown", brief.markdown());
          };
        });
  }

  private void ask(Context ctx) {
    var asked = asked(ctx, Set.of("from", "to", "q"));
    String question =
        asked.params().text("q").orElseThrow(() -> Problem.bad("q is missing: the question"));
    serving.json(
        ctx,
        () -> {
          var answer = Ask.of(dossier(asked)).answer(question);
          var node = Nodes.object().put("question", question).put("told", answer.told());
          node.set("lines", Nodes.texts(answer.lines()));
          return node;
        });
  }
}
