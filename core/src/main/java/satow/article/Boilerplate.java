package satow.article;

import java.util.Locale;

/**
 * A part of the article as read that is not the reporter's prose: nothing is coded from it.
 *
 * @param span where it stands
 * @param kind what it is
 */
public record Boilerplate(Span span, Kind kind) {

  /** The kinds of boilerplate that a crawled page carries. */
  public enum Kind {
    SECTION_LABEL,
    NAVIGATION,
    ICONS,
    SHARE,
    REPEATED_HEADLINE,
    CAPTION,
    CAPTION_REFERENCE,
    BYLINE,
    CREDIT,
    DATE_LINE,
    RELATED,
    SUBHEADING,
    COMMENT,
    COMMENT_FORM,
    FOOTER;

    /** The kind in words, as output shows it: {@code "section label"}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
