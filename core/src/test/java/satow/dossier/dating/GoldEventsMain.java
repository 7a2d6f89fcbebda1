package satow.dossier.dating;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import satow.article.Article;
import satow.article.Boilerplate;
import satow.article.Span;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.language.AnalyzedArticle;
import satow.language.Sentence;
import satow.language.time.DatedEvents;

/** Prints a date for each annotated event: the annotation's triggers, our dates. */
final class GoldEventsMain {
  private GoldEventsMain() {}

  public static void main(String[] args) throws Exception {
    var gold =
        new ObjectMapper().readTree(Files.readString(Path.of(args[0]), StandardCharsets.UTF_8));
    var dating = new Dating(DatedEvents.shipped(), Prose.TERMS);
    for (var doc : gold.get("documents")) {
      String text =
          Files.readString(Path.of(args[1], doc.get("file").asText()), StandardCharsets.UTF_8);
      var boilerplate = new ArrayList<Boilerplate>();
      for (var b : doc.get("boilerplate")) {
        var kind =
            b.get("kind").asText().contains("caption")
                ? Boilerplate.Kind.CAPTION
                : Boilerplate.Kind.SUBHEADING;
        boilerplate.add(
            new Boilerplate(new Span(b.get("start").asInt(), b.get("end").asInt()), kind));
      }
      var article =
          new Article(
              "x",
              text,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              boilerplate,
              "x");
      var sentences = new ArrayList<Sentence>();
      for (var s : doc.get("sentences")) {
        var span = new Span(s.get("start").asInt(), s.get("end").asInt());
        int paragraph =
            (int) text.substring(0, span.start()).chars().filter(c -> c == '\n').count();
        sentences.add(
            new Sentence(
                s.get("i").asInt(), span, java.util.List.of(), paragraph, s.get("i").asInt() < 2));
      }
      var events = new ArrayList<EventMention>();
      var ids = new ArrayList<String>();
      for (var e : gold.get("events")) {
        if (e.get("doc").asText().equals(doc.get("id").asText())
            && !e.get("status").asText().equals("excluded")) {
          ids.add(e.get("id").asText());
          events.add(
              new EventMention(
                  e.get("cameo").asText(),
                  Status.valueOf(e.get("status").asText().toUpperCase(Locale.ROOT)),
                  Optional.empty(),
                  Optional.empty(),
                  new Span(e.get("trigger_start").asInt(), e.get("trigger_end").asInt()),
                  e.get("sent").asInt(),
                  Optional.empty(),
                  "",
                  1));
        }
      }
      var dated =
          dating.date(
              new CodedArticle(
                  new AnalyzedArticle(article, sentences),
                  events,
                  java.util.List.of(),
                  java.util.List.of()));
      System.err.println(doc.get("id") + " " + dated.publication().interval());
      for (int i = 0; i < ids.size(); i++) {
        var d = dated.eventDates().get(i);
        var p = dated.eventPlaces().get(i);
        System.out.println(
            ids.get(i)
                + "\t"
                + d.interval().map(x -> x.start() + "\t" + x.end()).orElse("\t")
                + "\t"
                + d.text().orElse("")
                + "\t"
                + d.basis()
                + "\t"
                + p.map(x -> x.name() + "/" + x.country().orElse("-")).orElse("-"));
      }
    }
  }
}
