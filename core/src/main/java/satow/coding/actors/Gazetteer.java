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
      byText.computeIfAbsent(Letters.joined(name.text()), t -> new ArrayList<>()).add(name);
    }
    byText.forEach(
        (text, same) ->
            byFirstWord.computeIfAbsent(firstWord(text, 0), w -> new ArrayList<>()).add(same));
    var longestFirst = Comparator.comparingInt((List<Name> n) -> -n.get(0).text().length());
    byFirstWord.values().forEach(list -> list.sort(longestFirst));
  }

  /** Names found at one place: all that are written alike, in dictionary order. */
  record Match(List<Name> names, Span span) {}

  /**
   * All names in the text, left to right, the longest at each place, none overlapping. A name that
   * is part of the name of something else is none.
   */
  List<Match> find(String text, Span within) {
    var out = new ArrayList<Match>();
    int at = within.start();
    while (at < within.end()) {
      if (!wordStart(text, at, within.start())) {
        at++;
        continue;
      }
      Optional<Match> match = matchAt(text, at, within.end());
      if (match.isPresent() && !isOutdone(text, match.get(), within.end())) {
        if (!isNamesake(match.get())) {
          out.add(match.get());
        }
        at = match.get().span().end();
      } else {
        at = Math.max(at + 1, wordEnd(text, at, within.end()));
      }
    }
    return out;
  }

  /** {@code Paris Club}: what bears an actor's name and is another. */
  private static boolean isNamesake(Match match) {
    return match.names().stream().allMatch(n -> n.kind() == Name.Kind.NAMESAKE);
  }

  /** {@code The Hague tribunal} is found although {@code The Hague} begins before it. */
  private boolean isOutdone(String text, Match match, int limit) {
    int next = match.span().start() + 4;
    if (!text.startsWith("The ", match.span().start()) || next >= match.span().end()) {
      return false;
    }
    return matchAt(text, next, limit).filter(m -> m.span().end() > match.span().end()).isPresent();
  }

  /** All names that start at a place, the longest only. */
  private Optional<Match> matchAt(String text, int at, int limit) {
    String first = Letters.plain(firstWord(text, at));
    for (List<Name> names : byFirstWord.getOrDefault(first, List.of())) {
      String name = names.get(0).text();
      int end = at + name.length();
      if (end <= limit && same(text, at, name) && wordBorder(text, end, limit)) {
        var span = new Span(at, end);
        List<Name> meant =
            names.stream().filter(n -> NameContext.standsForItself(text, span, n)).toList();
        if (!meant.isEmpty()) {
          return Optional.of(new Match(meant, span));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the text carries the name here; accents, hyphens and kinds of apostrophe aside. */
  private static boolean same(String text, int at, String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Letters.joined(text.charAt(at + i)) != Letters.joined(name.charAt(i))) {
        return false;
      }
    }
    return true;
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
