/** Tests of the page in a real browser, over a real server and store. */
@NullMarked
package satow.page;

import org.jspecify.annotations.NullMarked;
