package satow.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * What a page says of itself: {@code meta} elements by lower-case name, and the JSON-LD objects
 * that describe an article.
 */
final class Metadata {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final Set<String> ARTICLES =
      Set.of(
          "article",
          "newsarticle",
          "blogposting",
          "techarticle",
          "report",
          "scholarlyarticle",
          "analysisnewsarticle",
          "opinionnewsarticle",
          "reportagenewsarticle",
          "reviewnewsarticle",
          "medicalwebpage",
          "socialmediaposting",
          "webpage");

  private final Map<String, List<String>> metas;
  private final List<JsonNode> articles;
  private final Map<String, JsonNode> byId;
  private final Optional<String> canonical;

  private Metadata(
      Map<String, List<String>> metas,
      List<JsonNode> articles,
      Map<String, JsonNode> byId,
      Optional<String> canonical) {
    this.metas = metas;
    this.articles = articles;
    this.byId = byId;
    this.canonical = canonical;
  }

  static Metadata of(Document document) {
    var metas = new LinkedHashMap<String, List<String>>();
    for (var meta : document.select("meta[content]")) {
      for (var key : List.of("property", "name", "itemprop")) {
        var name = meta.attr(key).toLowerCase(Locale.ROOT).strip();
        var content = meta.attr("content").strip();
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.computeIfAbsent(name, k -> new ArrayList<>()).add(content);
        }
      }
    }
    var objects = new ArrayList<JsonNode>();
    for (var script : document.select("script[type*=ld+json]")) {
      parse(script.data()).ifPresent(json -> collect(json, objects, 0));
    }
    var byId = new LinkedHashMap<String, JsonNode>();
    objects.stream()
        .filter(node -> node.hasNonNull("@id") && node.size() > 1)
        .forEach(node -> byId.putIfAbsent(node.get("@id").asText(), node));
    var articles =
        objects.stream()
            .filter(Metadata::isArticle)
            .sorted((a, b) -> Boolean.compare(isWebPage(a), isWebPage(b)))
            .toList();
    var link = document.selectFirst("link[rel=canonical][href]");
    return new Metadata(
        metas, articles, byId, Optional.ofNullable(link).map(l -> l.attr("href").strip()));
  }

  /** A page's broken JSON-LD says nothing; its other marks may. */
  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.ofNullable(MAPPER.readTree(json));
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode node, List<JsonNode> into, int depth) {
    if (depth > 12) {
      return;
    }
    if (node.isObject()) {
      into.add(node);
    }
    node.forEach(child -> collect(child, into, depth + 1));
  }

  private static boolean isArticle(JsonNode node) {
    return types(node).stream().anyMatch(ARTICLES::contains);
  }

  private static boolean isWebPage(JsonNode node) {
    return types(node).stream().allMatch(type -> type.equals("webpage"));
  }

  private static List<String> types(JsonNode node) {
    var types = new ArrayList<String>();
    var type = node.path("@type");
    if (type.isArray()) {
      type.forEach(one -> types.add(one.asText().toLowerCase(Locale.ROOT)));
    } else {
      types.add(type.asText().toLowerCase(Locale.ROOT));
    }
    return types;
  }

  /** The first value of the first of these {@code meta} names that the page has. */
  Optional<String> first(String... names) {
    for (var name : names) {
      var values = metas.get(name);
      if (values != null) {
        return Optional.of(text(values.get(0))).filter(value -> !value.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** The first string under this name in the page's JSON-LD articles. */
  Optional<String> ofArticle(String field) {
    return articles.stream()
        .map(article -> article.path(field))
        .filter(JsonNode::isTextual)
        .map(node -> text(node.asText()))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** The names of the article's authors in JSON-LD. */
  List<String> authors() {
    for (var article : articles) {
      var names = new ArrayList<String>();
      names(article.path("author"), names, 0);
      if (!names.isEmpty()) {
        return List.copyOf(names);
      }
    }
    return List.of();
  }

  private void names(JsonNode node, List<String> into, int depth) {
    if (depth > 3) {
      return;
    }
    if (node.isArray()) {
      node.forEach(one -> names(one, into, depth + 1));
    } else if (node.isTextual()) {
      into.add(text(node.asText()));
    } else if (node.path("name").isTextual()) {
      into.add(text(node.path("name").asText()));
    } else if (node.path("name").isArray()) {
      names(node.path("name"), into, depth + 1);
    } else {
      var named = byId.get(node.path("@id").asText());
      if (named != null) {
        names(named, into, depth + 1);
      }
    }
  }

  /** The page's address. */
  Optional<String> url() {
    return canonical.filter(link -> link.startsWith("http")).or(() -> first("og:url"));
  }

  /** Metadata often escapes HTML twice. */
  private static String text(String value) {
    return Parser.unescapeEntities(value, false).replaceAll("\\s+", " ").strip();
  }
}
