package satow.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.article.Boilerplate.Kind;

/**
 * A line of crawled text that is not blank, with what its shape and its words tell. Everything that
 * is asked of a line more than once is found when the line is made.
 *
 * @param span where it stands, without white space around it
 * @param text its words
 * @param indent code units of white space before it
 * @param words number of words
 * @param gapBefore whether a blank line stands before it
 * @param folded its words in lower case, for comparing lines
 * @param ended whether it ends as a sentence does
 * @param prose whether it is running text: an ended line of some length, or one with a sentence end
 *     inside
 * @param own the kind of boilerplate that its own words make it, wherever it stands
 * @param after the kind that its words make it between paragraphs and after the last
 */
record Line(
    Span span,
    String text,
    int indent,
    int words,
    boolean gapBefore,
    List<String> folded,
    boolean ended,
    boolean prose,
    Optional<Kind> own,
    Optional<Kind> after) {
  /** From so many words on a line without an end mark is no subheading (the seeds' longest: 4). */
  static final int SUBHEADING_WORDS = 10;

  /** From so many words on, an ended line is prose wherever it stands. */
  private static final int PROSE_WORDS = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");
  private static final String END = ".!?…:;";
  private static final String CLOSE = "\"'”’»)]";
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
        lines.add(of(new Span(first, last), text.substring(first, last), first - start, gap));
        gap = false;
      } else {
        gap = gap || !(end < text.length() && text.charAt(end) == '\n' && isCarriage(text, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private static Line of(Span span, String text, int indent, boolean gap) {
    var folded = folded(text);
    int words = folded.size();
    boolean ended = isEnded(text);
    boolean prose = isProse(text, words, ended);
    Optional<Kind> none = Optional.empty();
    var bare = new Line(span, text, indent, words, gap, folded, ended, prose, none, none);
    var own = LineSigns.anywhere(bare);
    var after = LineSigns.afterwards(bare);
    return new Line(span, text, indent, words, gap, folded, ended, prose, own, after);
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

  private static List<String> folded(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
        .results()
        .map(hit -> hit.group())
        .toList();
  }

  /** An end mark, and behind it nothing but closing quotes, brackets and note numbers. */
  private static boolean isEnded(String text) {
    int at = text.length() - 1;
    while (at >= 0 && END.indexOf(text.charAt(at)) < 0) {
      boolean closes = CLOSE.indexOf(text.charAt(at)) >= 0 || isSpace(text.charAt(at));
      int note = text.charAt(at) == ']' ? noteStart(text, at) : -1;
      if (!closes && note < 0) {
        return false;
      }
      at = note < 0 ? at - 1 : note - 1;
    }
    return at >= 0;
  }

  /** Where a note number such as {@code [12]} begins that ends here, or -1. */
  private static int noteStart(String text, int end) {
    int at = end - 1;
    while (at > 0 && Character.isDigit(text.charAt(at))) {
      at--;
    }
    return at >= 0 && at < end - 1 && text.charAt(at) == '[' ? at : -1;
  }

  private static boolean isProse(String text, int words, boolean ended) {
    boolean quoted = text.endsWith("”") || text.endsWith("\"");
    return (ended && words >= PROSE_WORDS)
        || (quoted && words >= PROSE_WORDS * 2)
        || (words >= PROSE_WORDS * 2 && INNER_END.matcher(text).find());
  }

  /** Whether most words longer than three letters begin with a capital. */
  boolean titleCase() {
    var long_ =
        WORD.matcher(text).results().map(hit -> hit.group()).filter(w -> w.length() > 3).toList();
    long capital = long_.stream().filter(word -> !Character.isLowerCase(word.charAt(0))).count();
    return !long_.isEmpty() && capital * 10 >= long_.size() * 8L;
  }
}
