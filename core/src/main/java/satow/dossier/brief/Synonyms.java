package satow.dossier.brief;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import satow.coding.dictionary.Stanzas;

/** What questions and articles call one thing, from {@code satow/dossier/synonyms.txt}. */
final class Synonyms {
  private static final Map<String, Set<String>> GROUPS = read();

  private Synonyms() {}

  /** The stems that may stand for a word, its own among them. */
  static Set<String> of(String word) {
    var stem = stem(word);
    return GROUPS.getOrDefault(stem, Set.of(stem));
  }

  /** Whether the list knows a word. */
  static boolean known(String word) {
    return GROUPS.containsKey(stem(word));
  }

  private static String stem(String word) {
    int particle = word.indexOf('_');
    return particle < 0
        ? Stem.of(word)
        : Stem.of(word.substring(0, particle)) + word.substring(particle);
  }

  private static Map<String, Set<String>> read() {
    var out = new HashMap<String, Set<String>>();
    for (String line : Stanzas.shipped("/satow/dossier/synonyms.txt").split("\n", -1)) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      var group = new TreeSet<String>();
      for (String word : line.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
        group.add(stem(word));
      }
      // A word of two groups means either.
      group.forEach(w -> out.computeIfAbsent(w, k -> new TreeSet<>()).addAll(group));
    }
    return Collections.unmodifiableMap(out);
  }
}
