package satow.coding.dictionary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of a dictionary file: its lines of {@code key: value}.
 *
 * @param kind the first key ({@code state}, {@code pattern}, …)
 * @param name the first key's value
 * @param lines the values of every key in file order; a key may occur on several lines
 * @param where file and line of the entry, for messages
 */
public record Stanza(String kind, String name, Map<String, List<String>> lines, String where) {
  public Stanza {
    lines = new LinkedHashMap<>(lines);
  }

  /** The whole lines of a key, in order. */
  public List<String> all(String key) {
    return lines.getOrDefault(key, List.of());
  }

  /** The first line of a key. */
  public Optional<String> one(String key) {
    return all(key).stream().findFirst();
  }

  /** The values of a key, split at semicolons. */
  public List<String> list(String key) {
    return all(key).stream()
        .flatMap(line -> Arrays.stream(line.split(";", -1)))
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .toList();
  }
}
