/**
 * Articles as read: readers, cleaning, boilerplate. Nothing here knows English grammar or events.
 */
@NullMarked
package satow.article;

import org.jspecify.annotations.NullMarked;
