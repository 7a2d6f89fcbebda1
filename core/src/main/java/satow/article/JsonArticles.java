package satow.article;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import satow.article.ColumnNames.Field;
import satow.article.text.Decoding;

/**
 * Reads articles written as JSON: one object a line, or, in a {@code .json} file, one object or an
 * array of them over any number of lines.
 *
 * <p>Fields: {@code id}, {@code text} and where known {@code title}, {@code date}, {@code url},
 * {@code byline}, {@code outlet}, or what {@link ColumnNames} says; others are ignored. A broken
 * line is rejected with its number and the run goes on.
 */
final class JsonArticles {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Bytes.LIMIT).build());
  }

  private final ReadOptions options;
  private final FieldArticles articles;

  JsonArticles(ReadOptions options) {
    this.options = options;
    this.articles = new FieldArticles(options.clean());
  }

  /** The articles of a file. */
  Stream<Reading> read(Path path, LongConsumer bytes) throws IOException {
    if (path.toString().toLowerCase(Locale.ROOT).matches(".*\\.json(\\.gz)?")) {
      var whole = whole(path);
      if (whole.isPresent()) {
        bytes.accept(Files.size(path));
        return whole.get().stream();
      }
    }
    return lines(Bytes.open(path, bytes), path.toString());
  }

  /** The articles of JSON Lines; closing the stream closes the input. */
  Stream<Reading> lines(InputStream in, String name) {
    return JsonLines.of(in, name).flatMap(line -> read(line, name).stream());
  }

  /** The objects of a file that is one JSON value; empty where it must be read line by line. */
  private Optional<List<Reading>> whole(Path path) {
    try {
      var bytes = Bytes.whole(path);
      var root = MAPPER.readTree(bytes);
      if (root == null || !root.isArray()) {
        return root != null && root.isObject()
            ? Optional.of(List.of(article(root, path.toString(), path.toString(), 1)))
            : Optional.empty();
      }
      var readings = new ArrayList<Reading>();
      for (int i = 0; i < root.size(); i++) {
        readings.add(article(root.get(i), path + "#" + (i + 1), path.toString(), i + 1));
      }
      return Optional.of(readings);
    } catch (JsonProcessingException notOneValue) {
      return isJsonLines(path)
          ? Optional.empty()
          : Optional.of(List.of(new Reading.Rejected(broken(notOneValue), path.toString())));
    } catch (IOException tooLongOrUnreadable) {
      return Optional.empty();
    }
  }

  /** Whether the file's first line is a JSON object of its own. */
  private static boolean isJsonLines(Path path) {
    try (var lines = JsonLines.of(Bytes.open(path), path.toString())) {
      var first = lines.filter(line -> !line.isBlank()).findFirst();
      return first.isPresent() && MAPPER.readTree(first.get().bytes()).isObject();
    } catch (IOException broken) {
      return false;
    }
  }

  private Optional<Reading> read(JsonLines.Line line, String name) {
    var where = name + ":" + line.number();
    if (line.length() > Bytes.LIMIT) {
      return Optional.of(new Reading.Rejected(Bytes.tooLong("line ", line.length()), where));
    }
    if (line.failure().isPresent()) {
      return Optional.of(new Reading.Rejected("cannot be read: " + line.failure().get(), where));
    }
    if (line.isBlank()) {
      return Optional.empty();
    }
    var decoding = Decoding.of(line.bytes());
    if (decoding instanceof Decoding.Refused refused) {
      return Optional.of(new Reading.Rejected(refused.reason(), where));
    }
    var text = ((Decoding.Text) decoding).text();
    try {
      var json = MAPPER.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
      return Optional.of(article(json, where, name, line.number()));
    } catch (JsonProcessingException e) {
      return Optional.of(new Reading.Rejected(broken(e), where));
    }
  }

  private static String broken(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    var row = at == null || at.getLineNr() == 1 ? "" : " line " + at.getLineNr() + ",";
    var place = at == null ? "" : " at" + row + " column " + at.getColumnNr();
    var message = e.getOriginalMessage();
    int end = message == null ? -1 : message.indexOf('\n');
    return "broken JSON" + place + ": " + (end < 0 ? message : message.substring(0, end));
  }

  private Reading article(JsonNode json, String where, String name, long number) {
    if (!json.isObject()) {
      return new Reading.Rejected("not a JSON object with \"id\" and \"text\"", where);
    }
    if (string(json, Field.TEXT).isEmpty() && string(json, Field.URL).isEmpty()) {
      var text = options.columns().names(Field.TEXT).get(0);
      var reason = json.hasNonNull(text) ? " is empty or no string" : " missing";
      return new Reading.Rejected("\"" + text + "\"" + reason, where);
    }
    return articles.of(
        field -> string(json, field), FileName.of(Path.of(name)).id() + "-" + number, where);
  }

  /** A field's words; an id or a date may be a number, our own dates are an object. */
  private Optional<String> string(JsonNode json, Field field) {
    return options.columns().names(field).stream()
        .map(json::get)
        .filter(Objects::nonNull)
        .map(node -> node.isObject() && field == Field.DATE ? node.path("start") : node)
        .filter(n -> n.isTextual() || (n.isIntegralNumber() && field != Field.TEXT))
        .map(JsonNode::asText)
        .filter(words -> !words.isBlank())
        .findFirst();
  }
}
