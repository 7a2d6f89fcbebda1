package satow.dossier.dating;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import satow.article.Span;
import satow.language.time.DatedEvents;
import satow.language.time.RawTime;
import satow.language.time.Tense;
import satow.language.time.TimeForm;

/**
 * What the time machinery read in an article, before any date is known.
 *
 * @param text the article's text
 * @param sentences spans of its prose, in order
 * @param times time expressions of the prose
 * @param captions time expressions of captions
 * @param datelines time expressions of the lines that say where and when it was written
 * @param events dated events that the prose names
 */
record Reading(
    String text,
    List<Span> sentences,
    List<RawTime> times,
    List<RawTime> captions,
    List<RawTime> datelines,
    List<DatedEvents.Mention> events) {

  /** The same without the dates that are part of an event's name: {@code the 2011 tsunami}. */
  Reading withoutNames() {
    var free =
        times.stream()
            .filter(t -> events.stream().noneMatch(e -> e.span().contains(t.span())))
            .toList();
    return new Reading(text, sentences, free, captions, datelines, events);
  }

  /** The first weekday that the prose names of something past: that of the news. */
  Optional<DayOfWeek> newsDay() {
    for (RawTime t : times) {
      if (t.form() instanceof TimeForm.WeekdayOnly w
          && w.shift() == TimeForm.Shift.NONE
          && tense(t.span()) != Tense.FUTURE) {
        return Optional.of(w.day());
      }
    }
    return Optional.empty();
  }

  /** The sentence of a place. */
  Optional<Span> sentence(Span place) {
    for (Span s : sentences) {
      if (s.overlaps(place)) {
        return Optional.of(s);
      }
    }
    return Optional.empty();
  }

  /** The tense of the verbs near a place. */
  Tense tense(Span place) {
    return sentence(place).map(s -> Tense.near(text, place, s)).orElse(Tense.OPEN);
  }

  /** Up to so many characters before a place, within its sentence, in lower case. */
  String before(Span place, int most) {
    int from = Math.max(sentence(place).map(Span::start).orElse(0), place.start() - most);
    return text.substring(from, place.start()).toLowerCase(java.util.Locale.ROOT);
  }
}
