package satow.dossier.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.EventDate;
import satow.language.Sentence;
import satow.language.TimeExpression;
import satow.language.time.Periods;
import satow.language.time.Tense;

/**
 * Dates each event mention: by the expression that governs it, then by the passage, then by the
 * publication, and says which. Stateless, thread-safe.
 */
final class EventDating {
  /** Words that point back to the talks that the article is about. */
  private static final Pattern OCCASION =
      Pattern.compile(
          "(?i)\\b(meeting|summit|talks|gathering|conference|forum|discussed|visit|dinner"
              + "|statement|reporters)\\b");

  /** {@code has not met}, {@code have yet to sign}: a state that lasts. */
  private static final Pattern PERFECT = Pattern.compile("\\b(has|have)\\s+\\p{L}+");

  /** What is older than a month is no news any more; our own choice. */
  private static final int NEWS_DAYS = 31;

  private static final int WEEK = 7;

  /** {@code signed a truce, two years after they went to war}: the war is not of that day. */
  private static final Pattern LONG_AFTER =
      Pattern.compile("(?i)\\b(?:days|weeks|months|years|decades) after (?:\\S+ ){0,4}$");

  /** {@code have negotiated since January}: a perfect right before the trigger. */
  private static final Pattern HAVE = Pattern.compile("(?i)\\b(?:has|have)\\s+(?:\\p{L}+ly\\s+)?$");

  /** {@code invaded the islands, eventually expelling many}: nobody says how much later. */
  private static final Pattern AT_LAST =
      Pattern.compile("(?i)\\b(?:eventually|ultimately|subsequently|later|in the end)\\s+$");

  private static final Pattern EVENTUALLY = Pattern.compile("\\b(?:eventually|ultimately)\\s+$");

  private static final Pattern DEADLINE =
      Pattern.compile("\\b(?:before|by|until)\\s+(?:the\\s+)?$");

  /** So many days after an act at most its answer is told in one breath with it; our own choice. */
  private static final int ANSWER_DAYS = 30;

  private static final Pattern DAY = Pattern.compile("(?i)(day|tonight)$");

  /** {@code since independence in 1947}: the year is that of what the act is counted from. */
  private static final Pattern SINCE =
      Pattern.compile("\\bsince (?:(?:[\\p{L}’'-]+ ){1,6}(?:in|of|on) )?$");

  /** {@code seized in the offensive that began on May 12}: not before that day. */
  private static final Pattern BEGAN =
      Pattern.compile(
          "(?i)\\b(?:that|which)\\s+(?:had\\s+)?(?:beg[au]n|started|opened|broke out|was launched)"
              + "\\s+(?:(?:on|in)\\s+)?$");

  /** {@code has repeatedly accused}: what is told of many days belongs to none. */
  private static final Pattern REPEATED =
      Pattern.compile(
          "(?i)\\b(?:has|have|had)\\s+(?:long|often|repeatedly|frequently|regularly|always|consistently"
              + "|previously|in the past|again and again|time and again)\\s+$");

  /** Before what somebody says has been talked about. */
  private static final Pattern SAID =
      Pattern.compile("(?i)\\b(?:said|says|told|confirmed|added|stressed|reported|explained)\\b");

  /** An expression with the days it may mean over all days that the article may be from. */
  record Dated(TimeExpression early, Optional<DateInterval> days) {}

  private final Reading reading;
  private final CodedArticle article;
  private final List<Dated> times;
  private final Optional<DateInterval> published;
  private final Governing governing;
  private final Background background;

  EventDating(
      Reading reading, CodedArticle article, List<Dated> times, Optional<DateInterval> published) {
    this.reading = reading;
    this.article = article;
    this.times = times;
    this.published = published;
    this.governing = new Governing(reading.text(), published);
    this.background = new Background(reading);
  }

