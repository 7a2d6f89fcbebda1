package satow.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import satow.article.Article;
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

/** Coded articles made by hand: what each sentence says is told beside it. */
final class News {
  private final String id;
  private final LocalDate published;
  private Optional<String> url = Optional.empty();
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<EventMention> events = new ArrayList<>();
  private final List<EventDate> dates = new ArrayList<>();
  private final List<Optional<Place>> places = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();

  private News(String id, LocalDate published) {
    this.id = id;
    this.published = published;
  }

  static News of(String id, String published) {
    return new News(id, LocalDate.parse(published));
  }

  News url(Optional<String> address) {
    url = address;
    return this;
  }

  /** A sentence that says nothing yet. */
  News sentence(String words) {
    text.append(text.length() == 0 ? "" : "\n");
    int start = text.length();
    text.append(words);
    var span = new Span(start, start + words.length());
    sentences.add(new Sentence(sentences.size(), span, List.<Token>of(), 0, false));
    return this;
  }

  /** What the last sentence says: {@code event("046", "happened", "JPNGOV Taro Mori", …)}. */
  News event(String cameo, String status, String who, String whom, String trigger, String day) {
    var sentence = sentences.get(sentences.size() - 1);
    events.add(
        new EventMention(
            cameo,
            Status.valueOf(status.toUpperCase(Locale.ROOT)),
            Optional.of(actor(who)),
            Optional.of(actor(whom)),
            at(trigger),
            sentence.index(),
            Optional.empty(),
            "made-by-hand",
            0.9));
    dates.add(
        new EventDate(
            Optional.of(DateInterval.of(LocalDate.parse(day))),
            Optional.empty(),
            "the sentence says so"));
    places.add(
        text.toString().contains("Hakodate")
            ? Optional.of(new Place("Hakodate", Optional.of("JPN")))
            : Optional.empty());
    return this;
  }

  News quote(String words, String speaker, String... issues) {
    statements.add(
        new Statement(
            at(words),
            true,
            Optional.of(actor(speaker)),
            Optional.empty(),
            List.of(issues),
            Optional.empty()));
    return this;
  }

  News figure(String words, double value, String unit, String what) {
    quantities.add(new Quantity(at(words), value, unit, what, Optional.empty(), Optional.empty()));
    return this;
  }

  private Actor actor(String codeAndName) {
    int blank = codeAndName.indexOf(' ');
    String name = codeAndName.substring(blank + 1);
    return new Actor(Optional.of(codeAndName.substring(0, blank)), name, name, at(name));
  }

  /** The words in the last sentence. */
  private Span at(String words) {
    var sentence = sentences.get(sentences.size() - 1).span();
    int start = text.indexOf(words, sentence.start());
    if (start < 0) {
      throw new IllegalArgumentException("not in the sentence: " + words);
    }
    return new Span(start, start + words.length());
  }

  DatedArticle dated() {
    var article =
        new Article(
            id,
            text.toString(),
            Optional.of(new Article.Title("Title of " + id, Optional.empty())),
            Optional.empty(),
            Optional.of("Outlet of " + id),
            url,
            Optional.empty(),
            List.of(),
            id + ".txt");
    var day = DateInterval.of(published);
    return new DatedArticle(
        new CodedArticle(new AnalyzedArticle(article, sentences), events, statements, quantities),
        new Publication(
            Optional.of(day),
            List.of(
                new Publication.Clue("metadata", published.toString(), Optional.empty(), "so"))),
        List.of(
            new TimeExpression(
                sentences.get(0).span(), "then", TimeExpression.Type.DATE, "2016", "")),
        dates,
        places);
  }

  /** Three years of Japan and Russia, in four articles with a bit of everything. */
  static List<DatedArticle> all() {
    return List.of(
        of("001", "2014-03-05")
            .sentence("Japan imposed sanctions on Russia on 4 March 2014.")
            .event("163", "happened", "JPNGOV Japan", "RUSGOV Russia", "imposed", "2014-03-04")
            .sentence("Oleg Lapin of Russia said the islands are not for sale 😀.")
            .quote("the islands are not for sale 😀", "RUSGOV Oleg Lapin", "territory")
            .sentence("Some 1,200 families left the islands, officials said.")
            .figure("1,200 families", 1200, "family", "families left the islands")
            .dated(),
        of("002", "2015-06-12")
            .sentence("Taro Mori met Oleg Lapin in Hakodate on 10 June 2015.")
            .event("046", "happened", "JPNGOV Taro Mori", "RUSGOV Oleg Lapin", "met", "2015-06-10")
            .sentence("Japan signed a fishing treaty with Russia in Hakodate.")
            .event("057", "happened", "JPNGOV Japan", "RUSGOV Russia", "signed", "2015-06-10")
            .sentence("Russia promised to send a delegation to Japan by July.")
            .event("0331", "happened", "RUSGOV Russia", "JPNGOV Japan", "promised", "2015-06-10")
            .sentence("Some 1,500 families left the islands, officials said.")
            .figure("1,500 families", 1500, "family", "families left the islands")
            .sentence("Norway thanked Japan.")
            .event("051", "happened", "NORGOV Norway", "JPNGOV Japan", "thanked", "2015-06-11")
            .dated(),
        of("003", "2015-06-13")
            .sentence("The meeting of Taro Mori and Oleg Lapin in Hakodate lasted two hours.")
            .event(
                "046", "happened", "JPNGOV Taro Mori", "RUSGOV Oleg Lapin", "meeting", "2015-06-10")
            .sentence("Some 900 families left the islands, officials said.")
            .figure("900 families", 900, "family", "families left the islands")
            .sentence("Taro Mori of Japan said the islands must come back.")
            .quote("the islands must come back", "JPNGOV Taro Mori", "territory")
            .dated(),
        of("004", "2016-01-20")
            .sentence("Japan and Russia will meet in the spring, Russia announced.")
            .event("036", "planned", "JPNGOV Japan", "RUSGOV Russia", "will meet", "2016-04-01")
            .sentence("Russia denied that it has sent ships against Japan.")
            .event("046", "negated", "RUSGOV Russia", "JPNGOV Japan", "sent", "2015-06-10")
            .dated());
  }
}
