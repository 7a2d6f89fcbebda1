package satow.dossier.merge;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.dossier.EventDate;
import satow.language.Sentence;
import satow.language.Token;

/**
 * How the words before a trigger tell of it. A dossier says that something took place only where no
 * word says that it is planned, wished for, or counted beforehand; where one does, the weaker
 * reading stands, whatever the coder took it for.
 */
final class Told {
  /** {@code was to travel}, {@code is expected to visit}. */
  private static final Pattern TO_COME =
      Pattern.compile(
          "(?i)\\b(?:is|are|was|were|be)\\s+(?:(?:also|still|now|then)\\s+)?(?:(?:expected|due"
              + "|scheduled|slated|set|about|planned|supposed|likely)\\s+)?to\\s+(?:\\p{L}+ly\\s+)?$");

  private static final Pattern MEANT =
      Pattern.compile(
          "(?i)\\b(?:invitation|invited?|plans?|planned|promised?|pledged?|intention|offer(?:ed)?)\\b"
              + "[^.;:“”]{0,40}\\bto\\s+$");

  private static final Pattern WISHED =
      Pattern.compile(
          "(?i)(?:\\b(?:proposal|request|hope[sd]?|wish(?:es|ed)?|wants?|wanted|expect(?:s|ed)?)\\b"
              + "[^.;:“”]{0,40}\\bto|\\b(?:needs?|ought|has|have)\\s+to|\\bshould|\\bmust|\\btowards?"
              + "|\\baimed\\s+at|\\bin\\s+favou?r\\s+of)\\s+(?:\\p{L}+ly\\s+)?$");

  private static final Pattern TO = Pattern.compile("(?i)\\bto\\s+$");

  /** Before {@code to}: what is begun, kept up or brought about is done. */
  private static final Pattern ASPECT =
      Pattern.compile(
          "(?i)\\b(?:beg[aiu]n|begins|start(?:s|ed)?|continue[sd]?|on|manage[sd]?|able|return(?:s|ed)?"
              + "|comes?|came|forced|had|help(?:s|ed)?)\\s+to\\s+$");

  private static final Pattern ARE = Pattern.compile("(?i)\\b(?:is|are)\\s+(?:\\p{L}+\\s+)?$");

  private static final Pattern LIKE = Pattern.compile("(?i)\\bwould\\s+(?:also\\s+)?$");

  private static final Pattern IF =
      Pattern.compile(
          "(?i)\\bif\\b.*\\bwould\\b[^.;”]{0,30}$|\\b(?:once|unless|until|as soon as)\\s[^.;,]{0,30}\\b(?:is|are)\\s+$");

  /** {@code it would be the fifth time they have met}: counted beforehand. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\b(would|could|might|may|will) be (?:the|their|his|her|its) [\\p{L}\\d-]+"
              + " (?:time|meeting|summit|visit|talks)\\b[^.;“”]*$");

  /** Who gives orders to his own asks nothing of the other side. */
  private static final Pattern OWN_MEN =
      Pattern.compile("(?i)^\\s+(?:their|its|his|her)\\s+(?!counterparts?\\b)");

  /** What was not spoken of: that denies no meeting. */
  private static final Pattern TOPIC =
      Pattern.compile("(?i)^(?:discuss|talk|speak|spoke|touch|rais|mention)");

  private static final Pattern PASSIVE =
      Pattern.compile("(?i)\\b(?:was|were|be|been|being)\\s+(?:also\\s+|not\\s+)?$");

  private static final Pattern DISCUSSED = Pattern.compile("(?i)^(?:discuss|touched on|raised)");

  private static final Pattern THEM = Pattern.compile("(?i)^\\s+(them|him|her)\\s+to\\b");

  /** What both ought to do is asked of neither. */
  private static final Pattern BOTH =
      Pattern.compile("(?i)\\b(?:both|the two)\\s+\\p{L}+\\s+(?:should|must|ought|need)\\b[^.;]*$");

  /** Who declines to condemn refuses nobody anything. */
  private static final Pattern HOSTILE =
      Pattern.compile(
          "(?i)^\\s*(?:to\\s+)?(?:critici|condemn|denounc|blam|sanction|punish|retaliat|attack)");

  private static final Pattern NO_SIGN = Pattern.compile("(?i)\\bno (?:signs?|indications?)\\b");

  /** {@code 160,000 Americans}: people, not their state. */
  private static final Pattern PEOPLE = Pattern.compile("\\b\\p{Lu}\\p{L}+(?:ans|ians|ns|ese)$");

  private static final Pattern SENT =
      Pattern.compile("(?i)\\b(?:delegations?|envoys?|missions?|teams?)\\b");

  private static final Set<EventKind> PURPOSES =
      EnumSet.of(EventKind.COOPERATION, EventKind.DIPLOMACY, EventKind.AID, EventKind.CONCESSION);

  private final String text;

  Told(String text) {
    this.text = text;
  }

  /** {@code The border was discussed}: what was talked about where they met. */
  static boolean topic(Evidence e) {
    int at = Math.max(0, e.span().start() - e.sentenceSpan().start());
    return DISCUSSED.matcher(e.words()).find()
        && PASSIVE.matcher(e.text().substring(0, Math.min(at, e.text().length()))).find();
  }

