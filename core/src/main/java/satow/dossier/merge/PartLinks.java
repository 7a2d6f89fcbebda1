package satow.dossier.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import satow.coding.Actor;

/**
 * Ties what was said or agreed at a meeting to the meeting, and the single days of talks to the
 * talks. Links only: nothing is merged.
 */
final class PartLinks {
  /** Talks longer than this are no meeting but a period. */
  private static final long LONGEST_MEETING = 7;

  private PartLinks() {}

  static List<Event> link(List<Event> events) {
    var meetings = new TreeMap<Dyad, Map<String, List<Event>>>();
    for (Event e : events) {
      if (e.kind() == EventKind.MEETING
          && !e.topic()
          && e.happened()
          && e.datedByText()
          && e.days() <= LONGEST_MEETING) {
        for (String article : e.articles()) {
          meetings
              .computeIfAbsent(e.dyad(), k -> new TreeMap<>())
              .computeIfAbsent(article, k -> new ArrayList<>())
              .add(e);
        }
      }
    }
    return events.stream().map(e -> linked(e, meetings.getOrDefault(e.dyad(), Map.of()))).toList();
  }

  private static Event linked(Event e, Map<String, List<Event>> meetings) {
    boolean atOdds = e.kind() == EventKind.CRITICISM && e.parties().mutual();
    boolean part = (e.kind().verbal() && !atOdds) || e.kind() == EventKind.MEETING;
    if (!part || !e.happened() || e.date().interval().isEmpty() || hearsay(e)) {
      return e;
    }
    var fits =
        e.articles().stream()
            .flatMap(a -> meetings.getOrDefault(a, List.of()).stream())
            .distinct()
            .filter(m -> !m.id().equals(e.id()) && during(e, m) && !e.ofOthers(m))
            .toList();
    return fits.size() == 1 ? with(e, fits.get(0).id()) : e;
  }

  /** Whether only somebody who takes no part in it says so. */
  private static boolean hearsay(Event e) {
    var own = List.of(e.dyad().first(), e.dyad().second());
    return e.evidence().stream()
        .allMatch(
            x ->
                x.reportedBy()
                    .filter(by -> by.country().filter(own::contains).isEmpty() || !official(by))
                    .isPresent());
  }

  private static boolean official(Actor by) {
    return by.code().filter(c -> c.length() == 3 || c.startsWith("GOV", 3)).isPresent();
  }

  /** On the meeting's days; a day's talks within longer talks. */
  private static boolean during(Event e, Event meeting) {
    var own = e.date().interval().orElseThrow();
    var frame = meeting.date().interval().orElseThrow();
    boolean inside = !own.start().isBefore(frame.start()) && !own.end().isAfter(frame.end());
    boolean talks = e.kind() == EventKind.MEETING && !e.topic();
    return inside && (!talks || own.days() < frame.days());
  }

  private static Event with(Event e, String meeting) {
    var s = e.story();
    var story =
        new Event.Story(s.history(), s.joins(), Optional.of(meeting), s.ordinal(), s.outlets());
    return new Event(
        e.id(),
        e.cameo(),
        e.kind(),
        e.status(),
        e.parties(),
        e.date(),
        e.place(),
        e.number(),
        e.evidence(),
        story);
  }
}
