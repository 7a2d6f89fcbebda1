package satow.dossier.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import satow.article.Article;
import satow.article.Boilerplate;
import satow.article.Span;
import satow.dossier.DateInterval;

/** Writes a cleaned article as one line of JSON, the format of {@code satow articles}. */
public final class ArticleJson {
  private ArticleJson() {}

  /**
   * The article's object, without a line break: its text is what remains when the boilerplate is
   * cut out, so no offsets are given.
   *
   * @param copyOf the id of an earlier article that has the same text, or nearly so
   */
  public static String line(Article article, Optional<String> copyOf) {
    return JsonLine.of(
        article.text(),
        out -> {
          head(article, out);
          published(article, out);
          out.text("text", prose(article));
          out.text("source", article.source());
          out.text("copy_of", copyOf);
        });
  }

  /**
   * What remains of the text without its boilerplate and its headline, which is given beside it;
   * emptied lines are closed up. Subheadings stay: nothing is coded from them, but a reader wants
   * them.
   */
  public static String prose(Article article) {
    var boilerplate =
        article.boilerplate().stream()
            .filter(b -> b.kind() != Boilerplate.Kind.SUBHEADING)
            .map(Boilerplate::span);
    var headline = article.title().flatMap(Article.Title::span).stream();
    List<Span> cuts = Stream.concat(boilerplate, headline).sorted().toList();
    var out = new StringBuilder();
    int at = 0;
    for (Span cut : cuts) {
      if (cut.start() > at) {
        out.append(article.text(), at, cut.start());
      }
      // Words on both sides of a cut do not grow together.
      boolean gap = out.length() > 0 && !Character.isWhitespace(out.charAt(out.length() - 1));
      out.append(gap ? " " : "");
      at = Math.max(at, cut.end());
    }
    out.append(article.text(), at, article.text().length());
    return String.join(
        "\n", out.toString().lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }

  private static void published(Article article, JsonLine out) throws IOException {
    if (article.declared().isEmpty()) {
      out.unknown("published");
      return;
    }
    var day = article.declared().get().date();
    out.object("published", () -> days(Optional.of(DateInterval.of(day)), out));
  }

  /** The fields that every article's object begins with. */
  static void head(Article article, JsonLine out) throws IOException {
    out.text("id", article.id());
    out.text("title", article.title().map(Article.Title::text));
    out.text("byline", article.byline());
    out.text("outlet", article.outlet());
    out.text("url", article.url());
  }

  /** {@code start} and {@code end} as ISO days, null where unknown. */
  static void days(Optional<DateInterval> days, JsonLine out) throws IOException {
    out.text("start", days.map(d -> d.start().toString()));
    out.text("end", days.map(d -> d.end().toString()));
  }
}
