package satow.dossier.dating;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.EventDate;
import satow.language.Sentence;
import satow.language.Token;
import satow.language.time.DatedEvent;
import satow.language.time.DatedEvents;

/** Dates what belongs to history by an event of the dictionary beside it. */
final class Background {
  /**
   * How far after the trigger, in characters, the event of history may stand; a third before it.
   */
  private static final int NEAR = 110;

  /** Days for which an event is news, and what follows it is too. Our own choice. */
  private static final int NEWS = 30;

  private static final Pattern ENDING =
      Pattern.compile(
          "(?is)\\b(end|close|(last|final|closing) (days|weeks|months))\\s+(of\\s+)?(the\\s+)?$");

  private static final Pattern DURING = Pattern.compile("\\b(during|in|amid)\\s+(the\\s+)?$");
  private static final Pattern FOLLOWING =
      Pattern.compile("\\b(following|after|since|in the wake of|in response to)\\s+(the\\s+)?$");

  private static final Pattern AND = Pattern.compile("(?s)^[^.;“”]{0,80}\\band\\b[^.;“”]{0,80}$");
  private static final Pattern AFTER =
      Pattern.compile("(?s)^[^.;“”]{0,60}\\b(?:after|since|when)\\b[^.;“”]{0,60}$");

  /** {@code eventually} and the like leave open how much later. */
  private static final Pattern PARTICIPLE =
      Pattern.compile("\\s*,\\s+(?!eventually|finally|subsequently|ultimately)(?:\\p{L}+ly\\s+)?");

  private static final Pattern SINCE = Pattern.compile("(?i)\\bsince\\b[^.;“”]*$");

  /** Nouns that a participle tells apart from others of their sort. */
  private static final Set<String> MARKED =
      Set.of(
          "state",
          "country",
          "nation",
          "government",
          "troop",
          "troops",
          "force",
          "forces",
          "island",
          "islands",
          "territory",
          "power",
          "member",
          "ally",
          "region",
          "land",
          "area");

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
  Optional<EventDate> of(EventMention event, Sentence sentence, Optional<DateInterval> published) {
    // "the seizure … in the last days of the war remains": told as lasting, but done then
    if (event.status() != Status.HAPPENED && event.status() != Status.ONGOING) {
      return Optional.empty();
    }
    for (DatedEvents.Mention m : reading.events()) {
      boolean here = sentence.span().contains(m.span()) && m.events().size() == 1;
      if (here
          && near(event.trigger(), m.span())
          && sameClause(event.trigger(), m.span().start())) {
        var date = beside(m).or(() -> following(m, published));
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

  /** {@code imposed sanctions after the crisis}: some day from then to publication. */
  private Optional<EventDate> following(DatedEvents.Mention m, Optional<DateInterval> published) {
    var e = m.events().get(0);
    boolean later =
        published.isPresent() && e.start().plusDays(NEWS).isBefore(published.get().start());
    if (!later || !FOLLOWING.matcher(reading.before(m.span(), 40)).find()) {
      return Optional.empty();
    }
    var days = new DateInterval(e.start(), published.orElseThrow().end());
    var words = Optional.of(m.span().in(reading.text()));
    String basis = "background: after " + e.name() + ", not dated itself";
    return Optional.of(new EventDate(Optional.of(days), words, basis, true, published));
  }

  /** {@code has cut ties since Rome sent troops}: at any time from then on. */
  static boolean lasting(String text, Span dated, Span other) {
    var between =
        dated.start() < other.start()
            ? text.substring(Math.max(0, dated.start() - NEAR), dated.start())
            : text.substring(Math.min(other.end(), dated.start()), dated.start());
    return SINCE.matcher(between).find();
  }

  /** Whether the words between two triggers make the later event follow the earlier one. */
  static boolean leadsTo(String text, Span dated, Span other) {
    boolean before = dated.start() < other.start();
    var between =
        before
            ? text.substring(Math.min(dated.end(), other.start()), other.start())
            : text.substring(Math.min(other.end(), dated.start()), dated.start());
    return before ? AND.matcher(between).find() : AFTER.matcher(between).find();
  }

  /**
   * {@code had signed}, {@code the states imposing sanctions}: before the time that is told of, or
   * what marks somebody rather than happens.
   */
  static boolean timeless(EventMention event, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> event.trigger().contains(t.span()) && t.isVerb())
        .anyMatch(t -> pastPerfect(t, sentence) || marks(t, sentence));
  }

  private static boolean pastPerfect(Token verb, Sentence sentence) {
    return verb.tag().equals("VBN")
        && sentence.children(verb, "aux").stream().anyMatch(aux -> aux.form().equals("had"));
  }

  private static boolean marks(Token verb, Sentence sentence) {
    return verb.label().equals("acl")
        && sentence.headOf(verb).filter(noun -> MARKED.contains(noun.lemma())).isPresent();
  }

  private static EventDate at(DatedEvent e, boolean ending, String words) {
    var year = LocalDate.of(e.end().getYear(), 1, 1);
    var start = ending && year.isAfter(e.start()) ? year : e.start();
    var interval = new DateInterval(start, e.end());
    return new EventDate(
        Optional.of(interval),
        Optional.of(words),
        "background: " + e.name(),
        true,
        Optional.empty());
  }

  /** {@code when the war ended, driving many out}: a participle right behind it. */
  private boolean goesOn(int from, EventMention event) {
    int to = event.trigger().start();
    return from <= to && PARTICIPLE.matcher(reading.text().substring(from, to)).matches();
  }

  private Optional<EventDate> theWar(EventMention event, Sentence sentence) {
    var m = THE_WAR.matcher(sentence.span().in(reading.text()));
    if (!m.find()) {
      return Optional.empty();
    }
    int at = sentence.span().start() + m.start();
    boolean before = at < event.trigger().start();
    if (before ? !goesOn(at + m.group().length(), event) : !sameClause(event.trigger(), at)) {
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
