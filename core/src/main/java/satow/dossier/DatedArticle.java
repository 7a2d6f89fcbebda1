package satow.dossier;

import java.util.List;
import java.util.Optional;
import satow.coding.CodedArticle;
import satow.language.TimeExpression;

/**
 * A coded article with its own date and those of its events.
 *
 * @param coded the article with its mentions
 * @param publication when it was published
 * @param times its time expressions, by position
 * @param eventDates a date for each of {@code coded.events()}, in the same order
 * @param eventPlaces a place for each of {@code coded.events()}, in the same order
 */
public record DatedArticle(
    CodedArticle coded,
    Publication publication,
    List<TimeExpression> times,
    List<EventDate> eventDates,
    List<Optional<Place>> eventPlaces) {
  public DatedArticle {
    times = List.copyOf(times);
    eventDates = List.copyOf(eventDates);
    eventPlaces = List.copyOf(eventPlaces);
  }
}
