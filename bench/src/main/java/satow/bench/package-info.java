/** Benchmarks of what one core does in a second; not part of the release. */
@NullMarked
package satow.bench;

import org.jspecify.annotations.NullMarked;
