/** Tests of fetching against a server on loopback. */
@NullMarked
package satow.intake.fetch;

import org.jspecify.annotations.NullMarked;
