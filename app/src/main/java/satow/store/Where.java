package satow.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions, all of which must hold, with their values in order. */
final class Where {
  private final List<String> conditions = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  void and(String condition, String... bound) {
    conditions.add(condition);
    values.addAll(List.of(bound));
  }

  void begins(String column, String beginning) {
    and("substr(" + column + ", 1, length(?)) = ?", beginning, beginning);
  }

  /** Both sides in either direction; one side alone at either end. */
  void sides(Optional<String> a, Optional<String> b) {
    if (a.isPresent() && b.isPresent()) {
      String way = side("source") + " AND " + side("target");
      and("(" + way + " OR " + way + ")", bound(a.get(), b.get(), b.get(), a.get()));
    } else {
      a.or(() -> b)
          .ifPresent(
              one -> and("(" + side("source") + " OR " + side("target") + ")", bound(one, one)));
    }
  }

  /** The country by its index, then the rest of the code. */
  static String side(String end) {
    return "m."
        + end
        + "_country = substr(?, 1, 3) AND substr(m."
        + end
        + "_code, 1, length(?)) = ?";
  }

  private static String[] bound(String... sides) {
    var out = new ArrayList<String>();
    for (String side : sides) {
      out.addAll(List.of(side, side, side));
    }
    return out.toArray(String[]::new);
  }

  List<String> values() {
    return List.copyOf(values);
  }

  @Override
  public String toString() {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }
}
