package satow.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import satow.coding.Actor;
import satow.coding.Ontology;
import satow.dossier.Place;
import satow.serve.Columns;
import satow.serve.Columns.Column;
import satow.store.StoredMention;

/** The columns of a mention for programs. */
final class MentionColumns {
  private MentionColumns() {}

  static Columns<StoredMention> of(Ontology ontology) {
    return new Columns<>(
        List.of(
            Column.of("id", m -> Optional.of(m.id())),
            Column.of("date_start", m -> m.date().interval().map(d -> d.start())),
            Column.of("date_end", m -> m.date().interval().map(d -> d.end())),
            Column.of("date_basis", m -> Optional.of(m.date().basis())),
            Column.of("source", m -> m.mention().source().flatMap(Actor::code)),
            Column.of("source_name", m -> m.mention().source().map(Actor::name)),
            Column.of("target", m -> m.mention().target().flatMap(Actor::code)),
            Column.of("target_name", m -> m.mention().target().map(Actor::name)),
            Column.of("cameo", m -> Optional.of(m.mention().cameo())),
            Column.of("cameo_name", entry(ontology, e -> Optional.of(e.name()))),
            Column.of("plover", entry(ontology, Ontology.Entry::ploverType)),
            Column.of("plover_mode", entry(ontology, Ontology.Entry::ploverMode)),
            Column.of("quad", entry(ontology, e -> Optional.of(e.quad()))),
            Column.of("goldstein", entry(ontology, Ontology.Entry::goldstein)),
            Column.of("status", m -> Optional.of(m.mention().status().words())),
            Column.of("place", m -> m.place().map(Place::name)),
            Column.of("place_country", m -> m.place().flatMap(Place::country)),
            Column.of("reported_by", m -> m.mention().reportedBy().map(Actor::name)),
            Column.of("pattern", m -> Optional.of(m.mention().pattern())),
            Column.of("confidence", m -> Optional.of(m.mention().confidence())),
            Column.of("trigger", m -> Optional.of(m.trigger())),
            Column.of("sentence", m -> Optional.of(m.sentence())),
            Column.of("article", m -> Optional.of(m.article().id())),
            Column.of("article_source", m -> Optional.of(m.article().source())),
            Column.of("outlet", m -> m.article().outlet()),
            Column.of("url", m -> m.article().url())));
  }

  private static Function<StoredMention, Optional<?>> entry(
      Ontology ontology, Function<Ontology.Entry, ? extends Optional<?>> value) {
    return m -> ontology.find(m.mention().cameo()).flatMap(e -> value.apply(e).map(v -> v));
  }
}
