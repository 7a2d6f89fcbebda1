package satow.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of a record for programs, the same in CSV and in JSON.
 *
 * @param columns the columns in order
 */
public record Columns<T>(List<Column<T>> columns) {
  public Columns {
    columns = List.copyOf(columns);
  }

  /** A named value; empty is unknown. */
  public record Column<T>(String name, Function<T, Optional<Object>> value) {
    /** A column of that name. */
    public static <T> Column<T> of(String name, Function<T, ? extends Optional<?>> value) {
      return new Column<>(name, t -> value.apply(t).map(v -> v));
    }
  }

  /** The first line of a CSV file. */
  public String csvHeader() {
    return columns.stream().map(Column::name).collect(Collectors.joining(","));
  }

  /** A line of CSV. */
  public String csv(T one) {
    return columns.stream()
        .map(c -> c.value().apply(one).map(Object::toString).orElse(""))
        .map(Columns::quoted)
        .collect(Collectors.joining(","));
  }

  /** A line of JSON. */
  public String json(T one) {
    var out = JsonNodeFactory.instance.objectNode();
    for (Column<T> column : columns) {
      Object value = column.value().apply(one).orElse(null);
      if (value instanceof Integer number) {
        out.put(column.name(), number);
      } else if (value instanceof Double number) {
        out.put(column.name(), number);
      } else if (value instanceof Boolean truth) {
        out.put(column.name(), truth);
      } else {
        out.put(column.name(), value == null ? null : value.toString());
      }
    }
    return out.toString();
  }

  /** RFC 4180. */
  private static String quoted(String value) {
    return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }
}
