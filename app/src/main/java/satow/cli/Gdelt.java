package satow.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import satow.coding.Actor;

/**
 * Rows in the 61 columns of the event table of GDELT 2.0 (codebook of 19 February 2015), without a
 * header as GDELT's files come. Tone and coordinates are empty: Satow measures no tone and places
 * nothing on a map; places stand in {@code ActionGeo_FullName}.
 */
final class Gdelt {
  /** The columns' names, for those who read the file. */
  static final List<String> COLUMNS = columns();

  private static final Locale EN = Locale.ROOT;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", EN);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", EN);

  /** Type codes of actors by which GDELT fills its type columns; other roles name groups. */
  private static final Set<String> TYPES =
      Set.of(
          "COP", "GOV", "INS", "JUD", "MIL", "OPP", "REB", "SEP", "SPY", "UNR", "AGR", "BUS", "CRM",
          "CVL", "DEV", "EDU", "ELI", "ENV", "HLH", "HRI", "LAB", "LEG", "MED", "REF", "MOD",
          "RAD");

  /** GDELT marks what stands in an article's lead; here its first sentences. */
  private static final int LEAD_SENTENCES = 3;

  private Gdelt() {}

  private static List<String> columns() {
    var out =
        new ArrayList<>(
            List.of("GLOBALEVENTID SQLDATE MonthYear Year FractionDate".split(" ", -1)));
    for (String actor : List.of("Actor1", "Actor2")) {
      for (String c :
          "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code"
              .split(" ", -1)) {
        out.add(actor + c);
      }
    }
    Collections.addAll(
        out,
        ("IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions"
                + " NumSources NumArticles AvgTone")
            .split(" ", -1));
    for (String geo : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
      for (String c :
          "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID".split(" ", -1)) {
        out.add(geo + "_" + c);
      }
    }
    out.add("DATEADDED");
    out.add("SOURCEURL");
    return List.copyOf(out);
  }

  static List<String> cells(DataSets sets, DataSets.Row row) {
    var e = row.event();
    var code = sets.code(row);
    var day = row.day();
    var out = new ArrayList<String>();
    Collections.addAll(
        out,
        Long.toString(row.id()),
        DAY.format(day),
        MONTH.format(day),
        Integer.toString(day.getYear()),
        fraction(day));
    actor(row.source(), out);
    actor(row.target(), out);
    Collections.addAll(
        out,
        row.evidence().sentence() < LEAD_SENTENCES ? "1" : "0",
        e.cameo(),
        e.cameo().substring(0, Math.min(3, e.cameo().length())),
        e.cameo().substring(0, 2),
        code.map(c -> Integer.toString(c.quad())).orElse(""),
        code.flatMap(c -> c.goldstein()).map(Object::toString).orElse(""),
        Integer.toString(e.evidence().size()),
        Integer.toString(Math.max(1, e.story().outlets().size())),
        Integer.toString(e.articles().size()),
        "");
    out.addAll(Collections.nCopies(16, ""));
    out.add(e.place().isPresent() ? "4" : "0");
    out.add(DataSets.place(row).orElse(""));
    out.addAll(Collections.nCopies(6, ""));
    out.add(sets.published(row).map(d -> DAY.format(d) + "000000").orElse(""));
    out.add(sets.article(row).map(a -> a.url().orElse(a.source())).orElse(""));
    return out;
  }

  /** The part of the year that is over, by the codebook's own rule: month × 30 + day of 365. */
  private static String fraction(LocalDate day) {
    double part = Math.min(0.9999, (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0);
    return String.format(EN, "%.4f", day.getYear() + part);
  }

  private static void actor(Optional<Actor> actor, List<String> out) {
    var roles = DataSets.roles(actor);
    var country = actor.flatMap(Actor::country).orElse("");
    boolean organisation = country.equals("IGO") || country.equals("NGO");
    var types = new ArrayList<>(roles.stream().filter(TYPES::contains).limit(3).toList());
    var group = roles.stream().filter(r -> !TYPES.contains(r)).findFirst().orElse("");
    while (types.size() < 3) {
      types.add("");
    }
    Collections.addAll(
        out,
        actor.flatMap(Actor::code).orElse(""),
        actor.map(a -> a.name().toUpperCase(EN)).orElse(""),
        organisation ? "" : country,
        group,
        "",
        "",
        "");
    out.addAll(types);
  }
}
