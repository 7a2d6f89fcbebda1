package satow.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters, a run of digits, or one other mark. Finer than a parser's token, so that {@code
 * 19th}, {@code 1939-45} and {@code 5:30PM} come apart.
 *
 * @param text as written
 * @param lower in lower case
 * @param start first code unit
 * @param end one past the last
 * @param glued whether nothing stands between it and the lexeme before
 * @param newline whether a line break stands before it
 */
record Lexeme(String text, String lower, int start, int end, boolean glued, boolean newline) {

  /** Whether it is a run of digits. */
  boolean digits() {
    char c = text.charAt(0);
    return c >= '0' && c <= '9';
  }

  /** Whether it is a run of letters. */
  boolean letters() {
    return Character.isLetter(text.charAt(0));
  }

  /** Whether its first letter is a capital. */
  boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** The lexemes of a stretch of text, in order. */
  static List<Lexeme> of(String text, int from, int to) {
    var out = new ArrayList<Lexeme>();
    boolean newline = false;
    int last = -1;
    for (int i = from; i < to; ) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
        newline |= c == '\n';
        i++;
        continue;
      }
      int end = endOf(text, i, to);
      String word = text.substring(i, end);
      out.add(new Lexeme(word, word.toLowerCase(Locale.ROOT), i, end, last == i, newline));
      newline = false;
      last = end;
      i = end;
    }
    return out;
  }

  private static int endOf(String text, int i, int to) {
    char c = text.charAt(i);
    int end = i + 1;
    if (c >= '0' && c <= '9') {
      while (end < to && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        end++;
      }
    } else if (Character.isLetter(c)) {
      while (end < to && Character.isLetter(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }
}
