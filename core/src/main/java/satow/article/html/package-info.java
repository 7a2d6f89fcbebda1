/**
 * Web pages: what a page says of itself, and its main text. Knows jsoup, not the room's records.
 */
@NullMarked
package satow.article.html;

import org.jspecify.annotations.NullMarked;
