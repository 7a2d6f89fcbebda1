package satow.coding.quantities;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Units of measure, currencies (ISO 4217 codes) and nouns of people, as texts write them.
 *
 * <p>Collected for Satow; a dollar without a country is the United States' own.
 */
final class Units {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("us$", "USD"),
          Map.entry("€", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("¥", "JPY"),
          Map.entry("₽", "RUB"),
          Map.entry("₩", "KRW"),
          Map.entry("₹", "INR"),
          Map.entry("₴", "UAH"),
          Map.entry("₪", "ILS"),
          Map.entry("₺", "TRY"),
          Map.entry("a$", "AUD"),
          Map.entry("c$", "CAD"),
          Map.entry("hk$", "HKD"),
          Map.entry("nt$", "TWD"),
          Map.entry("nz$", "NZD"),
          Map.entry("s$", "SGD"),
          Map.entry("usd", "USD"),
          Map.entry("eur", "EUR"),
          Map.entry("gbp", "GBP"),
          Map.entry("jpy", "JPY"),
          Map.entry("rub", "RUB"),
          Map.entry("cny", "CNY"),
          Map.entry("rmb", "CNY"),
          Map.entry("chf", "CHF"),
          Map.entry("rs", "INR"));

  private static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("dollar", "USD"),
          Map.entry("dlr", "USD"),
          Map.entry("buck", "USD"),
          Map.entry("euro", "EUR"),
          Map.entry("yen", "JPY"),
          Map.entry("pound", "GBP"),
          Map.entry("stg", "GBP"),
          Map.entry("sterling", "GBP"),
          Map.entry("ruble", "RUB"),
          Map.entry("rouble", "RUB"),
          Map.entry("yuan", "CNY"),
          Map.entry("renminbi", "CNY"),
          Map.entry("won", "KRW"),
          Map.entry("rupee", "INR"),
          Map.entry("mark", "DEM"),
          Map.entry("franc", "FRF"),
          Map.entry("lira", "TRY"),
          Map.entry("hryvnia", "UAH"),
          Map.entry("shekel", "ILS"),
          Map.entry("peso", "MXN"),
          Map.entry("riyal", "SAR"),
          Map.entry("dirham", "AED"),
          Map.entry("baht", "THB"),
          Map.entry("ringgit", "MYR"),
          Map.entry("rupiah", "IDR"),
          Map.entry("krona", "SEK"),
          Map.entry("crown", "SEK"),
          Map.entry("cent", "cent"),
          Map.entry("ct", "cent"),
          Map.entry("percent", "percent"),
          Map.entry("pct", "percent"),
          Map.entry("%", "percent"),
          Map.entry("second", "second"),
          Map.entry("minute", "minute"),
          Map.entry("hour", "hour"),
          Map.entry("day", "day"),
          Map.entry("night", "night"),
          Map.entry("week", "week"),
          Map.entry("month", "month"),
          Map.entry("year", "year"),
          Map.entry("km", "km"),
          Map.entry("kilometer", "km"),
          Map.entry("kilometre", "km"),
          Map.entry("mile", "mile"),
          Map.entry("meter", "m"),
          Map.entry("metre", "m"),
          Map.entry("foot", "foot"),
          Map.entry("feet", "foot"),
          Map.entry("inch", "inch"),
          Map.entry("cm", "cm"),
          Map.entry("mm", "mm"),
          Map.entry("acre", "acre"),
          Map.entry("hectare", "hectare"),
          Map.entry("ton", "tonne"),
          Map.entry("tonne", "tonne"),
          Map.entry("kg", "kg"),
          Map.entry("kilogram", "kg"),
          Map.entry("kilo", "kg"),
          Map.entry("barrel", "barrel"),
          Map.entry("bpd", "barrel a day"),
          Map.entry("gallon", "gallon"),
          Map.entry("liter", "litre"),
          Map.entry("litre", "litre"),
          Map.entry("megawatt", "MW"),
          Map.entry("mw", "MW"),
          Map.entry("gigawatt", "GW"),
          Map.entry("kilowatt", "kW"),
          Map.entry("ounce", "ounce"),
          Map.entry("bushel", "bushel"),
          Map.entry("fold", "factor"),
          Map.entry("knot", "knot"),
          Map.entry("degree", "degree"),
          Map.entry("point", "point"));

  private static final Set<String> PEOPLE =
      Set.of(
          "person",
          "people",
          "resident",
          "citizen",
          "soldier",
          "troop",
          "civilian",
          "refugee",
          "man",
          "men",
          "woman",
          "women",
          "child",
          "children",
          "worker",
          "protester",
          "protestor",
          "demonstrator",
          "student",
          "prisoner",
          "hostage",
          "migrant",
          "inhabitant",
          "officer",
          "police",
          "policeman",
          "policemen",
          "fighter",
          "rebel",
          "militant",
          "official",
          "voter",
          "passenger",
          "victim",
          "islander",
          "servicemen",
          "personnel",
          "employee",
          "tourist",
          "visitor",
          "expert",
          "diplomat",
          "sailor",
          "pilot",
          "marine",
          "farmer",
          "villager",
          "journalist",
          "guerrilla",
          "settler",
          "evacuee",
          "activist",
          "delegate",
          "lawmaker");

  /** Nouns of parties that a definite small number only points back to: {@code the two sides}. */
  static final Set<String> PARTIES =
      Set.of(
          "leader",
          "country",
          "nation",
          "side",
          "government",
          "neighbour",
          "neighbor",
          "state",
          "party",
          "minister",
          "president",
          "power",
          "capital",
          "ally",
          "adversary",
          "rival",
          "man",
          "men",
          "premier",
          "people",
          "partner",
          "giant",
          "superpower",
          "official",
          "statesman",
          "other",
          "head",
          "economy",
          "foe",
          "enemy",
          "delegation",
          "diplomat",
          "former",
          "latter");

  private Units() {}

  static Optional<String> sign(String lower) {
    return Optional.ofNullable(SIGNS.get(lower));
  }

  /** The unit that a noun names, in any number. */
  static Optional<String> noun(String lower) {
    return Optional.ofNullable(NOUNS.get(lower))
        .or(() -> Optional.ofNullable(NOUNS.get(singular(lower))));
  }

  static boolean people(String lower) {
    return PEOPLE.contains(lower) || PEOPLE.contains(singular(lower));
  }

  static boolean parties(String lower) {
    return PARTIES.contains(lower) || PARTIES.contains(singular(lower));
  }

  /** Whether the unit measures time. */
  static boolean time(String unit) {
    return switch (unit) {
      case "second", "minute", "hour", "day", "night", "week", "month", "year" -> true;
      default -> false;
    };
  }

  /** Whether the unit is a currency. */
  static boolean money(String unit) {
    return unit.length() == 3 && unit.equals(unit.toUpperCase(java.util.Locale.ROOT));
  }

  /** A noun's singular by its ending: enough for units and heads. */
  static String singular(String noun) {
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean sibilant =
        noun.endsWith("ches")
            || noun.endsWith("shes")
            || noun.endsWith("xes")
            || noun.endsWith("sses");
    if (sibilant) {
      return noun.substring(0, noun.length() - 2);
    }
    return noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 2
        ? noun.substring(0, noun.length() - 1)
        : noun;
  }
}
