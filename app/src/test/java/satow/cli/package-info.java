/** Tests that run the commands in this process. */
@NullMarked
package satow.cli;

import org.jspecify.annotations.NullMarked;
