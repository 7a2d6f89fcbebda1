package satow.article.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import satow.article.ColumnNames;
import satow.article.ColumnNames.Field;
import satow.article.text.WrittenDates;

/**
 * JSON Feed (1.0 and 1.1), GDELT's article lists and any other list of objects with addresses: an
 * array, an object that holds one under {@code items}, {@code articles} or {@code stories}, or JSON
 * Lines.
 */
record JsonLists(ColumnNames columns) {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  Feed read(byte[] bytes, String name) {
    var text = Feeds.text(bytes);
    try {
      return of(MAPPER.readTree(text));
    } catch (JsonProcessingException whole) {
      var links = new ArrayList<Link>();
      for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
        try {
          link(MAPPER.readTree(line), Optional.empty()).ifPresent(links::add);
        } catch (JsonProcessingException e) {
          return new Feed.Unreadable("broken JSON: " + e.getOriginalMessage());
        }
      }
      return new Feed.Read(links, List.of());
    }
  }

  private Feed of(JsonNode root) {
    var outlet = Optional.of(root.path("title").asText("")).flatMap(Feeds::words);
    var list =
        List.of("items", "articles", "stories").stream()
            .map(root::path)
            .filter(JsonNode::isArray)
            .findFirst()
            .orElse(root);
    var links = new ArrayList<Link>();
    if (list.isArray()) {
      list.forEach(item -> link(item, outlet).ifPresent(links::add));
    } else {
      link(list, outlet).ifPresent(links::add);
    }
    return links.isEmpty() && !list.isArray()
        ? new Feed.Unreadable("neither a JSON Feed nor a list of addresses")
        : new Feed.Read(links, List.of());
  }

  private Optional<Link> link(JsonNode item, Optional<String> outlet) {
    var published = value(item, Field.DATE).or(() -> text(item, "date_published"));
    var changed = text(item, "date_modified").or(() -> published).flatMap(JsonLists::instant);
    return value(item, Field.URL)
        .or(() -> text(item, "external_url"))
        .map(
            url ->
                new Link(
                    url,
                    value(item, Field.TITLE).flatMap(Feeds::words),
                    value(item, Field.OUTLET).or(() -> outlet),
                    published.flatMap(WrittenDates::first).map(WrittenDates.Found::date),
                    changed));
  }

  private static Optional<Instant> instant(String words) {
    try {
      return Optional.of(OffsetDateTime.parse(words).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<String> value(JsonNode item, Field field) {
    return columns.names(field).stream().flatMap(name -> text(item, name).stream()).findFirst();
  }

  private static Optional<String> text(JsonNode item, String name) {
    return Optional.of(item.path(name))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(words -> !words.isBlank());
  }
}
