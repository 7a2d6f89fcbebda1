package satow.article;

import java.util.List;
import java.util.regex.Pattern;
import satow.article.Boilerplate.Kind;

/** Words in a sentence that point to a picture: {@code Abe (main picture, right) said}. */
final class CaptionReferences {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\s*[(\\[](?:(?:seen |shown |also )?(?:in (?:the )?)?(?:main |lead |top |file |title )?"
              + "(?:pictured?|photo(?:graph)?(?:ed)?|image)(?:[ ,][^()\\[\\]]{0,40})?"
              + "|(?:far |second |top |bottom |second from |seated |standing )?(?:left|right|cent(?:er|re)|above|below)"
              + "(?:,? in (?:the )?(?:picture|photo|image))?)[)\\]]");

  private CaptionReferences() {}

  /** The references within a span of the text. */
  static List<Boilerplate> in(String text, Span span) {
    return REFERENCE
        .matcher(text)
        .region(span.start(), span.end())
        .results()
        .map(hit -> new Boilerplate(new Span(hit.start(), hit.end()), Kind.CAPTION_REFERENCE))
        .toList();
  }
}
