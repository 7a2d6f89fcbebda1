/** Time expressions of English news and history: found, read, resolved to TIMEX3 values. */
@NullMarked
package satow.language.time;

import org.jspecify.annotations.NullMarked;
