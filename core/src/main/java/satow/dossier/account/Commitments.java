package satow.dossier.account;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Countries;
import satow.dossier.merge.DateWords;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.Evidence;

/**
 * Follows promises (CAMEO 03, and what a side tells as its own plan) to what came of them. A
 * promise is kept only by an act that was after it: by one of the promised sort, between the same
 * parties, on the day or days promised, or by the very act. A similar act without such a day is at
 * most a sign. What is undated, or may have been before, is no sign either.
 */
final class Commitments {
  /** A promise for longer than this is kept only by an act that speaks of the same matter. */
  private static final long EXACT_DAYS = 3;

  /** So many days late it may still be what was promised. */
  private static final long LATE_DAYS = 31;

  /** Without a day named, an act this long after a promise is hardly what was promised. */
  private static final long SOON_DAYS = 366;

  private final List<Event> events;
  private final TreeMap<String, DatedArticle> articles = new TreeMap<>();
  private final Optional<LocalDate> asOf;
  private final List<Promise> promises;
  private final Setbacks setbacks;

  Commitments(List<Event> events, Collection<DatedArticle> articles, Optional<LocalDate> asOf) {
    this.events = events;
    this.asOf = asOf;
    articles.forEach(a -> this.articles.put(a.coded().analyzed().article().id(), a));
    this.promises =
        events.stream()
            .filter(
                e -> Promise.is(e) && ownWord(e) && binds(e) && !view(e) && !toldTwice(e, events))
            .map(e -> Promise.of(e, this.articles))
            .toList();
    var telling = new TreeSet<String>();
    if (!promises.isEmpty()) {
      events.forEach(e -> telling.addAll(e.articles()));
    }
    this.setbacks = new Setbacks(this.articles, telling);
  }

  List<Commitment> all() {
    return promises.stream().map(this::follow).toList();
  }

  /** An airline that means to fly somewhere binds no state. */
  private static boolean binds(Event promise) {
    return Promise.actors(promise)
        .anyMatch(a -> promise.parties().acts(a.country().orElse("")) && Utterances.official(a));
  }

  /** {@code agreed that it is abnormal}, {@code made proposals}: nothing that could be kept. */
  private static boolean view(Event promise) {
    return promise.evidence().stream()
        .allMatch(x -> VIEW.matcher(x.text()).find() || PROPOSAL.matcher(x.words()).find());
  }

  private static final java.util.regex.Pattern PROPOSAL =
      java.util.regex.Pattern.compile("(?i)\\bpropos(?:als?|ed|es)\\b");

  private static final java.util.regex.Pattern VIEW =
      java.util.regex.Pattern.compile(
          "(?i)\\bagreed\\b[^.;]{0,40}?\\bthat\\b(?![^.;]*\\b(?:will|shall|should|must|to be)\\b)"
              + "[^.;]*?\\b(?:is|are|was|were|has|have|would (?:help|be|have|mean|create))\\b");

  /** Who promises that he will come in one sentence makes one promise. */
  private static boolean toldTwice(Event plan, List<Event> events) {
    return plan.status() == Status.PLANNED
        && events.stream()
            .filter(e -> e.kind() == EventKind.PLEDGE && e.happened())
            .anyMatch(e -> e.telling().citation().equals(plan.telling().citation()));
  }

  /** What only somebody else says that a country promised is hearsay. */
  private static boolean ownWord(Event promise) {
    return promise.evidence().stream()
        .anyMatch(x -> x.reportedBy().filter(by -> !Utterances.official(by)).isEmpty());
  }

  private Commitment follow(Promise promise) {
    return kept(promise)
        .or(() -> broken(promise))
        .or(() -> signOrSetback(promise))
        .or(() -> since(promise))
        .or(() -> overdue(promise))
        .orElseGet(
            () ->
                verdict(
                    promise,
                    Commitment.Verdict.OPEN,
                    "no report of its keeping was found",
                    List.of()));
  }

