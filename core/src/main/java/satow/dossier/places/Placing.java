package satow.dossier.places;

import java.util.List;
import java.util.Optional;
import satow.coding.CodedArticle;
import satow.dossier.EventDate;
import satow.dossier.Place;

/** Finds the places of events. Stateless, thread-safe. */
public final class Placing {
  private final PlaceTable table;
  private final PlaceReader reader;

  /** Placing by a gazetteer. */
  public Placing(PlaceTable table) {
    this.table = table;
    this.reader = new PlaceReader(table);
  }

  /**
   * A place for each of the article's events, in order; none where the text does not say.
   *
   * @param dates the events' dates, in the same order: what is history took place elsewhere
   */
  public List<Optional<Place>> places(CodedArticle article, List<EventDate> dates) {
    return new EventPlaces(article, dates, reader, table).all();
  }
}
