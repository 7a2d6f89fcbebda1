/** The temperature of a dyad: signed weights over time, with how far they can be trusted. */
@NullMarked
package satow.dossier.temperature;

import org.jspecify.annotations.NullMarked;
