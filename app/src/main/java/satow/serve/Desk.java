package satow.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import satow.dossier.brief.Brief;
import satow.dossier.merge.Decisions;
import satow.dossier.merge.Decisions.Mention;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.store.Act;
import satow.store.StoredArticle;
import satow.store.StoredMention;

/** Where readers decide: split, merge, mark wrong, undo. */
record Desk(Library library, Clock clock) {
  private static final int LONGEST_REASON = 2000;

  /** All decisions, the latest last. */
  List<ObjectNode> all() {
    return library.store().acts().stream().map(a -> json(a, List.of())).toList();
  }

  /** Does what the body of a request asks for. */
  ObjectNode decide(JsonNode body) {
    var reason = text(body, "reason");
    if (reason.filter(r -> r.length() > LONGEST_REASON).isPresent()) {
      throw Problem.bad("reason: longer than " + LONGEST_REASON + " characters");
    }
    var event = event("event", text(body, "event").orElse(""));
    String kind = text(body, "kind").orElse("");
    return switch (kind) {
      case "merge" -> merge(event, text(body, "other").orElse(""), reason);
      case "split" -> split(event, text(body, "report").orElse(""), reason);
      case "wrong" -> wrong(event, text(body, "report"), reason);
      default -> throw Problem.bad("kind: “" + kind + "” is none of split, merge, wrong");
    };
  }

  private static Optional<String> text(JsonNode body, String field) {
    return Optional.ofNullable(body.get(field))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .filter(v -> !v.isBlank());
  }

  private Event event(String field, String id) {
    if (id.isEmpty()) {
      throw Problem.bad(field + " is missing: the id of an event");
    }
    return library
        .event(id)
        .orElseThrow(
            () -> Problem.missing("no event “" + id + "” in the store; see /api/v1/events"));
  }

  private ObjectNode merge(Event one, String otherId, Optional<String> reason) {
    var other = event("other", otherId);
    if (one.id().equals(other.id())) {
      throw Problem.of(409, "Conflict", "these are one event already: " + one.id());
    }
    if (!one.dyad().equals(other.dyad())) {
      throw Problem.of(
          409,
          "Conflict",
          "one is of "
              + one.dyad()
              + ", the other of "
              + other.dyad()
              + "; only events of the same two can be one");
    }
    var about =
        new Act.About(
            Optional.of(one.id()),
            Optional.of(other.id()),
            Optional.empty(),
            Optional.of(Brief.sentence(one)),
            reason);
    return keep(Act.Kind.MERGE, about, Deciding.merge(one, other), List.of(), one.dyad());
  }

  private ObjectNode split(Event event, String reportId, Optional<String> reason) {
    var out = mention(report(reportId));
    var rest = new ArrayList<>(Deciding.mentions(event));
    if (!rest.remove(out)) {
      throw Problem.of(409, "Conflict", reportId + " is no report of " + event.id());
    }
    if (rest.isEmpty()) {
      throw Problem.of(
          409, "Conflict", reportId + " is the only report of " + event.id() + "; nothing to part");
    }
    var about = about(event, Optional.of(reportId), reason);
    var decisions = Deciding.split(out, rest, library.store().decisions());
    return keep(Act.Kind.SPLIT, about, decisions, List.of(), event.dyad());
  }

  private ObjectNode wrong(Event event, Optional<String> reportId, Optional<String> reason) {
    var wrong = Deciding.mentions(event);
    if (reportId.isPresent()) {
      var one = mention(report(reportId.get()));
      if (!wrong.contains(one)) {
        throw Problem.of(409, "Conflict", reportId.get() + " is no report of " + event.id());
      }
      wrong = List.of(one);
    }
    var marks =
        wrong.stream()
            .flatMap(m -> place(m).stream())
            .map(p -> new Act.Mark(p, event.dyad()))
            .toList();
    return keep(
        Act.Kind.WRONG, about(event, reportId, reason), Decisions.NONE, marks, event.dyad());
  }

  private StoredMention report(String id) {
    if (id.isEmpty()) {
      throw Problem.bad("report is missing: the id of a report of the event");
    }
    return library
        .store()
        .mention(id)
        .orElseThrow(() -> Problem.missing("no report “" + id + "” in the store"));
  }

