package satow.store;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import satow.article.WebAddress;
import satow.article.feed.Link;

/**
 * What the store remembers of feeds, of the addresses that they announce, and of hosts that have
 * asked for patience, so that a run that was stopped goes on. Thread-safe.
 */
public final class Watched {
  private final EventStore store;

  Watched(EventStore store) {
    this.store = store;
  }

  /**
   * What a feed's server said when the feed was fetched last.
   *
   * @param etag its ETag
   * @param modified its Last-Modified
   */
  public record Seen(Optional<String> etag, Optional<String> modified) {
    /** Nothing. */
    public static final Seen NOTHING = new Seen(Optional.empty(), Optional.empty());
  }

  /**
   * An announced article that is to be fetched.
   *
   * @param key its number
   * @param link what the feed says of it
   * @param tries how often it has been tried in vain
   */
  public record Waiting(long key, Link link, int tries) {}

  /**
   * A host that has asked for patience.
   *
   * @param until nothing is fetched from it before
   * @param failures how often in a row
   */
  public record Patience(Instant until, int failures) {
    /** None asked for. */
    public static final Patience NONE = new Patience(Instant.EPOCH, 0);
  }

  /** What was said of the feed last. */
  public Seen seen(String feed) {
    return store
        .run(
            c ->
                first(
                    c,
                    "SELECT etag, modified FROM feeds WHERE url = ?",
                    row ->
                        new Seen(
                            Optional.ofNullable(row.getString(1)),
                            Optional.ofNullable(row.getString(2))),
                    feed))
        .orElse(Seen.NOTHING);
  }

  /**
   * Notes what a feed announces, in one transaction with what its server said.
   *
   * @param feed the feed that a person has named, also where a part of it was fetched
   * @param part what was fetched
   * @return how many of the addresses are new, or changed since
   */
  public int announced(String feed, String part, Seen seen, List<Link> links) {
    return store.change(
        c -> {
          int fresh = 0;
          for (Link link : links) {
            fresh += announce(c, feed, link);
          }
          run(
              c,
              "INSERT INTO feeds (url, etag, modified) VALUES (?, ?, ?) ON CONFLICT (url)"
                  + " DO UPDATE SET etag = excluded.etag, modified = excluded.modified",
              part,
              seen.etag().orElse(null),
              seen.modified().orElse(null));
          return fresh;
        });
  }

  private static int announce(Connection c, String feed, Link link) throws SQLException {
    return run(
        c,
        "INSERT INTO links (address, url, host, feed, title, outlet, published, changed, state,"
            + " tries, not_before) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 0, 0)"
            + " ON CONFLICT (address) DO UPDATE SET state = 'waiting', tries = 0, not_before = 0,"
            + " changed = excluded.changed"
            + " WHERE excluded.changed > links.changed AND links.changed > 0",
        WebAddress.of(link.url()).orElse(link.url()),
        link.url(),
        host(link.url()),
        feed,
        link.title().orElse(null),
        link.outlet().orElse(null),
        link.published().map(LocalDate::toString).orElse(null),
        link.changed().map(Instant::getEpochSecond).orElse(0L));
  }

  private static String host(String url) {
    return Optional.ofNullable(URI.create(url).getHost()).orElse("");
  }

  /** Takes up what a run before has left in the middle. */
  public void resume() {
    store.change(
        c -> run(c, "UPDATE links SET state = 'waiting', not_before = 0 WHERE state = 'taken'"));
  }

  /** The hosts from which something announced by these feeds is to be fetched now. */
  public List<String> hosts(List<String> feeds, Instant now) {
    String sql =
        "SELECT host FROM links WHERE state = 'waiting' AND not_before <= "
            + now.getEpochSecond()
            + " AND feed IN ("
            + String.join(", ", Collections.nCopies(feeds.size(), "?"))
            + ") GROUP BY host ORDER BY min(key)";
    return store.run(c -> all(c, sql, row -> row.getString(1), feeds.toArray()));
  }

