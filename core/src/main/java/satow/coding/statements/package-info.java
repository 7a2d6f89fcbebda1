/** Who says what: quotes with their speaker, and indirect speech. */
@NullMarked
package satow.coding.statements;

import org.jspecify.annotations.NullMarked;
