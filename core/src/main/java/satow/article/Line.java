package satow.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line of crawled text that is not blank, with what its shape tells.
 *
 * @param span where it stands, without white space around it
 * @param text its words
 * @param indent code units of white space before it
 * @param words number of words
 * @param gapBefore whether a blank line stands before it
 */
record Line(Span span, String text, int indent, int words, boolean gapBefore) {
  /** From so many words on a line without an end mark is no subheading (the seeds' longest: 4). */
  static final int SUBHEADING_WORDS = 10;

  /** From so many words on, an ended line is prose wherever it stands. */
  private static final int PROSE_WORDS = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");
  private static final Pattern END =
      Pattern.compile(".*[.!?…:;](?:[\"'”’»)\\]]|\\s|\\[\\d+\\])*", Pattern.DOTALL);
  private static final Pattern INNER_END =
      Pattern.compile("\\p{Ll}{2}[.!?][\"”’)]*\\s+[\"“‘(]?\\p{Lu}\\p{L}*\\s+\\p{Ll}");

  /** The lines of a text. */
  static List<Line> of(String text) {
    var lines = new ArrayList<Line>();
    boolean gap = true;
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && !breaks(text.charAt(end))) {
        end++;
      }
      int first = start;
      int last = end;
      while (first < last && isSpace(text.charAt(first))) {
        first++;
      }
      while (last > first && isSpace(text.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        var words = text.substring(first, last);
        lines.add(new Line(new Span(first, last), words, first - start, count(words), gap));
        gap = false;
      } else {
        gap = gap || !(end < text.length() && text.charAt(end) == '\n' && isCarriage(text, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private static boolean breaks(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** In {@code \r\n} the second character ends an empty line that is none. */
  private static boolean isCarriage(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\r';
  }

  /** White space, also no-break and zero-width ones and the byte order mark. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\ufeff'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f';
  }

  private static int count(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  /** Its words, in lower case, for comparing lines. */
  List<String> folded() {
    return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
        .results()
        .map(hit -> hit.group())
        .toList();
  }

  /** Whether it ends as a sentence does. */
  boolean ended() {
    return END.matcher(text).matches();
  }

  /**
   * Whether it is running text: an ended line of some length, or one with a sentence end inside.
   */
  boolean prose() {
    boolean twoSentences = words >= PROSE_WORDS * 2 && INNER_END.matcher(text).find();
    return twoSentences
        || (ended() && words >= PROSE_WORDS)
        || (quoteEnds() && words >= PROSE_WORDS * 2);
  }

  private boolean quoteEnds() {
    return text.endsWith("”") || text.endsWith("\"");
  }

  /** Whether most words longer than three letters begin with a capital. */
  boolean titleCase() {
    var long_ =
        WORD.matcher(text).results().map(hit -> hit.group()).filter(w -> w.length() > 3).toList();
    long capital = long_.stream().filter(word -> !Character.isLowerCase(word.charAt(0))).count();
    return !long_.isEmpty() && capital * 10 >= long_.size() * 8L;
  }
}
