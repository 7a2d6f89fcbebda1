/** Tests of the store on files of their own. */
@NullMarked
package satow.store;

import org.jspecify.annotations.NullMarked;
