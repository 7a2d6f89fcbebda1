package satow.coding.patterns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import satow.coding.dictionary.Stanzas;

/**
 * What becomes of an event under another verb: {@code pledge} over {@code resume talks} is an
 * intent to negotiate. One table for all verbs of a kind, {@code satow/patterns/composition.tsv}:
 * kind, beginning of the inner CAMEO code, resulting code. The longest beginning wins.
 */
final class Composition {
  private final Map<String, String> table = new HashMap<>();

  private Composition() {}

  static Composition shipped() {
    var out = new Composition();
    List<String[]> rows = Stanzas.table("/satow/patterns/composition.tsv");
    for (String[] row : rows.subList(1, rows.size())) {
      out.table.put(row[0] + " " + row[1], row[2]);
    }
    return out;
  }

  /** The code of an inner event under an operator of a kind; empty where the table has none. */
  Optional<String> code(String kind, String inner) {
    for (int length = inner.length(); length >= 0; length--) {
      String code = table.get(kind + " " + inner.substring(0, length));
      if (code != null) {
        return code.equals("=") ? Optional.of(inner) : Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
