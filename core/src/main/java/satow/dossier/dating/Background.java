package satow.dossier.dating;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.EventDate;
import satow.language.Sentence;
import satow.language.time.DatedEvent;
import satow.language.time.DatedEvents;

/** Dates what belongs to history by an event of the dictionary beside it. */
final class Background {
  /**
   * How far after the trigger, in characters, the event of history may stand; a third before it.
   */
  private static final int NEAR = 110;

  private static final Pattern ENDING =
      Pattern.compile(
          "(?is)\\b(end|close|(last|final|closing) (days|weeks|months))\\s+(of\\s+)?(the\\s+)?$");

  private static final Pattern DURING = Pattern.compile("\\b(during|in|amid)\\s+(the\\s+)?$");
  private static final Pattern OUTSIDE = Pattern.compile("\\b(since|following|after)\\b");

  /** {@code the end of the war}: the one that the text named last. */
  private static final Pattern THE_WAR =
      Pattern.compile(
          "(?i)\\b(end|(last|final|closing) (days|weeks|months)) of the (war|conflict)\\b");

  /** What stands behind one of these belongs to a clause of its own. */
  private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(that|which|who|whom|whose)\\b");

  private final Reading reading;

  Background(Reading reading) {
    this.reading = reading;
  }

  /** The date of an event that happened in or at the end of an event of history. */
  Optional<EventDate> of(EventMention event, Sentence sentence) {
    if (event.status() != Status.HAPPENED) {
      return Optional.empty();
    }
    for (DatedEvents.Mention m : reading.events()) {
      boolean here = sentence.span().contains(m.span()) && m.events().size() == 1;
      if (here
          && near(event.trigger(), m.span())
          && sameClause(event.trigger(), m.span().start())) {
        var date = beside(m);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return theWar(event, sentence);
  }

  private static boolean near(Span trigger, Span history) {
    boolean after = history.start() - trigger.end() < NEAR;
    boolean before = trigger.start() - history.end() < NEAR / 3;
    return after && before && !history.overlaps(trigger);
  }

  /**
   * {@code demanded back the hills that were seized in the war}: the war dates the seizure only.
   */
  private boolean sameClause(Span trigger, int history) {
    return history <= trigger.end()
        || !RELATIVE.matcher(reading.text().substring(trigger.end(), history)).find();
  }

  private Optional<EventDate> beside(DatedEvents.Mention m) {
    String before = reading.before(m.span(), 40);
    boolean ending = ENDING.matcher(before).find();
    boolean inside = ending || DURING.matcher(before).find();
    if (!inside || OUTSIDE.matcher(before).find()) {
      return Optional.empty();
    }
    return Optional.of(at(m.events().get(0), ending, m.span().in(reading.text())));
  }

  private static EventDate at(DatedEvent e, boolean ending, String words) {
    var year = LocalDate.of(e.end().getYear(), 1, 1);
    var start = ending && year.isAfter(e.start()) ? year : e.start();
    var interval = new DateInterval(start, e.end());
    return new EventDate(Optional.of(interval), Optional.of(words), "background: " + e.name());
  }

  private Optional<EventDate> theWar(EventMention event, Sentence sentence) {
    var m = THE_WAR.matcher(sentence.span().in(reading.text()));
    if (!m.find()) {
      return Optional.empty();
    }
    int at = sentence.span().start() + m.start();
    if (at < event.trigger().start() || !sameClause(event.trigger(), at)) {
      return Optional.empty();
    }
    return reading.events().stream()
        .filter(n -> n.span().start() < sentence.span().end())
        .map(n -> n.events().get(0))
        .filter(e -> e.name().contains("War"))
        .reduce((first, later) -> later)
        .map(war -> at(war, true, m.group()));
  }
}
