package satow.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.Ontology;
import satow.dossier.DateInterval;
import satow.dossier.Place;
import satow.dossier.merge.Event;
import satow.dossier.merge.Evidence;
import satow.store.StoredArticle;

/**
 * Events in the columns of ICEWS, GDELT 2.0 and POLECAT, tab-separated as those come, so that
 * programs made for them can read ours. Those sets know no status and only single days: events that
 * did not happen, and those dated more roughly than to a month, are left out. What both sides do
 * alike stands once for each direction.
 *
 * @param ontology names, weights and types of codes
 * @param articles the articles by id
 */
record DataSets(Ontology ontology, Map<String, StoredArticle> articles) {
  /** Rougher dates would be taken for days. */
  private static final long MOST_DAYS = 31;

  /** Half of the numbers are for the second direction of what both do. */
  private static final long OTHER_WAY = 1L << 40;

  DataSets {
    articles = Map.copyOf(articles);
  }

  static DataSets of(Ontology ontology, List<StoredArticle> articles) {
    var byId = new TreeMap<String, StoredArticle>();
    articles.forEach(a -> byId.putIfAbsent(a.id(), a));
    return new DataSets(ontology, byId);
  }

  /**
   * One direction of an event.
   *
   * @param id a number that stays the same while the event keeps its name
   * @param event the event
   * @param source who acts
   * @param target to whom
   */
  record Row(long id, Event event, Optional<Actor> source, Optional<Actor> target) {
    LocalDate day() {
      return event.start().orElseThrow();
    }

    Evidence evidence() {
      return event.evidence().get(0);
    }
  }

  /** The rows of the events that these shapes have a place for. */
  static List<Row> rows(List<Event> events) {
    var out = new ArrayList<Row>();
    for (Event e : events) {
      boolean dated = e.date().interval().filter(i -> i.days() <= MOST_DAYS).isPresent();
      if (e.happened() && dated) {
        long id = Long.parseLong(e.id(), 16) % OTHER_WAY;
        var parties = e.parties();
        out.add(new Row(id, e, parties.source(), parties.target()));
        if (parties.mutual()) {
          out.add(new Row(id + OTHER_WAY, e, parties.target(), parties.source()));
        }
      }
    }
    return out;
  }

  Optional<StoredArticle> article(Row row) {
    return Optional.ofNullable(articles.get(row.evidence().articleId()));
  }

  Optional<Ontology.Entry> code(Row row) {
    return ontology.find(row.event().cameo());
  }

  /** The country's English name, as ICEWS writes it. */
  static Optional<String> country(Optional<Actor> actor) {
    return actor.flatMap(Actor::country).map(satow.dossier.merge.Countries::name);
  }

  /** The three-letter roles after the country: {@code GOV}, {@code MIL}. */
  static List<String> roles(Optional<Actor> actor) {
    var code = actor.flatMap(Actor::code).orElse("");
    var out = new ArrayList<String>();
    for (int i = 3; i + 3 <= code.length(); i += 3) {
      out.add(code.substring(i, i + 3));
    }
    return out;
  }

  static Optional<String> place(Row row) {
    return row.event().place().map(Place::name);
  }

  Optional<String> outlet(Row row) {
    return article(row).flatMap(StoredArticle::outlet);
  }

  Optional<LocalDate> published(Row row) {
    return article(row).flatMap(StoredArticle::published).map(DateInterval::start);
  }

  /** The persons on either side. */
  static String persons(Row row) {
    return Stream.concat(
            row.event().parties().sources().stream(), row.event().parties().targets().stream())
        .filter(satow.dossier.merge.Countries::person)
        .map(Actor::name)
        .distinct()
        .collect(Collectors.joining(";"));
  }

  /** Cells parted by tabs; a cell holds no tab and no line break. */
  static String line(List<String> cells) {
    return cells.stream()
        .map(c -> c.replaceAll("[\\t\\r\\n]+", " "))
        .collect(Collectors.joining("\t"));
  }
}
