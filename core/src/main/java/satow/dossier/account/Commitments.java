package satow.dossier.account;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Content;
import satow.dossier.merge.Countries;
import satow.dossier.merge.DateWords;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.Evidence;

/**
 * Follows promises (CAMEO 03) to what came of them. A promise is kept only by an act of the
 * promised sort, between the same parties, on the day or days promised. A similar act without such
 * a date is at most a sign.
 */
final class Commitments {
  private static final Pattern DEADLINE =
      Pattern.compile("\\b(?:by|before|until|within|no later than|by the end of)\\s+(?:the\\s+)?$");

  /** A promise for longer than this is kept only by an act that speaks of the same matter. */
  private static final long EXACT_DAYS = 3;

  /** So many days late it may still be what was promised. */
  private static final long LATE_DAYS = 31;

  /** Without a day named, an act this long after a promise is hardly what was promised. */
  private static final long SOON_DAYS = 366;

  /** Words that every text about two states has. */
  private static final SortedSet<String> GENERAL =
      Content.words(
          "relations ties bilateral cooperation talks meeting effort bid improve agreed summit");

  private final List<Event> events;
  private final TreeMap<String, DatedArticle> articles = new TreeMap<>();
  private final Optional<LocalDate> asOf;
  private final IdentityHashMap<Event, Matter> matters = new IdentityHashMap<>();

  Commitments(List<Event> events, Collection<DatedArticle> articles, Optional<LocalDate> asOf) {
    this.events = events;
    this.asOf = asOf;
    articles.forEach(a -> this.articles.put(a.coded().analyzed().article().id(), a));
  }

  List<Commitment> all() {
    return events.stream()
        .filter(e -> e.kind() == EventKind.PLEDGE && e.happened() && ownWord(e) && binds(e))
        .map(this::follow)
        .toList();
  }

  /** An airline that means to fly somewhere binds no state. */
  private static boolean binds(Event promise) {
    return Stream.concat(promise.parties().sources().stream(), promise.parties().targets().stream())
        .anyMatch(a -> promise.parties().acts(a.country().orElse("")) && Utterances.official(a));
  }

  /** What only somebody else says that a country promised is hearsay. */
  private static boolean ownWord(Event promise) {
    return promise.evidence().stream()
        .anyMatch(x -> x.reportedBy().filter(by -> !Utterances.official(by)).isEmpty());
  }

  private Commitment follow(Event promise) {
    var due = due(promise);
    var kept = due.flatMap(d -> actOn(promise, d));
    if (kept.isPresent()) {
      var act = kept.get();
      var reason = "the promised act is reported for " + DateWords.of(act.date().interval());
      return new Commitment(promise, due, Commitment.Verdict.KEPT, reason, act.evidence());
    }
    var broken = broken(promise, due);
    if (broken.isPresent()) {
      var act = broken.get();
      var reason = "a later report denies or reverses it";
      return new Commitment(promise, due, Commitment.Verdict.BROKEN, reason, act.evidence());
    }
    var sign = sign(promise, due);
    if (sign.isPresent()) {
      var reason = "a similar act is reported, but nothing ties it to the promise";
      var act = sign.get();
      return new Commitment(promise, due, Commitment.Verdict.POSSIBLY_KEPT, reason, act.evidence());
    }
    var since = due.flatMap(d -> lastSince(promise, d));
    if (since.isPresent()) {
      var act = since.get();
      var reason = "a later article says that there was none since then";
      return new Commitment(promise, due, Commitment.Verdict.POSSIBLY_KEPT, reason, act.evidence());
    }
    if (due.isPresent() && asOf.isPresent() && due.get().end().isBefore(asOf.get())) {
      var reason = "the articles tell of no such act since";
      return new Commitment(promise, due, Commitment.Verdict.OVERDUE, reason, List.of());
    }
    return new Commitment(
        promise,
        due,
        Commitment.Verdict.OPEN,
        "the articles tell nothing of its keeping",
        List.of());
  }

  /** A time that the promise's own sentence names after the trigger, later than the promise. */
  private Optional<DateInterval> due(Event promise) {
    var made = promise.date().interval();
    return promise.evidence().stream()
        .flatMap(e -> named(e, made).stream())
        .filter(d -> d.start().isAfter(made.map(DateInterval::end).orElseGet(() -> told(promise))))
        .min(Comparator.comparing(DateInterval::days).thenComparing(DateInterval::start));
  }

