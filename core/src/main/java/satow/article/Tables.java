package satow.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads tables of articles, one a row. */
final class Tables {
  private final ReadOptions options;
  private final FieldArticles articles;

  Tables(ReadOptions options) {
    this.options = options;
    this.articles = new FieldArticles(options.clean());
  }

  /** The articles of a table; closing the stream closes the input. */
  Stream<Reading> read(InputStream in, Path path) throws IOException {
    var rows = new TableRows(in, path, options.columns());
    var spliterator =
        Spliterators.spliteratorUnknownSize(
            new Readings(rows, path), Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(spliterator, false).onClose(() -> close(rows, path));
  }

  private static void close(TableRows rows, Path path) {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  private Reading reading(TableRows.Row row, Path path) {
    var where = path + ":" + row.line();
    return row.undecoded()
        ? new Reading.Rejected(
            "wrong charset: not UTF-8; convert the file to UTF-8, for example with iconv", where)
        : articles.of(row::value, FileName.of(path).id() + "-" + row.line(), where);
  }

  /** One for each row, and one for what broke the table off. */
  private final class Readings implements Iterator<Reading> {
    private final TableRows rows;
    private final Path path;
    private boolean told;

    Readings(TableRows rows, Path path) {
      this.rows = rows;
      this.path = path;
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext() || (!told && rows.failure().isPresent());
    }

    @Override
    public Reading next() {
      if (rows.hasNext()) {
        return reading(rows.next(), path);
      }
      told = true;
      return new Reading.Rejected(
          rows.failure().orElseThrow(NoSuchElementException::new), path + ":" + rows.line());
    }
  }
}
