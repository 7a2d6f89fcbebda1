/** When articles were published and when and where their events took place, with reasons. */
@NullMarked
package satow.dossier.dating;

import org.jspecify.annotations.NullMarked;
