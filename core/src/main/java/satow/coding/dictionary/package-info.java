/**
 * Dictionaries as plain files of stanzas: reading them, and laying a user's own over the shipped.
 */
@NullMarked
package satow.coding.dictionary;

import org.jspecify.annotations.NullMarked;
