package satow.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import satow.store.Copies;
import satow.store.EventStore;
import satow.store.StoredArticle;
import satow.store.Version;

/** The store's articles as JSON Lines, with their copies and versions, without their texts. */
record KeptArticles(EventStore store) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** One line each, in the order in which they were read. */
  List<String> lines() {
    Map<String, Copies> copies = new HashMap<>();
    store.copies().forEach(c -> c.printings().forEach(p -> copies.put(p.id() + p.source(), c)));
    Map<String, List<Version>> versions = new HashMap<>();
    store
        .versions()
        .forEach(
            v -> versions.computeIfAbsent(v.replacedBy(), k -> new java.util.ArrayList<>()).add(v));
    return store.articles().stream()
        .map(
            article -> {
              var out = head(article);
              var group = copies.get(article.id() + article.source());
              if (group != null) {
                copies(article, group, out);
              }
              for (Version version : versions.getOrDefault(article.key(), List.of())) {
                out.withArray("versions")
                    .addObject()
                    .put("key", version.key())
                    .put("id", version.id())
                    .put("source", version.source());
              }
              return out.toString();
            })
        .toList();
  }

  private static ObjectNode head(StoredArticle article) {
    var out = MAPPER.createObjectNode();
    out.put("id", article.id());
    out.put("key", article.key());
    out.put("title", article.title().orElse(null));
    out.put("outlet", article.outlet().orElse(null));
    out.put("url", article.url().orElse(null));
    var published = out.putObject("published");
    published.put("start", article.published().map(d -> d.start().toString()).orElse(null));
    published.put("end", article.published().map(d -> d.end().toString()).orElse(null));
    out.put("source", article.source());
    return out;
  }

  /** The first printing lists the others; the others name it. */
  private static void copies(StoredArticle article, Copies group, ObjectNode out) {
    var origin = group.origin();
    boolean first = origin.id().equals(article.id()) && origin.source().equals(article.source());
    if (!first) {
      out.put("copy_of", origin.id());
      out.put("first_outlet", origin.outlet().orElse(null));
      return;
    }
    var list = out.putArray("copies");
    for (Copies.Printing printing : group.printings().subList(1, group.printings().size())) {
      list.addObject()
          .put("id", printing.id())
          .put("outlet", printing.outlet().orElse(null))
          .put("url", printing.url().orElse(null))
          .put("published", printing.published().map(LocalDate::toString).orElse(null))
          .put("share", Math.round(printing.share() * 100) / 100.0)
          .put("source", printing.source());
    }
  }
}
