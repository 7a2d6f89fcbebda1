/** The server: the store over HTTP, for the page and for programs. */
@NullMarked
package satow.serve;

import org.jspecify.annotations.NullMarked;
