/** Names of places in texts, and where events took place. */
@NullMarked
package satow.dossier.places;

import org.jspecify.annotations.NullMarked;