  /** Whether something passes between the two at all. */
  boolean between(EventMention m, Sentence sentence) {
    var before = before(m, sentence);
    var after = text.substring(m.trigger().end(), sentence.span().end());
    return switch (EventKind.of(m.cameo())) {
      case DEMAND ->
          !OWN_MEN.matcher(after).lookingAt() && !BOTH.matcher(before).find() && !others(m, after);
      case APPEAL -> !others(m, after);
      case REFUSAL -> !HOSTILE.matcher(after).lookingAt() && !NO_SIGN.matcher(before).find();
      case MEETING ->
          m.cameo().equals("042")
              ? !people(m.source()) && !sent(m.target())
              : m.status() != Status.NEGATED || !TOPIC.matcher(m.trigger().in(text)).find();
      case STATEMENT, PLEDGE, DIPLOMACY, AGREEMENT, COOPERATION, AID, CONCESSION -> true;
      case RELIEF, INVESTIGATION, CRITICISM, THREAT, PROTEST, POSTURE, RUPTURE -> true;
      case SANCTION, COERCION, FORCE -> true;
    };
  }

  /** {@code met the bankers, urging them to trade with Peru}: it is not Peru that is urged. */
  private static boolean others(EventMention m, String after) {
    var them = THEM.matcher(after);
    return them.lookingAt()
        && m.target().filter(t -> !t.text().equalsIgnoreCase(them.group(1))).isPresent();
  }

  private static boolean people(Optional<Actor> actor) {
    return actor
        .filter(a -> a.code().filter(c -> c.length() == 3).isPresent())
        .filter(a -> PEOPLE.matcher(a.text()).find())
        .isPresent();
  }

  private static boolean sent(Optional<Actor> actor) {
    return actor.filter(a -> SENT.matcher(a.name()).find()).isPresent();
  }

  /** The status that the sentence and the date allow. */
  Status status(EventMention m, Sentence sentence, EventDate date) {
    var before = before(m, sentence);
    boolean real = Report.Reality.of(m.status()) == Report.Reality.REAL;
    if ((real || m.status() == Status.PLANNED) && IF.matcher(before).find()) {
      return Status.HYPOTHETICAL;
    }
    if (m.status() == Status.ONGOING && toCome(m, date)) {
      return Status.PLANNED; // on Friday the talks continue
    }
    boolean likes = text.startsWith("like", m.trigger().start()) && LIKE.matcher(before).find();
    if (likes) {
      return Status.DESIRED; // would like to meet: no case put, a wish
    }
    return real ? real(m, sentence, before, date) : m.status();
  }

  /** Whether the text dates what it tells in the present after the day that it was written. */
  private static boolean toCome(EventMention m, EventDate date) {
    boolean own = date.text().isPresent() && date.interval().isPresent();
    return own
        && EventKind.of(m.cameo()) != EventKind.PLEDGE
        && date.reported().filter(d -> date.interval().get().end().isAfter(d.end())).isPresent();
  }

  private static Status real(EventMention m, Sentence sentence, String before, EventDate date) {
    var kind = EventKind.of(m.cameo());
    var counted = COUNTED.matcher(before);
    if (kind == EventKind.MEETING && counted.find()) {
      return counted.group(1).equalsIgnoreCase("will") ? Status.PLANNED : Status.HYPOTHETICAL;
    }
    boolean headline = sentence.headline() && TO.matcher(before).find();
    if (headline || TO_COME.matcher(before).find() || MEANT.matcher(before).find()) {
      return Status.PLANNED;
    }
    boolean asks = kind == EventKind.DEMAND || kind == EventKind.APPEAL;
    boolean purpose =
        PURPOSES.contains(kind) && TO.matcher(before).find() && !ASPECT.matcher(before).find();
    if (purpose || (!asks && WISHED.matcher(before).find())) {
      return Status.DESIRED;
    }
    if (m.cameo().startsWith("192") && ARE.matcher(before).find()) {
      return Status.ONGOING; // islands that are occupied: a state, not the news
    }
    if (judged(m, sentence)) {
      return Status.HYPOTHETICAL;
    }
    // what remains from a war that is over goes on no longer
    return m.status() == Status.ONGOING && date.background() ? Status.HAPPENED : m.status();
  }

  /** {@code Holding such talks is a sound approach}: what is judged need not have been done. */
  private static boolean judged(EventMention m, Sentence sentence) {
    var at = sentence.tokens().stream().filter(t -> m.trigger().overlaps(t.span())).findFirst();
    boolean gerund = false;
    for (int i = 0; at.isPresent() && i < sentence.tokens().size(); i++) {
      Token token = at.get();
      gerund |= token.tag().equals("VBG");
      at = sentence.headOf(token);
      boolean subject = Set.of("csubj", "nsubj").contains(token.label());
      if (gerund && subject && at.filter(Told::judges).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean judges(Token verb) {
    return verb.lemma().equals("be") && Set.of("VBZ", "VBP", "VB").contains(verb.tag());
  }

  private String before(EventMention m, Sentence sentence) {
    int from = sentence.span().start();
    int to = Math.max(from, m.trigger().start());
    return text.substring(from, text.startsWith("to ", to) ? to + 3 : to);
  }
}
