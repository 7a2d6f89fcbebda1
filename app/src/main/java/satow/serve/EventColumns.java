package satow.serve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import satow.coding.Actor;
import satow.coding.Ontology;
import satow.dossier.Place;
import satow.dossier.brief.Brief;
import satow.dossier.merge.Event;
import satow.dossier.merge.Evidence;
import satow.serve.Columns.Column;

/** The columns of an event for programs. */
public final class EventColumns {
  private EventColumns() {}

  /** The columns, codes named by the ontology. */
  public static Columns<Event> of(Ontology ontology) {
    return new Columns<>(
        List.of(
            Column.of("id", e -> Optional.of(e.id())),
            Column.of("date_start", e -> e.date().interval().map(d -> d.start())),
            Column.of("date_end", e -> e.date().interval().map(d -> d.end())),
            Column.of("date_basis", e -> Optional.of(e.date().basis())),
            Column.of("source", e -> e.parties().source().flatMap(Actor::code)),
            Column.of("source_names", e -> names(e.parties().sources())),
            Column.of("target", e -> e.parties().target().flatMap(Actor::code)),
            Column.of("target_names", e -> names(e.parties().targets())),
            Column.of("mutual", e -> Optional.of(e.parties().mutual())),
            Column.of("cameo", e -> Optional.of(e.cameo())),
            Column.of("cameo_name", entry(ontology, c -> Optional.of(c.name()))),
            Column.of("plover", entry(ontology, Ontology.Entry::ploverType)),
            Column.of("plover_mode", entry(ontology, Ontology.Entry::ploverMode)),
            Column.of("quad", entry(ontology, c -> Optional.of(c.quad()))),
            Column.of("goldstein", entry(ontology, Ontology.Entry::goldstein)),
            Column.of("status", e -> Optional.of(e.status().words())),
            Column.of("number", e -> Optional.of(e.number())),
            Column.of("place", e -> e.place().map(Place::name)),
            Column.of("place_country", e -> e.place().flatMap(Place::country)),
            Column.of("part_of", e -> e.story().partOf()),
            Column.of("reports", e -> Optional.of(e.evidence().size())),
            Column.of("articles", e -> Optional.of(String.join(" ", e.articles()))),
            Column.of("outlets", e -> Optional.of(String.join("; ", e.story().outlets()))),
            Column.of("cites", EventColumns::cites),
            Column.of("words", e -> Optional.of(Brief.sentence(e))),
            Column.of("sentence", e -> Optional.of(e.evidence().get(0).text()))));
  }

  private static Optional<String> names(List<Actor> side) {
    return Optional.of(side.stream().map(Actor::name).collect(Collectors.joining("; ")))
        .filter(n -> !n.isEmpty());
  }

  private static Optional<String> cites(Event e) {
    return Optional.of(
        e.evidence().stream().map(Evidence::citation).distinct().collect(Collectors.joining(" ")));
  }

  private static Function<Event, Optional<?>> entry(
      Ontology ontology, Function<Ontology.Entry, ? extends Optional<?>> value) {
    return e -> ontology.find(e.cameo()).flatMap(c -> value.apply(c).map(v -> v));
  }
}
