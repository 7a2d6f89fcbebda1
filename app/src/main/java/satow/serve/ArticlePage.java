package satow.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import satow.dossier.DatedArticle;
import satow.dossier.json.CodedJson;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.store.StoredArticle;

/** An article as {@code satow code} writes it, with the names that the store gives its parts. */
record ArticlePage(Library library) {

  /**
   * The article.
   *
   * @param copies the ids of others with its text
   */
  ObjectNode of(StoredArticle stored, List<String> copies) {
    DatedArticle dated = library.store().untagged(stored);
    var node = parsed(new CodedJson(library.ontology()).line(dated));
    var out = Nodes.object().put("key", stored.key());
    out.put("source", stored.source());
    out.setAll(node);
    var mentions = dated.coded().events();
    for (int i = 0; i < mentions.size(); i++) {
      var mention = mentions.get(i);
      var one = (ObjectNode) out.withArray("events").get(i);
      one.put("id", stored.key() + "." + i);
      one.putNull("event");
      if (library.ready()) {
        library
            .whole()
            .of(stored.id(), mention.trigger(), mention.cameo(), Dyad.of(mention))
            .map(Event::id)
            .ifPresent(id -> one.put("event", id));
      }
    }
    out.set("copies", Nodes.texts(copies));
    return out;
  }

  private static ObjectNode parsed(String line) {
    try {
      return (ObjectNode) Nodes.mapper().readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("this program's own JSON", e);
    }
  }
}
