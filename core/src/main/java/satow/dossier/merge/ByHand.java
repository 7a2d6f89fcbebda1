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
      var one = where.get(key(pair.one()));
      var other = where.get(key(pair.other()));
      if (one != null && other != null && one != other) {
        boolean first = founder(one).compareTo(founder(other)) <= 0;
        var stays = first ? one : other;
        var goes = first ? other : one;
        stays.absorb(goes);
        left.remove(goes);
      }
    }
    return left;
  }

  private static Map<String, Cluster> index(List<Cluster> clusters) {
    var out = new TreeMap<String, Cluster>();
    for (Cluster c : clusters) {
      c.reports.forEach(r -> out.put(key(Decisions.Mention.of(r.evidence())), c));
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
