package satow.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import satow.article.CodePoints;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.coding.Ontology;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.dossier.merge.Evidence;
import satow.store.StoredArticle;

/** How an event came to be, as {@code satow why} tells it. */
record EventWhy(Library library, EventJson json) {

  ObjectNode of(String asked, Event event) {
    var node = json.of(event);
    var events = library.events(event.dyad());
    node.put("asked", asked);
    node.set("whole", JsonNodeFactory.instance.nullNode());
    event
        .story()
        .partOf()
        .flatMap(id -> events.stream().filter(e -> e.id().equals(id)).findFirst())
        .ifPresent(e -> node.set("whole", json.of(e)));
    var parts =
        events.stream().filter(e -> e.story().partOf().equals(Optional.of(event.id()))).toList();
    node.set("parts", Nodes.array(parts, json::of));
    var reports = Nodes.array();
    event.evidence().forEach(x -> report(x, event, reports));
    node.set("reports", reports);
    return node;
  }

  private void report(Evidence x, Event event, ArrayNode out) {
    var stored = library.heads().id(x.articleId());
    if (stored.isEmpty()) {
      return;
    }
    DatedArticle dated = library.store().untagged(stored.get());
    var mentions = dated.coded().events();
    for (int i = 0; i < mentions.size(); i++) {
      EventMention m = mentions.get(i);
      boolean own =
          m.trigger().equals(x.span())
              && Optional.of(m.cameo()).equals(x.cameo())
              && Dyad.of(m).equals(Optional.of(event.dyad()));
      if (own) {
        out.add(report(stored.get(), dated, i, x, event));
        return;
      }
    }
  }

  private ObjectNode report(
      StoredArticle stored, DatedArticle dated, int i, Evidence x, Event event) {
    EventMention m = dated.coded().events().get(i);
    var points = new CodePoints(dated.coded().analyzed().article().text());
    var node = Nodes.object().put("id", stored.key() + "." + i);
    node.set("evidence", json.evidence(x));
    node.put("cameo", m.cameo());
    node.put("name", library.ontology().find(m.cameo()).map(Ontology.Entry::name).orElse(null));
    node.put("status", m.status().words());
    node.set("source", named(m.source(), points));
    node.set("target", named(m.target(), points));
    node.set("date", Nodes.date(dated.eventDates().get(i)));
    node.set("place", Nodes.place(dated.eventPlaces().get(i)));
    node.set("reported_by", Nodes.party(m.reportedBy()));
    node.put("pattern", m.pattern()).put("confidence", m.confidence());
    node.put(
        "joined",
        event.story().joins().stream()
            .filter(j -> j.evidence().equals(x))
            .findFirst()
            .map(Event.Join::reason)
            .orElse(null));
    node.set("published", Nodes.days(Nodes.object(), dated.publication().interval()));
    return node;
  }

  private static JsonNode named(Optional<Actor> actor, CodePoints points) {
    return actor
        .<JsonNode>map(
            a ->
                Nodes.object()
                    .put("code", a.code().orElse(null))
                    .put("name", a.name())
                    .put("text", a.text())
                    .put("start", points.point(a.span().start()))
                    .put("end", points.point(a.span().end())))
        .orElse(JsonNodeFactory.instance.nullNode());
  }
}
