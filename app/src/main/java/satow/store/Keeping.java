package satow.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import satow.article.Article;
import satow.article.Shingles;
import satow.dossier.DatedArticle;

/**
 * Decides what becomes of an article that has been read: new, a copy, another version of one that
 * is there. Within the caller's transaction.
 */
record Keeping(Connection db) {

  /** An article that is there. */
  private record There(long key, String hash, Identity identity, Optional<String> outlet) {}

  /** Whether the text is there, as an article or as an earlier version of one. */
  boolean holds(String hash) throws SQLException {
    return any("SELECT 1 FROM articles WHERE hash = ?", hash)
        || any("SELECT 1 FROM versions WHERE hash = ?", hash);
  }

  /** Keeps an article as what it is. */
  Kept keep(DatedArticle dated, Instant readAt) throws SQLException {
    Article article = dated.coded().analyzed().article();
    String hash = Hash.of(article.text());
    if (holds(hash)) {
      return same(article);
    }
    var identity = Identity.of(article);
    Optional<There> before = before(identity);
    if (before.isPresent() && earlier(article, before.get())) {
      new Saving(db).version(dated, before.get().hash(), readAt);
      return Kept.OLD_VERSION;
    }
    if (before.isPresent()) {
      retire(before.get(), hash);
    }
    var shingles = Shingles.of(article.text());
    var near = new Sketches(db).first(shingles);
    insert(dated, identity, shingles, readAt);
    if (near.isPresent()) {
      run(
          "INSERT OR REPLACE INTO near_copies (hash, of_hash, share) VALUES (?, ?, ?)",
          hash,
          near.get().of(),
          near.get().share());
    }
    return before.isPresent() ? Kept.NEW_VERSION : near.isPresent() ? Kept.NEAR_COPY : Kept.NEW;
  }

  /** Notes that a text which is there has come again. */
  Kept same(Article article) throws SQLException {
    new Saving(db).forget(article.source());
    String hash = Hash.of(article.text());
    var identity = Identity.of(article);
    for (There there : bearers(hash)) {
      if (again(identity, article.outlet(), there)) {
        return Kept.KNOWN;
      }
    }
    run(
        "INSERT OR REPLACE INTO same_texts (place, hash, id, outlet, url, address, published)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        article.source(),
        hash,
        article.id(),
        article.outlet().orElse(null),
        article.url().orElse(null),
        identity.address().orElse(null),
        article.declared().map(d -> d.date().toString()).orElse(null));
    return Kept.SAME_TEXT;
  }

  /** Keeps an article that is there already with what is found in it now. */
  Kept anew(DatedArticle dated, Instant readAt) throws SQLException {
    Article article = dated.coded().analyzed().article();
    String hash = Hash.of(article.text());
    if (!any("SELECT 1 FROM articles WHERE hash = ?", hash)) {
      return keep(dated, readAt);
    }
    run("DELETE FROM articles WHERE hash = ?", hash);
    insert(dated, Identity.of(article), Shingles.of(article.text()), readAt);
    return Kept.NEW;
  }

  private void insert(DatedArticle dated, Identity identity, Shingles shingles, Instant readAt)
      throws SQLException {
    boolean taken = any("SELECT 1 FROM articles WHERE id = ?", identity.id());
    var named = taken ? Renamed.of(dated, identity.distinctId()) : dated;
    var key = new Saving(db).insert(named, readAt);
    if (key.isPresent()) {
      new Sketches(db).add(key.get(), shingles, named.coded().analyzed().article().url());
    }
  }

  /** The same reading, or one that says nothing new of who has printed the text. */
  private static boolean again(Identity one, Optional<String> outlet, There there) {
    if (one.address().isPresent() && there.identity().address().isPresent()) {
      return one.address().equals(there.identity().address());
    }
    if (one.file().equals(there.identity().file())) {
      return true;
    }
    boolean otherOutlet =
        outlet.isPresent() && there.outlet().isPresent() && !outlet.equals(there.outlet());
    return !otherOutlet && one.id().equals(there.identity().id().replaceFirst("~[0-9a-f]{6}$", ""));
  }

  /** The article in whose place one of this identity stands, with another text. */
  private Optional<There> before(Identity identity) throws SQLException {
    if (identity.address().isPresent()) {
      var found =
          all(
              "SELECT a.key, a.hash, a.id, a.source, a.url, a.outlet FROM addresses d"
                  + " JOIN articles a ON a.key = d.article WHERE d.address = ?",
              identity.address().get());
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return all(
            "SELECT key, hash, id, source, url, outlet FROM articles WHERE id IN (?, ?)",
            identity.id(),
            identity.distinctId())
        .stream()
        .filter(there -> identity.same(bare(there.identity())))
        .findFirst();
  }

  private static Identity bare(Identity kept) {
    return new Identity(kept.id().replaceFirst("~[0-9a-f]{6}$", ""), kept.file(), kept.address());
  }

  private boolean earlier(Article article, There before) throws SQLException {
    if (article.declared().isEmpty()) {
      return false;
    }
    LocalDate day = article.declared().get().date();
    return any(
        "SELECT 1 FROM articles WHERE hash = ? AND published_start > ?",
        before.hash(),
        day.toString());
  }

  private void retire(There before, String by) throws SQLException {
    run("UPDATE versions SET replaced_by = ? WHERE replaced_by = ?", by, before.hash());
    run(
        "INSERT INTO versions SELECT hash, ?, id, source, text, title, outlet, url,"
            + " published_start, published_end, read_at, dated, tokens FROM articles WHERE key = ?",
        by,
        before.key());
    run("DELETE FROM articles WHERE key = ?", before.key());
  }

  private List<There> bearers(String hash) throws SQLException {
    return all(
        "SELECT key, hash, id, source, url, outlet FROM articles WHERE hash = ?"
            + " UNION ALL SELECT 0, hash, id, source, url, outlet FROM versions WHERE hash = ?"
            + " UNION ALL SELECT 0, hash, id, place, url, outlet FROM same_texts WHERE hash = ?",
        hash,
        hash,
        hash);
  }

  private List<There> all(String sql, Object... values) throws SQLException {
    var out = new ArrayList<There>();
    try (var statement = bound(sql, values);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        out.add(
            new There(
                row.getLong(1),
                row.getString(2),
                Identity.of(
                    row.getString(3), row.getString(4), Optional.ofNullable(row.getString(5))),
                Optional.ofNullable(row.getString(6))));
      }
    }
    return out;
  }

  private boolean any(String sql, Object... values) throws SQLException {
    try (var statement = bound(sql, values);
        var row = statement.executeQuery()) {
      return row.next();
    }
  }

  private void run(String sql, @Nullable Object... values) throws SQLException {
    try (var statement = bound(sql, values)) {
      statement.executeUpdate();
    }
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    var statement = db.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
