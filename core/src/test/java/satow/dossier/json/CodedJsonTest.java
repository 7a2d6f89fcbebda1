package satow.dossier.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import satow.article.Article;
import satow.article.Boilerplate;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.coding.Ontology;
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

class CodedJsonTest {
  private static final Ontology ONTOLOGY = ontology();

  // The gem is two UTF-16 units and one code point: all offsets behind it differ by one.
  private static final String TEXT = "\ud83d\udc8e Peru met Chile on Monday.";
  private static final Actor PERU = new Actor(Optional.of("PER"), "Peru", "Peru", new Span(3, 7));
  private static final Actor CHILE =
      new Actor(Optional.empty(), "Chile", "Chile", new Span(12, 17));

  @Test
  void everyFieldInItsPlace() {
    var event =
        new EventMention(
            "040",
            Status.HAPPENED,
            Optional.of(PERU),
            Optional.of(CHILE),
            new Span(8, 11),
            0,
            Optional.of(CHILE),
            "meet",
            0.9);
    var statement =
        new Statement(
            new Span(3, 7),
            true,
            Optional.of(PERU),
            Optional.empty(),
            List.of("trade"),
            Optional.of("Radio"));
    var quantity =
        new Quantity(new Span(3, 7), 37e9, "USD", "trade", Optional.empty(), Optional.of("2013"));
    var dated =
        new DatedArticle(
            new CodedArticle(
                new AnalyzedArticle(
                    article(
                        Optional.of(new Article.Title("Old foes", Optional.empty())),
                        List.of(new Boilerplate(new Span(0, 2), Boilerplate.Kind.SECTION_LABEL))),
                    List.of(new Sentence(0, new Span(3, 28), List.of(), 0, false))),
                List.of(event),
                List.of(statement),
                List.of(quantity)),
            new Publication(
                Optional.of(DateInterval.of(LocalDate.of(2019, 4, 2))),
                List.of(
                    new Publication.Clue(
                        "weekday", "Monday", Optional.of(new Span(21, 27)), "a Tuesday"))),
            List.of(
                new TimeExpression(
                    new Span(21, 27), "Monday", TimeExpression.Type.DATE, "2019-04-01", "")),
            List.of(
                new EventDate(
                    Optional.of(DateInterval.of(LocalDate.of(2019, 4, 1))),
                    Optional.of("Monday"),
                    "the last before publication",
                    true,
                    Optional.of(DateInterval.of(LocalDate.of(2019, 4, 2))))),
            List.of(
                Optional.of(
                    new Place(
                        "Arica",
                        Optional.of("CHL"),
                        Optional.of(-18.5),
                        Optional.of(-70.3),
                        Optional.of(Place.Precision.CITY)))));

    assertThat(new CodedJson(ONTOLOGY).line(dated))
        .isEqualTo(
            """
            {"id":"x1","title":"Old foes","byline":null,"outlet":null,"url":null,"language":"en",\
            "published":{"start":"2019-04-02","end":"2019-04-02","clues":[{"kind":"weekday",\
            "text":"Monday","start":20,"end":26,"says":"a Tuesday"}]},\
            "text":"\ud83d\udc8e Peru met Chile on Monday.",\
            "boilerplate":[{"start":0,"end":1,"kind":"section label"}],\
            "sentences":[{"start":2,"end":27}],\
            "times":[{"start":20,"end":26,"text":"Monday","type":"DATE","value":"2019-04-01"}],\
            "events":[{"cameo":"040","plover":{"type":"CONSULT","mode":null,\
            "contexts":["diplomatic"]},"quad":1,"goldstein":1.0,"status":"happened",\
            "source":{"code":"PER","name":"Peru","text":"Peru","start":2,"end":6},\
            "target":{"code":null,"name":"Chile","text":"Chile","start":11,"end":16},\
            "trigger":{"text":"met","start":7,"end":10},"sentence":0,\
            "date":{"start":"2019-04-01","end":"2019-04-01","text":"Monday",\
            "basis":"the last before publication","precision":"day","background":true,\
            "reported":{"start":"2019-04-02","end":"2019-04-02"}},\
            "place":{"name":"Arica","country":"CHL","lat":-18.5,"lon":-70.3,"precision":"city"},\
            "reported_by":{"name":"Chile","code":null},"pattern":"meet","confidence":0.9}],\
            "quotes":[{"start":2,"end":6,"direct":true,"speaker":{"name":"Peru","code":"PER"},\
            "addressee":null,"issues":["trade"],"via":"Radio"}],\
            "quantities":[{"start":2,"end":6,"value":37000000000,"unit":"USD","what":"trade",\
            "approx":null,"time":"2013"}]}""");
  }

  @Test
  void whatIsUnknownIsNull() {
    var event =
        new EventMention(
            "01",
            Status.PLANNED,
            Optional.empty(),
            Optional.empty(),
            new Span(8, 11),
            0,
            Optional.empty(),
            "say",
            0.5);
    var dated =
        new DatedArticle(
            new CodedArticle(
                new AnalyzedArticle(article(Optional.empty(), List.of()), List.of()),
                List.of(event),
                List.of(),
                List.of()),
            new Publication(Optional.empty(), List.of()),
            List.of(),
            List.of(new EventDate(Optional.empty(), Optional.empty(), "none given")),
            List.of(Optional.empty()));

    assertThat(new CodedJson(ONTOLOGY).line(dated))
        .contains("\"title\":null")
        .contains("\"published\":null")
        .contains("\"plover\":null,\"quad\":1,\"goldstein\":null")
        .contains("\"source\":null,\"target\":null")
        .contains(
            "\"date\":{\"start\":null,\"end\":null,\"text\":null,\"basis\":\"none given\","
                + "\"precision\":null,\"background\":false,\"reported\":null}")
        .contains("\"place\":null,\"reported_by\":null")
        .endsWith("\"quotes\":[],\"quantities\":[]}");
  }

  @Test
  void aCleanedArticleIsItsProse() {
    String text = "Home | World\n\nLima hosts talks.\n[Photo: A hall]\nThey end today. Share this";
    var article =
        new Article(
            "x2",
            text,
            Optional.empty(),
            Optional.of("By B. Writer"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new Article.DeclaredDate(
                    LocalDate.of(2019, 4, 2), "url", "2019/04/02", Optional.empty())),
            List.of(
                new Boilerplate(new Span(0, 12), Boilerplate.Kind.NAVIGATION),
                new Boilerplate(new Span(32, 47), Boilerplate.Kind.CAPTION),
                new Boilerplate(new Span(64, 74), Boilerplate.Kind.SHARE)),
            "x2.txt");

    assertThat(ArticleJson.line(article, Optional.empty()))
        .isEqualTo(
            """
            {"id":"x2","title":null,"byline":"By B. Writer","outlet":null,"url":null,\
            "published":{"start":"2019-04-02","end":"2019-04-02"},\
            "text":"Lima hosts talks.\\nThey end today.","source":"x2.txt","copy_of":null}""");
  }

  private static Article article(Optional<Article.Title> title, List<Boilerplate> boilerplate) {
    return new Article(
        "x1",
        TEXT,
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        boilerplate,
        "x1.txt");
  }

  private static Ontology ontology() {
    try {
      return Ontology.read(
          new StringReader(
              """
              code\tname\tquad\tgoldstein\tplover\tmode\tcontexts
              01\tMake public statement\t1
              040\tConsult\t1\t1.0\tCONSULT\t\tdiplomatic
              """),
          "test");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
