package satow.coding.patterns;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.coding.actors.ActorDictionary;
import satow.language.English;

/**
 * Writes a headline in capitals as a sentence. A tagger that is trained on sentences takes {@code
 * Vow} and {@code Ties} for names; what the dictionaries know as words of events is put in lower
 * case, names stay.
 */
public final class HeadlineCase implements English.Headlines {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");
  private static final Set<String> FUNCTION =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "with", "by", "over",
          "after", "before", "as", "and", "or", "but", "not", "no", "into", "under", "amid",
          "against", "between", "despite", "during", "is", "are", "be", "will", "may", "could",
          "would", "its", "their", "his", "her", "new", "more", "first", "says", "say");

  private final ActorDictionary actors;
  private final Set<String> words;

  /** By the words of the given dictionaries. */
  public HeadlineCase(ActorDictionary actors, PatternDictionary patterns) {
    this.actors = actors;
    this.words = patterns.words();
  }

  @Override
  public String asSentence(String headline) {
    if (!titleCase(headline)) {
      return headline;
    }
    List<Span> names = actors.namesIn(headline);
    var out = new StringBuilder(headline);
    Matcher word = WORD.matcher(headline);
    while (word.find()) {
      var span = new Span(word.start(), word.end());
      boolean name = names.stream().anyMatch(n -> n.overlaps(span));
      if (!name && common(word.group().toLowerCase(Locale.ROOT))) {
        out.setCharAt(span.start(), Character.toLowerCase(out.charAt(span.start())));
      }
    }
    return out.toString();
  }

  private boolean common(String word) {
    return FUNCTION.contains(word)
        || words.contains(word)
        || words.contains(Trigger.singular(word))
        || word.endsWith("ed") && words.contains(word.substring(0, word.length() - 1))
        || word.endsWith("ing") && words.contains(word.substring(0, word.length() - 3));
  }

  /** Whether nearly every longer word begins with a capital, but is not written in capitals. */
  private static boolean titleCase(String headline) {
    int longer = 0;
    int capital = 0;
    Matcher word = WORD.matcher(headline);
    while (word.find()) {
      String w = word.group();
      if (w.length() > 3) {
        longer++;
        capital +=
            Character.isUpperCase(w.charAt(0)) && !w.equals(w.toUpperCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    return longer >= 3 && capital * 5 >= longer * 4;
  }
}
