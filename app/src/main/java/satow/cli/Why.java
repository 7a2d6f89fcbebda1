package satow.cli;

import java.util.Optional;
import java.util.TreeMap;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.coding.Ontology;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.EventDate;
import satow.dossier.Publication;
import satow.store.StoredArticle;
import satow.store.StoredMention;

/** Tells how a record came to be, in lines for a person. */
record Why(Ontology ontology, Terminal terminal) {

  void event(StoredMention stored) {
    EventMention mention = stored.mention();
    line("event", stored.id() + "  " + code(mention.cameo()));
    line("says", "“" + stored.sentence().replaceAll("\\s+", " ") + "”");
    line(
        "in",
        stored.article().id()
            + ", sentence "
            + (mention.sentence() + 1)
            + ", "
            + stored.article().source());
    stored.article().title().ifPresent(t -> line("", "“" + t + "”"));
    line("pattern", mention.pattern() + ", by the words “" + stored.trigger() + "”");
    line("who", actor(mention.source()));
    line("whom", actor(mention.target()));
    line("status", mention.status().words());
    line("date", date(stored.date()));
    stored
        .place()
        .ifPresent(p -> line("place", p.name() + p.country().map(c -> ", " + c).orElse("")));
    mention.reportedBy().ifPresent(by -> line("reported", "by " + actor(Optional.of(by))));
    ontology
        .find(mention.cameo())
        .ifPresent(
            entry ->
                line(
                    "counts as",
                    entry.ploverType().orElse("no PLOVER type")
                        + entry.ploverMode().map(m -> "-" + m).orElse("")
                        + ", quad class "
                        + entry.quad()
                        + entry.goldstein().map(g -> ", Goldstein " + g).orElse("")));
    line("confidence", Double.toString(mention.confidence()));
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
            a -> a.code().orElse("no code") + "  " + a.name() + ", by the words “" + a.text() + "”")
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
