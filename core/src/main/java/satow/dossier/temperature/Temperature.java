package satow.dossier.temperature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import satow.dossier.DateInterval;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;

/**
 * The temperature of a dyad over time: the signed weights of what happened, one value an event
 * however many articles report it. Where few events are known the band is wide, and says so.
 *
 * @param granularity the length of each stretch
 * @param buckets the stretches from the first with an event to the last, none left out
 * @param changes where the level changed, earliest first
 * @param undated happened events that no stretch can take, because their date is wider than one
 */
public record Temperature(
    Granularity granularity, List<Bucket> buckets, List<ChangePoint> changes, int undated) {
  private static final int RESAMPLES = 1000;
  private static final long SEED = 20141109L;

  /** A series longer than this is cut at its start: a stray war of 1905 is no reason to plot it. */
  private static final int MOST_BUCKETS = 400;

  public Temperature {
    buckets = List.copyOf(buckets);
    changes = List.copyOf(changes);
  }

  /**
   * One stretch of time.
   *
   * @param label its name: {@code 2014 Q4}
   * @param start its first day
   * @param n number of events that happened in it
   * @param sum sum of their weights
   * @param mean mean of their weights; empty for none
   * @param low lower end of the 90 % band of the mean; empty for none
   * @param high upper end
   * @param articles number of articles published in it, as far as their dates are known
   * @param normalised sum over articles (over one where none was published in it)
   */
  public record Bucket(
      String label,
      LocalDate start,
      int n,
      double sum,
      OptionalDouble mean,
      OptionalDouble low,
      OptionalDouble high,
      int articles,
      double normalised) {}

  /**
   * A change of level.
   *
   * @param day the day of the first event after it
   * @param before mean weight of the events before, back to the change point before
   * @param after mean weight of the events after, up to the next
   * @param probability that a change took place there, from the online model
   * @param events ids of up to three events around it
   */
  public record ChangePoint(
      LocalDate day, double before, double after, double probability, List<String> events) {
    public ChangePoint {
      events = List.copyOf(events);
    }
  }

  /** The temperature by what happened between the two, and by when the articles were published. */
  public static Temperature of(
      Collection<Event> events,
      Collection<DateInterval> publications,
      IntensityOf intensity,
      Granularity granularity) {
    var counted = counted(events, granularity);
    var byStart = new TreeMap<LocalDate, List<Double>>();
    for (Event e : counted) {
      var start = granularity.start(middle(e.date().interval().orElseThrow()));
      byStart.computeIfAbsent(start, k -> new ArrayList<>()).add(intensity.weight(e.cameo()));
    }
    var volume = new TreeMap<LocalDate, Integer>();
    publications.forEach(p -> volume.merge(granularity.start(middle(p)), 1, Integer::sum));
    double[] all = byStart.values().stream().flatMap(List::stream).mapToDouble(d -> d).toArray();
    var buckets = new ArrayList<Bucket>();
    if (!byStart.isEmpty()) {
      var last = byStart.lastKey();
      for (var s = byStart.firstKey(); !s.isAfter(last); s = granularity.next(s)) {
        var weights = byStart.getOrDefault(s, List.of());
        buckets.add(bucket(granularity, s, weights, volume.getOrDefault(s, 0), all));
      }
    }
    int from = Math.max(0, buckets.size() - MOST_BUCKETS);
    long left = events.stream().filter(Temperature::counts).count() - counted.size();
    return new Temperature(
        granularity,
        buckets.subList(from, buckets.size()),
        Changes.of(counted, intensity),
        (int) left);
  }

  /** Happened, and neither how things stood nor a day of talks that are counted as a whole. */
  private static boolean counts(Event e) {
    boolean dayOfTalks = e.kind() == EventKind.MEETING && e.story().partOf().isPresent();
    return e.happened() && !e.stoodThen() && !dayOfTalks;
  }

  private static List<Event> counted(Collection<Event> events, Granularity granularity) {
    return events.stream()
        .filter(Temperature::counts)
        .filter(e -> fits(e.date().interval(), granularity))
        .sorted(satow.dossier.merge.EventMerger.BY_DATE)
        .toList();
  }

  /** Within one stretch, or no longer than one and known to a month. */
  private static boolean fits(Optional<DateInterval> interval, Granularity granularity) {
    if (interval.isEmpty()) {
      return false;
    }
    var i = interval.get();
    var start = granularity.start(i.start());
    long length = granularity.next(start).toEpochDay() - start.toEpochDay();
    return i.days() <= length;
  }

  private static LocalDate middle(DateInterval i) {
    return LocalDate.ofEpochDay((i.start().toEpochDay() + i.end().toEpochDay()) / 2);
  }

  private static Bucket bucket(
      Granularity g, LocalDate start, List<Double> weights, int articles, double[] all) {
    double sum = weights.stream().mapToDouble(d -> d).sum();
    int n = weights.size();
    double[] band = n == 0 ? new double[0] : band(weights, all);
    return new Bucket(
        g.label(start),
        start,
        n,
        sum,
        n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / n),
        n == 0 ? OptionalDouble.empty() : OptionalDouble.of(band[0]),
        n == 0 ? OptionalDouble.empty() : OptionalDouble.of(band[1]),
        articles,
        sum / Math.max(1, articles));
  }

  /**
   * The 90 % band of the mean by resampling (Efron 1979). A plain bootstrap of one event has no
   * width and so claims to be certain; hence each resample also draws as many as two events from
   * the whole dyad, which fades as the stretch fills. The seed is fixed: same input, same band.
   */
  private static double[] band(List<Double> weights, double[] all) {
    var random = new SplittableRandom(SEED);
    double[] means = new double[RESAMPLES];
    int prior = 2;
    for (int r = 0; r < RESAMPLES; r++) {
      double sum = 0;
      for (int i = 0; i < weights.size(); i++) {
        sum += weights.get(random.nextInt(weights.size()));
      }
      for (int i = 0; i < prior; i++) {
        sum += all[random.nextInt(all.length)];
      }
      means[r] = sum / (weights.size() + prior);
    }
    Arrays.sort(means);
    return new double[] {means[RESAMPLES / 20], means[RESAMPLES - 1 - RESAMPLES / 20]};
  }
}
