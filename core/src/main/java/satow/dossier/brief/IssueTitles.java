package satow.dossier.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import satow.coding.dictionary.Stanza;
import satow.coding.issues.IssueDictionary;

/** Headings for issues: the shipped dictionary's titles; for others their key in words. */
final class IssueTitles {
  private static final Map<String, String> TITLES = read();

  private IssueTitles() {}

  private static Map<String, String> read() {
    var out = new TreeMap<String, String>();
    for (Stanza s : IssueDictionary.load(List.of()).stanzas()) {
      s.one("title").ifPresent(t -> out.put(s.name(), t));
    }
    return Map.copyOf(out);
  }

  /** {@code Peace treaty and ending of wars} for {@code peace-treaty}. */
  static String of(String key) {
    var words = key.replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT);
    var plain =
        words.isEmpty()
            ? words
            : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return TITLES.getOrDefault(key, plain);
  }
}
