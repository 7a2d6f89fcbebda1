package satow.dossier.merge;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import satow.article.Shingles;

/**
 * The words that say what a stretch of text is about: lower case, endings cut, function words, days
 * and months left out. Two texts speak of the same matter when they share enough of them.
 */
public final class Content {
  private static final Set<String> EMPTY =
      Set.of(
          ("a about after again against all also although am an and another any are as at be because"
                  + " been before being between both but by can could did do does during each either"
                  + " for from further had has have having he her here him his how however i if in"
                  + " into is it its itself just last later latest like made make many may might more"
                  + " most much must new next no nor not now of off on once one only onto or other our"
                  + " out over own part per said same say says she should since so some still such"
                  + " take than that the their them then there these they this those through to told"
                  + " too two under until up upon us very was we were what when where whether which"
                  + " while who whom whose why will with within without would yet year years month"
                  + " months week weeks day days today yesterday tomorrow monday tuesday wednesday"
                  + " thursday friday saturday sunday january february march april june july august"
                  + " september october november december jan feb mar apr jun jul aug sep sept oct"
                  + " nov dec president prime minister ministers foreign leader leaders country"
                  + " countries government side sides")
              .split(" ", -1));

  private Content() {}

  /** The content words of a text, without the given names. */
  public static SortedSet<String> words(String text, Set<String> without) {
    return first(text, without, Integer.MAX_VALUE);
  }

  /** The first content words of a text, without the given names, at most so many. */
  static SortedSet<String> first(String text, Set<String> without, int most) {
    var out = new TreeSet<String>();
    int at = 0;
    while (out.size() < most && at < text.length()) {
      int end = end(text, at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      var word = stem(text.substring(at, end).toLowerCase(Locale.ROOT));
      if (word.length() > 1 && !EMPTY.contains(word) && !without.contains(word)) {
        out.add(word);
      }
      at = end;
    }
    return Collections.unmodifiableSortedSet(out);
  }

  /**
   * The end of the word that begins here; {@code from} where none does. Letters, numbers, signs for
   * money and shares, then letters after an apostrophe or a hyphen. By hand, because every sentence
   * of a dossier is parted so, several times.
   */
  private static int end(String text, int from) {
    int at = run(text, from, true);
    boolean more = at > from;
    while (more && at < text.length() && "'’-".indexOf(text.charAt(at)) >= 0) {
      int next = run(text, at + 1, false);
      more = next > at + 1;
      at = more ? next : at;
    }
    return at;
  }

  private static int run(String text, int from, boolean figures) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Character.isLetter(c) && !(figures && (c == '$' || c == '%' || Shingles.number(c)))) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** The content words of a text. */
  public static SortedSet<String> words(String text) {
    return words(text, Set.of());
  }

  /** Number of words that both have. */
  public static int shared(Set<String> one, Set<String> other) {
    var small = one.size() <= other.size() ? one : other;
    var large = small == one ? other : one;
    int n = 0;
    for (String w : small) {
      n += large.contains(w) ? 1 : 0;
    }
    return n;
  }

  /** Overlap coefficient: shared words over the smaller number of words, 0 to 1. */
  public static double overlap(Set<String> one, Set<String> other) {
    int min = Math.min(one.size(), other.size());
    return min == 0 ? 0 : shared(one, other) / (double) min;
  }

  /** The shared words in alphabetical order, at most six of them, for a reason in words. */
  static String sharedWords(SortedSet<String> one, Set<String> other) {
    return String.join(", ", one.stream().filter(other::contains).limit(6).toList());
  }

  private static String owned(String word) {
    int end = word.endsWith("s") ? word.length() - 1 : word.length();
    boolean owned = end > 0 && "'’".indexOf(word.charAt(end - 1)) >= 0;
    return owned ? word.substring(0, end - 1) : word;
  }

  /** Cuts possessives, plurals and the endings of verbs; good enough to compare, not to print. */
  static String stem(String word) {
    var w = owned(word);
    if (w.length() > 5 && w.endsWith("ies")) {
      return w.substring(0, w.length() - 3) + "y";
    }
    if (w.length() > 6 && w.endsWith("ing")) {
      return w.substring(0, w.length() - 3);
    }
    if (w.length() > 5 && w.endsWith("ed")) {
      return w.substring(0, w.length() - 2);
    }
    if (w.length() > 3 && w.endsWith("s") && !w.endsWith("ss")) {
      return w.substring(0, w.length() - 1);
    }
    return w;
  }
}
