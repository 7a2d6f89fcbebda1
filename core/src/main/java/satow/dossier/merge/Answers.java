package satow.dossier.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import satow.coding.Actor;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.coding.Status;

/**
 * Mends two readings that a sentence as a whole does not bear out. It aims sanctions whose sentence
 * does not say whom they hit: {@code Peru seized the islet and Chile imposed sanctions in line with
 * its partners} are sanctions on Peru, for what Peru did, and not on the partners. And who {@code
 * declines to criticise} somebody rejects nothing: he does not criticise.
 */
public final class Answers {
  /** What sanctions answer. */
  private static final Set<EventKind> ACTS =
      EnumSet.of(
          EventKind.FORCE,
          EventKind.COERCION,
          EventKind.POSTURE,
          EventKind.THREAT,
          EventKind.RUPTURE);

  /** Before a name: those who impose them too. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?i)\\b(?:in (?:line|step|concert|accordance|common)|along|together|jointly) with"
              + "(?: its| the| their| other)*\\s*$|\\band (?:the )?other\\s*$");

  /** From the act to its answer. */
  private static final Pattern AND = Pattern.compile("(?s)^[^.;“”]{0,100}\\band\\b[^.;“”]{0,80}$");

  /** From the answer back to the act. */
  private static final Pattern AFTER =
      Pattern.compile("(?s)^[^.;“”]{0,60}\\b(?:after|when|since|because|for)\\b[^.;“”]{0,60}$");

  private Answers() {}

  private static final Pattern TO_CRITICISE =
      Pattern.compile("(?i)^\\s*to\\s+(?:critici|condemn|denounc|blam)");

  /** The article with its events as their sentences as a whole have them. */
  public static CodedArticle mended(CodedArticle coded) {
    var text = coded.analyzed().article().text();
    return new CodedArticle(
        coded.analyzed(), mended(coded.events(), text), coded.statements(), coded.quantities());
  }

  private static List<EventMention> mended(List<EventMention> all, String text) {
    return all.stream().map(m -> spared(aimed(m, all, text), text)).toList();
  }

  private static EventMention spared(EventMention m, String text) {
    boolean spares =
        EventKind.of(m.cameo()) == EventKind.REFUSAL
            && TO_CRITICISE.matcher(text.substring(m.trigger().end())).lookingAt();
    return spares
        ? new EventMention(
            "111",
            Status.NEGATED,
            m.source(),
            m.target(),
            m.trigger(),
            m.sentence(),
            m.reportedBy(),
            m.pattern(),
            m.confidence())
        : m;
  }

  private static EventMention aimed(EventMention m, List<EventMention> all, String text) {
    boolean sanctions =
        EventKind.of(m.cameo()) == EventKind.SANCTION && m.status() == Status.HAPPENED;
    if (!sanctions || m.source().isEmpty() || !unaimed(m, text)) {
      return m;
    }
    return all.stream()
        .filter(o -> o.sentence() == m.sentence() && o.status() == Status.HAPPENED)
        .filter(o -> ACTS.contains(EventKind.of(o.cameo())) && answers(o, m, text))
        .flatMap(o -> o.source().stream())
        .filter(a -> a.country().isPresent() && !a.country().equals(country(m.source())))
        .findFirst()
        .map(a -> at(m, a))
        .orElse(m);
  }

  private static Optional<String> country(Optional<Actor> actor) {
    return actor.flatMap(Actor::country);
  }

  private static boolean unaimed(EventMention m, String text) {
    return m.target().map(t -> TOGETHER.matcher(before(t, text)).find()).orElse(true);
  }

  private static String before(Actor actor, String text) {
    int at = Math.min(text.length(), actor.span().start());
    return text.substring(Math.max(0, at - 40), at);
  }

  private static boolean answers(EventMention act, EventMention answer, String text) {
    var a = act.trigger();
    var b = answer.trigger();
    return a.end() <= b.start()
        ? AND.matcher(text.substring(a.end(), b.start())).matches()
        : b.end() <= a.start() && AFTER.matcher(text.substring(b.end(), a.start())).matches();
  }

  private static EventMention at(EventMention m, Actor target) {
    return new EventMention(
        m.cameo(),
        m.status(),
        m.source(),
        Optional.of(target),
        m.trigger(),
        m.sentence(),
        m.reportedBy(),
        m.pattern(),
        m.confidence());
  }
}