  private static Commitment verdict(
      Promise promise, Commitment.Verdict verdict, String reason, List<Evidence> evidence) {
    return new Commitment(promise.event(), promise.due(), verdict, reason, evidence);
  }

  private Optional<Commitment> kept(Promise promise) {
    return promise
        .due()
        .flatMap(d -> actOn(promise, d))
        .or(() -> sameAct(promise))
        .map(
            act ->
                verdict(
                    promise,
                    Commitment.Verdict.KEPT,
                    "the promised act is reported for " + DateWords.of(act.date().interval()),
                    act.evidence()));
  }

  private Optional<Commitment> broken(Promise promise) {
    return events.stream()
        .filter(e -> later(promise, e))
        .filter(e -> denies(promise, e) || reverses(promise, e))
        .findFirst()
        .map(
            act ->
                verdict(
                    promise,
                    Commitment.Verdict.BROKEN,
                    "a later report denies or reverses it",
                    act.evidence()));
  }

  /** What was done before it was called off was done. */
  private Optional<Commitment> signOrSetback(Promise promise) {
    var sign = sign(promise);
    var setback = setbacks.of(promise, this::latest);
    boolean done = sign.isPresent() && (setback.isEmpty() || before(sign.get(), setback.get()));
    if (done) {
      var reason = "a similar act is reported, but nothing ties it to the promise";
      var evidence = sign.get().evidence();
      return Optional.of(verdict(promise, Commitment.Verdict.POSSIBLY_KEPT, reason, evidence));
    }
    return setback.map(
        x ->
            verdict(
                promise,
                Setbacks.charged(x) ? Commitment.Verdict.OPEN : Commitment.Verdict.BROKEN,
                Setbacks.reason(x),
                List.of(x)));
  }

  private boolean before(Event act, Evidence told) {
    var article = articles.get(told.articleId());
    return article != null
        && act.start().isPresent()
        && article
            .publication()
            .interval()
            .filter(p -> act.start().get().isBefore(p.start()))
            .isPresent();
  }

  /** Whether it is the last that its side promised before a day, no longer ago than a year. */
  private boolean latest(Promise promise, LocalDate day) {
    return promises.stream()
        .filter(
            p ->
                p.event().parties().sources().stream()
                    .anyMatch(a -> promise.event().parties().acts(a.country().orElse(""))))
        .filter(p -> p.made().filter(m -> m.end().isBefore(day)).isPresent())
        .max(Comparator.comparing(p -> p.made().orElseThrow().end()))
        .filter(p -> p.made().orElseThrow().end().plusDays(SOON_DAYS).isAfter(day))
        .filter(promise::equals)
        .isPresent();
  }

  private Optional<Commitment> since(Promise promise) {
    var reason = "a later article counts the time from such an act then";
    return promise
        .due()
        .flatMap(d -> lastSince(promise, d))
        .map(act -> verdict(promise, Commitment.Verdict.POSSIBLY_KEPT, reason, act.evidence()));
  }

  private Optional<Commitment> overdue(Promise promise) {
    boolean past =
        promise.due().isPresent()
            && asOf.isPresent()
            && promise.due().get().end().isBefore(asOf.get());
    var reason = "no report of such an act since was found";
    return past
        ? Optional.of(verdict(promise, Commitment.Verdict.OVERDUE, reason, List.of()))
        : Optional.empty();
  }

  private Optional<Event> actOn(Promise promise, DateInterval due) {
    return events.stream()
        .filter(e -> e.happened() && fulfils(promise, e))
        .filter(e -> e.date().interval().filter(i -> within(i, due)).isPresent())
        .filter(e -> due.days() <= EXACT_DAYS || promise.about(e) || there(promise.event(), e))
        .findFirst();
  }

