package satow.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import satow.article.Article;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.coding.Quantity;
import satow.coding.Statement;
import satow.coding.Status;
import satow.language.AnalyzedArticle;
import satow.language.Sentence;
import satow.language.TimeExpression;

/**
 * Writes a dated article by hand, sentence by sentence, for tests: {@code
 * Telling.of("a").published("2014-11-10").sentence("Abe met Putin.").event("040", "met",
 * "JPNGOV:Shinzo Abe", "RUSGOV:Vladimir Putin").on("2014-11-09").article()}. What follows a
 * sentence belongs to it.
 */
public final class Telling {
  private final String id;
  private Optional<String> outlet = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<DateInterval> published = Optional.empty();
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<EventMention> events = new ArrayList<>();
  private final List<EventDate> dates = new ArrayList<>();
  private final List<Optional<Place>> places = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();

  private Telling(String id) {
    this.id = id;
  }

  public static Telling of(String id) {
    return new Telling(id);
  }

  /** A day, month, year or {@code from/to} in ISO letters; empty for undated. */
  public static Optional<DateInterval> interval(String iso) {
    if (iso.isEmpty()) {
      return Optional.empty();
    }
    int slash = iso.indexOf('/');
    if (slash >= 0) {
      return Optional.of(
          new DateInterval(
              LocalDate.parse(iso.substring(0, slash)), LocalDate.parse(iso.substring(slash + 1))));
    }
    if (iso.length() == 4) {
      return interval(iso + "-01-01/" + iso + "-12-31");
    }
    if (iso.length() == 7) {
      var first = LocalDate.parse(iso + "-01");
      return Optional.of(new DateInterval(first, first.plusMonths(1).minusDays(1)));
    }
    return Optional.of(DateInterval.of(LocalDate.parse(iso)));
  }

  public Telling published(String iso) {
    published = interval(iso);
    return this;
  }

  public Telling outlet(String name) {
    outlet = Optional.of(name);
    return this;
  }

  public Telling title(String words) {
    title = Optional.of(words);
    return this;
  }

  public Telling sentence(String words) {
    int start = text.isEmpty() ? 0 : text.append(' ').length();
    text.append(words);
    int index = sentences.size();
    sentences.add(new Sentence(index, new Span(start, text.length()), List.of(), index, false));
    return this;
  }

  /** An event of the last sentence; actors as {@code CODE:Name}, empty for nobody. */
  public Telling event(String cameo, String trigger, String source, String target) {
    events.add(
        new EventMention(
            cameo,
            Status.HAPPENED,
            actor(source),
            actor(target),
            find(trigger),
            sentences.size() - 1,
            Optional.empty(),
            "test",
            1));
    dates.add(new EventDate(Optional.empty(), Optional.empty(), "by hand"));
    places.add(Optional.empty());
    return this;
  }

  /** The last event once more with source and target changed about. */
  public Telling andBack() {
    var e = events.get(events.size() - 1);
    events.add(
        new EventMention(
            e.cameo(),
            e.status(),
            e.target(),
            e.source(),
            e.trigger(),
            e.sentence(),
            e.reportedBy(),
            e.pattern(),
            e.confidence()));
    dates.add(dates.get(dates.size() - 1));
    places.add(places.get(places.size() - 1));
    return this;
  }

  public Telling on(String iso) {
    dates.set(dates.size() - 1, new EventDate(interval(iso), Optional.empty(), "by hand: " + iso));
    return this;
  }

  /** What lasts from a day on, as {@code since May} says. */
  public Telling from(String iso) {
    dates.set(
        dates.size() - 1,
        new EventDate(interval(iso), Optional.empty(), "from then to publication"));
    return this;
  }

  public Telling at(String place, String country) {
    places.set(places.size() - 1, Optional.of(new Place(place, Optional.of(country))));
    return this;
  }

  public Telling status(Status status) {
    return change(status, events.get(events.size() - 1).reportedBy());
  }

  public Telling reportedBy(String who) {
    return change(events.get(events.size() - 1).status(), actor(who));
  }

  private Telling change(Status status, Optional<Actor> by) {
    var e = events.get(events.size() - 1);
    events.set(
        events.size() - 1,
        new EventMention(
            e.cameo(),
            status,
            e.source(),
            e.target(),
            e.trigger(),
            e.sentence(),
            by,
            e.pattern(),
            e.confidence()));
    return this;
  }

  public Telling quote(String words, String speaker, String... issues) {
    statements.add(
        new Statement(
            find(words),
            true,
            actor(speaker),
            Optional.empty(),
            List.of(issues),
            Optional.empty()));
    return this;
  }

  public Telling quantity(String words, double value, String unit, String what) {
    quantities.add(
        new Quantity(find(words), value, unit, what, Optional.empty(), Optional.empty()));
    return this;
  }

  public Telling about(String words, double value, String unit, String what, String approx) {
    quantities.add(
        new Quantity(find(words), value, unit, what, Optional.of(approx), Optional.empty()));
    return this;
  }

  public Telling time(String words, String value) {
    times.add(new TimeExpression(find(words), words, TimeExpression.Type.DATE, value, ""));
    return this;
  }

  private Span find(String words) {
    var last = sentences.get(sentences.size() - 1).span();
    int at = text.indexOf(words, last.start());
    if (at < 0) {
      throw new IllegalArgumentException("not in the sentence: " + words);
    }
    return new Span(at, at + words.length());
  }

  private Optional<Actor> actor(String coded) {
    if (coded.isEmpty()) {
      return Optional.empty();
    }
    int colon = coded.indexOf(':');
    var name = coded.substring(colon + 1);
    var at = sentences.get(sentences.size() - 1).span();
    return Optional.of(
        new Actor(
            Optional.of(coded.substring(0, colon)), name, name, new Span(at.start(), at.start())));
  }

  /** A headline that stands above the text is a span of it. */
  private Article.Title headline(String words) {
    boolean above = text.toString().startsWith(words);
    return new Article.Title(
        words, above ? Optional.of(new Span(0, words.length())) : Optional.empty());
  }

  public DatedArticle article() {
    var article =
        new Article(
            id,
            text.toString(),
            title.map(this::headline),
            Optional.empty(),
            outlet,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            id + ".txt");
    var analyzed = new AnalyzedArticle(article, sentences);
    return new DatedArticle(
        new CodedArticle(analyzed, events, statements, quantities),
        new Publication(published, List.of()),
        times,
        dates,
        places);
  }
}
