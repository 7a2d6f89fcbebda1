package satow.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import satow.article.Span;
import satow.language.TimeExpression;

/** When the events were that a text comes back to: {@code the summit}, {@code the Oslo talks}. */
final class ToldEvents {
  /** The headline and so many sentences open the news; our own choice. */
  private static final int OPENING = 3;

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

  /**
   * The day that the news opens with, where one of the sentences right behind it, which gives no
   * day of its own, goes on to speak of the event; empty where none does.
   */
  Optional<LocalDate> newsDay(List<String> words, Span place, List<TimeExpression> told) {
    var first = told.stream().filter(t -> day(t).isPresent()).findFirst();
    int lead = first.map(t -> index(t.span())).orElse(OPENING);
    boolean spoken = false;
    for (int i = lead + 1; i <= lead + OPENING && i < sentences.size() && lead < OPENING; i++) {
      var s = sentences.get(i);
      boolean dated = told.stream().anyMatch(t -> s.contains(t.span()) && day(t).isPresent());
      spoken |= s.end() <= place.start() && !dated && names(s.in(text), words);
    }
    return spoken ? first.flatMap(ToldEvents::day) : Optional.empty();
  }

  private int index(Span place) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).contains(place)) {
        return i;
      }
    }
    return OPENING;
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
