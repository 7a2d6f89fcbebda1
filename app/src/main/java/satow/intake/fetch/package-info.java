/** Fetching from the web: carefully, politely, and never from the machine's own network. */
@NullMarked
package satow.intake.fetch;

import org.jspecify.annotations.NullMarked;