  List<EventDate> all() {
    var out = new ArrayList<EventDate>();
    for (EventMention event : article.events()) {
      var date = date(event);
      boolean old = date.background() || history(event, date.interval());
      out.add(new EventDate(date.interval(), date.text(), date.basis(), old, published));
    }
    return out;
  }

  private EventDate date(EventMention event) {
    var sentence = article.analyzed().sentences().get(event.sentence());
    var before = reading.text().substring(sentence.span().start(), event.trigger().start());
    boolean old = LONG_AFTER.matcher(before).find() || REPEATED.matcher(before).find();
    if (event.status() == Status.HAPPENED && old) {
      return undated();
    }
    return Series.of(event, sentence, inside(sentence.span()), reading)
        .or(() -> dated(event, sentence, inside(sentence.span())))
        .or(() -> withHistory(event, sentence))
        .orElseGet(() -> withoutExpression(event, sentence));
  }

  /** What was over a month before the article is told as background, not as news. */
  private boolean history(EventMention event, Optional<DateInterval> days) {
    return event.status() == Status.HAPPENED
        && published.isPresent()
        && days.filter(d -> d.end().isBefore(published.get().start().minusDays(NEWS_DAYS)))
            .isPresent();
  }

  /**
   * {@code Russia annexed Crimea in March and Japan imposed sanctions}: told with history, so
   * history too, and not before it.
   */
  private Optional<EventDate> withHistory(EventMention event, Sentence sentence) {
    if (event.status() != Status.HAPPENED || published.isEmpty()) {
      return Optional.empty();
    }
    var inside = inside(sentence.span());
    for (EventMention other : article.events()) {
      boolean told =
          other.sentence() == event.sentence()
              && other.status() == Status.HAPPENED
              && !other.trigger().overlaps(event.trigger())
              && Background.leadsTo(reading.text(), other.trigger(), event.trigger());
      var own = told ? dated(other, sentence, inside) : Optional.<EventDate>empty();
      if (own.isPresent() && history(other, own.get().interval())) {
        var act = own.get().interval().orElseThrow();
        String words = own.get().text().orElse(act.start().toString());
        int from = sentence.span().start();
        var before = reading.text().substring(from, event.trigger().start());
        return Optional.of(
            AT_LAST.matcher(before).find()
                    || Background.lasting(reading.text(), other.trigger(), event.trigger())
                ? notBefore(act, words)
                : answering(act, words));
      }
    }
    return Optional.empty();
  }

  private EventDate notBefore(DateInterval act, String words) {
    var days = new DateInterval(act.start(), published.orElseThrow().end());
    String basis = "background: not before “" + words + "”, not dated itself";
    return new EventDate(Optional.of(days), Optional.empty(), basis, true, published);
  }

  /** What is told in one breath with an act as following it: as exactly as the act is dated. */
  private EventDate answering(DateInterval act, String words) {
    boolean month = act.days() <= NEWS_DAYS;
    var end = month ? act.end().plusDays(ANSWER_DAYS) : act.end();
    var last = published.orElseThrow().end();
    var days = new DateInterval(act.start(), end.isAfter(last) ? last : end);
    String basis = "background: told as following what is dated “" + words + "”";
    return new EventDate(Optional.of(days), Optional.of(words), basis, true, published);
  }

  private Optional<EventDate> dated(EventMention event, Sentence sentence, List<Dated> inside) {
    return governing
        .of(event, sentence, inside)
        .flatMap(time -> fromExpression(event, time))
        .or(() -> background.of(event, sentence, published));
  }

  private EventDate withoutExpression(EventMention event, Sentence sentence) {
    return switch (event.status()) {
      case HABITUAL -> none("habitual");
      case POSSIBLE -> reported("said to be possible");
      case PLANNED, DESIRED, HYPOTHETICAL ->
          plan(sentence).orElseGet(() -> none(event.status().words() + ", no date given"));
      case ONGOING -> reported("as things stand");
      case NEGATED ->
          state(sentence)
              ? reported("as things stand")
              : passage(event, sentence).orElseGet(() -> reported("as things stand"));
      case HAPPENED -> happened(event, sentence);
    };
  }

