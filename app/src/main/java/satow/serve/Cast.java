package satow.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import satow.dossier.merge.Countries;
import satow.store.NamedActor;

/**
 * Everybody who can be asked for by name or code: countries first, because who types three letters
 * mostly means one, then people and bodies; each sort by how often it acts. Immutable.
 */
final class Cast {
  private final List<Known> all;

  /**
   * One who can be asked for.
   *
   * @param kind {@code country} or {@code actor}
   * @param country beginning of the code, empty where that is unknown
   * @param name in lower case, as it is looked for
   * @param code in lower case, empty where unknown
   * @param json as the answer has it
   */
  private record Known(String kind, String country, String name, String code, ObjectNode json) {

    static Known of(Optional<String> code, String name, String kind, int mentions) {
      var country = code.map(c -> c.substring(0, Math.min(3, c.length())));
      var json =
          Nodes.object()
              .put("code", code.orElse(null))
              .put("name", name)
              .put("kind", kind)
              .put("country", country.orElse(null))
              .put("reports", mentions);
      return new Known(
          kind,
          country.orElse(""),
          name.toLowerCase(Locale.ROOT),
          code.orElse("").toLowerCase(Locale.ROOT),
          json);
    }

    boolean begins(String letters) {
      return name.startsWith(letters)
          || code.startsWith(letters)
          || name.contains(" " + letters)
          || name.contains("-" + letters);
    }
  }

  Cast(List<NamedActor> actors) {
    var counts = new TreeMap<String, Integer>();
    for (NamedActor a : actors) {
      a.code()
          .filter(c -> c.length() >= 3)
          .map(c -> c.substring(0, 3))
          .ifPresent(c -> counts.merge(c, a.mentions(), Integer::sum));
    }
    var out = new ArrayList<Known>();
    counts.entrySet().stream()
        .sorted((x, y) -> Integer.compare(y.getValue(), x.getValue()))
        .forEach(
            e ->
                out.add(
                    Known.of(
                        Optional.of(e.getKey()),
                        Countries.name(e.getKey()),
                        "country",
                        e.getValue())));
    actors.stream()
        .filter(a -> !a.code().map(Countries::name).equals(Optional.of(a.name())))
        .forEach(a -> out.add(Known.of(a.code(), a.name(), "actor", a.mentions())));
    this.all = List.copyOf(out);
  }

  /**
   * Whose name, a word of it, or code begins with some letters, as JSON.
   *
   * @param letters in lower case
   * @param country only of this code
   * @param kind only of this kind
   */
  List<ObjectNode> beginning(
      String letters, Optional<String> country, Optional<String> kind, int limit) {
    return all.stream()
        .filter(k -> kind.filter(one -> !one.equals(k.kind())).isEmpty())
        .filter(k -> country.filter(c -> !c.equals(k.country())).isEmpty())
        .filter(k -> k.begins(letters))
        .limit(limit)
        .map(Known::json)
        .toList();
  }
}
