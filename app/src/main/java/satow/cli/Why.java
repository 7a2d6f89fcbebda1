package satow.cli;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.coding.Ontology;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.EventDate;
import satow.dossier.Place;
import satow.dossier.Publication;
import satow.dossier.brief.Brief;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.dossier.merge.Evidence;
import satow.dossier.merge.Syndication;
import satow.serve.ActorCodes;
import satow.store.EventStore;
import satow.store.StoredArticle;
import satow.store.StoredMention;

/** Tells how a record came to be, in lines for a person. */
record Why(Ontology ontology, EventStore store, Terminal terminal) {

  void event(String asked, Event event) {
    if (!asked.equals(event.id())) {
      line("report", asked + " has been taken for a report of this event:");
    }
    line("event", event.id() + "  " + Brief.sentence(event));
    line("code", code(event.cameo()));
    counts(event.cameo());
    line("status", event.status().words());
    line("date", date(event.date()));
    event.place().ifPresent(this::place);
    event.parties().sources().forEach(a -> line("who", actor(Optional.of(a))));
    event.parties().targets().forEach(a -> line("whom", actor(Optional.of(a))));
    if (event.number() > 1) {
      line("number", "stands for " + event.number());
    }
    event.story().ordinal().ifPresent(n -> line("number", n + " in its series"));
    var events = new Merged(store).of(event.dyad());
    event.story().partOf().ifPresent(id -> part("part of", id, events));
    events.stream()
        .filter(e -> e.story().partOf().equals(Optional.of(event.id())))
        .forEach(e -> part("its part", e.id(), events));
    if (event.story().history().size() > 1) {
      for (Event.Step step : event.story().history()) {
        line(
            "history",
            step.status().words()
                + ", reported "
                + step.reported().map(Why::days).orElse("on an unknown day")
                + " "
                + step.evidence().citation());
      }
    }
    int n = event.evidence().size();
    line("reports", n + " in " + String.join("; ", event.story().outlets()));
    event.evidence().forEach(x -> report(x, event));
  }

  private void part(String label, String id, List<Event> events) {
    events.stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .ifPresent(e -> line(label, id + "  " + Brief.sentence(e)));
  }

  private void report(Evidence evidence, Event event) {
    var articles = store.articles(evidence.articleId());
    for (StoredArticle article : articles) {
      DatedArticle dated = store.article(article);
      var mentions = dated.coded().events();
      for (int i = 0; i < mentions.size(); i++) {
        EventMention m = mentions.get(i);
        boolean own =
            m.trigger().equals(evidence.span())
                && Optional.of(m.cameo()).equals(evidence.cameo())
                && Dyad.of(m).equals(Optional.of(event.dyad()));
        if (own) {
          terminal.line("");
          line("report", article.key() + "." + i + "  " + evidence.citation());
          line("says", "“" + evidence.text().replaceAll("\\s+", " ") + "”");
          line("pattern", pattern(m.pattern()) + ", by the words “" + evidence.words() + "”");
          line("date", date(dated.eventDates().get(i)));
          m.reportedBy().ifPresent(by -> line("reported", "by " + actor(Optional.of(by))));
          event.story().joins().stream()
              .filter(j -> j.evidence().equals(evidence))
              .findFirst()
              .ifPresentOrElse(
                  j -> line("joined", j.reason()), () -> line("joined", "the best dated report"));
          return;
        }
      }
    }
  }

  /** {@code intend+meet}: each operator over what it governs. */
  private static String pattern(String pattern) {
    String[] parts = pattern.split("\\+", -1);
    return parts.length == 1 ? pattern : String.join(" over ", parts);
  }

  void mention(StoredMention stored) {
    EventMention mention = stored.mention();
    line("report", stored.id() + "  " + code(mention.cameo()));
    line("says", "“" + stored.sentence().replaceAll("\\s+", " ") + "”");
    line(
        "in",
        "["
            + stored.article().id()
            + " s"
            + mention.sentence()
            + "], "
            + stored.article().source());
    stored.article().title().ifPresent(t -> line("", "“" + t + "”"));
    line("pattern", pattern(mention.pattern()) + ", by the words “" + stored.trigger() + "”");
    line("who", actor(mention.source()));
    line("whom", actor(mention.target()));
    line("status", mention.status().words());
    line("date", date(stored.date()));
    stored.place().ifPresent(this::place);
    mention.reportedBy().ifPresent(by -> line("reported", "by " + actor(Optional.of(by))));
    counts(mention.cameo());
    line("confidence", Double.toString(mention.confidence()));
    Dyad.of(mention)
        .flatMap(dyad -> holding(stored, dyad))
        .ifPresent(e -> line("report of", e.id() + "  " + Brief.sentence(e)));
  }