  private EventDate undated() {
    return new EventDate(
        Optional.empty(), Optional.empty(), "background, not dated", true, published);
  }

  private EventDate happened(EventMention event, Sentence sentence) {
    var then = new Then(reading.text(), times).of(event, sentence, article);
    if (then.isPresent()) {
      return inherited(then.get(), "then: the date before");
    }
    if (!Background.timeless(event, sentence)) {
      return passage(event, sentence).orElseGet(() -> reported("reported"));
    }
    int from = sentence.span().start();
    boolean told =
        event.cameo().equals("040")
            && SAID.matcher(reading.text().substring(from, event.trigger().start())).find();
    return (told ? passage(event, sentence) : Optional.<EventDate>empty()).orElseGet(this::undated);
  }

  /** The expressions of a sentence; the dateline before it dates the article, not the event. */
  private List<Dated> inside(Span span) {
    return times.stream()
        .filter(t -> span.contains(t.early().span()))
        .filter(
            t -> reading.datelines().stream().noneMatch(d -> d.span().overlaps(t.early().span())))
        .toList();
  }

  private static EventDate none(String basis) {
    return new EventDate(Optional.empty(), Optional.empty(), basis);
  }

  private EventDate reported(String basis) {
    String known = published.isPresent() ? ", date of publication" : ", publication unknown";
    return new EventDate(published, Optional.empty(), basis + known);
  }

  private Optional<EventDate> fromExpression(EventMention event, Dated time) {
    var t = time.early();
    if (SINCE.matcher(reading.before(t.span(), 80)).find()) {
      return since(event, time);
    }
    int from = Math.min(event.trigger().end(), t.span().start());
    var between = reading.text().substring(from, t.span().start());
    boolean late = EVENTUALLY.matcher(reading.before(event.trigger(), 20)).find();
    if (event.status() == Status.HAPPENED && (late || began(between)) && over(time)) {
      return time.days().map(d -> notBefore(d, t.text()));
    }
    String basis = t.anchor().isEmpty() ? "as the text says" : "counted from " + t.anchor();
    boolean over = event.status() == Status.HAPPENED && published.isPresent();
    if (event.status() == Status.PLANNED && DEADLINE.matcher(reading.before(t.span(), 20)).find()) {
      return Optional.of(
          new EventDate(
              time.days().map(this::until), Optional.of(t.text()), basis + ", at the latest"));
    }
    var days = over ? time.days().map(d -> cut(d, published.get().end())) : time.days();
    return Optional.of(new EventDate(days, Optional.of(t.text()), basis));
  }

  private static boolean began(String between) {
    return BEGAN.matcher(between).find();
  }

  private boolean over(Dated time) {
    return published.isPresent()
        && time.days().filter(d -> !d.start().isAfter(published.get().end())).isPresent();
  }

  /** From publication to the last of the days. */
  private DateInterval until(DateInterval days) {
    return published
        .filter(p -> p.start().isBefore(days.end()))
        .map(p -> new DateInterval(p.start(), days.end()))
        .orElse(days);
  }

  /** What lasts since then; what happened once is not dated by it. */
  private Optional<EventDate> since(EventMention event, Dated time) {
    int from0 = article.analyzed().sentences().get(event.sentence()).span().start();
    boolean lasts =
        event.status() != Status.HAPPENED
            || HAVE.matcher(reading.text().substring(from0, event.trigger().start())).find();
    if (!lasts || time.days().isEmpty()) {
      return Optional.empty();
    }
    var then = time.days().get();
    // "have not met since February": in February they did.
    var from = event.status() == Status.NEGATED ? then.end().plusDays(1) : then.start();
    var end = published.map(DateInterval::end).orElse(then.end());
    var days = new DateInterval(from, end.isBefore(from) ? from : end);
    var text = Optional.of(time.early().text());
    return Optional.of(new EventDate(Optional.of(days), text, "from then to publication"));
  }

