package satow.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.Ontology;
import satow.coding.Status;
import satow.dossier.account.Dossier;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.EventMerger;
import satow.store.StoredArticle;

/** Which events are wanted, and in which order. Several values of one filter: any will do. */
final class EventFilter {
  static final Set<String> PARAMS =
      Set.of(
          "a", "b", "actor", "role", "type", "kind", "root", "quad", "status", "from", "to",
          "place", "issue", "source", "sort", "limit", "cursor", "format");
  private static final List<String> SORTS =
      List.of("date", "-date", "reports", "-reports", "goldstein", "-goldstein");

  private final Library library;
  private final Issues issues;
  private Predicate<Event> wanted = e -> true;

  private EventFilter(Library library, Issues issues) {
    this.library = library;
    this.issues = issues;
  }

  /** The filter that the parameters ask for; a side's country is taken care of elsewhere. */
  static EventFilter of(
      Params params, Optional<String> a, Optional<String> b, Library library, Issues issues) {
    var out = new EventFilter(library, issues);
    // What rules out most for least comes first.
    out.when(params);
    out.between(a, b);
    out.who(params);
    out.what(params);
    out.where(params);
    return out;
  }

  List<Event> apply(List<Event> events) {
    return events.stream().filter(wanted).toList();
  }

  private void and(Predicate<Event> more) {
    wanted = wanted.and(more);
  }

  /**
   * Between whom, so far as it is not their countries: events are asked for by these ({@link
   * Library#events}, {@link Whole#country}), and all parties of an event are of its dyad.
   */
  private void between(Optional<String> a, Optional<String> b) {
    boolean countries = Stream.of(a, b).flatMap(Optional::stream).allMatch(c -> c.length() == 3);
    if (countries && !a.equals(b)) {
      return;
    }
    if (a.isPresent() && b.isPresent()) {
      String one = a.get();
      String other = b.get();
      and(e -> (sources(e, one) && targets(e, other)) || (sources(e, other) && targets(e, one)));
    } else {
      a.or(() -> b).ifPresent(one -> and(e -> sources(e, one) || targets(e, one)));
    }
  }

  private static boolean sources(Event e, String beginning) {
    return any(e.parties().sources(), beginning);
  }

  private static boolean targets(Event e, String beginning) {
    return any(e.parties().targets(), beginning);
  }

