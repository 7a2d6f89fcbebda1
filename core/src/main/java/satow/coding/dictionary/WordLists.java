package satow.coding.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Named lists of words from a shipped file in {@code satow/words}: stanzas of {@code list: NAME}
 * and lines of {@code words: …} with blanks between the words.
 */
public final class WordLists {
  private final String file;
  private final Map<String, Set<String>> lists;

  private WordLists(String file, List<Stanza> stanzas) {
    this.file = file;
    this.lists = new TreeMap<>();
    for (Stanza stanza : stanzas) {
      lists.put(stanza.name(), Words.of(String.join(" ", stanza.all("words"))));
    }
  }

  /**
   * The lists of a file.
   *
   * @param name the file's, without {@code .txt}
   * @throws UncheckedIOException where it cannot be read
   */
  public static WordLists shipped(String name) {
    return new WordLists(name, Stanzas.shippedFile("words/" + name + ".txt"));
  }

  /**
   * The words of one or more lists.
   *
   * @throws UncheckedIOException where the file has no such list
   */
  public Set<String> of(String... names) {
    var out = new ArrayList<String>();
    for (String name : names) {
      Set<String> words = lists.get(name);
      if (words == null) {
        throw new UncheckedIOException(
            new IOException("words/" + file + ".txt: no `list: " + name + "`"));
      }
      out.addAll(words);
    }
    return out.stream().collect(Collectors.toUnmodifiableSet());
  }
}
