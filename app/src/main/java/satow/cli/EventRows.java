package satow.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.coding.Ontology;
import satow.dossier.DateInterval;
import satow.store.StoredMention;

/** Writes mentions as a table, as CSV or as JSON Lines. */
record EventRows(Ontology ontology, Terminal terminal) {
  private static final int TRIGGER_WIDTH = 44;

  /** The shapes of rows. */
  enum Format {
    TABLE,
    CSV,
    JSONL
  }

  void write(List<StoredMention> mentions, Format format) {
    var columns = new MentionColumns(ontology);
    switch (format) {
      case TABLE -> table(mentions);
      case CSV -> {
        terminal.line(columns.csvHeader());
        lines(mentions, columns::csv);
      }
      case JSONL -> lines(mentions, columns::json);
    }
  }

  private void table(List<StoredMention> mentions) {
    if (mentions.isEmpty()) {
      return;
    }
    var rows = new Table(List.of("DATE", "WHO", "", "WHOM", "CODE", "STATUS", "WORDS", "ID"));
    for (int i = 0; i < mentions.size(); i++) {
      StoredMention m = mentions.get(i);
      boolean mutual = i + 1 < mentions.size() && mirrors(m, mentions.get(i + 1));
      rows.add(
          List.of(
              m.date().interval().map(EventRows::days).orElse("?"),
              code(m.mention().source()),
              mutual ? "↔" : "→",
              code(m.mention().target()),
              m.mention().cameo(),
              m.mention().status().words(),
              shortened(m.trigger()),
              m.id()));
      i += mutual ? 1 : 0;
    }
    for (String line : rows.lines()) {
      if (!terminal.line(line)) {
        return;
      }
    }
  }

  /** The other direction of an event that both take part in: one row for people. */
  private static boolean mirrors(StoredMention one, StoredMention other) {
    EventMention a = one.mention();
    EventMention b = other.mention();
    return one.article().equals(other.article())
        && a.trigger().equals(b.trigger())
        && a.cameo().equals(b.cameo())
        && a.status() == b.status()
        && a.source().flatMap(Actor::code).equals(b.target().flatMap(Actor::code))
        && a.target().flatMap(Actor::code).equals(b.source().flatMap(Actor::code));
  }

  private static String days(DateInterval days) {
    return days.days() == 1 ? days.start().toString() : days.start() + "…" + days.end();
  }

  private static String code(Optional<Actor> actor) {
    return actor.map(a -> a.code().orElse(a.name())).orElse("—");
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= TRIGGER_WIDTH ? line : line.substring(0, TRIGGER_WIDTH - 1) + "…";
  }

  private void lines(List<StoredMention> mentions, Function<StoredMention, String> line) {
    for (StoredMention mention : mentions) {
      if (!terminal.line(line.apply(mention))) {
        return;
      }
    }
  }
}
