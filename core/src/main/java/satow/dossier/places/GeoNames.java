package satow.dossier.places;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import satow.dossier.Place;
import satow.dossier.places.PlaceEntry.Kind;

/**
 * Reads places from a dump of GeoNames (CC BY 4.0): tab-separated lines of 19 columns, plain, gzip
 * or zip. Line by line: memory goes with the places kept, not with the size of the dump.
 */
public final class GeoNames {
  private static final int COLUMNS = 19;

  /** Columns as GeoNames' readme numbers them, from 0. */
  private static final int NAME = 1;

  private static final int ASCII = 2;
  private static final int LAT = 4;
  private static final int LON = 5;
  private static final int CLASS = 6;
  private static final int CODE = 7;
  private static final int COUNTRY = 8;
  private static final int POPULATION = 14;

  /** Feature codes that are kept whatever their population. */
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("ADM1", Kind.REGION),
          Map.entry("RGN", Kind.REGION),
          Map.entry("PEN", Kind.REGION),
          Map.entry("ISL", Kind.ISLAND),
          Map.entry("ISLS", Kind.ISLAND),
          Map.entry("ATOL", Kind.ISLAND),
          Map.entry("SEA", Kind.SEA),
          Map.entry("STRT", Kind.SEA),
          Map.entry("GULF", Kind.SEA),
          Map.entry("CHN", Kind.SEA),
          Map.entry("BAY", Kind.SEA));

  private final Path file;
  private final long least;
  private final Map<String, String> codes;

  private GeoNames(Path file, long least) {
    this.file = file;
    this.least = least;
    this.codes = alpha3();
  }

  /**
   * The places of a dump.
   *
   * @param file {@code cities15000.txt}, {@code allCountries.zip}, …
   * @param least inhabitants that a town must have to be kept
   * @throws UncheckedIOException where the file cannot be read or a line is at fault; the message
   *     names file and line
   */
  public static List<PlaceTable.Row> read(Path file, long least) {
    var reader = new GeoNames(file, least);
    try (var in = reader.open()) {
      return reader.rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private InputStream open() throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    var in = new BufferedInputStream(Files.newInputStream(file));
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(in);
    }
    if (!name.endsWith(".zip")) {
      return in;
    }
    var zip = new ZipInputStream(in);
    for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
      if (e.getName().endsWith(".txt") && !e.getName().startsWith("readme")) {
        return zip;
      }
    }
    zip.close();
    throw new IOException("no .txt file in it; take a dump such as cities15000.zip");
  }

  private List<PlaceTable.Row> rows(BufferedReader lines) throws IOException {
    record Kept(PlaceTable.Row row, long population) {}
    var out = new ArrayList<Kept>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length < COLUMNS) {
        throw new IOException(at(number) + cells.length + " columns, a GeoNames dump has 19");
      }
      var kind = kind(cells, population(cells, number));
      if (kind.isPresent()) {
        out.add(new Kept(row(cells, kind.get(), number), population(cells, number)));
      }
    }
    if (out.isEmpty()) {
      throw new IOException("no place in it with " + least + " inhabitants or more");
    }
    // Of places of one name the one with most inhabitants is likeliest.
    out.sort(Collections.reverseOrder(java.util.Comparator.comparingLong(Kept::population)));
    return out.stream().map(Kept::row).toList();
  }

  private Optional<Kind> kind(String[] cells, long population) {
    if (cells[CLASS].equals("P")) {
      boolean capital = cells[CODE].equals("PPLC");
      return population >= least || capital ? Optional.of(Kind.CITY) : Optional.empty();
    }
    return Optional.ofNullable(KINDS.get(cells[CODE]));
  }

  private long population(String[] cells, int number) throws IOException {
    try {
      return cells[POPULATION].isBlank() ? 0 : Long.parseLong(cells[POPULATION].strip());
    } catch (NumberFormatException e) {
      throw new IOException(at(number) + "no population: `" + cells[POPULATION] + "`", e);
    }
  }

  private PlaceTable.Row row(String[] cells, Kind kind, int number) throws IOException {
    double lat;
    double lon;
    try {
      lat = Double.parseDouble(cells[LAT]);
      lon = Double.parseDouble(cells[LON]);
    } catch (NumberFormatException e) {
      throw new IOException(at(number) + "no degrees: `" + cells[LAT] + " " + cells[LON] + "`", e);
    }
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
      throw new IOException(at(number) + "not on earth: " + lat + " " + lon);
    }
    var place =
        new Place(
            cells[NAME],
            Optional.ofNullable(codes.get(cells[COUNTRY])),
            Optional.of(lat),
            Optional.of(lon),
            Optional.of(kind.precision()));
    boolean plain = cells[ASCII].isBlank() || cells[ASCII].equals(cells[NAME]);
    return new PlaceTable.Row(
        new PlaceEntry(place, kind), plain ? List.of() : List.of(cells[ASCII]));
  }

  /** ISO 3166-1 alpha-2 to alpha-3; Kosovo by usage. */
  private static Map<String, String> alpha3() {
    var out = new HashMap<String, String>();
    for (String two : Locale.getISOCountries()) {
      out.put(two, new Locale.Builder().setRegion(two).build().getISO3Country());
    }
    out.put("XK", "XKX");
    return out;
  }

  private static String at(int line) {
    return "line " + line + ": ";
  }
}
