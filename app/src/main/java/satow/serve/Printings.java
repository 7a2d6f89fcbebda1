package satow.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import satow.dossier.merge.Syndication;

/** Which articles of a store are copies of one text, found by any of them. Immutable. */
final class Printings {
  private final Map<String, List<String>> byId = new HashMap<>();

  Printings(Syndication syndication) {
    var groups = new HashMap<String, List<String>>();
    // By id, so that each group is in order.
    new TreeMap<>(syndication.groups())
        .forEach((id, group) -> groups.computeIfAbsent(group, k -> new ArrayList<>()).add(id));
    for (List<String> group : groups.values()) {
      if (group.size() > 1) {
        group.forEach(id -> byId.put(id, group));
      }
    }
  }

  /** The other articles with the text of this one, by id. */
  List<String> others(String id) {
    return byId.getOrDefault(id, List.of()).stream().filter(o -> !o.equals(id)).toList();
  }
}
