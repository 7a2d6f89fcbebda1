package satow.dossier.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import satow.article.Span;
import satow.coding.dictionary.Stanza;
import satow.coding.dictionary.Stanzas;

/**
 * Which states a phrase names: by name, adjective, people, capital or seat of government, as the
 * shipped dictionary of states has them. A figure may have nobody in its sentence that acts, so
 * that nothing coded says of whom it speaks.
 */
final class StateNames {
  private static final Map<String, List<Named>> BY_FIRST_WORD = read();

  private StateNames() {}

  /** A name and the state that it stands for. */
  private record Named(String name, String code) {}

  private static Map<String, List<Named>> read() {
    var out = new TreeMap<String, List<Named>>();
    for (Stanza s : Stanzas.shippedFile("actors/states.txt")) {
      for (String key : List.of("name", "names", "adjective", "people", "capital", "seats")) {
        for (String name : s.list(key)) {
          var named = new Named(name, s.name());
          out.computeIfAbsent(first(name, 0), k -> new ArrayList<>()).add(named);
        }
      }
    }
    Comparator<Named> longest = Comparator.comparing(n -> -n.name().length());
    out.values().forEach(l -> l.sort(longest.thenComparing(Named::name)));
    return out;
  }

  /** The codes of the states that a text names, in the order of their first names in it. */
  static Set<String> in(String text) {
    var out = new LinkedHashSet<String>();
    scan(text, (span, code) -> out.add(code));
    return out;
  }

  /** The text with the names of states blanked. */
  static String without(String text) {
    var out = new StringBuilder(text);
    scan(text, (span, code) -> out.replace(span.start(), span.end(), " ".repeat(span.length())));
    return out.toString();
  }

  /** Takes a name that was found. */
  @FunctionalInterface
  private interface Found {
    void take(Span span, String code);
  }

  private static void scan(String text, Found found) {
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      at = Character.isUpperCase(text.charAt(at)) ? name(text, at, found) : wordEnd(text, at);
    }
  }

  /** Takes the longest name that begins here; the index behind it, or behind the word. */
  private static int name(String text, int at, Found found) {
    for (Named n : BY_FIRST_WORD.getOrDefault(first(text, at), List.of())) {
      int end = at + n.name().length();
      boolean whole = end >= text.length() || !Character.isLetter(text.charAt(end));
      if (whole && text.startsWith(n.name(), at)) {
        found.take(new Span(at, end), n.code());
        return end;
      }
    }
    return wordEnd(text, at);
  }

  private static String first(String text, int at) {
    return text.substring(at, wordEnd(text, at));
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Math.max(end, at + 1);
  }
}
