package satow.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import satow.coding.Actor;
import satow.dossier.Place;

/**
 * Rows in the twenty columns of the ICEWS coded event data (Boschee et al. 2015,
 * doi:10.7910/DVN/28075). Intensity is the code's Goldstein weight; sectors are words for the roles
 * of Satow's actor codes; sentences are counted from 1.
 */
final class Icews {
  static final List<String> HEADER =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  /** The sectors' names after those of ICEWS, for the roles that CAMEO has. */
  private static final Map<String, String> SECTORS =
      Map.ofEntries(
          Map.entry("GOV", "Government"),
          Map.entry("MIL", "Military"),
          Map.entry("LEG", "Legislative / Parliamentary"),
          Map.entry("JUD", "Judicial"),
          Map.entry("COP", "Police"),
          Map.entry("SPY", "Intelligence"),
          Map.entry("OPP", "Opposition Parties"),
          Map.entry("REB", "Rebel"),
          Map.entry("INS", "Insurgents"),
          Map.entry("BUS", "Business"),
          Map.entry("MED", "Media"),
          Map.entry("EDU", "Education"),
          Map.entry("CVL", "General Population / Civilian / Social"),
          Map.entry("ELI", "Elite"),
          Map.entry("LAB", "Labor"),
          Map.entry("HLH", "Health Ministry"),
          Map.entry("AGR", "Agricultural"),
          Map.entry("NGO", "Nongovernmental Organizations"));

  private Icews() {}

  static List<String> cells(DataSets sets, DataSets.Row row) {
    var code = sets.code(row);
    var country =
        row.event().place().flatMap(Place::country).map(satow.dossier.merge.Countries::name);
    var city = DataSets.place(row).filter(p -> !Optional.of(p).equals(country));
    return List.of(
        Long.toString(row.id()),
        row.day().toString(),
        row.source().map(Actor::name).orElse(""),
        sectors(row.source()),
        DataSets.country(row.source()).orElse(""),
        code.map(c -> c.name()).orElse(""),
        row.event().cameo(),
        code.flatMap(c -> c.goldstein()).map(Object::toString).orElse(""),
        row.target().map(Actor::name).orElse(""),
        sectors(row.target()),
        DataSets.country(row.target()).orElse(""),
        row.evidence().articleId(),
        Integer.toString(row.evidence().sentence() + 1),
        sets.outlet(row).orElse(""),
        city.orElse(""),
        "",
        "",
        country.orElse(""),
        "",
        "");
  }

  private static String sectors(Optional<Actor> actor) {
    return DataSets.roles(actor).stream()
        .map(r -> SECTORS.getOrDefault(r, r))
        .collect(Collectors.joining(","));
  }
}
