package satow.serve;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import satow.dossier.merge.Countries;

/** Explains the codes of actors: three letters a country or organisation, three each role. */
public final class ActorCodes {
  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("BUS", "business"),
          Map.entry("COP", "police"),
          Map.entry("CRM", "criminals"),
          Map.entry("CVL", "civilians"),
          Map.entry("EDU", "education"),
          Map.entry("ELI", "elites"),
          Map.entry("GOV", "government"),
          Map.entry("IGO", "international organisation"),
          Map.entry("JUD", "courts"),
          Map.entry("LAB", "workers"),
          Map.entry("LEG", "parliament"),
          Map.entry("MED", "media"),
          Map.entry("MIL", "military"),
          Map.entry("NGO", "non-governmental organisation"),
          Map.entry("OPP", "opposition"),
          Map.entry("REB", "rebels"),
          Map.entry("REF", "refugees"),
          Map.entry("SPY", "intelligence service"),
          Map.entry("UAF", "unidentified armed force"));

  private ActorCodes() {}

  /** {@code JPNGOV (Japan, government)}. */
  public static String words(String code) {
    if (code.length() < 3) {
      return code;
    }
    String first = code.substring(0, 3);
    var out = new StringBuilder(Countries.known(first) ? Countries.name(first) : role(first));
    for (int i = 3; i + 3 <= code.length(); i += 3) {
      out.append(", ").append(role(code.substring(i, i + 3)));
    }
    return code + " (" + out + ")";
  }

  /** The roles with their names, by code. */
  static SortedMap<String, String> roles() {
    return new TreeMap<>(ROLES);
  }

  private static String role(String code) {
    return ROLES.getOrDefault(code, code);
  }
}
