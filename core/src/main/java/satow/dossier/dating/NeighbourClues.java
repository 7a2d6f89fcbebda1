package satow.dossier.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.dossier.DatedArticle;
import satow.dossier.EventDate;
import satow.dossier.dating.Constraint.Strength;
import satow.dossier.dating.KnownEvent.Meeting;
import satow.language.time.DatedEvent;
import satow.language.time.RawTime;
import satow.language.time.Tense;

/**
 * What other articles say of the day of writing: they give the day of a meeting that this article
 * tells of by weekday, or as planned. Where several days would fit, none is taken.
 */
final class NeighbourClues {
  /** The kind of these clues. */
  static final String KIND = "another article";

  /** A meeting is planned at most so many days ahead; our own choice. */
  private static final int AHEAD = 366;

  private final List<KnownEvent> known;

  NeighbourClues(List<KnownEvent> known) {
    this.known = known;
  }

  /**
   * The constraints that follow for an article.
   *
   * @param alone the article dated by its own clues
   */
  List<Constraint> of(Reading reading, DatedArticle alone) {
    var out = new ArrayList<Constraint>();
    var events = alone.coded().events();
    for (int i = 0; i < events.size(); i++) {
      var date = alone.eventDates().get(i);
      var meeting = Meeting.of(events.get(i), alone.eventPlaces().get(i));
      if (meeting.isPresent() && !date.background()) {
        one(reading, alone, new Told(events.get(i), date, meeting.get())).ifPresent(out::add);
      }
    }
    return out;
  }

  private record Told(EventMention mention, EventDate date, Meeting meeting) {}

  private Optional<Constraint> one(Reading reading, DatedArticle alone, Told told) {
    var within = alone.publication().interval().map(i -> Days.between(i.start(), i.end()));
    if (within.isEmpty()) {
      return Optional.empty(); // any meeting of the two there, in any year
    }
    var time = expression(reading, alone, told);
    var fits = new ArrayList<Constraint>();
    var days = new ArrayList<LocalDate>();
    for (KnownEvent k : known) {
      var window = k.meeting().equals(told.meeting()) ? window(told, time, k.day()) : none();
      if (!window.and(within.get()).isEmpty() && !days.contains(k.day())) {
        days.add(k.day());
        fits.add(constraint(told, time, k, window));
      }
    }
    return fits.size() == 1 ? Optional.of(fits.get(0)) : Optional.empty();
  }

  private static Days none() {
    return new Days();
  }

  /** The days on which one would tell of a meeting of that day in these words. */
  private static Days window(Told told, Optional<RawTime> time, LocalDate day) {
    boolean planned = told.mention().status() == Status.PLANNED;
    if (time.isEmpty()) {
      return planned ? Days.between(day.minusDays(AHEAD), day) : none();
    }
    var event = new DatedEvent(told.meeting().place(), List.of(), day, day);
    return EventClues.window(time.get(), event, planned ? Tense.FUTURE : Tense.PAST)
        .orElseGet(NeighbourClues::none);
  }

  /** The expression that dates the mention. */
  private static Optional<RawTime> expression(Reading reading, DatedArticle alone, Told told) {
    var sentence = alone.coded().analyzed().sentences().get(told.mention().sentence()).span();
    return told.date()
        .text()
        .flatMap(
            words ->
                reading.times().stream()
                    .filter(t -> sentence.contains(t.span()) && t.text().equals(words))
                    .findFirst());
  }

  private static Constraint constraint(
      Told told, Optional<RawTime> time, KnownEvent known, Days window) {
    String kind = told.meeting().kind().name().toLowerCase(java.util.Locale.ROOT);
    String says =
        known.cite() + " has the " + kind + " in " + told.meeting().place() + " on " + known.day();
    var span = time.map(RawTime::span).orElse(told.mention().trigger());
    return Constraint.of(
        KIND, time.map(RawTime::text).orElse("planned"), span, says, window, Strength.NEIGHBOUR);
  }
}
