/** Who is meant: dictionaries of states, people, roles and organisations, and reference. */
@NullMarked
package satow.coding.actors;

import org.jspecify.annotations.NullMarked;
