package satow.dossier.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import satow.article.CodePoints;
import satow.article.Span;

/**
 * One JSON object on one line, its fields in the order written. Unknown is written as null.
 * Confined to one thread and one object.
 */
final class JsonLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final CodePoints points;
  private final JsonGenerator json;

  private JsonLine(CodePoints points, JsonGenerator json) {
    this.points = points;
    this.json = json;
  }

  /** What a part of the object writes. */
  @FunctionalInterface
  interface Part {
    void write() throws IOException;
  }

  /** What the whole object writes. */
  @FunctionalInterface
  interface Body {
    void write(JsonLine line) throws IOException;
  }

  /** The object that the body writes, offsets counted in {@code text}. */
  static String of(String text, Body body) {
    var out = new StringWriter();
    try (var json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      body.write(new JsonLine(new CodePoints(text), json));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("JSON in memory", e);
    }
    return out.toString();
  }

  void text(String field, Optional<String> value) throws IOException {
    json.writeFieldName(field);
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }

  void text(String field, String value) throws IOException {
    json.writeStringField(field, value);
  }

  void number(String field, int value) throws IOException {
    json.writeNumberField(field, value);
  }

  /** A number; a whole one without a fraction or an exponent, as far as a double is exact. */
  void number(String field, double value) throws IOException {
    if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
      json.writeNumberField(field, (long) value);
    } else {
      json.writeNumberField(field, value);
    }
  }

  void decimal(String field, double value) throws IOException {
    json.writeNumberField(field, value);
  }

  void truth(String field, boolean value) throws IOException {
    json.writeBooleanField(field, value);
  }

  void unknown(String field) throws IOException {
    json.writeNullField(field);
  }

  /** {@code start} and {@code end} in code points, null where there is no span. */
  void span(Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      number("start", points.point(span.get().start()));
      number("end", points.point(span.get().end()));
    } else {
      unknown("start");
      unknown("end");
    }
  }

  void span(Span span) throws IOException {
    span(Optional.of(span));
  }

  void object(String field, Part part) throws IOException {
    json.writeObjectFieldStart(field);
    part.write();
    json.writeEndObject();
  }

  void element(Part part) throws IOException {
    json.writeStartObject();
    part.write();
    json.writeEndObject();
  }

  void array(String field, Part part) throws IOException {
    json.writeArrayFieldStart(field);
    part.write();
    json.writeEndArray();
  }

  void texts(String field, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
