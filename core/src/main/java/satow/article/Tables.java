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
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import satow.article.ColumnNames.Field;

/**
 * Reads tables of articles, one a row: CSV with a header, parted by comma, semicolon, tab or bar as
 * its first line shows, and TSV. UTF-8, or UTF-16 with its mark. Holds one row at a time.
 */
final class Tables {
  private static final int HEAD = 1 << 16;
  private static final String SEPARATORS = ",;\t|";

  private final ReadOptions options;
  private final FieldArticles articles;

  Tables(ReadOptions options) {
    this.options = options;
    this.articles = new FieldArticles(options.clean());
  }

  /** One row's values by field. */
  record Row(long line, FieldArticles.Values values) {}

  /** The articles of a table; closing the stream closes the input. */
  Stream<Reading> read(InputStream in, Path path) throws IOException {
    var base = FileName.of(path).id();
    var rows =
        new Rows(
            in, path, row -> articles.of(row.values(), base + "-" + row.line(), at(path, row)));
    var spliterator =
        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(spliterator, false).onClose(rows::close);
  }

  private static String at(Path path, Row row) {
    return path + ":" + row.line();
  }

  /** What is made of a row. */
  @FunctionalInterface
  private interface Maker {
    Reading make(Row row);
  }

  /** The rows of one table in order. */
  private final class Rows implements Iterator<Reading> {
    private final Path path;
    private final Maker maker;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private Map<Field, Integer> columns = Map.of();
    private boolean begun;
    private boolean ended;
    private long line;
    private @Nullable Reading waiting;

    Rows(InputStream in, Path path, Maker maker) throws IOException {
      this.path = path;
      this.maker = maker;
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

    @Override
    public boolean hasNext() {
      while (waiting == null && !ended) {
        waiting = advance().orElse(null);
      }
      return waiting != null;
    }

    @Override
    public Reading next() {
      if (!hasNext() || waiting == null) {
        throw new NoSuchElementException();
      }
      var next = waiting;
      waiting = null;
      return next;
    }

    private Optional<Reading> advance() {
      try {
        if (!records.hasNext()) {
          ended = true;
          return Optional.empty();
        }
        var row = records.next();
        line = row.getStartingLineNumber();
        if (begun || options.columns().byPlace()) {
          columns = begun ? columns : options.columns().columns(List.of());
          begun = true;
          return Optional.of(made(row));
        }
        begun = true;
        return header(row.getFields());
      } catch (CsvParseException | UncheckedIOException e) {
        ended = true;
        return Optional.of(
            new Reading.Rejected(
                "broken table behind line " + line + ": " + e.getMessage(), path.toString()));
      }
    }

    private Optional<Reading> header(List<String> names) {
      columns = options.columns().columns(names);
      var missing = options.columns().missing(names);
      boolean told = columns.containsKey(Field.TEXT) || columns.containsKey(Field.URL);
      ended = missing.isPresent() || !told;
      var has = " (the table has: " + String.join(", ", names) + ")";
      return missing
          .map(name -> "no column “" + name + "”" + has)
          .or(
              () ->
                  told
                      ? Optional.empty()
                      : Optional.of("no column for the text; name it: --columns text=NAME" + has))
          .map(reason -> new Reading.Rejected(reason, path + ":1"));
    }

    private Reading made(CsvRecord row) {
      var fields = row.getFields();
      if (fields.stream().anyMatch(f -> f.indexOf('\ufffd') >= 0)) {
        return new Reading.Rejected(
            "wrong charset: not UTF-8; convert the file to UTF-8, for example with iconv",
            path + ":" + line);
      }
      return maker.make(new Row(line, field -> value(fields, columns.get(field))));
    }

    private static Optional<String> value(List<String> fields, @Nullable Integer place) {
      return place == null || place < 0 || place >= fields.size()
          ? Optional.empty()
          : Optional.of(fields.get(place)).filter(words -> !words.isBlank());
    }

    void close() {
      ended = true;
      try {
        csv.close();
      } catch (IOException e) {
        throw new UncheckedIOException(path.toString(), e);
      }
    }
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
