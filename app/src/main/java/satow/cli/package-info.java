/** The commands: data on standard output, everything else on standard error. */
@NullMarked
package satow.cli;

import org.jspecify.annotations.NullMarked;
