package satow.dossier.brief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import satow.article.CodePoints;
import satow.article.Span;
import satow.coding.Actor;
import satow.dossier.DateInterval;
import satow.dossier.Place;
import satow.dossier.account.Agreement;
import satow.dossier.account.Commitment;
import satow.dossier.account.Contradiction;
import satow.dossier.account.Dispute;
import satow.dossier.account.Dossier;
import satow.dossier.account.Figure;
import satow.dossier.account.Meeting;
import satow.dossier.account.Position;
import satow.dossier.account.Source;
import satow.dossier.account.ThirdParty;
import satow.dossier.account.Utterance;
import satow.dossier.merge.Event;
import satow.dossier.merge.Evidence;
import satow.dossier.temperature.Temperature;

/** Writes a dossier as JSON. Unknown is null; offsets are code points of the article as read. */
public final class JsonPage {
  private final Dossier dossier;
  private final Map<String, CodePoints> points = new TreeMap<>();

  JsonPage(Dossier dossier) {
    this.dossier = dossier;
    dossier.sources().forEach(s -> points.put(s.id(), new CodePoints(s.article().text())));
  }

  String write() {
    var root = object();
    root.putArray("dyad").add(dossier.dyad().first()).add(dossier.dyad().second());
    root.put("from", dossier.period().from().map(Object::toString).orElse(null));
    root.put("to", dossier.period().to().map(Object::toString).orElse(null));
    dossier.events().forEach(e -> array(root, "events").add(event(e)));
    dealings(root);
    speech(root);
    dossier.figures().forEach(c -> array(root, "figures").add(figure(c)));
    for (Contradiction c : dossier.contradictions()) {
      var node = object().put("what", c.what());
      node.set("sentences", both(c.one(), c.other()));
      array(root, "contradictions").add(node);
    }
    for (ThirdParty t : dossier.thirdParties()) {
      var node = object().put("code", t.code());
      t.events().forEach(e -> array(node, "events").add(event(e)));
      array(root, "third_parties").add(node);
    }
    root.set("temperature", temperature(dossier.temperature()));
    dossier.sources().forEach(s -> array(root, "sources").add(source(s)));
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values always writes", e);
    }
  }

  private void dealings(ObjectNode root) {
    var dealings = dossier.dealings();
    dealings.meetings().forEach(m -> array(root, "meetings").add(meeting(m)));
    for (Agreement a : dealings.agreements()) {
      var node = object().put("event", a.event().id()).put("form", a.form().words());
      node.put("amount", a.amount().orElse(null));
      array(root, "agreements").add(node.put("number", a.event().number()));
    }
    dealings.commitments().forEach(c -> array(root, "commitments").add(commitment(c)));
    dealings.disputes().forEach(d -> array(root, "disputes").add(dispute(d)));
    dealings.planned().forEach(e -> array(root, "planned").add(e.id()));
    dealings.alone().forEach(e -> array(root, "alone").add(event(e)));
  }

  private void speech(ObjectNode root) {
    dossier.speech().utterances().forEach(u -> array(root, "statements").add(utterance(u)));
    for (Position p : dossier.speech().positions()) {
      var node = object().put("issue", p.issue()).put("country", p.country());
      for (var u : p.utterances()) {
        var said = evidence(u.evidence());
        said.put("changed_from", p.changedFrom(u).map(b -> b.evidence().citation()).orElse(null));
        array(node, "evidence").add(said);
      }
      for (Event e : p.deeds()) {
        var deed = object().put("event", e.id());
        deed.set("evidence", evidence(e.evidence().get(0)));
        array(node, "deeds").add(deed);
      }
      array(root, "positions").add(node);
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ArrayNode array(ObjectNode node, String name) {
    return node.withArray(name);
  }

  private ObjectNode event(Event e) {
    var node = object().put("id", e.id()).put("cameo", e.cameo()).put("kind", e.kind().words());
    node.put("status", e.status().words()).put("number", e.number());
    node.set("source", actors(e.parties().sources()));
    node.set("target", actors(e.parties().targets()));
    node.put("mutual", e.parties().mutual());
    var date = object();
    interval(date, e.date().interval());
    date.put("text", e.date().text().orElse(null)).put("basis", e.date().basis());
    node.set("date", date);
    node.putNull("place");
    e.place().map(JsonPage::place).ifPresent(p -> node.set("place", p));
    node.put("part_of", e.story().partOf().orElse(null));
    node.put("ordinal", e.story().ordinal().orElse(null));
    e.evidence().forEach(x -> array(node, "evidence").add(evidence(x)));
    e.story().outlets().forEach(o -> array(node, "outlets").add(o));
    for (Event.Step s : e.story().history()) {
      var step = object().put("status", s.status().words());
      interval(step, s.reported());
      array(node, "history").add(step.put("cite", s.evidence().citation()));
    }
    for (Event.Join j : e.story().joins()) {
      var join = object().put("cite", j.evidence().citation()).put("reason", j.reason());
      array(node, "joins").add(join);
    }
    return node.put("when", When.of(e)).put("sentence", Wording.sentence(e));
  }

  /** A place as {@code satow code} writes it: name, country, degrees, how exact they are. */
  public static ObjectNode place(Place place) {
    return object()
        .put("name", place.name())
        .put("country", place.country().orElse(null))
        .put("lat", place.lat().orElse(null))
        .put("lon", place.lon().orElse(null))
        .put("precision", place.precision().map(Place.Precision::words).orElse(null));
  }

  private static ArrayNode actors(List<Actor> actors) {
    var out = JsonNodeFactory.instance.arrayNode();
    actors.forEach(a -> out.add(object().put("name", a.name()).put("code", a.code().orElse(null))));
    return out;
  }

  private static void interval(ObjectNode node, Optional<DateInterval> interval) {
    node.put("start", interval.map(i -> i.start().toString()).orElse(null));
    node.put("end", interval.map(i -> i.end().toString()).orElse(null));
  }

  private ObjectNode evidence(Evidence e) {
    var node = object().put("article", e.articleId()).put("sentence", e.sentence());
    span(node, e.articleId(), e.span());
    node.put("status", e.status().words()).put("cameo", e.cameo().orElse(null));
    return node.put("reported_by", e.reportedBy().map(Actor::name).orElse(null))
        .put("text", e.text());
  }

  private void span(ObjectNode node, String article, Span span) {
    var map = points.get(article);
    node.put("start", map == null ? span.start() : map.point(span.start()));
    node.put("end", map == null ? span.end() : map.point(span.end()));
  }

  private ArrayNode both(Evidence one, Evidence other) {
    return JsonNodeFactory.instance.arrayNode().add(evidence(one)).add(evidence(other));
  }

  private static ObjectNode meeting(Meeting m) {
    var node = object().put("event", m.event().id()).put("format", m.format().words());
    m.parts().forEach(p -> array(node, "parts").add(p.id()));
    return node;
  }

  private ObjectNode commitment(Commitment c) {
    var node = object().put("promise", c.promise().id()).put("status", c.verdict().words());
    var due = object();
    interval(due, c.due());
    node.set("due", due);
    c.evidence().forEach(e -> array(node, "evidence").add(evidence(e)));
    return node.put("reason", c.reason());
  }

  private static ObjectNode dispute(Dispute d) {
    var node = object().put("by", d.by()).put("against", d.against());
    node.put("matter", d.matter().name().toLowerCase(java.util.Locale.ROOT));
    node.put("sanctions", d.sanctions()).put("ended", d.ended());
    d.steps().forEach(e -> array(node, "steps").add(e.id()));
    return node;
  }

  private ObjectNode utterance(Utterance u) {
    var node = object();
    node.set("speaker", actors(List.of(u.speaker())).get(0));
    node.put("addressee", u.addressee().map(Actor::name).orElse(null));
    node.put("direct", u.direct()).put("official", u.official()).put("words", u.words());
    u.issues().forEach(i -> array(node, "issues").add(i));
    node.put("via", u.via().orElse(null)).put("repeats", u.repeats());
    interval(node, u.date());
    node.set("evidence", evidence(u.evidence()));
    return node;
  }

  private ObjectNode figure(Figure.Comparison c) {
    var node = object().put("what", c.what()).put("verdict", c.verdict().words());
    for (Figure f : c.figures()) {
      var one = object().put("value", f.quantity().value()).put("unit", f.quantity().unit());
      one.put("approx", f.quantity().approx().orElse(null));
      one.put("time", f.quantity().time().orElse(null)).put("words", f.words());
      one.set("evidence", evidence(f.evidence()));
      array(node, "figures").add(one);
    }
    return node.put("reason", c.reason());
  }

  private static ObjectNode temperature(Temperature t) {
    var node = object().put("by", t.granularity().name().toLowerCase(java.util.Locale.ROOT));
    node.put("undated", t.undated());
    for (Temperature.Bucket b : t.buckets()) {
      var one = object().put("label", b.label()).put("n", b.n()).put("sum", b.sum());
      number(one, "mean", b.mean());
      number(one, "low", b.low());
      number(one, "high", b.high());
      array(node, "series")
          .add(one.put("articles", b.articles()).put("normalised", b.normalised()));
    }
    for (Temperature.ChangePoint c : t.changes()) {
      var one = object().put("day", c.day().toString()).put("before", c.before());
      one.put("after", c.after()).put("probability", c.probability());
      c.events().forEach(id -> array(one, "events").add(id));
      array(node, "changes").add(one);
    }
    return node;
  }

  private static void number(ObjectNode node, String name, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(name, value.getAsDouble());
    } else {
      node.putNull(name);
    }
  }

  private static ObjectNode source(Source s) {
    var node = object().put("id", s.id()).put("title", s.title());
    node.put("outlet", s.article().outlet().orElse(null));
    node.put("url", s.article().url().orElse(null));
    interval(node, s.publication().interval());
    return node.put("dated", s.dated()).put("copy_of", s.group().equals(s.id()) ? null : s.group());
  }
}
