package satow.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import satow.coding.Actor;
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
import satow.dossier.merge.Countries;
import satow.dossier.temperature.Temperature;
import satow.store.StoredArticle;

/** The parts of a dossier as JSON, fields as {@code satow brief --format json} names them. */
record DossierJson(Library library, EventJson events) {

  ObjectNode meetings(Dossier dossier) {
    var out = Nodes.items(dossier.dealings().meetings(), this::meeting);
    out.set("planned", Nodes.array(dossier.dealings().planned(), events::of));
    return out;
  }

  private ObjectNode meeting(Meeting m) {
    var node = Nodes.object();
    node.set("event", events.of(m.event()));
    node.put("format", m.format().words()).put("together", m.together());
    node.set("parts", Nodes.array(m.parts(), events::of));
    return node;
  }

  ObjectNode agreements(Dossier dossier) {
    return Nodes.items(dossier.dealings().agreements(), this::agreement);
  }

  private ObjectNode agreement(Agreement a) {
    var node = Nodes.object();
    node.set("event", events.of(a.event()));
    node.put("form", a.form().words()).put("amount", a.amount().orElse(null));
    return node.put("number", a.event().number());
  }

  ObjectNode commitments(Dossier dossier) {
    return Nodes.items(dossier.dealings().commitments(), this::commitment);
  }

  private ObjectNode commitment(Commitment c) {
    var node = Nodes.object();
    node.set("promise", events.of(c.promise()));
    node.put("status", c.verdict().words());
    node.set("due", Nodes.days(Nodes.object(), c.due()));
    node.set("evidence", Nodes.array(c.evidence(), events::evidence));
    return node.put("reason", c.reason());
  }

  ObjectNode disputes(Dossier dossier) {
    return Nodes.items(dossier.dealings().disputes(), this::dispute);
  }

  private ObjectNode dispute(Dispute d) {
    var node = Nodes.object().put("by", d.by()).put("against", d.against());
    node.put("matter", d.matter().name().toLowerCase(java.util.Locale.ROOT));
    node.put("sanctions", d.sanctions()).put("ended", d.ended());
    node.set("steps", Nodes.array(d.steps(), events::of));
    return node;
  }

  ObjectNode statement(Utterance u) {
    var node = Nodes.object();
    node.set("speaker", Nodes.party(u.speaker()));
    node.put("addressee", u.addressee().map(Actor::name).orElse(null));
    node.put("direct", u.direct()).put("official", u.official()).put("words", u.words());
    node.set("issues", Nodes.texts(u.issues()));
    node.put("via", u.via().orElse(null)).put("repeats", u.repeats());
    Nodes.days(node, u.date());
    node.set("evidence", events.evidence(u.evidence()));
    return node;
  }

  ObjectNode positions(Dossier dossier) {
    return Nodes.items(dossier.speech().positions(), this::position);
  }

  private ObjectNode position(Position p) {
    var node = Nodes.object().put("issue", p.issue()).put("country", p.country());
    node.set("statements", Nodes.array(p.utterances(), u -> turned(p, u)));
    node.set("deeds", Nodes.array(p.deeds(), events::of));
    return node;
  }

  private ObjectNode turned(Position p, Utterance u) {
    var before = p.changedFrom(u).map(b -> b.evidence().citation()).orElse(null);
    return statement(u).put("changed_from", before);
  }

  ObjectNode figures(Dossier dossier) {
    return Nodes.items(dossier.figures(), this::comparison);
  }

  private ObjectNode comparison(Figure.Comparison c) {
    var node = Nodes.object().put("what", c.what()).put("verdict", c.verdict().words());
    node.put("reason", c.reason());
    node.set("figures", Nodes.array(c.figures(), this::figure));
    return node;
  }

  private ObjectNode figure(Figure f) {
    var node = Nodes.object().put("value", f.quantity().value()).put("unit", f.quantity().unit());
    node.put("approx", f.quantity().approx().orElse(null));
    node.put("time", f.quantity().time().orElse(null)).put("words", f.words());
    node.set("evidence", events.evidence(f.evidence()));
    return node;
  }

  ObjectNode contradictions(Dossier dossier) {
    return Nodes.items(dossier.contradictions(), this::contradiction);
  }

  private ObjectNode contradiction(Contradiction c) {
    var node = Nodes.object().put("what", c.what());
    node.set("sentences", Nodes.array(List.of(c.one(), c.other()), events::evidence));
    return node;
  }

  ObjectNode thirdParties(Dossier dossier) {
    return Nodes.items(dossier.thirdParties(), this::thirdParty);
  }

  private ObjectNode thirdParty(ThirdParty t) {
    var node = Nodes.object().put("code", t.code()).put("name", Countries.name(t.code()));
    node.set("events", Nodes.array(t.events(), events::of));
    return node;
  }

  ObjectNode sources(Dossier dossier) {
    return Nodes.items(dossier.sources(), this::source);
  }

  private ObjectNode source(Source s) {
    var node = Nodes.object().put("id", s.id());
    node.put("key", library.heads().id(s.id()).map(StoredArticle::key).orElse(null));
    node.put("title", s.title()).put("outlet", s.article().outlet().orElse(null));
    node.put("url", s.article().url().orElse(null));
    Nodes.days(node, s.publication().interval());
    return node.put("dated", s.dated()).put("copy_of", s.group().equals(s.id()) ? null : s.group());
  }

  /**
   * A temperature.
   *
   * @param band whether the ends of the band are told
   * @param normalise whether the value of a stretch is per article instead of per event
   */
  static ObjectNode temperature(Temperature t, boolean band, boolean normalise) {
    var node = Nodes.object().put("by", t.granularity().name().toLowerCase(Locale.ROOT));
    node.put("undated", t.undated());
    node.set("series", Nodes.array(t.buckets(), b -> bucket(b, band, normalise)));
    node.set("changes", Nodes.array(t.changes(), DossierJson::change));
    return node;
  }

  private static ObjectNode bucket(Temperature.Bucket b, boolean band, boolean normalise) {
    var node = Nodes.object().put("label", b.label()).put("start", b.start().toString());
    node.put("n", b.n()).put("sum", b.sum());
    Nodes.number(node, "mean", b.mean());
    Nodes.number(node, "low", band ? b.low() : java.util.OptionalDouble.empty());
    Nodes.number(node, "high", band ? b.high() : java.util.OptionalDouble.empty());
    node.put("articles", b.articles()).put("normalised", b.normalised());
    return normalise && b.n() > 0
        ? node.put("value", b.normalised())
        : Nodes.number(node, "value", b.mean());
  }

  private static ObjectNode change(Temperature.ChangePoint c) {
    var node = Nodes.object().put("day", c.day().toString()).put("before", c.before());
    node.put("after", c.after()).put("probability", c.probability());
    node.set("events", Nodes.texts(c.events()));
    return node;
  }
}
