package satow.cli;

import java.util.List;
import java.util.Optional;
import satow.coding.Actor;
import satow.dossier.Place;

/**
 * Rows in the forty columns of POLECAT (Halterman et al. 2023, doi:10.7910/DVN/AJGVIT). Type, mode
 * and contexts are PLOVER's; intensity is the CAMEO code's Goldstein weight; columns for which
 * Satow has nothing (COW numbers, Wikipedia and GeoNames ids) are empty.
 */
final class Polecat {
  static final List<String> HEADER =
      List.of(
          ("Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name"
                  + "|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title"
                  + "|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country"
                  + "|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title"
                  + "|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province"
                  + "|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source"
                  + "|Publication Date|Story People|Story Organizations|Story Locations|Language"
                  + "|Version")
              .split("\\|", -1));

  private static final List<String> QUADS =
      List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

  private Polecat() {}

  static List<String> cells(DataSets sets, DataSets.Row row, String version) {
    var code = sets.code(row);
    var place = DataSets.place(row).orElse("");
    var country = row.event().place().flatMap(Place::country).orElse("");
    return List.of(
        row.event().id() + (row.source().equals(row.event().parties().source()) ? "" : "-2"),
        row.day().toString(),
        code.flatMap(c -> c.ploverType()).orElse(""),
        code.flatMap(c -> c.ploverMode()).orElse(""),
        code.flatMap(c -> c.goldstein()).map(Object::toString).orElse(""),
        code.map(c -> QUADS.get(c.quad() - 1)).orElse(""),
        code.map(c -> String.join(";", c.contexts())).orElse(""),
        row.source().map(Actor::name).orElse(""),
        row.source().flatMap(Actor::country).orElse(""),
        "",
        primary(row.source()),
        String.join(";", DataSets.roles(row.source())),
        "",
        row.source().map(Actor::text).orElse(""),
        "",
        row.target().map(Actor::name).orElse(""),
        row.target().flatMap(Actor::country).orElse(""),
        "",
        primary(row.target()),
        String.join(";", DataSets.roles(row.target())),
        "",
        row.target().map(Actor::text).orElse(""),
        "",
        place,
        "",
        "",
        "",
        country,
        "",
        "",
        "",
        place,
        "",
        sets.outlet(row).orElse(""),
        sets.published(row).map(Object::toString).orElse(""),
        DataSets.persons(row),
        "",
        place,
        "en",
        version);
  }

  private static String primary(Optional<Actor> actor) {
    return DataSets.roles(actor).stream().findFirst().orElse("");
  }
}
