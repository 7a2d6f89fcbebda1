package satow.article.text;

import java.util.regex.Pattern;

/**
 * Headings under which a page has what is no longer its article: related pages, sources, comments,
 * subscriptions. Our own collection, from the pages of many sites.
 */
public final class Endings {
  /** Such headings are shorter. */
  public static final int LONGEST = 80;

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)^(?:related\\b.{0,40}|(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested).*)"
              + "|more (?:from|on|like|stories|posts|articles)\\b.*|recommended\\b.{0,40}"
              + "|read (?:more|next|also)\\b.{0,40}|(?:recent|latest|popular|similar|other) (?:posts"
              + "|articles|stories|news|blogs?).*|share(?: this.*)?|(?:\\d+ )?comments?(?: \\(\\d+\\))?"
              + "|leave a (?:reply|comment).*|about the authors?|about author|tags:?"
              + "|subscribe\\b.{0,60}|sign up\\b.{0,60}|join (?:our|the) .{0,60}|newsletter.*"
              + "|discussion about this post|follow us.*|keep reading|up next|what to read next"
              + "|table of contents|in this article:?|on this page|contents"
              + "|(?:article )?(?:sources|references)(?: and notes)?:?|foot ?notes|works cited|bibliography"
              + "|(?:further|additional|more|suggested) (?:reading|resources).*|see also:?|external links"
              + "|(?:previous|next)(?: (?:article|post|story))?|back to .{0,30}|latest posts by .*"
              + "|pin (?:this |it )?for later.{0,3}|save for later)$");

  /** Headings that stand within an article too: over its own contents, and one link long. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?i)^(?:table of contents|in this article:?|on this page|contents|back to .*"
              + "|read (?:more|next|also)\\b.{0,40})$");

  private Endings() {}

  /** Whether these words, wherever they stand, say that the article is over. */
  public static boolean surely(String words) {
    return heads(words) && !WITHIN.matcher(words.strip()).matches();
  }

  /** Whether a heading or a line of these words ends an article. */
  public static boolean heads(String words) {
    return words.length() < LONGEST && HEADING.matcher(words.strip()).matches();
  }
}
