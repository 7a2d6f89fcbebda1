package satow.coding.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import satow.article.Span;

/**
 * Names by their first word, longest first. Matching is case sensitive, at word borders, on the
 * text itself, so that it does not depend on how a parser cuts tokens.
 */
final class Gazetteer {
  private final Map<String, List<List<Name>>> byFirstWord = new HashMap<>();

  Gazetteer(List<Name> names) {
    var byText = new LinkedHashMap<String, List<Name>>();
    for (Name name : names) {
      byText.computeIfAbsent(name.text(), t -> new ArrayList<>()).add(name);
    }
    byText.forEach(
        (text, same) ->
            byFirstWord.computeIfAbsent(firstWord(text, 0), w -> new ArrayList<>()).add(same));
    var longestFirst = Comparator.comparingInt((List<Name> n) -> -n.get(0).text().length());
    byFirstWord.values().forEach(list -> list.sort(longestFirst));
  }

  /** Names found at one place: all that are written alike, in dictionary order. */
  record Match(List<Name> names, Span span) {}

  /** All names in the text, left to right, the longest at each place, none overlapping. */
  List<Match> find(String text, Span within) {
    var out = new ArrayList<Match>();
    int at = within.start();
    while (at < within.end()) {
      if (!wordStart(text, at, within.start())) {
        at++;
        continue;
      }
      int from = at;
      Optional<Match> match = matchAt(text, from, within.end());
      match.ifPresent(out::add);
      at =
          match.isPresent()
              ? match.get().span().end()
              : Math.max(at + 1, wordEnd(text, at, within.end()));
    }
    return out;
  }

  /** All names that start at a place, the longest only. */
  private Optional<Match> matchAt(String text, int at, int limit) {
    for (List<Name> names : byFirstWord.getOrDefault(firstWord(text, at), List.of())) {
      String name = names.get(0).text();
      int end = at + name.length();
      if (end <= limit && same(text, at, name) && wordBorder(text, end, limit)) {
        return Optional.of(new Match(names, new Span(at, end)));
      }
    }
    return Optional.empty();
  }

  /** Whether the text carries the name here; typographic apostrophes and blanks count as plain. */
  private static boolean same(String text, int at, String name) {
    for (int i = 0; i < name.length(); i++) {
      if (plain(text.charAt(at + i)) != plain(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char plain(char c) {
    return c == '’' ? '\'' : Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
  }

  private static String firstWord(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, Math.max(end, Math.min(at + 1, text.length())));
  }

  private static boolean wordStart(String text, int at, int start) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == start || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static int wordEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean wordBorder(String text, int end, int limit) {
    return end >= limit
        || !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(text.charAt(end - 1));
  }
}
