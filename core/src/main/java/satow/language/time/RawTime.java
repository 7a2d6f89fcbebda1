package satow.language.time;

import satow.article.Span;

/**
 * A time expression as found, not yet counted from a date.
 *
 * @param span where it stands
 * @param text its words
 * @param form what it says
 * @param part which part of the period it means
 */
public record RawTime(Span span, String text, TimeForm form, Part part) {

  /** {@code early}, {@code mid-}, {@code late}. The TIMEX3 value leaves it out. */
  public enum Part {
    WHOLE,
    EARLY,
    MID,
    LATE
  }
}
