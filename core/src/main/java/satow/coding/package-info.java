/**
 * Events, statements and quantities from parsed sentences, by dictionaries of actors and patterns.
 */
@NullMarked
package satow.coding;

import org.jspecify.annotations.NullMarked;
