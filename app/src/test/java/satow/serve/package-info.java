/** A real server on a free port, asked over HTTP. */
@NullMarked
package satow.serve;

import org.jspecify.annotations.NullMarked;
