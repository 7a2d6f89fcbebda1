package satow.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import satow.dossier.DateInterval;
import satow.store.StoredArticle;

/** The articles of a store without their texts, found by id, key and hash. Immutable. */
final class Heads {
  /** Shorter beginnings of a hash are ids. */
  private static final int LEAST_KEY = 6;

  private final List<StoredArticle> byDate;
  private final Map<String, StoredArticle> byId = new HashMap<>();
  private final Map<String, StoredArticle> byHash = new HashMap<>();
  private final Map<String, StoredArticle> byKey = new HashMap<>();

  Heads(List<StoredArticle> articles) {
    this.byDate =
        articles.stream()
            .sorted(
                Comparator.<StoredArticle, String>comparing(
                        a ->
                            a.published()
                                .map(DateInterval::start)
                                .map(Object::toString)
                                .orElse("9"))
                    .thenComparing(StoredArticle::id)
                    .thenComparing(StoredArticle::hash))
            .toList();
    for (StoredArticle a : articles) {
      byId.putIfAbsent(a.id(), a);
      byHash.put(a.hash(), a);
      byKey.putIfAbsent(a.key(), a);
    }
  }

  /** By date of publication, undated ones last. */
  List<StoredArticle> all() {
    return byDate;
  }

  /** The article of an id; of several the one read first. */
  Optional<StoredArticle> id(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<StoredArticle> hash(String hash) {
    return Optional.ofNullable(byHash.get(hash));
  }

  /** The article that a person means by a key, the beginning of a hash, or an id. */
  Optional<StoredArticle> named(String name) {
    var found = Optional.ofNullable(byKey.get(name)).or(() -> hash(name)).or(() -> id(name));
    return found.isPresent() || name.length() < LEAST_KEY
        ? found
        : byDate.stream().filter(a -> a.hash().startsWith(name)).findFirst();
  }

  static ObjectNode json(StoredArticle a) {
    var node =
        Nodes.object()
            .put("key", a.key())
            .put("id", a.id())
            .put("source", a.source())
            .put("title", a.title().orElse(null))
            .put("outlet", a.outlet().orElse(null))
            .put("url", a.url().orElse(null));
    node.set("published", Nodes.days(Nodes.object(), a.published()));
    return node;
  }
}
