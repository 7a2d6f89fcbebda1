package satow.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import satow.article.Span;

/**
 * Fields by position in JSON arrays, without names: what one side writes, the other reads in the
 * same order. An absent value is null.
 */
final class Packed {
  private Packed() {}

  /** Writes one record's fields. */
  @FunctionalInterface
  interface Write<T> {
    void write(T value, Out out) throws IOException;
  }

  /** Reads one record's fields. */
  @FunctionalInterface
  interface Read<T> {
    T read(In in);
  }

  /** The writing side. */
  record Out(JsonGenerator json) {
    void text(String value) throws IOException {
      json.writeString(value);
    }

    void text(Optional<String> value) throws IOException {
      if (value.isPresent()) {
        json.writeString(value.get());
      } else {
        json.writeNull();
      }
    }

    void number(int value) throws IOException {
      json.writeNumber(value);
    }

    void decimal(double value) throws IOException {
      json.writeNumber(value);
    }

    void truth(boolean value) throws IOException {
      json.writeNumber(value ? 1 : 0);
    }

    void span(Span span) throws IOException {
      json.writeNumber(span.start());
      json.writeNumber(span.length());
    }

    void day(LocalDate day) throws IOException {
      json.writeString(day.toString());
    }

    <T> void maybe(Optional<T> value, Write<T> part) throws IOException {
      if (value.isPresent()) {
        json.writeStartArray();
        part.write(value.get(), this);
        json.writeEndArray();
      } else {
        json.writeNull();
      }
    }

    <T> void list(List<T> values, Write<T> part) throws IOException {
      json.writeStartArray();
      for (T value : values) {
        json.writeStartArray();
        part.write(value, this);
        json.writeEndArray();
      }
      json.writeEndArray();
    }
  }

  /** The reading side. */
  record In(Iterator<JsonNode> fields) {
    String text() {
      return fields.next().textValue();
    }

    Optional<String> maybeText() {
      return Optional.ofNullable(fields.next().textValue());
    }

    int number() {
      return fields.next().intValue();
    }

    double decimal() {
      return fields.next().doubleValue();
    }

    boolean truth() {
      return number() == 1;
    }

    Span span() {
      int start = number();
      return new Span(start, start + number());
    }

    LocalDate day() {
      return LocalDate.parse(text());
    }

    <T> Optional<T> maybe(Read<T> part) {
      JsonNode value = fields.next();
      return value.isNull() ? Optional.empty() : Optional.of(part.read(new In(value.elements())));
    }

    <T> List<T> list(Read<T> part) {
      var out = new ArrayList<T>();
      for (JsonNode value : fields.next()) {
        out.add(part.read(new In(value.elements())));
      }
      return out;
    }
  }
}
