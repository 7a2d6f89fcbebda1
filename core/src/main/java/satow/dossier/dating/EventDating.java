package satow.dossier.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.EventDate;
import satow.language.Sentence;
import satow.language.TimeExpression;
import satow.language.time.DatedEvents;
import satow.language.time.Periods;

/**
 * Dates each event mention: by the expression that governs it, then by the passage, then by the
 * publication, and says which. Stateless, thread-safe.
 */
final class EventDating {
  /** Words that point back to the talks that the article is about. */
  private static final Pattern OCCASION =
      Pattern.compile(
          "(?i)\\b(meeting|summit|talks|gathering|conference|forum|discussed|visit|news conference|dinner|statement|reporters)\\b");

  private static final Pattern ENDING =
      Pattern.compile(
          "(?is).*\\b(end|close|last days|final days|closing days|last weeks|final weeks)\\s+(of\\s+)?(the\\s+)?$");

  /**
   * An expression with the days it may mean, for the earliest and the latest day of publication.
   */
  record Dated(TimeExpression early, Optional<DateInterval> days) {}

  private final Reading reading;
  private final CodedArticle article;
  private final List<Dated> times;
  private final Optional<DateInterval> published;
  private final Governing governing;

  EventDating(
      Reading reading, CodedArticle article, List<Dated> times, Optional<DateInterval> published) {
    this.reading = reading;
    this.article = article;
    this.times = times;
    this.published = published;
    this.governing = new Governing(reading.text());
  }

  List<EventDate> all() {
    var out = new ArrayList<EventDate>();
    for (EventMention event : article.events()) {
      out.add(date(event));
    }
    return out;
  }

  private EventDate date(EventMention event) {
    var sentence = article.analyzed().sentences().get(event.sentence());
    var own = governing.of(event, sentence, inside(sentence.span()));
    if (own.isPresent()) {
      return fromExpression(event, own.get());
    }
    var background = background(event, sentence);
    if (background.isPresent()) {
      return background.get();
    }
    return switch (event.status()) {
      case HABITUAL -> none("habitual");
      case PLANNED, POSSIBLE, DESIRED, HYPOTHETICAL ->
          none(event.status().words() + ", no date given");
      case ONGOING, NEGATED -> reported("as things stand when published");
      case HAPPENED -> passage(sentence).orElseGet(() -> reported("reported"));
    };
  }

  private List<Dated> inside(Span span) {
    return times.stream().filter(t -> span.contains(t.early().span())).toList();
  }

  private static EventDate none(String basis) {
    return new EventDate(Optional.empty(), Optional.empty(), basis);
  }

  private EventDate reported(String basis) {
    return new EventDate(
        published,
        Optional.empty(),
        published.isPresent() ? basis + ", date of publication" : basis + ", publication unknown");
  }

  private EventDate fromExpression(EventMention event, Dated time) {
    var days = time.days();
    var t = time.early();
    String before = reading.before(t.span(), 20);
    String basis = t.anchor().isEmpty() ? "as the text says" : "counted from " + t.anchor();
    if (days.isPresent() && before.endsWith("since ")) {
      var end = published.map(DateInterval::end).orElse(days.get().end());
      var from = days.get().start();
      days = Optional.of(new DateInterval(from, end.isBefore(from) ? from : end));
      basis = "from then to publication";
    }
    if (event.status() == Status.HAPPENED && days.isPresent() && published.isPresent()) {
      days = days.map(d -> cut(d, published.get().end()));
    }
    return new EventDate(days, Optional.of(t.text()), basis);
  }

  /** What happened did not happen after publication. */
  private static DateInterval cut(DateInterval days, LocalDate last) {
    boolean over = days.end().isAfter(last) && !days.start().isAfter(last);
    return over ? new DateInterval(days.start(), last) : days;
  }

  /** A date by an event of history in the same clause: {@code at the end of World War II}. */
  private Optional<EventDate> background(EventMention event, Sentence sentence) {
    if (event.status() != Status.HAPPENED) {
      return Optional.empty();
    }
    for (DatedEvents.Mention m : reading.events()) {
      boolean here =
          sentence.span().contains(m.span())
              && m.events().size() == 1
              && m.span().start() >= event.trigger().start();
      if (!here || m.span().overlaps(event.trigger())) {
        continue;
      }
      var e = m.events().get(0);
      String before = reading.before(m.span(), 40);
      boolean ending = ENDING.matcher(before).matches();
      boolean during = before.matches("(?s).*\\b(during|in|amid)\\s+(the\\s+)?$");
      boolean outstanding =
          before.contains("since") || before.contains("following") || before.contains("after");
      if (outstanding || (!ending && !during)) {
        continue;
      }
      var end = e.end();
      var start = ending ? LocalDate.of(end.getYear(), 1, 1) : e.start();
      var interval = new DateInterval(start.isBefore(e.start()) ? e.start() : start, end);
      return Optional.of(
          new EventDate(
              Optional.of(interval),
              Optional.of(m.span().in(reading.text())),
              "background: " + e.name()));
    }
    return Optional.empty();
  }

  /**
   * The day of the passage: a neighbour's in the paragraph, else that of the article's occasion.
   */
  private Optional<EventDate> passage(Sentence sentence) {
    var all = article.analyzed().sentences();
    for (int distance = 1; distance <= 2; distance++) {
      for (int index : new int[] {sentence.index() - distance, sentence.index() + distance}) {
        boolean there =
            index >= 0 && index < all.size() && all.get(index).paragraph() == sentence.paragraph();
        var day = there ? pastDay(all.get(index).span()) : Optional.<Dated>empty();
        if (day.isPresent()) {
          return day.map(d -> inherited(d, "as in the same passage"));
        }
      }
    }
    boolean occasion =
        sentence.headline() || OCCASION.matcher(sentence.span().in(reading.text())).find();
    boolean perfect =
        sentence
            .span()
            .in(reading.text())
            .matches("(?s).*\\b(has|have) (also |already |yet |not |long )?\\w+ed\\b.*");
    return occasion && !perfect
        ? peg().map(d -> inherited(d, "the occasion that the article reports"))
        : Optional.empty();
  }

  private Optional<Dated> peg() {
    var first =
        times.stream()
            .filter(
                t ->
                    weekdayLike(t)
                        && !reading
                            .tense(t.early().span())
                            .equals(satow.language.time.Tense.FUTURE))
            .findFirst();
    return first.filter(t -> t.days().isPresent());
  }

  private Optional<Dated> pastDay(Span sentence) {
    return inside(sentence).stream()
        .filter(EventDating::weekdayLike)
        .filter(t -> t.days().isPresent())
        .filter(t -> reading.tense(t.early().span()) != satow.language.time.Tense.FUTURE)
        .findFirst();
  }

  private static boolean weekdayLike(Dated t) {
    String text = t.early().text();
    return text.matches("(?i).*(day|yesterday|today)$") && !t.early().anchor().isEmpty();
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
