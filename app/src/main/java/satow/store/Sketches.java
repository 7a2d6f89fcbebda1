package satow.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.TreeSet;
import satow.article.CopyIndex;
import satow.article.Shingles;
import satow.article.WebAddress;

/** The index of near copies and of addresses, within the caller's transaction. */
record Sketches(Connection db) {

  /**
   * A near copy.
   *
   * @param of the hash of the first text of its group
   * @param share how much of the smaller text the two share, 0 to 1
   */
  record Near(String of, double share) {}

  /** The first article of which the text is a near copy. */
  Optional<Near> first(Shingles text) throws SQLException {
    var met = new TreeSet<Long>();
    try (var sql =
        db.prepareStatement(
            "SELECT article FROM sketch_keys WHERE least = ? LIMIT " + CopyIndex.CARRIERS)) {
      for (long least : text.keys().toArray()) {
        sql.setLong(1, least);
        try (var row = sql.executeQuery()) {
          while (row.next()) {
            met.add(row.getLong(1));
          }
        }
      }
    }
    for (long article : met) {
      Optional<Near> near = near(article, text);
      if (near.isPresent()) {
        return near;
      }
    }
    return Optional.empty();
  }

  private Optional<Near> near(long article, Shingles text) throws SQLException {
    try (var sql =
        db.prepareStatement(
            "SELECT s.kept, coalesce(n.of_hash, a.hash) FROM sketches s"
                + " JOIN articles a ON a.key = s.article"
                + " LEFT JOIN near_copies n ON n.hash = a.hash WHERE s.article = ?")) {
      sql.setLong(1, article);
      try (var row = sql.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        var other = Shingles.of(row.getBytes(1));
        return other.copies(text)
            ? Optional.of(new Near(row.getString(2), other.share(text)))
            : Optional.empty();
      }
    }
  }

  /** Adds an article to the index. */
  void add(long article, Shingles text, Optional<String> url) throws SQLException {
    try (var sql = db.prepareStatement("INSERT INTO sketches (article, kept) VALUES (?, ?)")) {
      sql.setLong(1, article);
      sql.setBytes(2, text.bytes());
      sql.executeUpdate();
    }
    try (var sql =
        db.prepareStatement(
            "INSERT OR IGNORE INTO sketch_keys (least, article) SELECT ?1, ?2"
                + " WHERE (SELECT count(*) FROM (SELECT 1 FROM sketch_keys WHERE least = ?1 LIMIT "
                + CopyIndex.CARRIERS
                + ")) < "
                + CopyIndex.CARRIERS)) {
      for (long least : text.keys().toArray()) {
        sql.setLong(1, least);
        sql.setLong(2, article);
        sql.executeUpdate();
      }
    }
    Optional<String> address = url.flatMap(WebAddress::of);
    if (address.isPresent()) {
      try (var sql =
          db.prepareStatement("INSERT OR IGNORE INTO addresses (address, article) VALUES (?, ?)")) {
        sql.setString(1, address.get());
        sql.setLong(2, article);
        sql.executeUpdate();
      }
    }
  }

  /** Adds the articles of a store from before there was an index. */
  void fill() throws SQLException {
    try (var sql =
            db.prepareStatement(
                "SELECT key, text, url FROM articles"
                    + " WHERE key NOT IN (SELECT article FROM sketches) ORDER BY key");
        var row = sql.executeQuery()) {
      while (row.next()) {
        add(row.getLong(1), Shingles.of(row.getString(2)), Optional.ofNullable(row.getString(3)));
      }
    }
  }
}
