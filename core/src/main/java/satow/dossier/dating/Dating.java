package satow.dossier.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.article.Article;
import satow.article.Boilerplate;
import satow.coding.CodedArticle;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.Publication;
import satow.dossier.merge.Answers;
import satow.dossier.places.PlaceTable;
import satow.dossier.places.Placing;
import satow.language.Sentence;
import satow.language.TimeExpression;
import satow.language.time.Anchor;
import satow.language.time.DatedEvents;
import satow.language.time.RawTime;
import satow.language.time.TextMode;
import satow.language.time.TimeForm;
import satow.language.time.TimeResolver;
import satow.language.time.TimeTagger;

/** Dates an article, its time expressions and its events. Stateless, thread-safe. */
public final class Dating {
  private final DatedEvents events;
  private final TimeTagger tagger;
  private final TimeResolver resolver = new TimeResolver();
  private final PublicationDating publications;
  private final Placing placing;

  /** Dating with a dictionary of dated events and the terms of office of people in the news. */
  public Dating(DatedEvents events, List<TermOfOffice> terms) {
    this(events, terms, PlaceTable.shipped());
  }

  /** The same with a gazetteer of one's own. */
  public Dating(DatedEvents events, List<TermOfOffice> terms, PlaceTable places) {
    this.placing = new Placing(places);
    this.events = events;
    this.tagger = new TimeTagger(events);
    this.publications = new PublicationDating(terms);
  }

  /** The article with its publication date, its times, and a date and place for each event. */
  public DatedArticle date(CodedArticle coded) {
    var reading = reading(coded);
    return date(coded, reading, List.of());
  }

  /**
   * The same for an article among others, which may give the day of a meeting that it tells of.
   *
   * @param known meetings with their days, as other articles have them; those that are no meeting
   *     of this article do no harm
   */
  public DatedArticle date(CodedArticle coded, List<KnownEvent> known) {
    var reading = reading(coded);
    var alone = date(coded, reading, List.of());
    boolean sure =
        coded.analyzed().article().declared().isPresent()
            || alone.publication().interval().filter(i -> i.days() == 1).isPresent();
    var clues =
        sure ? List.<Constraint>of() : new NeighbourClues(known).of(reading.withoutNames(), alone);
    return clues.isEmpty() ? alone : date(coded, reading, clues);
  }

  /** Whether other articles' dates had a part in an article's own. */
  public static boolean leansOnOthers(Publication publication) {
    return publication.clues().stream().anyMatch(c -> c.kind().equals(NeighbourClues.KIND));
  }

  private Reading reading(CodedArticle coded) {
    return read(coded.analyzed().article(), coded.analyzed().sentences());
  }

  private DatedArticle date(CodedArticle given, Reading reading, List<Constraint> others) {
    var coded = Answers.mended(given);
    var article = coded.analyzed().article();
    var result = publications.date(article, reading.withoutNames(), others);
    var publication = result.publication();
    var interval = result.likely();
    var anchor = anchor(reading, interval.map(Dating::best));
    var times = resolve(reading, anchor);
    var dated = dated(reading, times, anchor, interval);
    var dates = new EventDating(reading, coded, dated, interval).all();
    return new DatedArticle(coded, publication, times, dates, placing.places(coded, dates));
  }

  /** When an article was published; its sentences may be unparsed. */
  public Publication publication(Article article, List<Sentence> sentences) {
    return publications.date(article, read(article, sentences).withoutNames()).publication();
  }

  private Reading read(Article article, List<Sentence> sentences) {
    String text = article.text();
    var spans = sentences.stream().map(Sentence::span).toList();
    var captions =
        article.boilerplate().stream()
            .filter(b -> b.kind() == Boilerplate.Kind.CAPTION)
            .map(Boilerplate::span)
            .toList();
    List<RawTime> times = spans.isEmpty() ? List.of() : tagger.find(text, spans);
    List<RawTime> beside = captions.isEmpty() ? List.of() : tagger.find(text, captions);
    var named = spans.isEmpty() ? List.<DatedEvents.Mention>of() : events.mentions(text, spans);
    // An event that other things are counted from is no news of its own.
    var told =
        named.stream().filter(m -> times.stream().noneMatch(t -> countedFrom(t, m))).toList();
    var lines = Datelines.spans(article, sentences);
    List<RawTime> above = lines.isEmpty() ? List.of() : tagger.find(text, lines);
    return new Reading(text, spans, times, beside, above, told);
  }

  /**
   * The day that the times are counted from: the last of the interval that is no wider than a week.
   */
  private static LocalDate best(DateInterval interval) {
    long days = interval.days();
    return days <= 7
        ? interval.start().plusDays(days > 1 ? 1 : 0)
        : interval.start().plusDays(days / 2);
  }

  private static Anchor anchor(Reading reading, Optional<LocalDate> published) {
    return TextMode.of(reading.text(), reading.times(), published);
  }

  private static boolean countedFrom(RawTime time, DatedEvents.Mention event) {
    return time.form() instanceof TimeForm.FromEvent && time.span().overlaps(event.span());
  }

  private List<TimeExpression> resolve(Reading reading, Anchor anchor) {
    var sorted = new ArrayList<>(reading.times());
    sorted.sort(Comparator.comparing(RawTime::span));
    return resolver.resolve(reading.text(), sorted, reading.sentences(), anchor);
  }

  /** The days of each expression, over all days that the article may be from. */
  private List<EventDating.Dated> dated(
      Reading reading, List<TimeExpression> times, Anchor anchor, Optional<DateInterval> interval) {
    var out = new ArrayList<EventDating.Dated>();
    boolean news = anchor instanceof Anchor.Published && interval.isPresent();
    if (!news) {
      times.forEach(t -> out.add(new EventDating.Dated(t, EventDating.days(t.value()))));
      return out;
    }
    var first = resolve(reading, new Anchor.Published(interval.orElseThrow().start()));
    var last = resolve(reading, new Anchor.Published(interval.orElseThrow().end()));
    for (int i = 0; i < times.size(); i++) {
      var a = EventDating.days(first.get(i).value());
      var b = EventDating.days(last.get(i).value());
      var days = DECADE.matcher(times.get(i).text()).find() ? decade(interval) : hull(a, b);
      out.add(new EventDating.Dated(times.get(i), days));
    }
    return out;
  }

  /** The ten years before the news, not those of the calendar. */
  private static Optional<DateInterval> decade(Optional<DateInterval> published) {
    return published.map(p -> new DateInterval(p.start().minusYears(10), p.end()));
  }

  private static final Pattern DECADE = Pattern.compile("(?i)\\b(?:last|past) decade$");

  private static Optional<DateInterval> hull(Optional<DateInterval> a, Optional<DateInterval> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    var x = a.get();
    var y = b.get();
    var start = x.start().isBefore(y.start()) ? x.start() : y.start();
    var end = x.end().isAfter(y.end()) ? x.end() : y.end();
    return Optional.of(new DateInterval(start, end));
  }
}