  /** What happened did not happen after publication. */
  private static DateInterval cut(DateInterval days, LocalDate last) {
    boolean over = days.end().isAfter(last) && !days.start().isAfter(last);
    return over ? new DateInterval(days.start(), last) : days;
  }

  private boolean state(Sentence sentence) {
    return PERFECT.matcher(sentence.span().in(reading.text())).find();
  }

  /** The date of a plan told just before in the paragraph. */
  private Optional<EventDate> plan(Sentence sentence) {
    if (sentence.index() == 0 || published.isEmpty()) {
      return Optional.empty();
    }
    var before = article.analyzed().sentences().get(sentence.index() - 1);
    var last = published.get().end();
    var times =
        before.paragraph() == sentence.paragraph() ? inside(before.span()) : List.<Dated>of();
    return times.stream()
        .filter(t -> t.days().isPresent() && t.days().get().start().isAfter(last))
        .findFirst()
        .map(
            t -> new EventDate(t.days(), Optional.of(t.early().text()), "with the plan before it"));
  }

  /**
   * The day of what was told just before in the paragraph, else that of the occasion that the
   * article reports. What is told after it may be older.
   */
  private Optional<EventDate> passage(EventMention event, Sentence sentence) {
    var all = article.analyzed().sentences();
    for (int step : new int[] {-1, -2}) {
      int index = sentence.index() + step;
      boolean there = index >= 0 && index < all.size();
      if (there && all.get(index).paragraph() == sentence.paragraph()) {
        var day = pastDay(inside(all.get(index).span()), Optional.empty());
        if (day.isPresent()) {
          return day.map(d -> inherited(d, "as in the same passage"));
        }
      }
    }
    boolean named = OCCASION.matcher(sentence.span().in(reading.text())).find();
    boolean occasion = sentence.headline() || (named && !state(sentence));
    return occasion
        ? pastDay(times, sentence.headline() ? published : Optional.empty())
            .filter(d -> sentence.headline() || shares(event, d))
            .map(d -> inherited(d, "the occasion that the article reports"))
        : Optional.empty();
  }

  /** Talk with somebody who had no part in what the day is told of has no day from it. */
  private boolean shares(EventMention event, Dated day) {
    var at = reading.sentence(day.early().span());
    if (!event.cameo().equals("040") || at.isEmpty()) {
      return true;
    }
    boolean told = OCCASION.matcher(at.get().in(reading.text())).find();
    var with = event.target().flatMap(Actor::country);
    return told
        || article.events().stream()
            .filter(e -> at.get().contains(e.trigger()))
            .anyMatch(
                e ->
                    e.source().flatMap(Actor::country).equals(with)
                        || e.target().flatMap(Actor::country).equals(with));
  }

  /**
   * The first past day among expressions that name one in the manner of news; as wide as a week, or
   * as the day of publication, which the headline shares, is unsure.
   */
  private Optional<Dated> pastDay(List<Dated> among, Optional<DateInterval> unsure) {
    long most = unsure.map(DateInterval::days).orElse(0L) + WEEK;
    return among.stream()
        .filter(t -> DAY.matcher(t.early().text()).find() && !t.early().anchor().isEmpty())
        .filter(t -> t.days().isPresent() && t.days().get().days() <= most)
        .filter(t -> reading.tense(t.early().span()) != Tense.FUTURE)
        .findFirst();
  }

  private EventDate inherited(Dated d, String basis) {
    var days = published.isPresent() ? d.days().map(x -> cut(x, published.get().end())) : d.days();
    return new EventDate(days, Optional.of(d.early().text()), basis);
  }

  /** The days of a value as an interval. */
  static Optional<DateInterval> days(String value) {
    int clock = value.indexOf('T');
    String date = clock > 0 ? value.substring(0, clock) : value;
    return Periods.of(date).map(d -> new DateInterval(d.first(), d.last()));
  }
}
