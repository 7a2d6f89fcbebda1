package satow.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import satow.coding.Actor;
import satow.coding.Ontology;
import satow.dossier.brief.Brief;
import satow.dossier.merge.Event;
import satow.dossier.merge.Evidence;
import satow.store.StoredArticle;

/** Events and evidence as JSON, fields as {@code satow brief --format json} names them. */
record EventJson(Library library, Issues issues) {

  ObjectNode of(Event e) {
    var node = Nodes.object().put("id", e.id());
    node.putArray("dyad").add(e.dyad().first()).add(e.dyad().second());
    var entry = library.ontology().find(e.cameo());
    node.put("cameo", e.cameo()).put("name", entry.map(Ontology.Entry::name).orElse(null));
    node.put("kind", e.kind().words());
    Nodes.code(node, entry);
    node.put("status", e.status().words()).put("number", e.number());
    node.set("source", Nodes.array(e.parties().sources(), Nodes::party));
    node.set("target", Nodes.array(e.parties().targets(), Nodes::party));
    node.put("mutual", e.parties().mutual());
    node.set("date", Nodes.date(e.date()));
    node.set("place", Nodes.place(e.place()));
    node.put("part_of", e.story().partOf().orElse(null));
    node.put("ordinal", e.story().ordinal().orElse(null));
    node.set("issues", Nodes.texts(issues.of(e)));
    node.set("evidence", Nodes.array(e.evidence(), this::evidence));
    node.set("outlets", Nodes.texts(e.story().outlets()));
    node.set("history", Nodes.array(e.story().history(), EventJson::step));
    node.set("joins", Nodes.array(e.story().joins(), EventJson::join));
    return node.put("when", Brief.when(e)).put("sentence", Brief.sentence(e));
  }

  private static ObjectNode step(Event.Step s) {
    var node = Nodes.object().put("status", s.status().words());
    return Nodes.days(node, s.reported()).put("cite", s.evidence().citation());
  }

  private static ObjectNode join(Event.Join j) {
    return Nodes.object().put("cite", j.evidence().citation()).put("reason", j.reason());
  }

  ObjectNode evidence(Evidence e) {
    var head = library.heads().id(e.articleId());
    var id = e.articleId();
    return Nodes.object()
        .put("article", id)
        .put("key", head.map(StoredArticle::key).orElse(null))
        .put("title", head.flatMap(StoredArticle::title).orElse(null))
        .put("outlet", head.flatMap(StoredArticle::outlet).orElse(null))
        .put("sentence", e.sentence())
        .put("start", library.point(id, e.span().start()))
        .put("end", library.point(id, e.span().end()))
        .put("sentence_start", library.point(id, e.sentenceSpan().start()))
        .put("sentence_end", library.point(id, e.sentenceSpan().end()))
        .put("status", e.status().words())
        .put("cameo", e.cameo().orElse(null))
        .put("reported_by", e.reportedBy().map(Actor::name).orElse(null))
        .put("text", e.text())
        .put("words", e.words())
        .put("cite", e.citation());
  }
}
