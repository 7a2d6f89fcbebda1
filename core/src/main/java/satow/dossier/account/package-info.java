/** The dossier of a dyad: meetings, agreements, promises, positions, figures, sources. */
@NullMarked
package satow.dossier.account;

import org.jspecify.annotations.NullMarked;
