package satow.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import satow.dossier.merge.Decisions;
import satow.dossier.merge.Dyad;

/**
 * The record of what readers decided. The table {@code decisions} holds what counts now: of two
 * decisions on the same two reports the last that is not undone.
 */
record Acts(Connection db) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Where the reports of decisions stand; those of articles that are gone are left out. */
  List<Act.Pair> pairs(Decisions decisions) throws SQLException {
    var out = new ArrayList<Act.Pair>();
    var hashes = new LinkedHashMap<String, Optional<String>>();
    for (Decisions.Pair pair : decisions.together()) {
      pair(true, pair, hashes).ifPresent(out::add);
    }
    for (Decisions.Pair pair : decisions.apart()) {
      pair(false, pair, hashes).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Act.Pair> pair(
      boolean together, Decisions.Pair pair, Map<String, Optional<String>> hashes)
      throws SQLException {
    // One order, so that a later decision on the same two takes the place of an earlier one.
    boolean turned = order(pair.one()).compareTo(order(pair.other())) > 0;
    var one = place(turned ? pair.other() : pair.one(), hashes);
    var other = place(turned ? pair.one() : pair.other(), hashes);
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(new Act.Pair(together, one.get(), other.get()));
  }

  private static String order(Decisions.Mention mention) {
    return mention.article() + " " + mention.start();
  }

  private Optional<Act.Place> place(Decisions.Mention mention, Map<String, Optional<String>> hashes)
      throws SQLException {
    var known = hashes.get(mention.article());
    if (known == null) {
      known = hash(mention.article());
      hashes.put(mention.article(), known);
    }
    return known.map(hash -> new Act.Place(hash, mention.start()));
  }

  private Optional<String> hash(String id) throws SQLException {
    try (var sql = db.prepareStatement("SELECT hash FROM articles WHERE id = ? ORDER BY key")) {
      sql.setString(1, id);
      try (var row = sql.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  /** Keeps a decision and makes it count; its number is given by the store. */
  long add(Act act) throws SQLException {
    long key;
    try (var sql =
        db.prepareStatement(
            "INSERT INTO acts (kind, about, decided_at) VALUES (?, ?, ?) RETURNING key")) {
      sql.setString(1, act.kind().name().toLowerCase(Locale.ROOT));
      sql.setString(2, about(act.about()));
      sql.setString(3, act.decidedAt().truncatedTo(ChronoUnit.SECONDS).toString());
      try (var row = sql.executeQuery()) {
        key = row.getLong(1);
      }
    }
    try (var sql = db.prepareStatement("INSERT INTO act_pairs VALUES (?, ?, ?, ?, ?, ?)")) {
      for (Act.Pair p : act.pairs()) {
        sql.setLong(1, key);
        sql.setInt(2, p.together() ? 1 : 0);
        places(sql, 3, p);
        sql.executeUpdate();
      }
    }
    try (var sql = db.prepareStatement("INSERT INTO act_wrongs VALUES (?, ?, ?, ?, ?)")) {
      for (Act.Mark m : act.wrongs()) {
        sql.setLong(1, key);
        sql.setString(2, m.place().hash());
        sql.setInt(3, m.place().start());
        sql.setString(4, m.dyad().first());
        sql.setString(5, m.dyad().second());
        sql.executeUpdate();
      }
    }
    settle();
    return key;
  }

  private static void places(PreparedStatement sql, int at, Act.Pair p) throws SQLException {
    sql.setString(at, p.one().hash());
    sql.setInt(at + 1, p.one().start());
    sql.setString(at + 2, p.other().hash());
    sql.setInt(at + 3, p.other().start());
  }

  /** Takes a decision back; false where there is none of this number that counts. */
  boolean undo(long key, Instant at) throws SQLException {
    try (var sql =
        db.prepareStatement("UPDATE acts SET undone_at = ? WHERE key = ? AND undone_at IS NULL")) {
      sql.setString(1, at.truncatedTo(ChronoUnit.SECONDS).toString());
      sql.setLong(2, key);
      if (sql.executeUpdate() == 0) {
        return false;
      }
    }
    settle();
    return true;
  }

  /** Works out anew what counts: all steps in order, without those undone. */
  private void settle() throws SQLException {
    try (var sql = db.createStatement()) {
      sql.execute("DELETE FROM decisions");
      sql.execute(
          "INSERT OR REPLACE INTO decisions"
              + " (together, one_hash, one_start, other_hash, other_start, decided_at)"
              + " SELECT p.together, p.one_hash, p.one_start, p.other_hash, p.other_start,"
              + " a.decided_at FROM act_pairs p JOIN acts a ON a.key = p.act"
              + " WHERE a.undone_at IS NULL ORDER BY a.key, p.rowid");
    }
  }

  /** All decisions, the latest last. */
  List<Act> all() throws SQLException {
    var pairs = new LinkedHashMap<Long, List<Act.Pair>>();
    var wrongs = new LinkedHashMap<Long, List<Act.Mark>>();
    var out = new ArrayList<Act>();
    try (var sql = db.createStatement()) {
      try (var row = sql.executeQuery("SELECT * FROM act_pairs ORDER BY act, rowid")) {
        while (row.next()) {
          pairs
              .computeIfAbsent(row.getLong("act"), k -> new ArrayList<>())
              .add(
                  new Act.Pair(
                      row.getInt("together") == 1,
                      new Act.Place(row.getString("one_hash"), row.getInt("one_start")),
                      new Act.Place(row.getString("other_hash"), row.getInt("other_start"))));
        }
      }
      try (var row = sql.executeQuery("SELECT * FROM act_wrongs ORDER BY act, rowid")) {
        while (row.next()) {
          wrongs
              .computeIfAbsent(row.getLong("act"), k -> new ArrayList<>())
              .add(
                  new Act.Mark(
                      new Act.Place(row.getString("hash"), row.getInt("start")),
                      Dyad.of(row.getString("first"), row.getString("second"))));
        }
      }
      try (var row = sql.executeQuery("SELECT * FROM acts ORDER BY key")) {
        while (row.next()) {
          long key = row.getLong("key");
          out.add(
              new Act(
                  key,
                  Act.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                  about(row.getString("about")),
                  pairs.getOrDefault(key, List.of()),
                  wrongs.getOrDefault(key, List.of()),
                  Instant.parse(row.getString("decided_at")),
                  Optional.ofNullable(row.getString("undone_at")).map(Instant::parse)));
        }
      }
    }
    return out;
  }

  private static String about(Act.About about) {
    var out = JsonNodeFactory.instance.objectNode();
    about.event().ifPresent(v -> out.put("event", v));
    about.other().ifPresent(v -> out.put("other", v));
    about.report().ifPresent(v -> out.put("report", v));
    about.sentence().ifPresent(v -> out.put("sentence", v));
    about.reason().ifPresent(v -> out.put("reason", v));
    return out.toString();
  }

  private static Act.About about(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      return new Act.About(
          text(node, "event"),
          text(node, "other"),
          text(node, "report"),
          text(node, "sentence"),
          text(node, "reason"));
    } catch (JsonProcessingException e) {
      throw new StoreException("a decision in the store is damaged: " + e.getMessage(), e);
    }
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
  }
}
