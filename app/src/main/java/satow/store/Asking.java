package satow.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts over the whole store. */
record Asking(Connection db) {

  StoreVersion version() throws SQLException {
    try (var sql = db.createStatement();
        var row = sql.executeQuery("SELECT id, version FROM state")) {
      return new StoreVersion(row.getString(1), row.getLong(2));
    }
  }

  void grow() throws SQLException {
    try (var sql = db.createStatement()) {
      sql.execute("UPDATE state SET version = version + 1");
    }
  }

  List<NamedActor> actors() throws SQLException {
    return all(
        "SELECT code, name, count(*) AS n FROM ("
            + "SELECT source_code AS code, source_name AS name FROM mentions"
            + " UNION ALL SELECT target_code, target_name FROM mentions)"
            + " WHERE name IS NOT NULL GROUP BY code, name ORDER BY n DESC, name, code",
        List.of(),
        row ->
            new NamedActor(Optional.ofNullable(row.getString(1)), row.getString(2), row.getInt(3)));
  }

  List<DyadCount> dyads() throws SQLException {
    return all(
        "SELECT min(source_country, target_country), max(source_country, target_country),"
            + " count(*) AS n, count(DISTINCT article), min(date_start), max(date_end)"
            + " FROM mentions WHERE source_country IS NOT NULL AND target_country IS NOT NULL"
            + " AND source_country <> target_country GROUP BY 1, 2 ORDER BY n DESC, 1, 2",
        List.of(),
        row ->
            new DyadCount(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6))));
  }

  List<LargeDyad> large(int articles) throws SQLException {
    return all(
        "SELECT d.one, d.other, count(*) AS n, sum(length(a.dated)) FROM ("
            + "SELECT DISTINCT min(source_country, target_country) AS one,"
            + " max(source_country, target_country) AS other, article FROM mentions"
            + " WHERE source_country IS NOT NULL AND target_country IS NOT NULL"
            + " AND source_country <> target_country) d JOIN articles a ON a.key = d.article"
            + " GROUP BY 1, 2 HAVING n >= CAST(? AS INTEGER) ORDER BY n DESC, 1, 2",
        List.of(Integer.toString(articles)),
        row -> new LargeDyad(row.getString(1), row.getString(2), row.getInt(3), row.getLong(4)));
  }

  List<Integer> counts() throws SQLException {
    return all(
            "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM mentions)",
            List.of(),
            row -> List.of(row.getInt(1), row.getInt(2)))
        .get(0);
  }

  /** Hashes of the articles in which the sides act on each other, or the one acts. */
  List<String> acting(String a, Optional<String> b) throws SQLException {
    var where = new Where();
    where.sides(Optional.of(a), b);
    return all(
        "SELECT DISTINCT a.hash FROM mentions m JOIN articles a ON a.key = m.article" + where,
        where.values(),
        row -> row.getString(1));
  }

  String text(String hash) throws SQLException {
    return all("SELECT text FROM articles WHERE hash = ?", List.of(hash), row -> row.getString(1))
        .stream()
        .findFirst()
        .orElseThrow(() -> new StoreException("no article " + hash + " in the store"));
  }

  /** Reads one row. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> all(String sql, List<String> values, Reader<T> reader) throws SQLException {
    var out = new ArrayList<T>();
    try (var statement = db.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setString(i + 1, values.get(i));
      }
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          out.add(reader.read(row));
        }
      }
    }
    return out;
  }
}
