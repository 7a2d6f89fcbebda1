package satow.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import satow.article.Boilerplate;
import satow.article.Span;
import satow.dossier.Publication;

/** Short lists in one column, as JSON. */
final class Lists {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Lists() {}

  static String texts(List<String> values) {
    var out = JSON.arrayNode();
    values.forEach(out::add);
    return out.toString();
  }

  static String clues(List<Publication.Clue> clues) {
    var out = JSON.arrayNode();
    for (var clue : clues) {
      var object = out.addObject().put("kind", clue.kind()).put("text", clue.text());
      object.put("start", clue.span().map(Span::start).orElse(null));
      object.put("end", clue.span().map(Span::end).orElse(null));
      object.put("says", clue.says());
    }
    return out.toString();
  }

  static String boilerplate(List<Boilerplate> parts) {
    var out = JSON.arrayNode();
    for (var part : parts) {
      out.addObject()
          .put("start", part.span().start())
          .put("end", part.span().end())
          .put("kind", part.kind().words());
    }
    return out.toString();
  }
}
