package satow.dossier.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Carries out what a reader has decided to be one event. */
final class ByHand {
  private ByHand() {}

  static List<Cluster> join(List<Cluster> clusters, Decisions decisions) {
    if (decisions.together().isEmpty()) {
      return clusters;
    }
    var left = new ArrayList<>(clusters);
    for (Decisions.Pair pair : decisions.together()) {
      var where = index(left);
      var couple =
          couple(
              where.getOrDefault(key(pair.one()), List.of()),
              where.getOrDefault(key(pair.other()), List.of()));
      if (couple.size() == 2) {
        var one = couple.get(0);
        var other = couple.get(1);
        boolean first = founder(one).compareTo(founder(other)) <= 0;
        var stays = first ? one : other;
        var goes = first ? other : one;
        stays.absorb(goes);
        left.remove(goes);
      }
    }
    return left;
  }

  /** One word can tell of several events (of two dyads): of the same dyad, best of one kind. */
  private static List<Cluster> couple(List<Cluster> ones, List<Cluster> others) {
    var out = List.<Cluster>of();
    for (Cluster one : ones) {
      for (Cluster other : others) {
        var a = one.reports.get(0);
        var b = other.reports.get(0);
        boolean fits = one != other && a.parties().dyad().equals(b.parties().dyad());
        if (fits && (out.isEmpty() || a.block().equals(b.block()))) {
          out = List.of(one, other);
        }
      }
    }
    return out;
  }

  private static Map<String, List<Cluster>> index(List<Cluster> clusters) {
    var out = new TreeMap<String, List<Cluster>>();
    for (Cluster c : clusters) {
      c.reports.stream()
          .map(r -> key(Decisions.Mention.of(r.evidence())))
          .distinct()
          .forEach(k -> out.computeIfAbsent(k, x -> new ArrayList<>()).add(c));
    }
    return out;
  }

  private static String key(Decisions.Mention mention) {
    return mention.article() + " " + mention.start();
  }

  private static String founder(Cluster c) {
    var r = c.reports.stream().min(Comparator.comparing(Report::key)).orElseThrow();
    return r.source().id() + " " + r.key();
  }
}
