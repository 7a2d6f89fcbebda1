package satow.article.html;

/**
 * A paragraph, heading, list item or table row of a page's main text.
 *
 * @param text its words, white space as single spaces
 * @param heading whether the page sets it as a heading
 * @param from where its words begin in the page's source: UTF-16 offset into the decoded page
 * @param to one past the place where they end
 */
public record Block(String text, boolean heading, int from, int to) {}
