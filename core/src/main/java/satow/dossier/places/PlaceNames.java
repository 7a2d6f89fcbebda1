package satow.dossier.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.article.Span;

/** Finds the names of the gazetteer in a text, the longest at each word. Immutable, thread-safe. */
final class PlaceNames {
  /** A word that may begin or continue a name: {@code Rio de Janeiro}, {@code Port-au-Prince}. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}.'’-]+");

  /** The longest names that are looked for, in words: {@code Democratic Republic of the Congo}. */
  private static final int LONGEST = 5;

  private final PlaceTable table;

  PlaceNames(PlaceTable table) {
    this.table = table;
  }

  /**
   * A name that stands in a text.
   *
   * @param span where
   * @param name as the gazetteer was asked for it
   * @param senses the places of that name, the likeliest first
   */
  record Named(Span span, String name, List<PlaceEntry> senses) {
    Named {
      senses = List.copyOf(senses);
    }
  }

  /** The names within a stretch, by position. */
  List<Named> find(String text, Span within) {
    var words = new ArrayList<Span>();
    var m = WORD.matcher(text).region(within.start(), within.end());
    while (m.find()) {
      words.add(new Span(m.start(), m.end()));
    }
    var out = new ArrayList<Named>();
    for (int i = 0; i < words.size(); ) {
      var found =
          begins(text, words.get(i).start()) ? longest(text, words, i) : Optional.<Named>empty();
      i++;
      while (found.isPresent()
          && i < words.size()
          && words.get(i).start() < found.get().span().end()) {
        i++;
      }
      found.ifPresent(out::add);
    }
    return out;
  }

  /** A capital, or the article of an Arabic name. */
  private static boolean begins(String text, int at) {
    return Character.isUpperCase(text.charAt(at))
        || text.startsWith("al-", at)
        || text.startsWith("el-", at);
  }

  private Optional<Named> longest(String text, List<Span> words, int i) {
    int start = words.get(i).start();
    for (int n = Math.min(LONGEST, words.size() - i); n > 0; n--) {
      int end = words.get(i + n - 1).end();
      if (!together(text, words.subList(i, i + n))) {
        continue;
      }
      String whole = text.substring(start, end).replace('’', '\'').replace('\u00a0', ' ');
      for (String name : new String[] {whole, whole.replaceFirst("[.]+$", ""), bare(whole)}) {
        var senses = table.named(name);
        if (!senses.isEmpty()) {
          return Optional.of(new Named(new Span(start, start + name.length()), name, senses));
        }
      }
    }
    return Optional.empty();
  }

  /** Words with one space between them, so that offsets of the name are those of the text. */
  private static boolean together(String text, List<Span> words) {
    for (int k = 1; k < words.size(); k++) {
      int gap = words.get(k).start() - words.get(k - 1).end();
      boolean comma =
          gap == 2 && text.startsWith(", D.C", words.get(k - 1).end()); // Washington, D.C.
      if (gap != 1 && !comma) {
        return false;
      }
    }
    return true;
  }

  /** Without a possessive, a full stop or a hyphen at the end. */
  private static String bare(String words) {
    return words.replaceFirst("(?:'s|'|[.-]+|'s\\.)$", "");
  }
}
