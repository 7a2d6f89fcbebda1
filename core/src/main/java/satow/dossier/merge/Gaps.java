package satow.dossier.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.EventDate;

/**
 * Ends a time in which something is said not to have happened before the day on which it did:
 * {@code the two, who had not met since May, met on Sunday}.
 */
final class Gaps {
  private Gaps() {}

  static List<Event> close(List<Event> events) {
    var acts =
        events.stream()
            .filter(e -> e.happened() && e.datedByText() && e.days() <= Report.NARROW_DAYS)
            .collect(Collectors.groupingBy(e -> e.dyad() + " " + e.kind(), Collectors.toList()));
    return events.stream()
        .map(e -> gap(e) ? closed(e, acts.getOrDefault(e.dyad() + " " + e.kind(), List.of())) : e)
        .toList();
  }

  private static boolean gap(Event e) {
    return e.status() == Status.NEGATED && e.date().basis().startsWith("from then");
  }

  private static Event closed(Event gap, List<Event> acts) {
    var days = gap.date().interval().orElseThrow();
    var end =
        acts.stream()
            .filter(a -> !gap.ofOthers(a))
            .map(a -> a.date().interval().orElseThrow().start())
            .filter(d -> d.isAfter(days.start()) && !d.isAfter(days.end()))
            .min(Comparator.naturalOrder());
    return end.map(d -> until(gap, new DateInterval(days.start(), d.minusDays(1)), d)).orElse(gap);
  }

  private static Event until(Event e, DateInterval days, LocalDate met) {
    var basis = "from then to " + DateWords.day(met) + ", when it happened";
    var date =
        new EventDate(
            Optional.of(days), e.date().text(), basis, e.date().background(), e.date().reported());
    return new Event(
        e.id(),
        e.cameo(),
        e.kind(),
        e.status(),
        e.parties(),
        date,
        e.place(),
        e.number(),
        e.evidence(),
        e.story());
  }
}
