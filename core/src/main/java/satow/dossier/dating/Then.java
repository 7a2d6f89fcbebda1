package satow.dossier.dating;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.dossier.dating.EventDating.Dated;
import satow.language.Sentence;
import satow.language.TimeExpression;

/**
 * The date that {@code then} points to: {@code They opened the talks on Jan. 14. He demanded then
 * that …}. Where it only goes on with the story ({@code He then left}) it points to none.
 */
final class Then {
  private static final Pattern RIGHT_AFTER = Pattern.compile("(?i)^\\s+then\\b(?!-)");

  private static final Pattern AT_THAT_TIME =
      Pattern.compile("(?i)\\b(?:at (?:the|that) time|on that occasion)\\b(?! (?:of|when)\\b)");

  /** So many sentences back the date may stand. */
  private static final int REACH = 2;

  /** A longer period is no date that a verb points back to. */
  private static final long MONTH = 31;

  private final String text;
  private final List<Dated> times;

  Then(String text, List<Dated> times) {
    this.text = text;
    this.times = times;
  }

  /** The last date before the event, where its sentence points back to one. */
  Optional<Dated> of(EventMention event, Sentence sentence, CodedArticle article) {
    var after = text.substring(event.trigger().end(), sentence.span().end());
    boolean points =
        RIGHT_AFTER.matcher(after).find() || AT_THAT_TIME.matcher(sentence.span().in(text)).find();
    if (!points) {
      return Optional.empty();
    }
    int first = Math.max(0, sentence.index() - REACH);
    int from = article.analyzed().sentences().get(first).span().start();
    return times.stream()
        .filter(t -> t.early().span().start() >= from)
        .filter(t -> t.early().span().end() <= event.trigger().start())
        .filter(t -> t.early().type() == TimeExpression.Type.DATE)
        .filter(t -> t.days().filter(d -> d.days() <= MONTH).isPresent())
        .reduce((one, later) -> later);
  }
}
