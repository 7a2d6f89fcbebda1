package satow.dossier.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.EventMerger;
import satow.dossier.merge.Syndication;
import satow.dossier.temperature.Granularity;
import satow.dossier.temperature.IntensityOf;
import satow.dossier.temperature.Temperature;

/** Makes the dossier of a dyad from dated articles. Stateless, thread-safe, deterministic. */
public final class Dossiers {
  private final Dyad dyad;
  private final Dossier.Period period;
  private final List<DatedArticle> articles;
  private final Syndication syndication;

  private Dossiers(Dyad dyad, Dossier.Period period, Collection<DatedArticle> articles) {
    this.dyad = dyad;
    this.period = period;
    this.articles = articles.stream().sorted(Comparator.comparing(Dossiers::id)).toList();
    this.syndication = Syndication.of(this.articles);
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
    return new Dossiers(dyad, period, articles).tell(events, intensity);
  }

  private Dossier tell(Collection<Event> merged, IntensityOf intensity) {
    var inTime = merged.stream().filter(this::inPeriod).sorted(EventMerger.BY_DATE).toList();
    var events = inTime.stream().filter(e -> e.dyad().equals(dyad)).toList();
    var publications = articles.stream().flatMap(a -> a.publication().interval().stream()).toList();
    var utterances = new Utterances(articles, period).all();
    var figures = Figures.compare(articles, dyad, syndication);
    return new Dossier(
        dyad,
        period,
        events,
        dealings(events),
        new Dossier.Speech(utterances, Utterances.positions(utterances, dyad)),
        figures,
        Contradictions.of(events, figures),
        thirdParties(inTime),
        Temperature.of(events, publications, intensity, Granularity.QUARTER),
        articles.stream().map(this::source).toList());
  }

  private static String id(DatedArticle a) {
    return a.coded().analyzed().article().id();
  }

  private Source source(DatedArticle a) {
    return new Source(a.coded().analyzed().article(), a.publication(), syndication.group(id(a)));
  }

  /** Undated events belong to every stretch of time only where none is asked for. */
  private boolean inPeriod(Event e) {
    return e.date()
        .interval()
        .map(i -> period.touches(i.start(), i.end()))
        .orElse(period.equals(Dossier.Period.ALL));
  }

  /** The last day that the articles can know of: the latest publication, within the period. */
  private Optional<LocalDate> asOf() {
    var latest =
        articles.stream()
            .flatMap(a -> a.publication().interval().stream())
            .map(DateInterval::end)
            .max(Comparator.naturalOrder());
    return latest.map(l -> period.to().filter(l::isAfter).orElse(l)).or(period::to);
  }

  private Dossier.Dealings dealings(List<Event> events) {
    var parts = new TreeMap<String, List<Event>>();
    for (Event e : events) {
      e.story().partOf().ifPresent(m -> parts.computeIfAbsent(m, k -> new ArrayList<>()).add(e));
    }
    var meetings =
        events.stream()
            .filter(e -> e.kind() == EventKind.MEETING && e.happened())
            .filter(e -> e.story().partOf().isEmpty())
            .map(e -> new Meeting(e, Meeting.Format.of(e), parts.getOrDefault(e.id(), List.of())))
            .toList();
    var agreements =
        events.stream()
            .filter(e -> e.kind() == EventKind.AGREEMENT && e.happened())
            .map(e -> new Agreement(e, Agreement.Form.of(e)))
            .toList();
    return new Dossier.Dealings(
        meetings,
        agreements,
        new Commitments(events, articles, asOf()).all(),
        disputes(events),
        events.stream().filter(this::ahead).toList());
  }

  /** Planned, and not for a day that is past as far as the articles know. */
  private boolean ahead(Event e) {
    var end = e.date().interval().map(DateInterval::end);
    boolean past = end.isPresent() && asOf().filter(end.get()::isBefore).isPresent();
    return e.status() == Status.PLANNED && !past;
  }

  private List<Dispute> disputes(List<Event> events) {
    var out = new ArrayList<Dispute>();
    for (String by : List.of(dyad.first(), dyad.second())) {
      var against = dyad.other(by);
      var own = events.stream().filter(e -> e.happened() && e.parties().acts(by)).toList();
      var sanctions = own.stream().filter(Dossiers::aboutSanctions).toList();
      var others = own.stream().filter(e -> hostile(e.kind())).toList();
      if (!sanctions.isEmpty()) {
        boolean ended = sanctions.get(sanctions.size() - 1).kind() == EventKind.RELIEF;
        out.add(new Dispute(by, against, true, sanctions, ended));
      }
      if (!others.isEmpty()) {
        out.add(new Dispute(by, against, false, others, false));
      }
    }
    return out;
  }

  private static boolean aboutSanctions(Event e) {
    return e.kind() == EventKind.SANCTION || e.kind() == EventKind.RELIEF;
  }

  private static boolean hostile(EventKind kind) {
    return switch (kind) {
      case DEMAND, CRITICISM, REFUSAL, THREAT, PROTEST, POSTURE, RUPTURE, COERCION, FORCE -> true;
      case STATEMENT, APPEAL, PLEDGE, MEETING, DIPLOMACY, AGREEMENT, COOPERATION -> false;
      case AID, CONCESSION, RELIEF, INVESTIGATION, SANCTION -> false;
    };
  }

  private List<ThirdParty> thirdParties(List<Event> events) {
    var byCode = new TreeMap<String, List<Event>>();
    for (Event e : events) {
      var d = e.dyad();
      boolean one = dyad.has(d.first()) != dyad.has(d.second());
      if (one && !d.second().equals(Dyad.NOBODY)) {
        var other = dyad.has(d.first()) ? d.second() : d.first();
        if (!Countries.known(other)) {
          continue; // the press, a rebel group: no party of its own
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
