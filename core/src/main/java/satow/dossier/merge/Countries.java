package satow.dossier.merge;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import satow.coding.Actor;

/**
 * Names for the first three letters of actor codes, from the JDK's own CLDR data, and whether a
 * name is a person's. Everything here is fixed at class loading and never changes.
 */
public final class Countries {
  private static final Map<String, String> NAMES = names();
  private static final Set<String> ALL = Set.copyOf(NAMES.values());
  private static final Pattern PARTS = Pattern.compile("[ -]+");
  private static final Set<String> PARTICLES =
      Set.of("de", "al", "bin", "van", "von", "da", "el", "ibn");

  /** So many letters of a country's name stand for its adjective too. */
  private static final int STEM = 4;

  private static final Pattern SHORT =
      Pattern.compile("\\b(?:U\\.?S\\.?|American|British|U\\.?K\\.?)\\b");

  /** What news calls those whose names it seldom writes out. */
  private static final Map<String, Pattern> OTHERWISE =
      Map.of(
          "USA", Pattern.compile("\\b(?:U\\.?S\\.?|America|Washington)"),
          "GBR", Pattern.compile("\\b(?:U\\.?K\\.?|Brit(?:ain|ish)|London)"),
          "ARE", Pattern.compile("\\b(?:U\\.?A\\.?E\\.?|Emirati)"),
          "KOR", Pattern.compile("\\b(?:South Korea|Seoul)"),
          "PRK", Pattern.compile("\\b(?:North Korea|Pyongyang)"));

  private static final Pattern LEADER =
      Pattern.compile("\\p{Lu}\\p{L}+ (?:leader|president|premier|government|foreign ministry)");

  /** {@code the first Cuban minister to visit}: which one is told elsewhere. */
  private static final Pattern ORDINAL = Pattern.compile("^(?:first|second|third|last|only) ");

  /** {@code on Sunday Indian troops advanced}: the day is no part of the name. */
  private static final Pattern WEEKDAY =
      Pattern.compile("^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=.* )");

  private static final Pattern POSSESSIVE = Pattern.compile("\\p{L}[’']s\\s");

  /** Words that mark a name as an institution's, so that it is no person. */
  private static final Set<String> INSTITUTION =
      Set.of(
          "administration",
          "agency",
          "air",
          "airline",
          "airlines",
          "alliance",
          "army",
          "assembly",
          "association",
          "bank",
          "cabinet",
          "central",
          "chamber",
          "city",
          "coalition",
          "corporations",
          "delegation",
          "east",
          "island",
          "islands",
          "leader",
          "north",
          "officials",
          "pm",
          "premier",
          "south",
          "spokesperson",
          "west",
          "command",
          "commission",
          "committee",
          "company",
          "congress",
          "corporation",
          "corps",
          "council",
          "court",
          "defence",
          "defense",
          "department",
          "duma",
          "embassy",
          "emergency",
          "federation",
          "fleet",
          "force",
          "forces",
          "foreign",
          "forum",
          "foundation",
          "fund",
          "government",
          "group",
          "guard",
          "house",
          "institute",
          "international",
          "kremlin",
          "league",
          "media",
          "military",
          "minister",
          "ministry",
          "national",
          "nations",
          "navy",
          "news",
          "office",
          "organisation",
          "organization",
          "parliament",
          "party",
          "pentagon",
          "police",
          "president",
          "prime",
          "republic",
          "secretary",
          "senate",
          "service",
          "society",
          "spokesman",
          "spokeswoman",
          "state",
          "states",
          "television",
          "times",
          "troops",
          "union",
          "united",
          "university",
          "white",
          "world");

  private Countries() {}

  private static Map<String, String> names() {
    var out = new TreeMap<String, String>();
    for (String two : Locale.getISOCountries()) {
      var locale = new Locale.Builder().setRegion(two).build();
      out.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
    }
    // News names where CLDR's are longer or older than what an analyst writes.
    out.put("HKG", "Hong Kong");
    out.put("MMR", "Myanmar");
    out.put("COD", "DR Congo");
    out.put("COG", "Congo");
    out.put("PSE", "Palestine");
    out.put("BIH", "Bosnia and Herzegovina");
    out.put("TUR", "Turkey");
    out.put("IGO", "international organisations");
    out.put("NGO", "non-governmental organisations");
    return Collections.unmodifiableMap(out);
  }

  /** The English name of a code's country; the code itself where it is none. */
  public static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }

  /** Whether the code is a country's. */
  public static boolean known(String code) {
    return NAMES.containsKey(code);
  }

  /** Whether the code is a state's, and not that of organisations at large. */
  public static boolean state(String code) {
    return known(code) && !code.equals("IGO") && !code.equals("NGO");
  }

  /**
   * Whether the actor's name is a person's: at least two words, all capitalised, none an
   * institution's, and not the country's own name.
   */
  public static boolean person(Actor actor) {
    var name = actor.name().strip();
    if (POSSESSIVE.matcher(name).find()) {
      return false; // Japan’s PM: a post
    }
    if (name.indexOf(' ') < 0 || actor.country().map(Countries::name).equals(Optional.of(name))) {
      return false;
    }
    boolean country = ALL.contains(name);
    for (String word : PARTS.split(name, -1)) {
      boolean particle = PARTICLES.contains(word);
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if ((!particle && !capital) || INSTITUTION.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return !country;
  }

  /** The actor's name in full, with the country of a person: {@code Shinzo Abe (Japan)}. */
  public static String full(Actor actor) {
    var country = actor.country().filter(Countries::known);
    if (LEADER.matcher(actor.name()).matches()) {
      return "the " + actor.name(); // Russian leader: there is one
    }
    boolean says =
        country.isEmpty()
            || Set.of("IGO", "NGO").contains(country.get())
            || !named(actor)
            || (!person(actor) && contains(actor.name(), name(country.get())));
    var name = ORDINAL.matcher(actor.name()).replaceFirst("");
    name = WEEKDAY.matcher(name).replaceFirst("");
    return says ? name : name + " (" + name(country.orElseThrow()) + ")";
  }

  /** Whether a text has a country's name, or a word that begins as its name of one word does. */
  public static boolean mentioned(String code, String text) {
    var name = name(code);
    int begins =
        name.indexOf(' ') < 0 ? text.indexOf(name.substring(0, Math.min(STEM, name.length()))) : -1;
    boolean word = begins == 0 || begins > 0 && !Character.isLetter(text.charAt(begins - 1));
    var other = OTHERWISE.get(code);
    return word || text.contains(name) || other != null && other.matcher(text).find();
  }

  /** Whether it has a name of its own; {@code diplomats} have none, and the press is nobody's. */
  private static boolean named(Actor actor) {
    boolean press = actor.code().filter(c -> c.endsWith("MED")).isPresent();
    return !press && !actor.name().isEmpty() && Character.isUpperCase(actor.name().codePointAt(0));
  }

  /** Whether a name says of which country it is, by name or adjective: Russian ambassador. */
  private static boolean contains(String name, String country) {
    var stem = country.substring(0, Math.min(STEM, country.length())).toLowerCase(Locale.ROOT);
    return name.toLowerCase(Locale.ROOT).contains(stem) || SHORT.matcher(name).find();
  }
}
