package satow.article.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Who wrote a page: JSON-LD, then {@code meta}, then the visible byline. */
final class Bylines {
  private static final List<String> PLACES =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "a[rel=author]",
          "[class~=(?i)^(author|byline|post-author|entry-author|article-author)[-_]?name$]",
          "[class~=(?i)byline]",
          "[class~=(?i)author-?_?name]",
          "[class~=(?i)(^|[-_])author([-_]|$)]");
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:written|posted|published|authored|words|story|article|text) by|by|author)[:\\s]+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VISIBLE =
      Pattern.compile(
          "^(?:[Ww]ritten |[Pp]osted )?[Bb][Yy]:? ((?:\\p{Lu}[\\p{L}.'’-]*[ ,]*){2,5})");
  private static final int LONGEST = 80;

  private Bylines() {}

  static Optional<String> of(Document document, Metadata metadata) {
    var names = new LinkedHashSet<String>();
    metadata.authors().stream().filter(Bylines::plausible).forEach(names::add);
    if (names.isEmpty()) {
      metadata
          .first(
              "author",
              "article:author",
              "dc.creator",
              "parsely-author",
              "sailthru.author",
              "citation_author",
              "twitter:data1")
          .map(Bylines::withoutBy)
          .filter(Bylines::plausible)
          .ifPresent(names::add);
    }
    if (names.isEmpty()) {
      visible(document).ifPresent(names::add);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private static Optional<String> visible(Document document) {
    for (var place : PLACES) {
      for (var element : document.select(place)) {
        var name = withoutBy(element.text());
        if (plausible(name) && name.length() < LONGEST) {
          return Optional.of(name);
        }
      }
    }
    return document.select("p, span, div, a, address").stream()
        .map(element -> VISIBLE.matcher(element.ownText().strip()))
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group(1).strip())
        .findFirst();
  }

  private static String withoutBy(String words) {
    return BY.matcher(words.strip()).replaceFirst("").strip();
  }

  /** A name, not an address, a number or a reading time. */
  private static boolean plausible(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return name.length() > 2
        && name.length() <= 160
        && !lower.contains("http")
        && !lower.contains("min read")
        && !lower.matches("\\d+ minutes?|admin|author|editor|staff|guest|about the author")
        && name.chars().anyMatch(Character::isLetter);
  }
}
