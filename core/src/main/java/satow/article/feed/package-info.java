/** Feeds and lists of addresses: where articles are announced. */
@NullMarked
package satow.article.feed;

import org.jspecify.annotations.NullMarked;
