package satow.dossier.dating;

import java.time.LocalDate;
import java.util.Optional;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.dossier.EventDate;
import satow.dossier.Place;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.EventKind;

/**
 * A meeting or an agreement whose day and place an article tells: what another article about it can
 * be dated by.
 *
 * @param meeting who with whom, what and where
 * @param day the day
 * @param cite the article that tells it
 */
public record KnownEvent(Meeting meeting, LocalDate day, String cite) {

  /**
   * What has to agree before two articles are taken to tell of one meeting.
   *
   * @param dyad the countries of both sides
   * @param kind meeting or agreement
   * @param place the town or the venue
   */
  public record Meeting(Dyad dyad, EventKind kind, String place) {

    /** That of a mention; empty where a side or the town is not told, or it is something else. */
    public static Optional<Meeting> of(EventMention mention, Optional<Place> place) {
      var kind = EventKind.of(mention.cameo());
      var dyad = Dyad.of(mention);
      boolean joint = kind == EventKind.MEETING || kind == EventKind.AGREEMENT;
      boolean two =
          dyad.filter(d -> !d.second().equals(Dyad.NOBODY) && !d.first().equals(d.second()))
              .isPresent();
      return joint && two
          ? place.filter(Meeting::narrow).map(p -> new Meeting(dyad.get(), kind, p.name()))
          : Optional.empty();
    }

    /** The CAMEO root of the kind. */
    public String root() {
      return kind == EventKind.MEETING ? "04" : "05";
    }

    private static boolean narrow(Place place) {
      return place
          .precision()
          .filter(p -> p == Place.Precision.CITY || p == Place.Precision.SITE)
          .isPresent();
    }
  }

  /** What a mention lets others know: nothing, unless it dates something that happened to a day. */
  public static Optional<KnownEvent> of(
      EventMention mention, EventDate date, Optional<Place> place, String cite) {
    boolean dated =
        mention.status() == Status.HAPPENED
            && date.text().isPresent()
            && date.interval().filter(i -> i.days() == 1).isPresent();
    return dated
        ? Meeting.of(mention, place)
            .map(m -> new KnownEvent(m, date.interval().orElseThrow().start(), cite))
        : Optional.empty();
  }
}