  private static boolean any(List<Actor> side, String beginning) {
    for (Actor actor : side) {
      if (actor.code().orElse("").startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private void who(Params params) {
    params
        .text("actor")
        .map(n -> n.toLowerCase(Locale.ROOT))
        .ifPresent(
            n -> and(e -> actors(e).anyMatch(a -> a.name().toLowerCase(Locale.ROOT).contains(n))));
    var roles = upper(params.list("role"));
    if (!roles.isEmpty()) {
      and(e -> roles(e).stream().anyMatch(roles::contains));
    }
  }

  private static Stream<Actor> actors(Event e) {
    return Stream.concat(e.parties().sources().stream(), e.parties().targets().stream());
  }

  /** The roles of both sides, three letters each. */
  static Set<String> roles(Event e) {
    var out = new TreeSet<String>();
    actors(e)
        .flatMap(a -> a.code().stream())
        .forEach(
            code -> {
              for (int i = 3; i + 3 <= code.length(); i += 3) {
                out.add(code.substring(i, i + 3));
              }
            });
    return out;
  }

  private void what(Params params) {
    var types = upper(params.list("type"));
    if (!types.isEmpty()) {
      and(e -> entry(e).flatMap(Ontology.Entry::ploverType).filter(types::contains).isPresent());
    }
    var kinds =
        known("kind", params.list("kind"), Stream.of(EventKind.values()).map(EventKind::words));
    if (!kinds.isEmpty()) {
      and(e -> kinds.contains(e.kind().words()));
    }
    var roots = params.list("root");
    roots.forEach(
        r -> {
          if (library.ontology().find(r).isEmpty()) {
            throw Problem.bad("root: no CAMEO code “" + r + "”; roots are 01 to 20");
          }
        });
    if (!roots.isEmpty()) {
      and(e -> roots.stream().anyMatch(e.cameo()::startsWith));
    }
    var quads = known("quad", params.list("quad"), Stream.of("1", "2", "3", "4"));
    if (!quads.isEmpty()) {
      and(e -> entry(e).filter(c -> quads.contains(Integer.toString(c.quad()))).isPresent());
    }
    var statuses =
        known("status", params.list("status"), Stream.of(Status.values()).map(Status::words));
    if (!statuses.isEmpty()) {
      and(e -> statuses.contains(e.status().words()));
    }
    var wantedIssues = Set.copyOf(params.list("issue"));
    if (!wantedIssues.isEmpty()) {
      and(e -> issues.of(e).stream().anyMatch(wantedIssues::contains));
    }
  }

  private static Set<String> known(String name, List<String> given, Stream<String> words) {
    var all = words.toList();
    var out = new TreeSet<String>();
    for (String word : given) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!all.contains(lower)) {
        throw Problem.bad(name + ": “" + word + "” is none of " + String.join(", ", all));
      }
      out.add(lower);
    }
    return out;
  }

  private static Set<String> upper(List<String> values) {
    var out = new TreeSet<String>();
    values.forEach(v -> out.add(v.toUpperCase(Locale.ROOT)));
    return out;
  }

  private Optional<Ontology.Entry> entry(Event e) {
    return library.ontology().find(e.cameo());
  }

  private void when(Params params) {
    var period = params.period();
    if (!period.equals(Dossier.Period.ALL)) {
      and(e -> e.date().interval().filter(i -> period.touches(i.start(), i.end())).isPresent());
    }
  }

  private void where(Params params) {
    var places = params.list("place").stream().map(p -> p.toLowerCase(Locale.ROOT)).toList();
    if (!places.isEmpty()) {
      and(
          e ->
              e.place()
                  .filter(
                      p ->
                          places.contains(p.name().toLowerCase(Locale.ROOT))
                              || p.country()
                                  .filter(c -> places.contains(c.toLowerCase(Locale.ROOT)))
                                  .isPresent())
                  .isPresent());
    }
    var sources = params.list("source").stream().map(s -> s.toLowerCase(Locale.ROOT)).toList();
    if (!sources.isEmpty()) {
      and(e -> toldBy(e, sources));
    }
  }

  private boolean toldBy(Event e, List<String> sources) {
    var names = new TreeSet<String>();
    e.story().outlets().forEach(names::add);
    for (String id : e.articles()) {
      names.add(id);
      library.heads().id(id).map(StoredArticle::key).ifPresent(names::add);
    }
    return names.stream().map(n -> n.toLowerCase(Locale.ROOT)).anyMatch(sources::contains);
  }

  /**
   * The order asked for, empty for that by date, in which events come. Undated ones and those
   * without a weight stand last either way.
   */
  Optional<Comparator<Event>> order(Params params) {
    return params.word("sort", SORTS).filter(s -> !s.equals("date")).map(this::order);
  }

  private Comparator<Event> order(String sort) {
    boolean down = sort.startsWith("-");
    return switch (down ? sort.substring(1) : sort) {
      case "reports" ->
          turned(Comparator.comparingInt((Event e) -> e.evidence().size()), down)
              .thenComparing(EventMerger.BY_DATE);
      case "goldstein" ->
          Comparator.comparing((Event e) -> weight(e).isEmpty())
              .thenComparing(
                  turned(Comparator.comparingDouble((Event e) -> weight(e).orElse(0.0)), down))
              .thenComparing(EventMerger.BY_DATE);
      default ->
          Comparator.comparing((Event e) -> e.start().isEmpty())
              .thenComparing(turned(EventMerger.BY_DATE, down));
    };
  }

  private Optional<Double> weight(Event e) {
    return entry(e).flatMap(Ontology.Entry::goldstein);
  }

  private static <T> Comparator<T> turned(Comparator<T> order, boolean down) {
    return down ? order.reversed() : order;
  }
}
