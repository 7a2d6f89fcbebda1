package satow.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column of a table, or field of a JSON object, holds what of an article.
 *
 * @param chosen the names that a person has given, or places from 1 in a table without a header
 */
public record ColumnNames(Map<Field, String> chosen) {
  /** The usual names. */
  public static final ColumnNames USUAL = new ColumnNames(Map.of());

  /**
   * What an article is made of, with the names under which it is usually found, best first: our
   * own, those of MediaCloud's story lists, GDELT's article lists, news-please and common data
   * sets. Case and all but letters and digits is ignored.
   */
  public enum Field {
    ID("id", "uid", "guid", "stories_id", "story_id", "article_id", "document_id", "doc_id"),
    TEXT("text", "body", "content", "article", "article_text", "full_text", "maintext", "story"),
    TITLE("title", "headline"),
    DATE(
        "date",
        "published",
        "publish_date",
        "pub_date",
        "publication_date",
        "date_publish",
        "published_at",
        "seendate",
        "datetime"),
    URL("url", "link", "address", "article_url", "source_url", "mobileurl"),
    BYLINE("byline", "author", "authors", "creator"),
    OUTLET("outlet", "media_name", "publisher", "publication", "newspaper", "source", "domain"),
    LANGUAGE("language", "lang");

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> usual;

    Field(String... usual) {
      this.usual = List.of(usual);
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ColumnNames {
    chosen = Collections.unmodifiableMap(ordered(chosen));
  }

  private static Map<Field, String> ordered(Map<Field, String> chosen) {
    var out = new EnumMap<Field, String>(Field.class);
    out.putAll(chosen);
    return out;
  }

  /**
   * Reads {@code text=body,title=headline}.
   *
   * @throws IllegalArgumentException with what is wrong, for a person
   */
  public static ColumnNames of(String words) {
    var chosen = new EnumMap<Field, String>(Field.class);
    for (String part : words.split(",", -1)) {
      int at = part.indexOf('=');
      var name = at < 0 ? "" : part.substring(at + 1).strip();
      if (name.isEmpty()) {
        throw new IllegalArgumentException("“" + part + "” is not of the form FIELD=NAME");
      }
      chosen.put(field(part.substring(0, at).strip()), name);
    }
    return new ColumnNames(chosen);
  }

  private static Field field(String word) {
    return Arrays.stream(Field.values())
        .filter(f -> f.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no field “"
                        + word
                        + "”; there are "
                        + Arrays.stream(Field.values())
                            .map(Field::word)
                            .collect(Collectors.joining(", "))));
  }

  /** The names under which to look for a field, best first. */
  public List<String> names(Field field) {
    var name = chosen.get(field);
    return name == null ? field.usual : List.of(name);
  }

  /** Whether a person has given places instead of names: the table has no header. */
  public boolean byPlace() {
    return !chosen.isEmpty() && chosen.values().stream().allMatch(n -> n.matches("[0-9]{1,4}"));
  }

  /** The column of each field that a header has, counted from 0. */
  Map<Field, Integer> columns(List<String> header) {
    var out = new EnumMap<Field, Integer>(Field.class);
    if (byPlace()) {
      chosen.forEach((field, place) -> out.put(field, Integer.parseInt(place) - 1));
      return out;
    }
    var plain = header.stream().map(ColumnNames::plain).toList();
    for (Field field : Field.values()) {
      names(field).stream()
          .map(name -> plain.indexOf(plain(name)))
          .filter(place -> place >= 0)
          .findFirst()
          .ifPresent(place -> out.put(field, place));
    }
    return out;
  }

  /** The names that a person has given and a header lacks. */
  Optional<String> missing(List<String> header) {
    var found = columns(header);
    return chosen.entrySet().stream()
        .filter(e -> !found.containsKey(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
