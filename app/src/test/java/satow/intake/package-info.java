/** Tests of the store on files of their own. */
@NullMarked
package satow.intake;

import org.jspecify.annotations.NullMarked;
