package satow.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.dossier.DatedArticle;
import satow.dossier.EventDate;
import satow.dossier.Place;
import satow.dossier.merge.Dyad;

/** The reports that readers have marked wrong; nothing is concluded from them. */
record Wrongs(Set<Act.Mark> marks) {
  Wrongs {
    marks = Set.copyOf(marks);
  }

  /** Those that count now. */
  static Wrongs of(Connection db) throws SQLException {
    var out = new HashSet<Act.Mark>();
    try (var sql = db.createStatement();
        var row =
            sql.executeQuery(
                "SELECT w.hash, w.start, w.first, w.second FROM act_wrongs w"
                    + " JOIN acts a ON a.key = w.act WHERE a.undone_at IS NULL")) {
      while (row.next()) {
        out.add(
            new Act.Mark(
                new Act.Place(row.getString(1), row.getInt(2)),
                Dyad.of(row.getString(3), row.getString(4))));
      }
    }
    return new Wrongs(out);
  }

  /** The article without its wrong reports. */
  DatedArticle without(DatedArticle dated, String hash) {
    if (marks.stream().noneMatch(m -> m.place().hash().equals(hash))) {
      return dated;
    }
    var coded = dated.coded();
    var events = new ArrayList<EventMention>();
    var dates = new ArrayList<EventDate>();
    var places = new ArrayList<Optional<Place>>();
    for (int i = 0; i < coded.events().size(); i++) {
      if (!wrong(coded.events().get(i), hash)) {
        events.add(coded.events().get(i));
        dates.add(dated.eventDates().get(i));
        places.add(dated.eventPlaces().get(i));
      }
    }
    return new DatedArticle(
        new CodedArticle(coded.analyzed(), events, coded.statements(), coded.quantities()),
        dated.publication(),
        dated.times(),
        List.copyOf(dates),
        List.copyOf(places));
  }

  private boolean wrong(EventMention mention, String hash) {
    var place = new Act.Place(hash, mention.trigger().start());
    return Dyad.of(mention).filter(d -> marks.contains(new Act.Mark(place, d))).isPresent();
  }
}
