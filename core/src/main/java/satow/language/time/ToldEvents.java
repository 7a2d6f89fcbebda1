package satow.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import satow.article.Span;
import satow.language.TimeExpression;

/** When the events were that a text comes back to: {@code the summit}, {@code the Oslo talks}. */
final class ToldEvents {
  private final String text;
  private final List<Span> sentences;

  ToldEvents(String text, List<Span> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  /**
   * The one day that the latest sentence before a place gives to an event; empty where none does.
   *
   * @param words the event's words as the text has them, its noun last
   * @param told the expressions before the place, with their values
   */
  Optional<LocalDate> day(List<String> words, Span place, List<TimeExpression> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      var time = told.get(i);
      var day = day(time);
      if (day.isPresent() && names(before(place, time), words)) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The sentence of an expression, so far as it stands before a place. */
  private String before(Span place, TimeExpression time) {
    var sentence = Sentences.around(text, time.span(), sentences);
    return new Span(sentence.start(), Math.min(sentence.end(), place.start())).in(text);
  }

  private static Optional<LocalDate> day(TimeExpression time) {
    boolean day =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    return day ? Moment.of(time.value()).flatMap(Moment::date) : Optional.empty();
  }

  /** The noun must stand there, in the singular or the plural, and every name before it. */
  private static boolean names(String sentence, List<String> words) {
    var noun = words.get(words.size() - 1).toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    boolean named =
        words.subList(0, words.size() - 1).stream()
            .filter(w -> Character.isUpperCase(w.charAt(0)))
            .allMatch(sentence::contains);
    return named && (" " + sentence.toLowerCase(Locale.ROOT)).contains(" " + noun);
  }
}
