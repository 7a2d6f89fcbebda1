package satow.article;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import satow.article.ColumnNames.Field;

/**
 * The rows of a table: CSV with a header, parted by comma, semicolon, tab or bar as its first line
 * shows, and TSV. UTF-8, or UTF-16 with its mark. Holds one row at a time; of a row over 16 MB, or
 * a quotation that is never closed, the rest of the table is lost, and {@link #failure} says so.
 */
public final class TableRows implements Iterator<TableRows.Row>, AutoCloseable {
  private static final int HEAD = 1 << 16;
  private static final String SEPARATORS = ",;\t|";

  private final ColumnNames names;
  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private Map<Field, Integer> columns = Map.of();
  private Optional<String> failure = Optional.empty();
  private boolean begun;
  private boolean ended;
  private long line = 1;
  private @Nullable Row waiting;

  /** One row: its line, and its values by column. */
  public static final class Row {
    private final long line;
    private final List<String> fields;
    private final Map<Field, Integer> columns;

    private Row(long line, List<String> fields, Map<Field, Integer> columns) {
      this.line = line;
      this.fields = fields;
      this.columns = columns;
    }

    /** Where it begins, from 1. */
    public long line() {
      return line;
    }

    /** What it has for a field. */
    public Optional<String> value(Field field) {
      Integer place = columns.get(field);
      return place == null || place < 0 || place >= fields.size()
          ? Optional.empty()
          : Optional.of(fields.get(place)).filter(words -> !words.isBlank());
    }

    /** Whether some of its bytes are not UTF-8. */
    boolean undecoded() {
      return fields.stream().anyMatch(f -> f.indexOf('\ufffd') >= 0);
    }
  }

  /** Opens a table; of its path only the extension counts. */
  public TableRows(InputStream in, Path path, ColumnNames names) throws IOException {
    this.names = names;
    var reader = new BufferedReader(decoded(in), HEAD);
    this.csv =
        CsvReader.builder()
            .fieldSeparator(separator(reader, path))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(Bytes.LIMIT)
            .ofCsvRecord(reader);
    this.records = csv.iterator();
  }

  /** Why there are no more rows, where that is not the table's end. */
  public Optional<String> failure() {
    return failure;
  }

  /** The line of the row that was read last. */
  long line() {
    return line;
  }

  @Override
  public boolean hasNext() {
    while (waiting == null && !ended) {
      advance();
    }
    return waiting != null;
  }

  @Override
  public Row next() {
    if (!hasNext() || waiting == null) {
      throw new NoSuchElementException();
    }
    var next = waiting;
    waiting = null;
    return next;
  }

  private void advance() {
    try {
      if (!records.hasNext()) {
        ended = true;
        return;
      }
      var row = records.next();
      line = row.getStartingLineNumber();
      if (!begun) {
        begun = true;
        header(row.getFields());
        if (!names.byPlace()) {
          return;
        }
      }
      waiting = new Row(line, row.getFields(), columns);
    } catch (CsvParseException | UncheckedIOException e) {
      ended = true;
      failure = Optional.of("broken table behind line " + line + ": " + e.getMessage());
    }
  }

  private void header(List<String> header) {
    columns = names.columns(header);
    var missing = names.byPlace() ? Optional.<String>empty() : names.missing(header);
    boolean told = columns.containsKey(Field.TEXT) || columns.containsKey(Field.URL);
    var has = " (the table has: " + String.join(", ", header) + ")";
    failure =
        missing
            .map(name -> "no column “" + name + "”" + has)
            .or(
                () ->
                    told
                        ? Optional.empty()
                        : Optional.of(
                            "no column for the text; name it: --columns text=NAME" + has));
    ended = failure.isPresent();
  }

  @Override
  public void close() throws IOException {
    ended = true;
    csv.close();
  }

  /** Bytes that are not text come out as U+FFFD, for which a row is turned away. */
  private static Reader decoded(InputStream in) throws IOException {
    var bytes = new PushbackInputStream(in, 3);
    byte[] mark = bytes.readNBytes(3);
    boolean utf8 = mark.length == 3 && mark[0] == -17 && mark[1] == -69 && mark[2] == -65;
    boolean utf16 =
        mark.length > 1 && ((mark[0] == -2 && mark[1] == -1) || (mark[0] == -1 && mark[1] == -2));
    if (!utf8) {
      bytes.unread(mark);
    }
    return new InputStreamReader(bytes, utf16 ? UTF_16 : UTF_8);
  }

  /** What parts most fields in the first line. */
  private static char separator(BufferedReader reader, Path path) throws IOException {
    if (path.toString().toLowerCase(Locale.ROOT).matches(".*\\.tsv(\\.gz)?")) {
      return '\t';
    }
    reader.mark(HEAD);
    char[] head = new char[HEAD - 1];
    int filled = Math.max(0, reader.read(head));
    reader.reset();
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < filled && (quoted || head[i] != '\n'); i++) {
      quoted ^= head[i] == '"';
      int kind = quoted ? -1 : SEPARATORS.indexOf(head[i]);
      if (kind >= 0) {
        counts[kind]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS.charAt(best);
  }
}
