/** How articles come in: drawn from files, archives and feeds, coded, and handed on in order. */
@NullMarked
package satow.intake;

import org.jspecify.annotations.NullMarked;
