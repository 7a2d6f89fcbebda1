package satow.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import satow.article.Article;
import satow.article.Boilerplate;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.coding.Quantity;
import satow.coding.Statement;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.EventDate;
import satow.dossier.Place;
import satow.dossier.Publication;
import satow.language.AnalyzedArticle;
import satow.language.Sentence;
import satow.language.TimeExpression;
import satow.language.Token;

/** Dated articles made by hand, with every field in use. */
public final class Samples {
  private static final Optional<DateInterval> REPORTED =
      Optional.of(DateInterval.of(LocalDate.of(2016, 5, 3)));

  private Samples() {}

  /** One sentence, in which the first word does something to the last but the full stop. */
  public static DatedArticle dated(String id, String source, String text) {
    String menu = "MENU ";
    String whole = menu + text;
    int start = menu.length();
    int end = whole.length();
    String first = text.substring(0, text.indexOf(' '));
    String last = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
    var who = actor(first, new Span(start, start + first.length()));
    var whom = actor(last, new Span(end - 1 - last.length(), end - 1));
    var verb = new Span(who.span().end() + 1, whom.span().start() - 1);
    var article =
        new Article(
            id,
            whole,
            Optional.of(new Article.Title("About " + last, Optional.empty())),
            Optional.of("By A. Writer"),
            Optional.of("The Quiet Post"),
            Optional.of("https://example.org/" + id),
            Optional.of(
                new Article.DeclaredDate(
                    LocalDate.of(2016, 5, 3), "metadata", "3 May 2016", Optional.empty())),
            List.of(new Boilerplate(new Span(0, 4), Boilerplate.Kind.NAVIGATION)),
            source);
    var tokens =
        List.of(
            new Token(
                0, first, first.toLowerCase(java.util.Locale.ROOT), "NNP", 1, "nsubj", who.span()),
            new Token(1, "visits", "visit", "VBZ", -1, "root", verb));
    var sentence = new Sentence(0, new Span(start, end), tokens, 0, false);
    var event =
        new EventMention(
            "042",
            Status.HAPPENED,
            Optional.of(who),
            Optional.of(whom),
            verb,
            0,
            Optional.of(whom),
            "visit",
            0.75);
    var back =
        new EventMention(
            "042",
            Status.HAPPENED,
            Optional.of(whom),
            Optional.of(who),
            verb,
            0,
            Optional.empty(),
            "visit",
            0.75);
    return new DatedArticle(
        new CodedArticle(
            new AnalyzedArticle(article, List.of(sentence)),
            List.of(event, back),
            List.of(
                new Statement(
                    verb,
                    true,
                    Optional.of(who),
                    Optional.of(whom),
                    List.of("trade", "energy"),
                    Optional.of("Radio"))),
            List.of(
                new Quantity(
                    verb, 37e9, "USD", "trade", Optional.of("approx"), Optional.of("2015")))),
        new Publication(
            Optional.of(DateInterval.of(LocalDate.of(2016, 5, 3))),
            List.of(new Publication.Clue("metadata", "3 May 2016", Optional.empty(), "says so"))),
        List.of(new TimeExpression(verb, "May", TimeExpression.Type.DATE, "2016-05", "")),
        List.of(
            new EventDate(
                Optional.of(new DateInterval(LocalDate.of(2016, 5, 1), LocalDate.of(2016, 5, 3))),
                Optional.of("May"),
                "the month of publication, up to its day",
                false,
                REPORTED),
            new EventDate(
                Optional.empty(), Optional.empty(), "the sentence gives none", true, REPORTED)),
        List.of(Optional.of(new Place("Sochi", Optional.of("RUS"))), Optional.empty()));
  }

  private static Actor actor(String word, Span span) {
    Optional<String> code =
        switch (word) {
          case "Japan" -> Optional.of("JPNGOV");
          case "Russia" -> Optional.of("RUSGOV");
          case "Norway" -> Optional.of("NOR");
          default -> Optional.empty();
        };
    return new Actor(code, word, word, span);
  }
}
