package satow.coding.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import satow.article.Span;

/**
 * A word, a number or a mark of a text.
 *
 * @param form as written
 * @param lower in lower case
 * @param span where it stands
 */
record Word(String form, String lower, Span span) {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:US|A|C|HK|NT|NZ|S)\\$|U\\.S\\.|"
              + "(?:[A-Z]\\.){2,}|[\\p{L}]+(?:[’'][\\p{L}]+)?|[^\\s]");

  /** The words of a span of a text, in order. */
  static List<Word> of(String text, Span span) {
    var out = new ArrayList<Word>();
    var matcher = WORDS.matcher(text).region(span.start(), span.end());
    while (matcher.find()) {
      out.add(
          new Word(
              matcher.group(),
              matcher.group().toLowerCase(Locale.ROOT),
              new Span(matcher.start(), matcher.end())));
    }
    return out;
  }

  boolean digits() {
    return Character.isDigit(form.charAt(0));
  }

  boolean letters() {
    return Character.isLetter(form.charAt(0));
  }

  boolean capital() {
    return Character.isUpperCase(form.charAt(0));
  }

  /** Whether nothing stands between this word and the next. */
  boolean touches(Word next) {
    return span.end() == next.span().start();
  }
}
