package satow.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Full-text search over the sentences. */
record Searching(Connection db) {
  // The marks are for private use: no article's text should hold them, and Hit copes if one does.
  private static final String HITS =
      "SELECT a.hash, s.idx, s.start, s.\"end\", s.text,"
          + " highlight(sentence_words, 0, char(57344), char(57345))"
          + " FROM sentence_words JOIN sentences s ON s.key = sentence_words.rowid"
          + " JOIN articles a ON a.key = s.article WHERE sentence_words MATCH ?";

  int found(String match, Optional<String> a, Optional<String> b) throws SQLException {
    var within = new Within(a, b);
    try (var sql =
            bound(
                "SELECT count(*) FROM sentence_words"
                    + within.join()
                    + " WHERE sentence_words MATCH ?"
                    + within.sql(),
                within.values(match));
        var row = sql.executeQuery()) {
      return row.getInt(1);
    }
  }

  List<Hit> search(String match, Optional<String> a, Optional<String> b, int limit, int offset)
      throws SQLException {
    var within = new Within(a, b);
    var out = new ArrayList<Hit>();
    // FTS5 sorts by rank itself and marks only the rows that it gives out.
    try (var sql =
            bound(
                HITS + within.sql() + " ORDER BY rank LIMIT " + limit + " OFFSET " + offset,
                within.values(match));
        var row = sql.executeQuery()) {
      while (row.next()) {
        out.add(hit(row));
      }
    }
    return out;
  }

  private static Hit hit(ResultSet row) throws SQLException {
    return Hit.of(
        row.getString(1),
        row.getInt(2),
        row.getInt(3),
        row.getInt(4),
        row.getString(5),
        row.getString(6));
  }

  private PreparedStatement bound(String sql, List<String> values) throws SQLException {
    var statement = db.prepareStatement(sql);
    for (int i = 0; i < values.size(); i++) {
      statement.setString(i + 1, values.get(i));
    }
    return statement;
  }

  /** Only articles in which somebody acts, or two act on each other. */
  private static final class Within {
    private final Where where = new Where();
    private final boolean wanted;

    Within(Optional<String> a, Optional<String> b) {
      wanted = a.isPresent() || b.isPresent();
      where.sides(a, b);
    }

    String join() {
      return wanted ? " JOIN sentences s ON s.key = sentence_words.rowid" : "";
    }

    String sql() {
      return wanted ? " AND s.article IN (SELECT m.article FROM mentions m" + where + ")" : "";
    }

    List<String> values(String match) {
      var out = new ArrayList<String>(List.of(match));
      out.addAll(where.values());
      return out;
    }
  }
}
