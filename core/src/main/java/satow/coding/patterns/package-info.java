/** Event patterns: dictionary, matching on dependency trees, composition, status. */
@NullMarked
package satow.coding.patterns;

import org.jspecify.annotations.NullMarked;
