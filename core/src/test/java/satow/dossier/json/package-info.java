/** What leaves the program, byte by byte. */
@NullMarked
package satow.dossier.json;

import org.jspecify.annotations.NullMarked;
