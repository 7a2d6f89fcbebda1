package satow.serve;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the country that a person means by a code or a name. Immutable. */
public final class CountryNames {
  /** Names of everyday use that CLDR does not list, and old names of its countries. */
  private static final Map<String, String> EVERYDAY =
      Map.ofEntries(
          Map.entry("america", "USA"),
          Map.entry("britain", "GBR"),
          Map.entry("great britain", "GBR"),
          Map.entry("burma", "MMR"),
          Map.entry("czech republic", "CZE"),
          Map.entry("holland", "NLD"),
          Map.entry("ivory coast", "CIV"),
          Map.entry("myanmar", "MMR"),
          Map.entry("palestine", "PSE"),
          Map.entry("swaziland", "SWZ"),
          Map.entry("turkey", "TUR"),
          Map.entry("uk", "GBR"),
          Map.entry("us", "USA"),
          Map.entry("vatican", "VAT"));

  private final Map<String, String> codes;
  private final Set<String> known;

  /**
   * CountryNames by name.
   *
   * @param codes names in any case, each with its code of three letters
   */
  public CountryNames(Map<String, String> codes) {
    var folded = new LinkedHashMap<String, String>();
    codes.forEach((name, code) -> folded.putIfAbsent(fold(name), code));
    this.codes = folded;
    this.known = Set.copyOf(folded.values());
  }

  /** ISO 3166 countries with the English names that Java's CLDR data has for them. */
  public static CountryNames iso() {
    var codes = new LinkedHashMap<String, String>();
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(two).build();
      codes.put(country.getDisplayCountry(Locale.ENGLISH), country.getISO3Country());
    }
    codes.putAll(EVERYDAY);
    return new CountryNames(codes);
  }

  /**
   * The code that is meant: a code as it is (also a longer one, {@code JPNGOV}), or a country's by
   * its name.
   *
   * @param others codes that the store knows beside the countries
   */
  public Optional<String> code(String words, List<String> others) {
    String upper = words.toUpperCase(Locale.ROOT);
    String named = codes.get(fold(words));
    if (named != null) {
      return Optional.of(named);
    }
    boolean shape = upper.length() >= 3 && upper.chars().allMatch(Character::isLetterOrDigit);
    String country = shape ? upper.substring(0, 3) : "";
    boolean there = known.contains(country) || others.contains(country);
    // A longer code is written in capitals; a name that only begins like a code is not one.
    return there && (upper.length() == 3 || words.equals(upper))
        ? Optional.of(upper)
        : Optional.empty();
  }

  /** All codes of countries, sorted. */
  SortedSet<String> codes() {
    return new TreeSet<>(known);
  }

  /** The name closest to what was typed, where one is close. */
  public Optional<String> suggestion(String words) {
    String typed = fold(words);
    int tolerance = Math.max(1, typed.length() / 3);
    return codes.keySet().stream()
        .filter(name -> distance(typed, name) <= tolerance)
        .min(
            Comparator.comparingInt((String name) -> distance(typed, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
  }

  /** Levenshtein distance: how many letters to insert, leave out or change. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(Math.min(above, row[j - 1]) + 1, change);
        corner = above;
      }
    }
    return row[b.length()];
  }
}
