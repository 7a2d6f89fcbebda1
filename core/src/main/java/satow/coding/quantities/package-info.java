/** Figures of a text: value, unit, what is counted, and how rough it is. */
@NullMarked
package satow.coding.quantities;

import org.jspecify.annotations.NullMarked;
