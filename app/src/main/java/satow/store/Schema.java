package satow.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The store's tables, built up by numbered files; SQLite's {@code user_version} counts them. */
final class Schema {
  /** The version that this program writes and reads. */
  static final int VERSION = 6;

  private Schema() {}

  /**
   * Brings a store up to {@link #VERSION}, all steps in one transaction.
   *
   * @param file its name, for messages
   */
  static void migrate(Connection db, String file) throws SQLException {
    if (version(db, file) == VERSION) {
      return;
    }
    try (var sql = db.createStatement()) {
      sql.execute("BEGIN IMMEDIATE");
      // Another process may have migrated while this one waited.
      int version = version(db, file);
      try {
        if (version == 0) {
          claim(db, file);
        }
        for (int step = version + 1; step <= VERSION; step++) {
          for (String statement : statements(step)) {
            sql.execute(statement);
          }
        }
        new Sketches(db).fill();
        sql.execute("PRAGMA user_version = " + VERSION);
        sql.execute("COMMIT");
      } catch (SQLException | StoreException e) {
        sql.execute("ROLLBACK");
        throw e;
      }
    }
  }

  /** A fresh store is an empty database; another program's is left alone. */
  private static void claim(Connection db, String file) throws SQLException {
    try (var sql = db.createStatement();
        var row = sql.executeQuery("SELECT count(*) FROM sqlite_master")) {
      if (row.getInt(1) > 0) {
        throw new StoreException(file + ": a database of another program; choose another --store");
      }
    }
  }

  private static int version(Connection db, String file) throws SQLException {
    try (var sql = db.createStatement();
        var row = sql.executeQuery("PRAGMA user_version")) {
      int version = row.getInt(1);
      if (version > VERSION) {
        throw new StoreException(
            file
                + ": written by a newer Satow (store version "
                + version
                + ", this program knows "
                + VERSION
                + "); use that Satow or another --store");
      }
      return version;
    }
  }

  private static List<String> statements(int step) {
    String resource = "/satow/store/" + step + ".sql";
    try (var stream = Schema.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      var out = new ArrayList<String>();
      var statement = new StringBuilder();
      for (String line :
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("--")) {
          continue;
        }
        statement.append(line).append('\n');
        boolean inTrigger =
            statement.toString().stripLeading().startsWith("CREATE TRIGGER")
                && !line.endsWith("END;");
        if (line.endsWith(";") && !inTrigger) {
          out.add(statement.toString());
          statement.setLength(0);
        }
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
