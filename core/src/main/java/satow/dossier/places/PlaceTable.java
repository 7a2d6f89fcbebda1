package satow.dossier.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import satow.coding.dictionary.Stanzas;
import satow.dossier.Place;

/**
 * The gazetteer: places by all their names. Several places may bear one name; the one that comes
 * first is meant unless the text says otherwise. Immutable.
 *
 * <p>Shipped as tables under {@code satow/places}, a line a place: name, kind, country, degrees
 * north and east, other names. Coordinates are rounded to a tenth of a degree, some 10 km.
 */
public final class PlaceTable {
  /** In the order in which a name is looked for. */
  private static final List<String> SHIPPED =
      List.of("countries", "sites", "waters", "islands", "regions", "cities");

  private final Map<String, List<PlaceEntry>> byName;
  private final Map<String, PlaceEntry> countries;

  private PlaceTable(Map<String, List<PlaceEntry>> byName, Map<String, PlaceEntry> countries) {
    this.byName = byName;
    this.countries = countries;
  }

  /** A place and its other names. */
  public record Row(PlaceEntry entry, List<String> aliases) {
    public Row {
      aliases = List.copyOf(aliases);
    }
  }

  /** The gazetteer that Satow ships. */
  public static PlaceTable shipped() {
    return new PlaceTable(Map.of(), Map.of()).with(shippedRows());
  }

  /** All shipped rows, in the order in which a name is looked for. */
  public static List<Row> shippedRows() {
    var rows = new ArrayList<Row>();
    for (String table : SHIPPED) {
      String resource = "/satow/places/" + table + ".tsv";
      for (String[] cells : Stanzas.table(resource)) {
        rows.add(row(cells, resource));
      }
    }
    return rows;
  }

  private static Row row(String[] cells, String resource) {
    try {
      var kind = PlaceEntry.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
      var country = cells[2].equals("-") ? Optional.<String>empty() : Optional.of(cells[2]);
      var place =
          new Place(
              cells[0],
              country,
              Optional.of(Double.valueOf(cells[3])),
              Optional.of(Double.valueOf(cells[4])),
              Optional.of(kind.precision()));
      var aliases = cells.length > 5 ? Arrays.asList(cells[5].split("; ", -1)) : List.<String>of();
      return new Row(new PlaceEntry(place, kind), aliases);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          resource
              + ": a place has name, kind, country or -, degrees north and east, parted by tabs,"
              + " found: "
              + String.join(" | ", cells),
          e);
    }
  }

  /** The same with more places, which stand behind those that are there. */
  public PlaceTable with(Iterable<Row> rows) {
    var out = new HashMap<String, List<PlaceEntry>>();
    byName.forEach((name, entries) -> out.put(name, new ArrayList<>(entries)));
    var codes = new HashMap<>(countries);
    for (Row row : rows) {
      if (row.entry().kind() == PlaceEntry.Kind.COUNTRY) {
        row.entry().place().country().ifPresent(c -> codes.putIfAbsent(c, row.entry()));
      }
      add(out, row.entry().place().name(), row.entry());
      row.aliases().forEach(alias -> add(out, alias, row.entry()));
    }
    out.replaceAll((name, entries) -> List.copyOf(entries));
    return new PlaceTable(Map.copyOf(out), Map.copyOf(codes));
  }

  private static void add(Map<String, List<PlaceEntry>> out, String name, PlaceEntry entry) {
    if (!name.isBlank()) {
      var entries = out.computeIfAbsent(name, k -> new ArrayList<>(1));
      if (entries.stream().noneMatch(e -> same(e, entry))) {
        entries.add(entry);
      }
    }
  }

  /** A dump's Beijing is the shipped Beijing: same country, less than a degree or so away. */
  private static boolean same(PlaceEntry one, PlaceEntry other) {
    return one.place().country().equals(other.place().country())
        && one.place().precision().equals(other.place().precision())
        && near(one.place().lat(), other.place().lat())
        && near(one.place().lon(), other.place().lon());
  }

  private static boolean near(Optional<Double> one, Optional<Double> other) {
    return one.isPresent() && other.isPresent() && Math.abs(one.get() - other.get()) < 1.5;
  }

  /** The places of a name, the likeliest first; none where it is no place. */
  public List<PlaceEntry> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** A country by its code, under the name that comes first. */
  Optional<PlaceEntry> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** How many names it has. */
  public int size() {
    return byName.size();
  }
}
