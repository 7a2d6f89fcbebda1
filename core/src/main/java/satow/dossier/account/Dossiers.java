package satow.dossier.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import satow.coding.Quantity;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.EventMerger;
import satow.dossier.merge.Evidence;
import satow.dossier.merge.Syndication;
import satow.dossier.temperature.Granularity;
import satow.dossier.temperature.IntensityOf;
import satow.dossier.temperature.Temperature;

/** Makes the dossier of a dyad from dated articles. Stateless, thread-safe, deterministic. */
public final class Dossiers {
  private static final long FRESH_DAYS = 183;

  /** A head of state or government before a name. */
  private static final Pattern HEAD =
      Pattern.compile(
          "\\b(?=[PCKE])(?:President|Prime [Mm]inister|Premier|PM|Chancellor|King|Emperor)\\s+"
              + "((?:\\p{Lu}[\\p{L}'’-]+\\s+){0,2}\\p{Lu}[\\p{L}'’-]+)");

  /** Units of money are ISO 4217 codes. */
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private final Dyad dyad;
  private final Dossier.Period period;
  private final List<DatedArticle> articles;
  private final Syndication syndication;

  /** The last day that the articles can know of: the latest publication, within the period. */
  private final Optional<LocalDate> asOf;

  private Dossiers(
      Dyad dyad,
      Dossier.Period period,
      Collection<DatedArticle> articles,
      Syndication syndication) {
    this.dyad = dyad;
    this.period = period;
    this.articles = articles.stream().sorted(Comparator.comparing(Dossiers::id)).toList();
    this.syndication = syndication;
    this.asOf = asOf(this.articles, period);
  }

  /** The dossier of a dyad: merges, then tells. */
  public static Dossier of(
      Dyad dyad, Collection<DatedArticle> articles, Dossier.Period period, IntensityOf intensity) {
    var events = EventMerger.merge(articles);
    return of(dyad, articles, events, period, intensity);
  }

  /** The dossier of a dyad from events that are merged already, as a store keeps them. */
  public static Dossier of(
      Dyad dyad,
      Collection<DatedArticle> articles,
      Collection<Event> events,
      Dossier.Period period,
      IntensityOf intensity) {
    return of(dyad, articles, Syndication.of(articles), events, period, intensity);
  }

  /** The same, where it is known already which articles are copies. */
  public static Dossier of(
      Dyad dyad,
      Collection<DatedArticle> articles,
      Syndication syndication,
      Collection<Event> events,
      Dossier.Period period,
      IntensityOf intensity) {
    return new Dossiers(dyad, period, articles, syndication).tell(events, intensity);
  }

  private Dossier tell(Collection<Event> merged, IntensityOf intensity) {
    var inTime = merged.stream().filter(this::inPeriod).sorted(EventMerger.BY_DATE).toList();
    var events = inTime.stream().filter(e -> e.dyad().equals(dyad)).toList();
    var alone = new OneSided(dyad, articles).of(inTime);
    var publications = articles.stream().flatMap(a -> a.publication().interval().stream()).toList();
    var utterances = new Utterances(articles, period, dyad).all();
    var told = Figures.told(articles, dyad, syndication);
    var figures = Figures.compare(told);
    return new Dossier(
        dyad,
        period,
        events,
        dealings(events, alone),
        new Dossier.Speech(utterances, Positions.of(dyad, utterances, inTime)),
        figures,
        Contradictions.of(dyad, events, figures, told),
        thirdParties(inTime),
        Temperature.of(
            Dossier.weighed(events, alone), publications, intensity, Granularity.QUARTER),
        articles.stream().map(this::source).toList());
  }

  private static String id(DatedArticle a) {
    return a.coded().analyzed().article().id();
  }

  private Source source(DatedArticle a) {
    var read = a.coded().analyzed();
    return new Source(read.article(), a.publication(), syndication.group(id(a)), read.sentences());
  }

  /** Undated events belong to every stretch of time only where none is asked for. */
  private boolean inPeriod(Event e) {
    return e.date()
        .interval()
        .map(i -> period.touches(i.start(), i.end()))
        .orElse(period.equals(Dossier.Period.ALL));
  }

  private static Optional<LocalDate> asOf(List<DatedArticle> articles, Dossier.Period period) {
    var latest =
        articles.stream()
            .flatMap(a -> a.publication().interval().stream())
            .map(DateInterval::end)
            .max(Comparator.naturalOrder());
    return latest.map(l -> period.to().filter(l::isAfter).orElse(l)).or(period::to);
  }

  private Dossier.Dealings dealings(List<Event> events, List<Event> alone) {
    var parts = new TreeMap<String, List<Event>>();
    for (Event e : events) {
      e.story().partOf().ifPresent(m -> parts.computeIfAbsent(m, k -> new ArrayList<>()).add(e));
    }
    var heads = heads();
    var meetings =
        events.stream()
            .filter(e -> e.kind() == EventKind.MEETING && e.happened())
            .filter(e -> e.story().partOf().isEmpty() && !elsewhere(e) && !Meeting.talk(e))
            .map(
                e ->
                    new Meeting(
                        e, Meeting.Format.of(e, heads), parts.getOrDefault(e.id(), List.of())))
            .toList();
    var agreements =
        events.stream()
            .filter(e -> e.kind() == EventKind.AGREEMENT && e.happened())
            .map(e -> new Agreement(e, Agreement.Form.of(e), amount(e)))
            .toList();
    var commitments = new Commitments(events, articles, asOf).all();
    var planned =
        events.stream()
            .filter(e -> (ahead(e) && !done(e, events)) || intended(e, commitments))
            .toList();
    return new Dossier.Dealings(
        meetings, agreements, commitments, Disputes.of(dyad, events), planned, alone);
  }