  /** The first day on which an undated promise can have been told. */
  private LocalDate told(Event promise) {
    return promise.articles().stream()
        .flatMap(id -> java.util.Optional.ofNullable(articles.get(id)).stream())
        .flatMap(a -> a.publication().interval().stream())
        .map(DateInterval::start)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private List<DateInterval> named(Evidence e, Optional<DateInterval> made) {
    var out = new ArrayList<DateInterval>();
    var article = articles.get(e.articleId());
    if (article != null) {
      var text = article.coded().analyzed().article().text();
      article.times().stream()
          .filter(t -> e.sentenceSpan().contains(t.span()))
          .filter(t -> t.span().start() >= e.span().end())
          .forEach(
              t ->
                  TimeValues.interval(t.value())
                      .map(d -> by(text, t.span().start(), d, made))
                      .ifPresent(out::add));
    }
    return out;
  }

  /** {@code by June} leaves the time from the promise to the end of June. */
  private static DateInterval by(
      String text, int start, DateInterval named, Optional<DateInterval> made) {
    var before = text.substring(Math.max(0, start - 20), start).toLowerCase(Locale.ROOT);
    boolean deadline =
        DEADLINE.matcher(before).find()
            && made.isPresent()
            && made.get().end().isBefore(named.end());
    return deadline ? new DateInterval(made.orElseThrow().end().plusDays(1), named.end()) : named;
  }

  private Optional<Event> actOn(Event promise, DateInterval due) {
    return events.stream()
        .filter(e -> e.happened() && fulfils(promise, e))
        .filter(e -> e.date().interval().filter(i -> within(i, due)).isPresent())
        .filter(e -> due.days() <= EXACT_DAYS || about(promise, e) || there(promise, e))
        .findFirst();
  }

  /** Who promised to visit a place and did so within the time. */
  private static boolean there(Event promise, Event act) {
    var words = promise.telling().text();
    boolean same =
        act.parties().sources().stream()
            .filter(Countries::person)
            .anyMatch(
                a -> promise.parties().sources().stream().anyMatch(b -> b.name().equals(a.name())));
    return act.cameo().equals("042")
        && same
        && act.place().filter(p -> words.contains(p.name())).isPresent();
  }

  private static boolean within(DateInterval act, DateInterval due) {
    return !act.start().isBefore(due.start()) && !act.end().isAfter(due.end());
  }

  private Optional<Event> broken(Event promise, Optional<DateInterval> due) {
    return events.stream()
        .filter(e -> later(promise, e))
        .filter(e -> denies(promise, e, due) || reverses(promise, e))
        .findFirst();
  }

  /** The promised act is denied, for the very days it was promised for. */
  private static boolean denies(Event promise, Event e, Optional<DateInterval> due) {
    return e.status() == Status.NEGATED
        && fulfils(promise, e)
        && due.isPresent()
        && e.date().interval().filter(i -> within(i, due.get())).isPresent();
  }

  /** Talks promised are rejected (125) or broken off (164); the matter must be the same. */
  private boolean reverses(Event promise, Event e) {
    boolean talks = promise.cameo().startsWith("036");
    boolean refused = e.cameo().startsWith("125") || e.cameo().startsWith("164");
    return talks && refused && e.happened() && sameParties(promise, e) && about(promise, e);
  }

  /**
   * An act of the promised sort on the same matter that could be it: within the time promised, or
   * within a year, or undated.
   */
  private Optional<Event> sign(Event promise, Optional<DateInterval> due) {
    return events.stream()
        .filter(e -> e.happened() && fulfils(promise, e) && about(promise, e))
        .filter(e -> !e.datedByText() || inTime(promise, e, due))
        .filter(e -> !e.evidence().get(0).citation().equals(promise.evidence().get(0).citation()))
        .findFirst();
  }

  /** {@code They have not met since February}: so they met in February. */
  private Optional<Event> lastSince(Event promise, DateInterval due) {
    return events.stream()
        .filter(e -> e.status() == Status.NEGATED && fulfils(promise, e))
        .filter(e -> e.date().basis().startsWith("from then"))
        .filter(
            e ->
                e.start()
                    .filter(d -> YearMonth.from(d).equals(YearMonth.from(due.start())))
                    .isPresent())
        .findFirst();
  }

  private static boolean inTime(Event promise, Event e, Optional<DateInterval> due) {
    var done = e.date().interval().orElseThrow();
    if (due.isPresent()) {
      var late = new DateInterval(due.get().start(), due.get().end().plusDays(LATE_DAYS));
      return done.overlaps(late);
    }
    var made = promise.date().interval();
    return later(promise, e)
        && made.filter(m -> done.start().isBefore(m.end().plusDays(SOON_DAYS))).isPresent();
  }

  private static boolean later(Event promise, Event e) {
    var made = promise.date().interval();
    var done = e.date().interval();
    return made.isPresent() && done.isPresent() && done.get().start().isAfter(made.get().end());
  }

  /** Two words of the two sentences, not counting who they are about and what all news say. */
  private boolean about(Event promise, Event e) {
    var matter = matters.computeIfAbsent(promise, Matter::of);
    var other = Content.words(e.telling().text(), matter.names());
    return Content.shared(matter.words(), other) >= 2;
  }

  /**
   * What a promise is about.
   *
   * @param words of its sentence
   * @param names whom it is about, and what all news say
   */
  private record Matter(Set<String> words, Set<String> names) {
    static Matter of(Event promise) {
      var names = new TreeSet<String>(GENERAL);
      for (String code : List.of(promise.dyad().first(), promise.dyad().second())) {
        names.addAll(Content.words(Countries.name(code)));
      }
      Stream.concat(promise.parties().sources().stream(), promise.parties().targets().stream())
          .forEach(a -> names.addAll(Content.words(a.name() + " " + a.text())));
      var stems = names.stream().filter(n -> n.length() > 3).map(n -> n.substring(0, 4)).toList();
      var one = new TreeSet<String>(Content.words(promise.telling().text(), names));
      one.removeIf(w -> stems.stream().anyMatch(w::startsWith));
      return new Matter(one, names);
    }
  }

  private static boolean sameParties(Event promise, Event e) {
    return promise.dyad().equals(e.dyad());
  }

  /** What kind of act would keep a promise of this code. */
  private static boolean fulfils(Event promise, Event e) {
    if (!sameParties(promise, e)) {
      return false;
    }
    var code = promise.cameo();
    var kind = e.kind();
    if (code.startsWith("031")) {
      return kind == EventKind.COOPERATION;
    }
    if (code.startsWith("032")) {
      return kind == EventKind.DIPLOMACY || kind == EventKind.AGREEMENT;
    }
    if (code.startsWith("033")) {
      return kind == EventKind.AID;
    }
    if (code.startsWith("034") || code.startsWith("035")) {
      return kind == EventKind.CONCESSION || kind == EventKind.RELIEF;
    }
    if (code.startsWith("036") || code.startsWith("038") || code.startsWith("039")) {
      return kind == EventKind.MEETING;
    }
    return code.startsWith("037") && kind == EventKind.AGREEMENT;
  }
}
