package satow.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import satow.coding.Ontology;
import satow.coding.Status;
import satow.coding.dictionary.Stanza;
import satow.dossier.merge.Countries;
import satow.dossier.merge.EventKind;

/** The words that filters take, with their names. */
final class Vocabulary {
  private static final Map<String, String> QUADS =
      Map.of(
          "1", "verbal cooperation",
          "2", "material cooperation",
          "3", "verbal conflict",
          "4", "material conflict");

  private Vocabulary() {}

  static ObjectNode of(Ontology ontology, CountryNames countries, List<Stanza> issues) {
    var out = Nodes.object();
    out.set("countries", Nodes.array(countries.codes(), c -> named(c, Countries.name(c))));
    out.set("cameo", Nodes.array(ontology.entries(), Vocabulary::code));
    out.set(
        "roots",
        Nodes.array(
            ontology.entries().stream().filter(e -> e.code().length() == 2).toList(),
            e -> named(e.code(), e.name())));
    var types = new TreeSet<String>();
    ontology.entries().forEach(e -> e.ploverType().ifPresent(types::add));
    out.set("types", Nodes.texts(types));
    out.set("kinds", Nodes.texts(Stream.of(EventKind.values()).map(EventKind::words).toList()));
    out.set(
        "quads",
        Nodes.array(new TreeMap<>(QUADS).entrySet(), q -> named(q.getKey(), q.getValue())));
    out.set("statuses", Nodes.texts(Stream.of(Status.values()).map(Status::words).toList()));
    out.set(
        "roles", Nodes.array(ActorCodes.roles().entrySet(), r -> named(r.getKey(), r.getValue())));
    var names = new TreeMap<String, String>();
    issues.forEach(s -> names.put(s.name(), s.one("title").orElse(s.name())));
    out.set("issues", Nodes.array(names.entrySet(), i -> named(i.getKey(), i.getValue())));
    return out;
  }

  private static ObjectNode named(String key, String name) {
    return Nodes.object().put("key", key).put("name", Objects.requireNonNull(name));
  }

  private static ObjectNode code(Ontology.Entry e) {
    var node = Nodes.object().put("code", e.code()).put("name", e.name());
    Nodes.code(node, java.util.Optional.of(e));
    return node;
  }
}
