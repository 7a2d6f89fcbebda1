/** What an utterance is about: the dictionary of issues. */
@NullMarked
package satow.coding.issues;

import org.jspecify.annotations.NullMarked;
