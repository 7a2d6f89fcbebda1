package satow.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import satow.dossier.merge.Decisions.Mention;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.store.EventStore;

/** Carries out what a reader decides about events, and says what came of it. */
record Deciding(EventStore store, Terminal terminal, Clock clock) {

  int merge(String oneId, String otherId) {
    var merged = new Merged(store);
    Optional<Event> one = merged.event(oneId);
    Optional<Event> other = merged.event(otherId);
    if (one.isEmpty() || other.isEmpty()) {
      return unknown(one.isEmpty() ? oneId : otherId);
    }
    if (one.get().id().equals(other.get().id())) {
      terminal.say(oneId + " and " + otherId + " are one event already: " + one.get().id());
      return Exit.FAILED;
    }
    if (!one.get().dyad().equals(other.get().dyad())) {
      terminal.say(
          "one is of "
              + one.get().dyad()
              + ", the other of "
              + other.get().dyad()
              + "; only events of the same two can be one");
      return Exit.FAILED;
    }
    store.decide(satow.serve.Deciding.merge(one.get(), other.get()), clock.instant());
    return outcome(one.get().dyad(), List.of(mentions(one.get()).get(0)));
  }

  int split(String eventId, String mentionId) {
    Optional<Event> event = new Merged(store).event(eventId);
    if (event.isEmpty()) {
      return unknown(eventId);
    }
    var stored = store.mention(mentionId);
    if (stored.isEmpty()) {
      terminal.say("no report “" + mentionId + "” in the store; see satow why " + eventId);
      return Exit.FAILED;
    }
    var out = new Mention(stored.get().article().id(), stored.get().mention().trigger().start());
    var rest = new ArrayList<>(mentions(event.get()));
    if (!rest.remove(out)) {
      terminal.say(mentionId + " is no report of " + eventId + "; see satow why " + eventId);
      return Exit.FAILED;
    }
    if (rest.isEmpty()) {
      terminal.say(mentionId + " is the only report of " + eventId + "; nothing to part");
      return Exit.FAILED;
    }
    store.decide(satow.serve.Deciding.split(out, rest, store.decisions()), clock.instant());
    return outcome(event.get().dyad(), List.of(rest.get(0), out));
  }

  private int outcome(Dyad dyad, List<Mention> shown) {
    var events = new Merged(store).of(dyad);
    events.stream()
        .filter(e -> mentions(e).stream().anyMatch(shown::contains))
        .forEach(
            e ->
                terminal.line(
                    e.id()
                        + "  "
                        + satow.dossier.merge.DateWords.of(e.date().interval())
                        + ": "
                        + satow.dossier.brief.Brief.sentence(e)
                        + " ("
                        + e.evidence().size()
                        + (e.evidence().size() == 1 ? " report)" : " reports)")));
    return Exit.OK;
  }

  private static List<Mention> mentions(Event event) {
    return satow.serve.Deciding.mentions(event);
  }

  private int unknown(String id) {
    terminal.say("no event “" + id + "” in the store; see satow events");
    return Exit.FAILED;
  }
}