  /** How many announced articles wait, now or for later. */
  public int waiting(List<String> feeds) {
    String sql =
        "SELECT count(*) FROM links WHERE state = 'waiting' AND feed IN ("
            + String.join(", ", Collections.nCopies(feeds.size(), "?"))
            + ")";
    return store.run(c -> first(c, sql, row -> row.getInt(1), feeds.toArray())).orElse(0);
  }

  /** Takes the first announced article of a host; it is not handed out again in this run. */
  public Optional<Waiting> take(String host, List<String> feeds, Instant now) {
    String sql =
        "UPDATE links SET state = 'taken' WHERE key = (SELECT min(key) FROM links WHERE state ="
            + " 'waiting' AND host = ? AND not_before <= "
            + now.getEpochSecond()
            + " AND feed IN ("
            + String.join(", ", Collections.nCopies(feeds.size(), "?"))
            + ")) RETURNING key, url, title, outlet, published, tries";
    var values = new ArrayList<Object>();
    values.add(host);
    values.addAll(feeds);
    return store.change(c -> first(c, sql, Watched::waiting, values.toArray()));
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(
        row.getLong(1),
        new Link(
            row.getString(2),
            Optional.ofNullable(row.getString(3)),
            Optional.ofNullable(row.getString(4)),
            Optional.ofNullable(row.getString(5)).map(LocalDate::parse),
            Optional.empty()),
        row.getInt(6));
  }

  /** The article has been read, or turned away for good. */
  public void done(String url, boolean good) {
    store.change(
        c ->
            run(
                c,
                "UPDATE links SET state = ? WHERE address = ? AND state = 'taken'",
                good ? "done" : "failed",
                WebAddress.of(url).orElse(url)));
  }

  /** It could not be fetched this time; a try in vain unless its host only asks for patience. */
  public void later(Waiting link, Instant notBefore, boolean tried) {
    store.change(
        c ->
            run(
                c,
                "UPDATE links SET state = 'waiting', tries = tries + ?, not_before = ? WHERE key = ?",
                tried ? 1 : 0,
                notBefore.getEpochSecond(),
                link.key()));
  }

  /** What the host has asked for. */
  public Patience patience(String host) {
    return store
        .run(
            c ->
                first(
                    c,
                    "SELECT not_before, failures FROM hosts WHERE host = ?",
                    row -> new Patience(Instant.ofEpochSecond(row.getLong(1)), row.getInt(2)),
                    host))
        .orElse(Patience.NONE);
  }

  /** Remembers what the host asks for; forgets it where that is nothing. */
  public void patience(String host, Patience patience) {
    store.change(
        c ->
            patience.failures() == 0
                ? run(c, "DELETE FROM hosts WHERE host = ?", host)
                : run(
                    c,
                    "INSERT OR REPLACE INTO hosts (host, not_before, failures) VALUES (?, ?, ?)",
                    host,
                    patience.until().getEpochSecond(),
                    patience.failures()));
  }

  /** Reads one row. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private static <T> Optional<T> first(Connection c, String sql, Reader<T> reader, Object... values)
      throws SQLException {
    return all(c, sql, reader, values).stream().findFirst();
  }

  private static <T> List<T> all(Connection c, String sql, Reader<T> reader, Object... values)
      throws SQLException {
    var out = new ArrayList<T>();
    try (var statement = bound(c, sql, values);
        var row = statement.executeQuery()) {
      while (row.next()) {
        out.add(reader.read(row));
      }
    }
    return out;
  }

  private static int run(Connection c, String sql, @Nullable Object... values) throws SQLException {
    try (var statement = bound(c, sql, values)) {
      return statement.executeUpdate();
    }
  }

  private static PreparedStatement bound(Connection c, String sql, @Nullable Object... values)
      throws SQLException {
    var statement = c.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