  private static Mention mention(StoredMention stored) {
    return new Mention(stored.article().id(), stored.mention().trigger().start());
  }

  private Optional<Act.Place> place(Mention mention) {
    return library
        .heads()
        .id(mention.article())
        .map(StoredArticle::hash)
        .map(hash -> new Act.Place(hash, mention.start()));
  }

  private static Act.About about(Event event, Optional<String> report, Optional<String> reason) {
    return new Act.About(
        Optional.of(event.id()),
        Optional.empty(),
        report,
        Optional.of(Brief.sentence(event)),
        reason);
  }

  private ObjectNode keep(
      Act.Kind kind, Act.About about, Decisions decisions, List<Act.Mark> wrongs, Dyad dyad) {
    Instant now = clock.instant();
    long key =
        library.change(
            Set.of(dyad), false, store -> store.decide(kind, about, decisions, wrongs, now));
    var act = act(key);
    return json(act, cameOf(act, dyad));
  }

  /** Takes a decision back. */
  ObjectNode undo(long key) {
    var act = act(key);
    if (act.undoneAt().isPresent()) {
      throw Problem.of(409, "Conflict", "decision " + key + " is undone already");
    }
    var now = clock.instant();
    library.change(dyads(act), false, store -> store.undo(key, now));
    var undone = act(key);
    return json(undone, dyads(act).stream().flatMap(d -> cameOf(act, d).stream()).toList());
  }

  private Act act(long key) {
    return library.store().acts().stream()
        .filter(a -> a.key() == key)
        .findFirst()
        .orElseThrow(() -> Problem.missing("no decision " + key + "; see /api/v1/decisions"));
  }

  /** The dyads of the reports decided on: all of the articles', where only the places are known. */
  private Set<Dyad> dyads(Act act) {
    var out = new TreeSet<Dyad>();
    act.wrongs().forEach(m -> out.add(m.dyad()));
    for (Act.Pair pair : act.pairs()) {
      for (Act.Place place : List.of(pair.one(), pair.other())) {
        library
            .heads()
            .hash(place.hash())
            .map(library.store()::untagged)
            .ifPresent(
                dated ->
                    dated.coded().events().stream()
                        .filter(e -> e.trigger().start() == place.start())
                        .forEach(e -> Dyad.of(e).ifPresent(out::add)));
      }
    }
    return out;
  }

  /** The events that hold the reports decided on. */
  private List<String> cameOf(Act act, Dyad dyad) {
    var places = new TreeSet<String>();
    act.pairs().forEach(p -> List.of(p.one(), p.other()).forEach(x -> places.add(words(x))));
    return library.events(dyad).stream()
        .filter(
            e ->
                Deciding.mentions(e).stream()
                    .flatMap(m -> place(m).stream())
                    .anyMatch(p -> places.contains(words(p))))
        .map(Event::id)
        .toList();
  }

  private static String words(Act.Place place) {
    return place.hash() + " " + place.start();
  }

  private ObjectNode json(Act act, List<String> events) {
    var about = act.about();
    var node = Nodes.object().put("id", act.key());
    node.put("kind", act.kind().name().toLowerCase(Locale.ROOT));
    node.put("event", about.event().orElse(null)).put("other", about.other().orElse(null));
    node.put("report", about.report().orElse(null));
    node.put("sentence", about.sentence().orElse(null));
    node.put("reason", about.reason().orElse(null));
    node.set("pairs", Nodes.array(act.pairs(), Desk::pair));
    node.set("reports", Nodes.array(act.wrongs(), Desk::mark));
    node.put("decided", act.decidedAt().toString());
    node.put("undone", act.undoneAt().map(Instant::toString).orElse(null));
    node.set("events", Nodes.texts(events));
    return node;
  }

  private static ObjectNode pair(Act.Pair pair) {
    var node = Nodes.object().put("together", pair.together());
    node.set("one", place(pair.one()));
    node.set("other", place(pair.other()));
    return node;
  }

  private static ObjectNode place(Act.Place place) {
    return Nodes.object().put("article", place.hash()).put("start", place.start());
  }

  private static ObjectNode mark(Act.Mark mark) {
    var node = place(mark.place());
    node.putArray("dyad").add(mark.dyad().first()).add(mark.dyad().second());
    return node;
  }
}
