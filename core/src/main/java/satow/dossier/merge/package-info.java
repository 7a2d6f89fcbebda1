/** One event from many mentions: blocks, vetoes, links, and a reason in words for each join. */
@NullMarked
package satow.dossier.merge;

import org.jspecify.annotations.NullMarked;
