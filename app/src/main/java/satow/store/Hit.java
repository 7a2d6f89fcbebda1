package satow.store;

import java.util.ArrayList;
import java.util.List;
import satow.article.Span;

/**
 * A sentence found by its words.
 *
 * @param hash the article
 * @param index index of the sentence
 * @param span where it stands in the article's text (UTF-16 offsets)
 * @param text the sentence
 * @param words where the words looked for stand in the sentence (UTF-16 offsets)
 */
public record Hit(String hash, int index, Span span, String text, List<Span> words) {
  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';

  public Hit {
    words = List.copyOf(words);
  }

  /** Reads SQLite's highlights, in which the words are enclosed by two marks. */
  static Hit of(String hash, int index, int start, int end, String text, String marked) {
    var words = new ArrayList<Span>();
    int at = 0;
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == OPEN) {
        open = at;
      } else if (c == CLOSE && open >= 0) {
        words.add(new Span(open, at));
        open = -1;
      } else {
        at++;
      }
    }
    // A text that holds the marks itself is shown without highlights rather than with wrong ones.
    return new Hit(
        hash, index, new Span(start, end), text, at == text.length() ? words : List.of());
  }
}
