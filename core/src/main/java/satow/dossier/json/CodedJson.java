package satow.dossier.json;

import java.io.IOException;
import java.util.Optional;
import satow.article.Boilerplate;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.coding.Ontology;
import satow.coding.Quantity;
import satow.coding.Statement;
import satow.dossier.DatedArticle;
import satow.dossier.EventDate;
import satow.dossier.Place;
import satow.dossier.Publication;
import satow.language.Sentence;
import satow.language.TimeExpression;

/**
 * Writes a coded article as one line of JSON, the format of {@code satow code}. The same article
 * gives the same bytes. An event that both sides take part in stands twice in the article already,
 * once for each direction, and so it is written. Immutable, thread-safe.
 */
public final class CodedJson {
  private final Ontology ontology;

  /** A writer that takes PLOVER types, quad classes and weights from the ontology. */
  public CodedJson(Ontology ontology) {
    this.ontology = ontology;
  }

  /** The article's object, without a line break. */
  public String line(DatedArticle dated) {
    String text = dated.coded().analyzed().article().text();
    return JsonLine.of(text, out -> new Writing(ontology, dated, out).all());
  }

  private record Writing(Ontology ontology, DatedArticle dated, JsonLine out) {

    void all() throws IOException {
      var coded = dated.coded();
      var article = coded.analyzed().article();
      ArticleJson.head(article, out);
      // Articles in other languages are rejected before this.
      out.text("language", "en");
      published(dated.publication());
      out.text("text", article.text());
      out.array(
          "boilerplate",
          () -> {
            for (Boilerplate b : article.boilerplate()) {
              out.element(
                  () -> {
                    out.span(b.span());
                    out.text("kind", b.kind().words());
                  });
            }
          });
      out.array(
          "sentences",
          () -> {
            for (Sentence s : coded.analyzed().sentences()) {
              out.element(() -> out.span(s.span()));
            }
          });
      times();
      events();
      out.array(
          "quotes",
          () -> {
            for (Statement s : coded.statements()) {
              out.element(() -> quote(s));
            }
          });
      out.array(
          "quantities",
          () -> {
            for (Quantity q : coded.quantities()) {
              out.element(() -> quantity(q));
            }
          });
    }

    private void published(Publication publication) throws IOException {
      if (publication.interval().isEmpty() && publication.clues().isEmpty()) {
        out.unknown("published");
        return;
      }
      out.object(
          "published",
          () -> {
            ArticleJson.days(publication.interval(), out);
            out.array(
                "clues",
                () -> {
                  for (Publication.Clue clue : publication.clues()) {
                    out.element(() -> clue(clue));
                  }
                });
          });
    }

    private void clue(Publication.Clue clue) throws IOException {
      out.text("kind", clue.kind());
      out.text("text", clue.text());
      out.span(clue.span());
      out.text("says", clue.says());
    }

    private void times() throws IOException {
      out.array(
          "times",
          () -> {
            for (TimeExpression t : dated.times()) {
              out.element(
                  () -> {
                    out.span(t.span());
                    out.text("text", t.text());
                    out.text("type", t.type().name());
                    out.text("value", t.value());
                  });
            }
          });
    }

    private void events() throws IOException {
      var events = dated.coded().events();
      out.array(
          "events",
          () -> {
            for (int i = 0; i < events.size(); i++) {
              EventMention event = events.get(i);
              EventDate date = dated.eventDates().get(i);
              Optional<Place> place = dated.eventPlaces().get(i);
              out.element(() -> event(event, date, place));
            }
          });
    }

    private void event(EventMention event, EventDate date, Optional<Place> place)
        throws IOException {
      code(ontology.of(event.cameo()));
      out.text("status", event.status().words());
      actor("source", event.source());
      actor("target", event.target());
      out.object(
          "trigger",
          () -> {
            out.text("text", event.trigger().in(dated.coded().analyzed().article().text()));
            out.span(event.trigger());
          });
      out.number("sentence", event.sentence());
      out.object("date", () -> date(date));
      if (place.isPresent()) {
        out.object(
            "place",
            () -> {
              out.text("name", place.get().name());
              out.text("country", place.get().country());
              degrees("lat", place.get().lat());
              degrees("lon", place.get().lon());
              out.text("precision", place.get().precision().map(Place.Precision::words));
            });
      } else {
        out.unknown("place");
      }
      person("reported_by", event.reportedBy());
      out.text("pattern", event.pattern());
      out.decimal("confidence", event.confidence());
    }

    private void code(Ontology.Entry entry) throws IOException {
      out.text("cameo", entry.code());
      if (entry.ploverType().isPresent()) {
        out.object(
            "plover",
            () -> {
              out.text("type", entry.ploverType());
              out.text("mode", entry.ploverMode());
              out.texts("contexts", entry.contexts());
            });
      } else {
        out.unknown("plover");
      }
      out.number("quad", entry.quad());
      if (entry.goldstein().isPresent()) {
        out.decimal("goldstein", entry.goldstein().get());
      } else {
        out.unknown("goldstein");
      }
    }

    private void date(EventDate date) throws IOException {
      ArticleJson.days(date.interval(), out);
      out.text("text", date.text());
      out.text("basis", date.basis());
      out.text("precision", date.precision().map(EventDate.Precision::words));
      out.truth("background", date.background());
      if (date.reported().isPresent()) {
        out.object("reported", () -> ArticleJson.days(date.reported(), out));
      } else {
        out.unknown("reported");
      }
    }

    private void degrees(String field, Optional<Double> value) throws IOException {
      if (value.isPresent()) {
        out.decimal(field, value.get());
      } else {
        out.unknown(field);
      }
    }

    private void actor(String field, Optional<Actor> actor) throws IOException {
      if (actor.isEmpty()) {
        out.unknown(field);
        return;
      }
      out.object(
          field,
          () -> {
            out.text("code", actor.get().code());
            out.text("name", actor.get().name());
            out.text("text", actor.get().text());
            out.span(actor.get().span());
          });
    }

    /** Who, without the place in the text. */
    private void person(String field, Optional<Actor> actor) throws IOException {
      if (actor.isEmpty()) {
        out.unknown(field);
        return;
      }
      out.object(
          field,
          () -> {
            out.text("name", actor.get().name());
            out.text("code", actor.get().code());
          });
    }

    private void quote(Statement statement) throws IOException {
      out.span(statement.span());
      out.truth("direct", statement.direct());
      person("speaker", statement.speaker());
      person("addressee", statement.addressee());
      out.texts("issues", statement.issues());
      out.text("via", statement.via());
    }

    private void quantity(Quantity quantity) throws IOException {
      out.span(quantity.span());
      out.number("value", quantity.value());
      out.text("unit", quantity.unit());
      out.text("what", quantity.what());
      out.text("approx", quantity.approx());
      out.text("time", quantity.time());
    }
  }
}
