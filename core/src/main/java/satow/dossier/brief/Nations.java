package satow.dossier.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import satow.coding.dictionary.Stanza;
import satow.coding.dictionary.Stanzas;

/** How texts call the states: by name, adjective, people and capital, from the actor dictionary. */
final class Nations {
  private static final List<Stanza> STATES = states();
  private static final Map<String, Pattern> CALLED = called();
  private static final Set<String> CAPITALS =
      STATES.stream()
          .flatMap(s -> s.list("capital").stream())
          .collect(Collectors.toUnmodifiableSet());

  private Nations() {}

  /** Words that a state goes by; nothing matches for an unknown code. */
  static Pattern called(String code) {
    return CALLED.getOrDefault(code, Pattern.compile("(?!)"));
  }

  /** The codes of all states. */
  static List<String> codes() {
    return List.copyOf(CALLED.keySet());
  }

  /** Whether a name is a capital's. */
  static boolean capital(String name) {
    return CAPITALS.contains(name);
  }

  private static List<Stanza> states() {
    return Stanzas.shippedFile("actors/states.txt").stream()
        .filter(s -> s.kind().equals("state"))
        .toList();
  }

  private static Map<String, Pattern> called() {
    var names = new TreeMap<String, List<String>>();
    for (Stanza state : STATES) {
      var all = names.computeIfAbsent(state.name(), k -> new ArrayList<>());
      for (String key : List.of("name", "names", "adjective", "people", "capital")) {
        all.addAll(state.list(key));
      }
      // Seats of one word only: a house may be asked for as a place.
      state.list("seats").stream().filter(s -> s.indexOf(' ') < 0).forEach(all::add);
    }
    var out = new TreeMap<String, Pattern>();
    names.forEach((code, all) -> out.put(code, pattern(all)));
    return Collections.unmodifiableMap(out);
  }

  private static Pattern pattern(List<String> names) {
    var any = String.join("|", names.stream().distinct().map(Pattern::quote).toList());
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
  }
}
