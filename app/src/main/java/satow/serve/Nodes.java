package satow.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import satow.coding.Actor;
import satow.coding.Ontology;
import satow.dossier.DateInterval;
import satow.dossier.EventDate;
import satow.dossier.Place;
import satow.dossier.brief.JsonPage;

/** Parts of answers that occur in many of them. Unknown is null. */
final class Nodes {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Nodes() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static <T> ArrayNode array(Collection<T> all, Function<? super T, ? extends JsonNode> one) {
    var out = array();
    all.forEach(x -> out.add(one.apply(x)));
    return out;
  }

  static ArrayNode texts(Collection<String> all) {
    var out = array();
    all.forEach(out::add);
    return out;
  }

  /** {@code {"items": […]}}. */
  static <T> ObjectNode items(Collection<T> all, Function<? super T, ? extends JsonNode> one) {
    var out = object();
    out.set("items", array(all, one));
    return out;
  }

  static byte[] bytes(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values always writes", e);
    }
  }

  static ObjectMapper mapper() {
    return MAPPER;
  }

  /** {@code start} and {@code end} as ISO days. */
  static ObjectNode days(ObjectNode node, Optional<DateInterval> days) {
    return node.put("start", days.map(d -> d.start().toString()).orElse(null))
        .put("end", days.map(d -> d.end().toString()).orElse(null));
  }

  static ObjectNode date(EventDate date) {
    return days(object(), date.interval())
        .put("text", date.text().orElse(null))
        .put("basis", date.basis());
  }

  static JsonNode place(Optional<Place> place) {
    return place.<JsonNode>map(JsonPage::place).orElse(JsonNodeFactory.instance.nullNode());
  }

  static ObjectNode party(Actor actor) {
    return object().put("name", actor.name()).put("code", actor.code().orElse(null));
  }

  static JsonNode party(Optional<Actor> actor) {
    return actor.<JsonNode>map(Nodes::party).orElse(JsonNodeFactory.instance.nullNode());
  }

  static ObjectNode number(ObjectNode node, String name, OptionalDouble value) {
    return value.isPresent() ? node.put(name, value.getAsDouble()) : node.putNull(name);
  }

  /**
   * {@code plover}, {@code quad} and {@code goldstein} of a code, as {@code satow code} has them.
   */
  static void code(ObjectNode node, Optional<Ontology.Entry> entry) {
    node.set("plover", entry.flatMap(Nodes::plover).orElse(JsonNodeFactory.instance.nullNode()));
    node.put("quad", entry.map(Ontology.Entry::quad).orElse(null));
    node.put("goldstein", entry.flatMap(Ontology.Entry::goldstein).orElse(null));
  }

  private static Optional<JsonNode> plover(Ontology.Entry entry) {
    return entry
        .ploverType()
        .map(
            type -> {
              var node = object().put("type", type).put("mode", entry.ploverMode().orElse(null));
              node.set("contexts", texts(entry.contexts()));
              return node;
            });
  }
}
