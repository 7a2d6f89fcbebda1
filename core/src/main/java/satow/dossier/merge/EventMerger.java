package satow.dossier.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import satow.dossier.DatedArticle;

/**
 * Makes events of mentions. Reports of one dyad, kind and direction form a block; in a block the
 * best dated come first; each joins the one event that it can belong to, and founds its own where
 * none or several fit. What speaks against: explicit dates or places that differ, numbers in a
 * series, persons, and status (what is denied or only wished is no event that happened).
 *
 * <p>The answer depends on the set of articles alone, not on their order. Precision comes first:
 * two summits of different dates never become one. Stateless, thread-safe.
 */
public final class EventMerger {
  private EventMerger() {}

  /** The events of all articles, by date, undated ones last. */
  public static List<Event> merge(Collection<DatedArticle> articles) {
    return merge(articles, Syndication.of(articles));
  }

  /** The events of all articles, with what is known of copied texts. */
  public static List<Event> merge(Collection<DatedArticle> articles, Syndication syndication) {
    return merge(articles, syndication, Decisions.NONE);
  }

  /** The events of all articles, with what a reader has decided. */
  public static List<Event> merge(
      Collection<DatedArticle> articles, Syndication syndication, Decisions decisions) {
    return merge(articles, syndication, decisions, dyad -> true);
  }

  /**
   * The events of some dyads. An event's mentions are all of its dyad, so leaving dyads out changes
   * nothing in the others; and a new article touches only the dyads that it tells of.
   */
  public static List<Event> merge(
      Collection<DatedArticle> articles,
      Syndication syndication,
      Decisions decisions,
      Predicate<Dyad> wanted) {
    var blocks = new TreeMap<String, List<Report>>();
    // An article's reports depend on nothing else: by several threads, in the articles' order.
    List.copyOf(articles).parallelStream()
        .map(a -> Reports.of(a, syndication.group(a.coded().analyzed().article().id()), wanted))
        .toList()
        .forEach(
            reports ->
                reports.forEach(
                    r -> blocks.computeIfAbsent(r.block(), k -> new ArrayList<>()).add(r)));
    var clusters = new ArrayList<Cluster>();
    blocks.values().forEach(block -> clusters.addAll(new Block(block, decisions).clusters()));
    var made = new ArrayList<Event>();
    ByHand.join(clusters, decisions).forEach(cluster -> made.add(Events.of(cluster)));
    var told = new ArrayList<>(Gaps.close(made));
    told.sort(BY_DATE);
    return PartLinks.link(told);
  }

  /** By first day, then last day, then kind and id; undated ones last. */
  public static final Comparator<Event> BY_DATE =
      Comparator.<Event, java.time.LocalDate>comparing(
              e -> e.start().orElse(java.time.LocalDate.MAX))
          .thenComparing(e -> e.date().interval().map(i -> i.end()).orElse(java.time.LocalDate.MAX))
          .thenComparing(Event::kind)
          .thenComparing(Event::id);

  /** The reports of one dyad, kind and direction. */
  private static final class Block {
    private final List<Report> reports;
    private final Decisions decisions;
    private final List<Cluster> all = new ArrayList<>();
    private final NavigableMap<Long, List<Cluster>> byDay = new TreeMap<>();
    private final Map<String, List<Cluster>> byWord = new HashMap<>();
    private final Map<String, List<Cluster>> byArticle = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    Block(List<Report> reports, Decisions decisions) {
      this.decisions = decisions;
      this.reports = new ArrayList<>(reports);
      this.reports.sort(Report.BEST_FIRST);
      reports.forEach(r -> r.content().forEach(w -> frequency.merge(w, 1, Integer::sum)));
    }

    List<Cluster> clusters() {
      for (Report report : reports) {
        place(report);
      }
      return all;
    }

    private void place(Report report) {
      var fits = new ArrayList<Cluster>();
      for (Cluster c : candidates(report)) {
        if (!fits.contains(c) && c.why(report).isPresent() && !c.apart(report, decisions)) {
          fits.add(c);
        }
        if (fits.size() > 1 && !report.narrow()) {
          break; // no way to choose between two: its own event
        }
      }
      var chosen = only(report, fits);
      if (chosen.isPresent()) {
        var cluster = chosen.get();
        boolean heard = cluster.tells(report.source().id());
        cluster.add(report, cluster.why(report).orElse(""));
        if (!heard) {
          index(byArticle, report.source().id(), cluster);
        }
      } else {
        found(report);
      }
    }

    /** The one that fits; of several the one with the very same days or the same article. */
    private static Optional<Cluster> only(Report report, List<Cluster> fits) {
      if (fits.size() <= 1 || !report.narrow()) {
        return fits.size() == 1 ? Optional.of(fits.get(0)) : Optional.empty();
      }
      var exact = fits.stream().filter(c -> c.interval().equals(report.interval())).toList();
      var left = exact.isEmpty() ? fits : exact;
      if (left.size() == 1) {
        return Optional.of(left.get(0));
      }
      var here = left.stream().filter(c -> c.tells(report.source().id())).toList();
      return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
    }

    private List<Cluster> candidates(Report report) {
      if (report.interval().isEmpty()) {
        return byArticle.getOrDefault(report.source().id(), List.of());
      }
      var out = new ArrayList<Cluster>();
      if (report.standing()) {
        all.stream().filter(Cluster::standing).forEach(out::add);
      }
      var interval = report.interval().get();
      long from = interval.start().toEpochDay() - Report.NARROW_DAYS;
      byDay.subMap(from, true, interval.end().toEpochDay(), true).values().forEach(out::addAll);
      if (!report.narrow()) {
        rarest(report).forEach(w -> out.addAll(byWord.getOrDefault(w, List.of())));
      }
      return out;
    }

    private void found(Report report) {
      var cluster = new Cluster(report);
      all.add(cluster);
      index(byArticle, report.source().id(), cluster);
      if (report.narrow()) {
        long day = report.interval().orElseThrow().start().toEpochDay();
        byDay.computeIfAbsent(day, k -> new ArrayList<>()).add(cluster);
      } else if (report.interval().isPresent()) {
        rarest(report).forEach(w -> index(byWord, w, cluster));
      }
    }

    /** Of the content words that others of the block have too, the four that fewest have. */
    private List<String> rarest(Report report) {
      return report.content().stream()
          .filter(w -> frequency.getOrDefault(w, 0) > 1)
          .sorted(
              Comparator.<String, Integer>comparing(w -> frequency.getOrDefault(w, 0))
                  .thenComparing(w -> w))
          .limit(4)
          .toList();
    }

    private static void index(Map<String, List<Cluster>> map, String key, Cluster cluster) {
      map.computeIfAbsent(key, k -> new ArrayList<>()).add(cluster);
    }
  }
}
