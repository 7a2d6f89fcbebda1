package satow.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which articles may tell of two sides: those in which they act on each other or speak to each
 * other, and those in which both act, whomever on.
 *
 * @param sql condition and order, to stand after {@code FROM articles}
 * @param values what is bound in it
 */
record Between(String sql, List<String> values) {
  Between {
    values = List.copyOf(values);
  }

  /**
   * Those of two sides; by publication (unknown last), id and text.
   *
   * @param a beginning of one side's code, three letters for a country
   * @param b of the other's
   */
  static Between of(String a, String b) {
    var where = new Where();
    where.sides(Optional.of(a), Optional.of(b));
    var values = new ArrayList<>(where.values());
    values.addAll(List.of(a, a, b, b, b, b, a, a));
    values.addAll(List.of(a, a, a, a, a, a, b, b, b, b, b, b));
    String spoken = "substr(speaker_code, 1, length(?)) = ?";
    String heard = "substr(addressee_code, 1, length(?)) = ?";
    return new Between(
        " WHERE key IN (SELECT m.article FROM mentions m"
            + where
            + " UNION SELECT article FROM statements WHERE "
            + String.join(" AND ", spoken, heard)
            + " OR "
            + String.join(" AND ", spoken, heard)
            + " UNION SELECT * FROM ("
            + acting("source")
            + " UNION "
            + acting("target")
            + " INTERSECT SELECT * FROM ("
            + acting("source")
            + " UNION "
            + acting("target")
            + "))) ORDER BY published_start IS NULL, published_start, published_end, id, hash",
        values);
  }

  private static String acting(String end) {
    return "SELECT m.article FROM mentions m WHERE " + Where.side(end);
  }
}
