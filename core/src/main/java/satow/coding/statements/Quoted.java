package satow.coding.statements;

import satow.article.Span;

/**
 * Words between quotation marks.
 *
 * @param span where they stand, marks included
 * @param closed whether the closing mark is there
 * @param first index of the sentence in which it begins
 * @param last index of the sentence in which it ends
 */
record Quoted(Span span, boolean closed, int first, int last) {

  /** The number of words inside. */
  int words(String text) {
    int words = 0;
    boolean in = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean part = Character.isLetterOrDigit(c) || in && (c == '’' || c == '\'' || c == '-');
      words += part && !in ? 1 : 0;
      in = part;
    }
    return words;
  }
}
