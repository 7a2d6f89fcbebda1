package satow.language;

import satow.article.Span;

/**
 * A time expression with its TIMEX3 value.
 *
 * @param span where it stands
 * @param text its words
 * @param type TIMEX3 type
 * @param value TIMEX3 value: {@code 2014-11-09}, {@code 2014-W45}, {@code P9M}, {@code
 *     PRESENT_REF}; with {@code XXXX} for what the text does not give
 * @param anchor what a relative expression was counted from, in words; empty for an absolute one
 */
public record TimeExpression(Span span, String text, Type type, String value, String anchor) {

  /** The TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
