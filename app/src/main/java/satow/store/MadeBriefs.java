package satow.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Briefs as they were written, each under a hash of all that it was made from: the articles of the
 * two with what is found in them, what readers have decided on these, and the program. An article
 * or a decision that touches other dyads voids nothing.
 */
public final class MadeBriefs {
  /**
   * So many are kept, those made last: room for those made ahead in each shape, and as many again.
   * The largest of a store of 13,000 articles packs to 0.5 MB.
   */
  private static final int MOST = 256;

  private final EventStore store;

  MadeBriefs(EventStore store) {
    this.store = store;
  }

  /**
   * The hash of what a brief of the two is made from.
   *
   * @param a beginning of one side's code, three letters for a country
   * @param b of the other's
   * @param program the program that makes it, told from any other
   */
  public String stamp(String a, String b, String program) {
    return store.run(c -> new Stamp(c, program).of(Between.of(a, b)));
  }

  /** The brief of this name, where it was made from just this. */
  public Optional<String> find(String name, String stamp) {
    return store.run(
        c -> {
          try (var sql =
              c.prepareStatement("SELECT body FROM briefs WHERE name = ? AND stamp = ?")) {
            sql.setString(1, name);
            sql.setString(2, stamp);
            try (var row = sql.executeQuery()) {
              return row.next() ? Optional.of(unpacked(row.getBytes(1))) : Optional.empty();
            }
          }
        });
  }

  /** Whether {@link #find} would find one. */
  public boolean has(String name, String stamp) {
    return store.run(
        c -> {
          try (var sql = c.prepareStatement("SELECT 1 FROM briefs WHERE name = ? AND stamp = ?")) {
            sql.setString(1, name);
            sql.setString(2, stamp);
            try (var row = sql.executeQuery()) {
              return row.next();
            }
          }
        });
  }

  /**
   * Keeps a brief for the next who asks. Where another process is writing to the store it is not
   * kept: who reads a brief does not wait for that.
   *
   * @param name what was asked for
   */
  public void keep(String name, String stamp, String brief) {
    byte[] body = packed(brief);
    try {
      store.hurried(c -> insert(c, name, stamp, body));
    } catch (StoreException e) {
      // It is made anew next time.
    }
  }

  private static boolean insert(Connection db, String name, String stamp, byte[] body)
      throws SQLException {
    try (var sql =
        db.prepareStatement("INSERT OR REPLACE INTO briefs (name, stamp, body) VALUES (?, ?, ?)")) {
      sql.setString(1, name);
      sql.setString(2, stamp);
      sql.setBytes(3, body);
      sql.executeUpdate();
    }
    try (var sql = db.createStatement()) {
      sql.execute(
          "DELETE FROM briefs WHERE key NOT IN (SELECT key FROM briefs ORDER BY key DESC LIMIT "
              + MOST
              + ")");
    }
    return true;
  }

  private static byte[] packed(String text) {
    var out = new ByteArrayOutputStream(text.length() / 4);
    var fast = new Deflater(Deflater.BEST_SPEED);
    try (var deflate = new DeflaterOutputStream(out, fast)) {
      deflate.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    } finally {
      fast.end();
    }
    return out.toByteArray();
  }

  private static String unpacked(byte[] body) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(body))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StoreException("a brief in the store is damaged: " + e.getMessage(), e);
    }
  }

  /** A hash over rows. */
  private static final class Stamp {
    private final Connection db;
    private final MessageDigest digest;

    Stamp(Connection db, String program) {
      this.db = db;
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
      add(program.getBytes(StandardCharsets.UTF_8));
    }

    String of(Between between) throws SQLException {
      rows("SELECT hash, id, dated FROM articles" + between.sql(), between.values(), 3);
      String these = " IN (SELECT hash FROM articles" + between.sql() + ")";
      rows(
          "SELECT together, one_hash, one_start, other_hash, other_start FROM decisions"
              + " WHERE one_hash"
              + these
              + " ORDER BY key",
          between.values(),
          5);
      rows(
          "SELECT w.hash, w.start, w.first, w.second FROM act_wrongs w JOIN acts a ON a.key = w.act"
              + " WHERE a.undone_at IS NULL AND w.hash"
              + these
              + " ORDER BY w.rowid",
          between.values(),
          4);
      return HexFormat.of().formatHex(digest.digest());
    }

    private void rows(String sql, List<String> values, int columns) throws SQLException {
      try (PreparedStatement statement = db.prepareStatement(sql)) {
        for (int i = 0; i < values.size(); i++) {
          statement.setString(i + 1, values.get(i));
        }
        try (var row = statement.executeQuery()) {
          while (row.next()) {
            for (int i = 1; i <= columns; i++) {
              add(row.getBytes(i));
            }
          }
        }
      }
      add(new byte[0]);
    }

    /** With its length, so that no two different rows read alike. */
    private void add(byte[] bytes) {
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
  }
}
