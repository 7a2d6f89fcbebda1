package satow.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.coding.Ontology;
import satow.dossier.DateInterval;
import satow.dossier.merge.Event;
import satow.serve.Columns;
import satow.serve.EventColumns;
import satow.store.StoredMention;

/** Writes events and mentions as a table, as CSV or as JSON Lines. */
record EventRows(Ontology ontology, Terminal terminal) {
  private static final int WORDS_WIDTH = 44;

  /** The shapes of rows. */
  enum Format {
    TABLE,
    CSV,
    JSONL
  }

  void events(List<Event> events, Format format) {
    if (format == Format.TABLE) {
      table(events);
    } else {
      rows(events, EventColumns.of(ontology), format);
    }
  }

  void mentions(List<StoredMention> mentions, Format format) {
    if (format == Format.TABLE) {
      mentionTable(mentions);
    } else {
      rows(mentions, MentionColumns.of(ontology), format);
    }
  }

  private <T> void rows(List<T> all, Columns<T> columns, Format format) {
    if (format == Format.CSV) {
      terminal.line(columns.csvHeader());
    }
    lines(all, format == Format.CSV ? columns::csv : columns::json);
  }

  private void table(List<Event> events) {
    if (events.isEmpty()) {
      return;
    }
    var rows = new Table(List.of("DATE", "WHAT", "WHO", "", "WHOM", "STATUS", "REPORTS", "ID"));
    for (Event e : events) {
      String name = ontology.find(e.cameo()).map(c -> " " + c.name()).orElse("");
      rows.add(
          List.of(
              e.date().interval().map(EventRows::days).orElse("?"),
              shortened(e.cameo() + name),
              code(e.parties().source()),
              e.parties().mutual() ? "↔" : "→",
              code(e.parties().target()),
              e.status().words(),
              Integer.toString(e.evidence().size()),
              e.id()));
    }
    lines(rows.lines(), line -> line);
  }

  private void mentionTable(List<StoredMention> mentions) {
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
    lines(rows.lines(), line -> line);
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
    return line.length() <= WORDS_WIDTH ? line : line.substring(0, WORDS_WIDTH - 1) + "…";
  }

  private <T> void lines(List<T> all, Function<T, String> line) {
    for (T one : all) {
      if (!terminal.line(line.apply(one))) {
        return;
      }
    }
  }
}