  /** The last names of those whom the articles call president or prime minister. */
  private Set<String> heads() {
    var out = new TreeSet<String>();
    for (DatedArticle a : articles) {
      var m = HEAD.matcher(a.coded().analyzed().article().text());
      while (m.find()) {
        var name = m.group(1);
        out.add(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
      }
    }
    return out;
  }

  /** The first sum of money in the sentences that tell of it. */
  private Optional<String> amount(Event e) {
    for (Evidence x : e.evidence()) {
      for (DatedArticle a : articles) {
        if (id(a).equals(x.articleId())) {
          for (Quantity q : a.coded().quantities()) {
            if (x.sentenceSpan().contains(q.span()) && CURRENCY.matcher(q.unit()).matches()) {
              return Optional.of(q.span().in(a.coded().analyzed().article().text()));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Planned, and not for a day that is past as far as the articles know. */
  private boolean ahead(Event e) {
    var end = e.date().interval().map(DateInterval::end);
    boolean past = end.isPresent() && asOf.filter(end.get()::isBefore).isPresent();
    return e.status() == Status.PLANNED && !past && !guessed(e) && (end.isPresent() || fresh(e));
  }

  /** A visit to a place that is the visitor's own, or nobody's for sure, is none to the other. */
  private static boolean elsewhere(Event e) {
    var goal = e.place().filter(p -> e.telling().text().contains(p.name()));
    return e.cameo().equals("042")
        && !e.parties().mutual()
        && goal.filter(
                p ->
                    p.country().isEmpty()
                        || e.parties().sources().stream()
                            .anyMatch(a -> a.country().equals(p.country())))
            .isPresent();
  }

  /** Whether it is an intent to meet whose day has not come yet. */
  private boolean intended(Event e, List<Commitment> commitments) {
    return e.cameo().startsWith("036")
        && commitments.stream()
            .filter(c -> c.promise().equals(e) && c.verdict() == Commitment.Verdict.OPEN)
            .flatMap(c -> c.due().stream())
            .anyMatch(due -> asOf.filter(due.start()::isAfter).isPresent());
  }

  /** Whether the two have met since within the time that a plan leaves. */
  private boolean done(Event plan, List<Event> events) {
    var days = plan.date().interval();
    return plan.kind() == EventKind.MEETING
        && days.isPresent()
        && events.stream()
            .filter(e -> e.kind() == EventKind.MEETING && e.happened() && e.datedByText())
            .filter(e -> e.articles().stream().noneMatch(plan.articles()::contains))
            .filter(e -> e.persons().containsAll(plan.persons()))
            .flatMap(e -> e.date().interval().stream())
            .anyMatch(i -> !i.start().isBefore(days.get().start()) && i.overlaps(days.get()));
  }

  /** Whether the state itself, or somebody who acts for it, is on its side of the event. */
  static boolean speaksFor(String country, Event e) {
    return Stream.concat(e.parties().sources().stream(), e.parties().targets().stream())
        .filter(a -> a.country().equals(Optional.of(country)))
        .anyMatch(a -> country.equals("IGO") || Utterances.official(a));
  }

  /** A plan without a day is none any more when its articles are half a year old. */
  private boolean fresh(Event e) {
    return articles.stream()
        .filter(a -> e.articles().contains(id(a)))
        .flatMap(a -> a.publication().interval().stream())
        .anyMatch(i -> asOf.filter(d -> i.end().plusDays(FRESH_DAYS).isBefore(d)).isEmpty());
  }

  /** What only somebody else than the planner says to be planned is a guess. */
  private static boolean guessed(Event e) {
    return e.evidence().stream()
        .allMatch(
            x ->
                x.reportedBy()
                    .filter(by -> !Utterances.official(by) && !e.parties().sources().contains(by))
                    .isPresent());
  }

  private List<ThirdParty> thirdParties(List<Event> events) {
    var byCode = new TreeMap<String, List<Event>>();
    for (Event e : events) {
      var d = e.dyad();
      boolean one = dyad.has(d.first()) != dyad.has(d.second());
      if (one && !d.second().equals(Dyad.NOBODY)) {
        var other = dyad.has(d.first()) ? d.second() : d.first();
        if (!Countries.known(other) || !speaksFor(other, e)) {
          continue; // the press, a rebel group, a university: no party of its own
        }
        byCode.computeIfAbsent(other, k -> new ArrayList<>()).add(e);
      }
    }
    return byCode.entrySet().stream()
        .map(x -> new ThirdParty(x.getKey(), x.getValue()))
        .sorted(
            Comparator.<ThirdParty, Integer>comparing(t -> -t.events().size())
                .thenComparing(ThirdParty::code))
        .toList();
  }
}
