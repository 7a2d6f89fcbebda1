/** English: sentences, tokens, dependency trees, time expressions. Nothing here knows events. */
@NullMarked
package satow.language;

import org.jspecify.annotations.NullMarked;
