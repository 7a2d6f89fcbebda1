/** What the shape of raw text tells without grammar: its language, charset and written dates. */
@NullMarked
package satow.article.text;

import org.jspecify.annotations.NullMarked;
