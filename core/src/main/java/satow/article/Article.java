package satow.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One document as read. The text is kept whole; what is not prose is marked, not removed.
 *
 * @param id the file's name up to the first {@code _} or its extension, or what the input says
 * @param text the text as read
 * @param title the headline, as a span of the text where it stands there
 * @param byline who wrote it, in the input's words
 * @param outlet who published it
 * @param url its address
 * @param declared the date that metadata or a date line states, with where it was found
 * @param boilerplate what is not prose, by position, never overlapping
 * @param source where it was read: a path, with {@code :line} for JSON Lines
 * @param sourceMap where the text stands in the page that it was read from; only pages have one
 */
public record Article(
    String id,
    String text,
    Optional<Title> title,
    Optional<String> byline,
    Optional<String> outlet,
    Optional<String> url,
    Optional<DeclaredDate> declared,
    List<Boilerplate> boilerplate,
    String source,
    Optional<SourceMap> sourceMap) {

  public Article {
    boilerplate = List.copyOf(boilerplate);
  }

  /** An article that was read from no page. */
  public Article(
      String id,
      String text,
      Optional<Title> title,
      Optional<String> byline,
      Optional<String> outlet,
      Optional<String> url,
      Optional<DeclaredDate> declared,
      List<Boilerplate> boilerplate,
      String source) {
    this(id, text, title, byline, outlet, url, declared, boilerplate, source, Optional.empty());
  }

  /** The same article, with this address where it names none of its own. */
  public Article addressed(Optional<String> address) {
    return new Article(
        id,
        text,
        title,
        byline,
        outlet,
        url.or(() -> address),
        declared,
        boilerplate,
        source,
        sourceMap);
  }

  /**
   * A headline.
   *
   * @param text its words
   * @param span where the text carries it; empty where it came beside the text (JSON, HTML)
   */
  public record Title(String text, Optional<Span> span) {}

  /**
   * A publication date that the input states.
   *
   * @param date the day
   * @param from what states it: {@code "date line"}, {@code "metadata"}, {@code "url"}
   * @param words the words that state it
   * @param span where the text carries them
   */
  public record DeclaredDate(LocalDate date, String from, String words, Optional<Span> span) {}

  /** Whether any boilerplate overlaps the span. */
  public boolean inBoilerplate(Span span) {
    return boilerplate.stream().anyMatch(b -> b.span().overlaps(span));
  }
}
