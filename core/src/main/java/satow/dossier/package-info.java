/** From mentions to the story: dates, merged events, agreements, positions, temperature, brief. */
@NullMarked
package satow.dossier;

import org.jspecify.annotations.NullMarked;
