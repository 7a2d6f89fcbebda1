package satow.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The event codes: CAMEO's, each with its PLOVER reading, quad class and Goldstein weight. Kept as
 * a tab separated file with a header row, so that it can be read and corrected without Java.
 * Immutable.
 */
public final class Ontology {
  private static final String SHIPPED = "/satow/ontology/cameo.tsv";

  /** The quad classes in words, from 1. */
  private static final List<String> QUADS =
      List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

  private final Map<String, Entry> entries;

  private Ontology(Map<String, Entry> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  /**
   * One code.
   *
   * @param code CAMEO code, two to four digits
   * @param name its name in the CAMEO codebook
   * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
   *     conflict
   * @param goldstein conflict–cooperation weight, −10 to 10 (Goldstein 1992, as mapped for CAMEO)
   * @param ploverType PLOVER event type, such as {@code CONSULT}
   * @param ploverMode PLOVER mode, such as {@code visit}
   * @param contexts PLOVER contexts that the code itself implies
   */
  public record Entry(
      String code,
      String name,
      int quad,
      Optional<Double> goldstein,
      Optional<String> ploverType,
      Optional<String> ploverMode,
      List<String> contexts) {
    public Entry {
      contexts = List.copyOf(contexts);
    }
  }

  /** The ontology that comes with Satow. */
  public static Ontology shipped() {
    try (var stream = Ontology.class.getResourceAsStream(SHIPPED)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + SHIPPED);
      }
      return read(new InputStreamReader(stream, StandardCharsets.UTF_8), SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED, e);
    }
  }

  /**
   * Reads a table with the columns {@code code name root quad goldstein plover mode contexts}, in
   * any order; {@code #} starts a comment line.
   *
   * @param source the table's name, for messages
   * @throws IllegalArgumentException where a line is wrong, with its number
   */
  public static Ontology read(Reader table, String source) throws IOException {
    var lines = new BufferedReader(table);
    var entries = new LinkedHashMap<String, Entry>();
    List<String> columns = List.of();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
        continue;
      }
      Entry entry = entry(new Row(columns, cells, source + ":" + number));
      if (entries.put(entry.code(), entry) != null) {
        throw new IllegalArgumentException(
            source + ":" + number + ": code " + entry.code() + " stands twice");
      }
    }
    return new Ontology(entries);
  }

  private static Entry entry(Row row) {
    return new Entry(
        row.needed("code"),
        row.needed("name"),
        quad(row),
        row.number("goldstein"),
        row.cell("plover"),
        row.cell("mode"),
        row.cell("contexts").stream()
            .flatMap(c -> Arrays.stream(c.split("[;,]")))
            .map(String::strip)
            .filter(c -> !c.isEmpty())
            .toList());
  }

  /** The table may give the class as a number or in words. */
  private static int quad(Row row) {
    int inWords = QUADS.indexOf(row.needed("quad").toUpperCase(Locale.ROOT)) + 1;
    int quad = inWords > 0 ? inWords : row.number("quad").map(Double::intValue).orElse(0);
    if (quad < 1 || quad > QUADS.size()) {
      throw row.wrong("quad");
    }
    return quad;
  }

  private record Row(List<String> columns, List<String> cells, String where) {
    Optional<String> cell(String column) {
      int at = columns.indexOf(column);
      return at < 0 || at >= cells.size()
          ? Optional.empty()
          : Optional.of(cells.get(at).strip()).filter(c -> !c.isEmpty());
    }

    String needed(String column) {
      return cell(column).orElseThrow(() -> wrong(column));
    }

    Optional<Double> number(String column) {
      try {
        return cell(column).map(Double::valueOf);
      } catch (NumberFormatException e) {
        throw wrong(column);
      }
    }

    IllegalArgumentException wrong(String column) {
      return new IllegalArgumentException(where + ": column " + column + " is missing or wrong");
    }
  }

  /**
   * The entry of a code.
   *
   * @throws IllegalArgumentException for a code that the ontology does not have
   */
  public Entry of(String cameo) {
    return find(cameo)
        .orElseThrow(() -> new IllegalArgumentException("no such CAMEO code: " + cameo));
  }

  /** The entry of a code, where there is one. */
  public Optional<Entry> find(String cameo) {
    return Optional.ofNullable(entries.get(Objects.requireNonNull(cameo)));
  }

  /** All entries, in the order of the table. */
  public Collection<Entry> entries() {
    return entries.values();
  }
}
