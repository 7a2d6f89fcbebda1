package satow.article.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import satow.article.ColumnNames;
import satow.article.ColumnNames.Field;
import satow.article.TableRows;
import satow.article.text.WrittenDates;

/** Tables with a column of addresses, and plain lists of one address a line. */
record AddressLists(ColumnNames columns) {

  Feed read(byte[] bytes, String name) throws IOException {
    var text = Feeds.text(bytes);
    if (text.stripLeading().regionMatches(true, 0, "http", 0, 4) && !columns.byPlace()) {
      var links =
          text.lines()
              .map(String::strip)
              .filter(line -> line.matches("(?i)https?://\\S+"))
              .map(url -> new Link(url, NONE, NONE, Optional.empty(), Optional.empty()))
              .toList();
      return new Feed.Read(links, List.of());
    }
    try (var rows = new TableRows(new ByteArrayInputStream(bytes), file(name), columns)) {
      if (!rows.hasNext()) {
        return new Feed.Unreadable(rows.failure().orElse("no addresses there"));
      }
      var links = new java.util.ArrayList<Link>();
      rows.forEachRemaining(
          row ->
              row.value(Field.URL)
                  .ifPresent(
                      url ->
                          links.add(
                              new Link(
                                  url,
                                  row.value(Field.TITLE).flatMap(Feeds::words),
                                  row.value(Field.OUTLET),
                                  row.value(Field.DATE)
                                      .flatMap(WrittenDates::first)
                                      .map(WrittenDates.Found::date),
                                  Optional.empty()))));
      return new Feed.Read(links, List.of());
    }
  }

  private static final Optional<String> NONE = Optional.empty();

  /** Only its extension is asked for. */
  private static Path file(String name) {
    return Path.of(name.endsWith(".tsv") ? "list.tsv" : "list.csv");
  }
}