  /** The very act that was promised, told in its words, after the promise and in time. */
  private Optional<Event> sameAct(Promise promise) {
    return events.stream()
        .filter(e -> e.happened() && e.kind() != EventKind.PLEDGE && e.datedByText())
        .filter(e -> sameParties(promise, e) && acting(promise.event(), e))
        .filter(e -> later(promise, e) && inTime(promise, e))
        .filter(e -> e.evidence().stream().anyMatch(promise::sameAct))
        .findFirst();
  }

  /** Whether a side that promised does it. */
  private static boolean acting(Event promise, Event act) {
    return act.parties().sources().stream()
        .anyMatch(a -> promise.parties().acts(a.country().orElse("")));
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

  /** The promised act is denied, for the very days it was promised for. */
  private static boolean denies(Promise promise, Event e) {
    return e.status() == Status.NEGATED
        && fulfils(promise, e)
        && promise.due().isPresent()
        && e.date().interval().filter(i -> within(i, promise.due().get())).isPresent();
  }

  /** Talks promised are rejected (125) or broken off (164); the matter must be the same. */
  private static boolean reverses(Promise promise, Event e) {
    boolean talks = promise.event().cameo().startsWith("036");
    boolean refused = e.cameo().startsWith("125") || e.cameo().startsWith("164");
    return talks && refused && e.happened() && sameParties(promise, e) && promise.about(e);
  }

  /**
   * An act of the promised sort on the same matter that could be it: after the promise, and within
   * the time promised or a year.
   */
  private Optional<Event> sign(Promise promise) {
    return events.stream()
        .filter(e -> e.happened() && fulfils(promise, e) && promise.about(e))
        .filter(e -> (e.datedByText() && inTime(promise, e)) || goesOn(promise.event(), e))
        .filter(e -> !same(promise.event(), e))
        .findFirst();
  }

  private static boolean same(Event promise, Event e) {
    return e.evidence().get(0).citation().equals(promise.evidence().get(0).citation());
  }

  /** Of an undated promise: what the same article tells after it as news. */
  private static boolean goesOn(Event promise, Event e) {
    var p = promise.telling();
    return promise.date().interval().isEmpty()
        && promise.happened()
        && e.date().interval().isPresent()
        && !e.date().background()
        && e.telling().articleId().equals(p.articleId())
        && e.telling().sentence() > p.sentence();
  }

  /** {@code They have not met since February}: so they met in February. */
  private Optional<Event> lastSince(Promise promise, DateInterval due) {
    return events.stream()
        .filter(e -> e.status() == Status.NEGATED && fulfils(promise, e))
        .filter(e -> e.date().basis().startsWith("from then"))
        .filter(
            e ->
                e.start()
                    .map(d -> YearMonth.from(d.minusDays(1))) // that of the last time
                    .filter(YearMonth.from(due.start())::equals)
                    .isPresent())
        .findFirst();
  }

  private static boolean inTime(Promise promise, Event e) {
    if (!later(promise, e)) {
      return false;
    }
    var done = e.date().interval().orElseThrow();
    return promise
        .due()
        .map(d -> done.overlaps(new DateInterval(d.start(), d.end().plusDays(LATE_DAYS))))
        .orElseGet(
            () ->
                promise
                    .made()
                    .filter(m -> done.start().isBefore(m.end().plusDays(SOON_DAYS)))
                    .isPresent());
  }

  /** Whether all days on which it can have been lie after those of the promise. */
  private static boolean later(Promise promise, Event e) {
    var made = promise.made();
    var done = e.date().interval();
    return made.isPresent() && done.isPresent() && done.get().start().isAfter(made.get().end());
  }

  private static boolean sameParties(Promise promise, Event e) {
    return promise.event().dyad().equals(e.dyad());
  }

  /** What kind of act would keep a promise of this code. */
  private static boolean fulfils(Promise promise, Event e) {
    if (!sameParties(promise, e)) {
      return false;
    }
    var code = promise.event().cameo();
    var kind = e.kind();
    if (code.startsWith("042")) {
      return e.cameo().startsWith("042") && acting(promise.event(), e);
    }
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
