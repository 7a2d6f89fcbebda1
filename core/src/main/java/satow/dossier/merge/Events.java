package satow.dossier.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import satow.coding.Actor;
import satow.coding.Status;
import satow.dossier.EventDate;

/** Makes the event record of a finished cluster. */
final class Events {
  private Events() {}

  static Event of(Cluster cluster) {
    var founder = cluster.reports.stream().min(Report.FOUNDING).orElseThrow();
    var best = cluster.reports.get(0);
    return new Event(
        founder.key(),
        code(cluster.reports),
        best.kind(),
        status(cluster.reports),
        parties(cluster.reports),
        date(cluster),
        cluster.place(),
        best.number(),
        cluster.reports.stream().map(Report::evidence).sorted().toList(),
        story(cluster));
  }

  /** The code that most reports give; of equals the more exact, then the smaller. */
  private static String code(List<Report> reports) {
    var votes = new TreeMap<String, Integer>();
    reports.forEach(r -> votes.merge(r.cameo(), 1, Integer::sum));
    return votes.keySet().stream()
        .min(
            Comparator.<String, Integer>comparing(c -> -votes.getOrDefault(c, 0))
                .thenComparing(c -> c.endsWith("0") || c.length() == 2)
                .thenComparing(c -> c))
        .orElseThrow();
  }

  private static Status status(List<Report> reports) {
    return reports.stream()
        .map(Report::status)
        .min(Comparator.<Status, Report.Reality>comparing(Report.Reality::of).thenComparing(s -> s))
        .orElseThrow();
  }

  private static Parties parties(List<Report> reports) {
    var sources = new ArrayList<Actor>();
    var targets = new ArrayList<Actor>();
    var first = reports.get(0).parties();
    boolean mutual = reports.stream().anyMatch(r -> r.parties().mutual());
    for (Report r : reports) {
      var p = r.parties();
      boolean turned =
          mutual
              && !p.mutual()
              && !p.source().flatMap(Actor::country).equals(Optional.of(p.dyad().first()));
      sources.addAll(turned ? p.targets() : p.sources());
      targets.addAll(turned ? p.sources() : p.targets());
    }
    return new Parties(first.dyad(), Reports.telling(sources), Reports.telling(targets), mutual);
  }

  private static EventDate date(Cluster cluster) {
    var best = cluster.reports.get(0).date();
    boolean history = cluster.reports.stream().allMatch(r -> r.date().background());
    return new EventDate(cluster.interval(), best.text(), best.basis(), history, Optional.empty());
  }

  private static Event.Story story(Cluster cluster) {
    var joins = new ArrayList<Event.Join>();
    for (int i = 1; i < cluster.reports.size(); i++) {
      joins.add(new Event.Join(cluster.reports.get(i).evidence(), cluster.reasons.get(i)));
    }
    var history = new ArrayList<Event.Step>();
    var seen = new TreeSet<Status>();
    cluster.reports.stream()
        .sorted(Report.FOUNDING)
        .filter(r -> seen.add(r.status()))
        .forEach(
            r -> history.add(new Event.Step(r.status(), r.source().published(), r.evidence())));
    return new Event.Story(
        history, joins, Optional.empty(), cluster.ordinal(), outlets(cluster.reports));
  }

  /** One outlet for each text; of near-copies the outlet of the first alone. */
  private static List<String> outlets(List<Report> reports) {
    var byGroup = new TreeMap<String, String>();
    reports.stream()
        .map(Report::source)
        .sorted(Comparator.comparing(Report.Source::id))
        .forEach(s -> byGroup.putIfAbsent(s.group(), s.outlet()));
    return List.copyOf(new TreeSet<>(byGroup.values()));
  }
}
