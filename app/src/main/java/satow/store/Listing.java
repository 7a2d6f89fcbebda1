package satow.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads copies and versions from the tables. */
record Listing(Connection db) {

  /** One printing, its group and when it was read. */
  private record Row(String group, long read, Copies.Printing printing) {
    Optional<LocalDate> day() {
      return printing.published();
    }
  }

  /** All texts that were printed more than once, by their earliest printing. */
  List<Copies> copies() throws SQLException {
    var groups = new TreeMap<String, List<Row>>();
    try (var sql = db.createStatement();
        var row =
            sql.executeQuery(
                "SELECT coalesce(n.of_hash, a.hash), a.key, a.id, a.source, a.outlet, a.url,"
                    + " a.published_start, coalesce(n.share, 1.0) FROM articles a"
                    + " LEFT JOIN near_copies n ON n.hash = a.hash WHERE a.hash IN"
                    + " (SELECT hash FROM near_copies UNION SELECT of_hash FROM near_copies"
                    + " UNION SELECT hash FROM same_texts)"
                    + " UNION ALL SELECT coalesce(n.of_hash, s.hash), 9e15 + s.rowid, s.id, s.place,"
                    + " s.outlet, s.url, s.published, coalesce(n.share, 1.0) FROM same_texts s"
                    + " LEFT JOIN near_copies n ON n.hash = s.hash")) {
      while (row.next()) {
        var read = row(row);
        groups.computeIfAbsent(read.group(), g -> new ArrayList<>()).add(read);
      }
    }
    var undated = LocalDate.MAX;
    var byDay = Comparator.comparing((Row r) -> r.day().orElse(undated)).thenComparing(Row::read);
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().sorted(byDay).toList())
        .sorted(Comparator.comparing(group -> group.get(0), byDay))
        .map(group -> new Copies(group.stream().map(Row::printing).toList()))
        .toList();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getString(1),
        row.getLong(2),
        new Copies.Printing(
            row.getString(3),
            row.getString(4),
            Optional.ofNullable(row.getString(5)),
            Optional.ofNullable(row.getString(6)),
            Optional.ofNullable(row.getString(7)).map(LocalDate::parse),
            row.getDouble(8)));
  }

  /** All texts that a later one has replaced, by name and when they were read. */
  List<Version> versions() throws SQLException {
    var out = new ArrayList<Version>();
    try (var sql = db.createStatement();
        var row =
            sql.executeQuery(
                "SELECT id, source, substr(hash, 1, 12), substr(replaced_by, 1, 12)"
                    + " FROM versions ORDER BY id, rowid")) {
      while (row.next()) {
        out.add(
            new Version(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
      }
    }
    return out;
  }
}
