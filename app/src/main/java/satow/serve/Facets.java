package satow.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import satow.coding.Ontology;
import satow.dossier.merge.Event;

/** How many events each value of a filter would leave. */
record Facets(Library library, Issues issues) {

  ObjectNode of(List<Event> events) {
    var out = Nodes.object();
    facet(out, "kind", events, e -> List.of(e.kind().words()));
    facet(out, "type", events, e -> entry(e).flatMap(Ontology.Entry::ploverType).stream().toList());
    facet(out, "root", events, e -> List.of(e.cameo().substring(0, 2)));
    facet(
        out, "quad", events, e -> entry(e).map(c -> Integer.toString(c.quad())).stream().toList());
    facet(out, "status", events, e -> List.of(e.status().words()));
    facet(out, "role", events, EventFilter::roles);
    facet(out, "place", events, e -> e.place().map(p -> p.name()).stream().toList());
    facet(out, "issue", events, issues::of);
    facet(out, "source", events, e -> e.story().outlets());
    return out;
  }

  private java.util.Optional<Ontology.Entry> entry(Event e) {
    return library.ontology().find(e.cameo());
  }

  private static void facet(
      ObjectNode out, String name, List<Event> events, Function<Event, Collection<String>> values) {
    var counts = new TreeMap<String, Integer>();
    events.forEach(e -> values.apply(e).forEach(v -> counts.merge(v, 1, Integer::sum)));
    var sorted =
        counts.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, Integer>>comparingInt(c -> -c.getValue())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    out.set(
        name,
        Nodes.array(sorted, c -> Nodes.object().put("key", c.getKey()).put("count", c.getValue())));
  }
}
