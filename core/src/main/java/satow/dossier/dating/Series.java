package satow.dossier.dating;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.EventDate;
import satow.dossier.dating.EventDating.Dated;
import satow.language.Sentence;
import satow.language.TimeExpression;

/**
 * Dates a series that is over: {@code after three rounds in two months, they have not met since
 * May} tells of rounds in the two months up to May.
 */
final class Series {
  private static final Pattern AFTER = Pattern.compile("(?i)^\\W*after\\b[^,;]*$");

  /** Durations of whole days, weeks, months or years. */
  private static final Pattern LENGTH = Pattern.compile("P\\d{1,3}[DWMY]");

  private Series() {}

  static Optional<EventDate> of(
      EventMention event, Sentence sentence, List<Dated> inside, Reading reading) {
    var text = reading.text();
    int start = event.trigger().start();
    boolean after =
        event.status() == Status.HAPPENED
            && AFTER.matcher(text.substring(sentence.span().start(), start)).matches();
    int comma = text.indexOf(',', start);
    if (!after || comma < 0 || comma >= sentence.span().end()) {
      return Optional.empty();
    }
    var phrase = new Span(sentence.span().start(), comma);
    var length =
        inside.stream()
            .map(Dated::early)
            .filter(t -> t.type() == TimeExpression.Type.DURATION && phrase.contains(t.span()))
            .filter(t -> LENGTH.matcher(t.value()).matches())
            .findFirst();
    var since =
        inside.stream()
            .filter(t -> t.days().isPresent())
            .filter(t -> reading.before(t.early().span(), 12).endsWith("since "))
            .findFirst();
    if (length.isEmpty() || since.isEmpty()) {
      return Optional.empty();
    }
    var last = since.get().days().orElseThrow();
    var days = new DateInterval(last.start().minus(Period.parse(length.get().value())), last.end());
    var words = Optional.of(length.get().text());
    return Optional.of(
        new EventDate(
            Optional.of(days), words, "as the text says, up to then", true, Optional.empty()));
  }
}
