/** What has been read, kept in one SQLite file and found again. */
@NullMarked
package satow.store;

import org.jspecify.annotations.NullMarked;
