package satow.dossier.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import satow.dossier.Place;

class GeoNamesTest {
  /** Made-up towns in the dump's nineteen columns. */
  private static final String DUMP =
      line("Velmora", "P", "PPL", "SE", "58.11", "14.22", "21000")
          + line("Ödeby", "P", "PPL", "SE", "59.50", "15.00", "900")
          + line("Lake Province", "A", "ADM1", "TZ", "-3.20", "33.40", "0")
          + line("Twin Islands", "T", "ISLS", "", "12.00", "-60.00", "0")
          + line("Some Hill", "T", "HLL", "SE", "58.00", "14.00", "0");

  private static String line(
      String name, String type, String code, String country, String lat, String lon, String many) {
    String ascii = name.replace('Ö', 'O');
    return String.join(
            "\t",
            "1",
            name,
            ascii,
            "",
            lat,
            lon,
            type,
            code,
            country,
            "",
            "",
            "",
            "",
            "",
            many,
            "",
            "0",
            "Etc/UTC",
            "2020-01-01")
        + "\n";
  }

  @Test
  void keepsTownsOfThatSizeAndRegionsAndIslands(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("dump.txt"), DUMP);

    var rows = GeoNames.read(file, 1000);

    assertThat(rows.stream().map(r -> r.entry().place().name()))
        .containsExactlyInAnyOrder("Velmora", "Lake Province", "Twin Islands");
    assertThat(PlaceTable.shipped().with(rows).named("Velmora").get(0).place())
        .isEqualTo(
            new Place(
                "Velmora",
                Optional.of("SWE"),
                Optional.of(58.11),
                Optional.of(14.22),
                Optional.of(Place.Precision.CITY)));
  }

  @Test
  void readsGzipAndZip(@TempDir Path folder) throws IOException {
    Path gz = folder.resolve("dump.txt.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(DUMP.getBytes(StandardCharsets.UTF_8));
    }
    Path zip = folder.resolve("dump.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("dump.txt"));
      out.write(DUMP.getBytes(StandardCharsets.UTF_8));
    }

    for (Path packed : List.of(gz, zip)) {
      var towns = PlaceTable.shipped().with(GeoNames.read(packed, 500));
      assertThat(towns.named("Ödeby")).hasSize(1);
      assertThat(towns.named("Odeby")).hasSize(1);
    }
  }

  @Test
  void aFaultIsNamedWithFileAndLine(@TempDir Path folder) throws IOException {
    Path few = Files.writeString(folder.resolve("few.txt"), DUMP + "1\tHalf\tHalf\n");
    Path north =
        Files.writeString(
            folder.resolve("north.txt"), line("Far", "P", "PPL", "SE", "north", "1", "90000"));
    Path none = folder.resolve("none.txt");

    assertThatThrownBy(() -> GeoNames.read(few, 0))
        .hasMessageContaining("few.txt")
        .hasMessageContaining("line 6: 3 columns");
    assertThatThrownBy(() -> GeoNames.read(north, 0))
        .hasMessageContaining("north.txt")
        .hasMessageContaining("line 1: no degrees");
    assertThatThrownBy(() -> GeoNames.read(none, 0)).hasMessageContaining("none.txt");
  }
}
