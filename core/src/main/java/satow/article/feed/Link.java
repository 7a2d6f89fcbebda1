package satow.article.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as a feed announces it.
 *
 * @param url its address, absolute
 * @param title its headline
 * @param outlet who publishes it
 * @param published its day, in the feed's words where they say one, else in UTC
 * @param changed when it was changed last, as far as the feed tells
 */
public record Link(
    String url,
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<Instant> changed) {}
