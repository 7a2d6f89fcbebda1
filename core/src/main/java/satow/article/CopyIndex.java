package satow.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Texts by their shingles, to find the first of which another is a near copy. Not thread-safe. */
public final class CopyIndex {
  /** More carriers of one key need not be known: they are copies of each other or a set phrase. */
  public static final int CARRIERS = 200;

  private final Map<Long, List<Integer>> carriers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Shingles> texts = new ArrayList<>();

  /** Adds a text; gives the first of those before it of which it is a copy. */
  public Optional<String> add(String id, Shingles text) {
    var met = new TreeSet<Integer>();
    text.keys().forEach(key -> met.addAll(carriers.getOrDefault(key, List.of())));
    var first = met.stream().filter(i -> texts.get(i).copies(text)).map(ids::get).findFirst();
    text.keys()
        .mapToObj(key -> carriers.computeIfAbsent(key, k -> new ArrayList<>()))
        .filter(list -> list.size() < CARRIERS)
        .forEach(list -> list.add(ids.size()));
    ids.add(id);
    texts.add(text);
    return first;
  }
}
