/** What leaves the program as JSON. Offsets count code points here, and only here. */
@NullMarked
package satow.dossier.json;

import org.jspecify.annotations.NullMarked;
