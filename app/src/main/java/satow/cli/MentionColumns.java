package satow.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import satow.coding.Actor;
import satow.coding.Ontology;
import satow.dossier.Place;
import satow.store.StoredMention;

/** The columns of a mention for programs, the same in CSV and in JSON. */
final class MentionColumns {
  private final List<Column> columns;

  MentionColumns(Ontology ontology) {
    this.columns =
        List.of(
            text("id", m -> Optional.of(m.id())),
            text("date_start", m -> m.date().interval().map(d -> d.start().toString())),
            text("date_end", m -> m.date().interval().map(d -> d.end().toString())),
            text("date_basis", m -> Optional.of(m.date().basis())),
            text("source", m -> m.mention().source().flatMap(Actor::code)),
            text("source_name", m -> m.mention().source().map(Actor::name)),
            text("target", m -> m.mention().target().flatMap(Actor::code)),
            text("target_name", m -> m.mention().target().map(Actor::name)),
            text("cameo", m -> Optional.of(m.mention().cameo())),
            text("cameo_name", entry(ontology, e -> Optional.of(e.name()))),
            text("plover", entry(ontology, Ontology.Entry::ploverType)),
            text("plover_mode", entry(ontology, Ontology.Entry::ploverMode)),
            new Column("quad", entry(ontology, e -> Optional.of(e.quad()))),
            new Column("goldstein", entry(ontology, e -> e.goldstein().map(g -> (Object) g))),
            text("status", m -> Optional.of(m.mention().status().words())),
            text("place", m -> m.place().map(Place::name)),
            text("place_country", m -> m.place().flatMap(Place::country)),
            text("reported_by", m -> m.mention().reportedBy().map(Actor::name)),
            text("pattern", m -> Optional.of(m.mention().pattern())),
            new Column("confidence", m -> Optional.of(m.mention().confidence())),
            text("trigger", m -> Optional.of(m.trigger())),
            text("sentence", m -> Optional.of(m.sentence())),
            text("article", m -> Optional.of(m.article().id())),
            text("article_source", m -> Optional.of(m.article().source())),
            text("outlet", m -> m.article().outlet()),
            text("url", m -> m.article().url()));
  }

  /** A named value; empty is unknown. */
  private record Column(String name, Function<StoredMention, Optional<Object>> value) {}

  private static Column text(String name, Function<StoredMention, ? extends Optional<?>> value) {
    return new Column(name, m -> value.apply(m).map(v -> v));
  }

  private static Function<StoredMention, Optional<Object>> entry(
      Ontology ontology, Function<Ontology.Entry, ? extends Optional<?>> value) {
    return m -> ontology.find(m.mention().cameo()).flatMap(e -> value.apply(e).map(v -> v));
  }

  String csvHeader() {
    return columns.stream().map(Column::name).collect(Collectors.joining(","));
  }

  String csv(StoredMention mention) {
    return columns.stream()
        .map(c -> c.value().apply(mention).map(Object::toString).orElse(""))
        .map(MentionColumns::quoted)
        .collect(Collectors.joining(","));
  }

  String json(StoredMention mention) {
    var out = JsonNodeFactory.instance.objectNode();
    for (Column column : columns) {
      Object value = column.value().apply(mention).orElse(null);
      if (value instanceof Integer number) {
        out.put(column.name(), number);
      } else if (value instanceof Double number) {
        out.put(column.name(), number);
      } else {
        out.put(column.name(), value == null ? null : value.toString());
      }
    }
    return out.toString();
  }

  /** RFC 4180. */
  private static String quoted(String value) {
    return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }
}