  private Optional<Event> holding(StoredMention stored, Dyad dyad) {
    return new Merged(store)
        .of(dyad).stream()
            .filter(
                e ->
                    e.evidence().stream()
                        .anyMatch(
                            x ->
                                x.articleId().equals(stored.article().id())
                                    && x.span().equals(stored.mention().trigger())))
            .findFirst();
  }

  private void place(Place place) {
    line("place", place.name() + place.country().map(c -> ", " + c).orElse(""));
  }

  private void counts(String cameo) {
    ontology
        .find(cameo)
        .ifPresent(
            entry ->
                line(
                    "counts as",
                    entry.ploverType().orElse("no PLOVER type")
                        + entry.ploverMode().map(m -> "-" + m).orElse("")
                        + ", quad class "
                        + entry.quad()
                        + entry.goldstein().map(g -> ", Goldstein " + g).orElse("")));
  }

  void article(StoredArticle stored, DatedArticle dated) {
    var article = dated.coded().analyzed().article();
    line("article", stored.id() + "  " + stored.title().map(t -> "“" + t + "”").orElse("no title"));
    line("from", stored.source() + stored.url().map(u -> ", " + u).orElse(""));
    line("key", stored.key());
    line("published", stored.published().map(Why::days).orElse("unknown"));
    for (Publication.Clue clue : dated.publication().clues()) {
      line("", clue.kind() + " “" + clue.text() + "”: " + clue.says());
    }
    var kinds = new TreeMap<String, Integer>();
    article.boilerplate().forEach(b -> kinds.merge(b.kind().words(), 1, Integer::sum));
    article.byline().ifPresent(b -> line("byline", b));
    article.outlet().ifPresent(o -> line("outlet", o));
    String id = article.id();
    var copies = Syndication.of(store.texts());
    var others =
        copies.groups().entrySet().stream()
            .filter(e -> e.getValue().equals(copies.group(id)) && !e.getKey().equals(id))
            .map(java.util.Map.Entry::getKey)
            .sorted()
            .toList();
    if (!others.isEmpty()) {
      line("copies", String.join(", ", others) + "; all of them count as one source");
    }
    kinds.forEach((kind, count) -> line("left out", count + " × " + kind));
    line(
        "found",
        dated.coded().analyzed().sentences().size()
            + " sentences, "
            + dated.coded().events().size()
            + " event mentions, "
            + dated.coded().statements().size()
            + " statements, "
            + dated.coded().quantities().size()
            + " quantities, "
            + dated.times().size()
            + " time expressions");
    for (int i = 0; i < dated.coded().events().size(); i++) {
      EventMention mention = dated.coded().events().get(i);
      line(
          "event",
          stored.key()
              + "."
              + i
              + "  "
              + who(mention.source())
              + " → "
              + who(mention.target())
              + "  "
              + code(mention.cameo())
              + ", "
              + mention.status().words());
    }
  }

  private String code(String cameo) {
    return cameo + ontology.find(cameo).map(e -> " " + e.name()).orElse("");
  }

  private static String who(Optional<Actor> actor) {
    return actor.map(a -> a.code().orElse(a.name())).orElse("—");
  }

  private static String actor(Optional<Actor> actor) {
    return actor
        .map(
            a ->
                a.code().map(ActorCodes::words).orElse("no code")
                    + "  "
                    + a.name()
                    + ", by the words “"
                    + a.text()
                    + "”")
        .orElse("nobody named");
  }

  private static String date(EventDate date) {
    return date.interval().map(Why::days).orElse("unknown")
        + date.text().map(t -> ", by the words “" + t + "”").orElse("")
        + ": "
        + date.basis();
  }

  private static String days(DateInterval days) {
    return days.days() == 1 ? days.start().toString() : days.start() + " to " + days.end();
  }

  private void line(String label, String words) {
    terminal.line(label + " ".repeat(Math.max(1, 12 - label.length())) + words);
  }
}
