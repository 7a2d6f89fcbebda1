package satow.dossier.temperature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import satow.dossier.merge.Event;

/**
 * Where the level of a series of event weights changes.
 *
 * <p>Places: PELT (Killick, Fearnhead and Eckley 2012, “Optimal detection of changepoints with a
 * linear computational cost”) with a Gaussian cost of known variance, estimated from successive
 * differences, penalty 3 log n, segments of three events or more. Probabilities: Bayesian online
 * change point detection (Adams and MacKay 2007) with constant hazard and a normal-inverse-gamma
 * model, read off as the mass of runs that started within two events of the place.
 */
final class Changes {
  private static final int LEAST = 3;
  private static final int LEAST_EVENTS = 2 * LEAST;

  /** One change in so many events is expected before the data are seen. */
  private static final double HAZARD = 1.0 / 30;

  /** The online model looks back no farther than this many events. */
  private static final int LONGEST_RUN = 400;

  /** A change is confirmed or not within so many events. */
  private static final int LOOK_BACK = 50;

  private Changes() {}

  static List<Temperature.ChangePoint> of(List<Event> events, IntensityOf intensity) {
    double[] x = events.stream().mapToDouble(e -> intensity.weight(e.cameo())).toArray();
    var out = new ArrayList<Temperature.ChangePoint>();
    var cuts = pelt(x);
    double[] probability = cuts.isEmpty() ? new double[0] : started(x);
    for (int i = 0; i < cuts.size(); i++) {
      int at = cuts.get(i);
      int before = i == 0 ? 0 : cuts.get(i - 1);
      int after = i + 1 == cuts.size() ? x.length : cuts.get(i + 1);
      var around =
          events.subList(Math.max(before, at - 1), Math.min(after, at + 2)).stream()
              .map(Event::id)
              .toList();
      out.add(
          new Temperature.ChangePoint(
              events.get(at).start().orElseThrow(),
              mean(x, before, at),
              mean(x, at, after),
              probability[at],
              around));
    }
    return out;
  }

  private static double mean(double[] x, int from, int to) {
    return Arrays.stream(x, from, to).average().orElse(0);
  }

  /** The indices at which a new segment starts. */
  static List<Integer> pelt(double[] x) {
    int n = x.length;
    double variance = noise(x);
    if (n < LEAST_EVENTS || constant(x)) {
      return List.of();
    }
    double scale = Math.max(variance, 1e-9);
    double penalty = 3 * Math.log(n);
    double[] sum = new double[n + 1];
    double[] square = new double[n + 1];
    for (int i = 0; i < n; i++) {
      sum[i + 1] = sum[i] + x[i];
      square[i + 1] = square[i] + x[i] * x[i];
    }
    double[] best = new double[n + 1];
    int[] last = new int[n + 1];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    best[0] = -penalty;
    var open = new ArrayList<Integer>(List.of(0));
    for (int t = LEAST; t <= n; t++) {
      double[] cost = new double[open.size()];
      for (int k = 0; k < open.size(); k++) {
        int s = open.get(k);
        double m = sum[t] - sum[s];
        cost[k] = best[s] + (square[t] - square[s] - m * m / (t - s)) / scale;
        if (cost[k] + penalty < best[t]) {
          best[t] = cost[k] + penalty;
          last[t] = s;
        }
      }
      var kept = new ArrayList<Integer>();
      for (int k = 0; k < cost.length; k++) {
        if (cost[k] <= best[t]) {
          kept.add(open.get(k));
        }
      }
      // A segment may start here only once it can be long enough when the next point comes.
      if (t + 1 - LEAST >= LEAST) {
        kept.add(t + 1 - LEAST);
      }
      open = kept;
    }
    var cuts = new ArrayList<Integer>();
    for (int t = last[n]; t > 0; t = last[t]) {
      cuts.add(0, t);
    }
    return cuts;
  }

  private static boolean constant(double[] x) {
    return Arrays.stream(x).distinct().count() <= 1;
  }

  /** Variance about a slowly changing level: half the mean square of successive differences. */
  private static double noise(double[] x) {
    double sum = 0;
    for (int i = 1; i < x.length; i++) {
      sum += (x[i] - x[i - 1]) * (x[i] - x[i - 1]);
    }
    return x.length < 2 ? 0 : sum / (2.0 * (x.length - 1));
  }

  /**
   * For each index the largest probability, held at any of the next fifty events, that the current
   * run started within two events of it.
   */
  static double[] started(double[] x) {
    int n = x.length;
    double[] out = new double[n];
    double prior = mean(x, 0, n);
    double[] run = {1};
    double[] mu = {prior};
    double[] kappa = {0.1};
    double[] alpha = {1};
    double[] beta = {Math.max(noise(x), 0.1)};
    for (int t = 0; t < n; t++) {
      int size = Math.min(run.length + 1, LONGEST_RUN);
      double[] next = new double[size];
      double[][] grown = {new double[size], new double[size], new double[size], new double[size]};
      set(grown, 0, prior, 0.1, 1, Math.max(noise(x), 0.1));
      double total = 0;
      for (int r = 0; r < run.length; r++) {
        double p = run[r] * student(x[t], mu[r], kappa[r], alpha[r], beta[r]);
        next[0] += p * HAZARD;
        if (r + 1 < size) {
          next[r + 1] += p * (1 - HAZARD);
          double d = x[t] - mu[r];
          double k = kappa[r] + 1;
          double b = beta[r] + kappa[r] * d * d / (2 * k);
          set(grown, r + 1, (kappa[r] * mu[r] + x[t]) / k, k, alpha[r] + 0.5, b);
        }
        total += p;
      }
      for (int r = 0; r < size; r++) {
        next[r] /= Math.max(total, Double.MIN_NORMAL);
      }
      read(out, next, t);
      run = next;
      mu = grown[0];
      kappa = grown[1];
      alpha = grown[2];
      beta = grown[3];
    }
    return out;
  }

  private static void set(double[][] g, int r, double mu, double kappa, double alpha, double beta) {
    g[0][r] = mu;
    g[1][r] = kappa;
    g[2][r] = alpha;
    g[3][r] = beta;
  }

  /** A run of length r after event t covers events t−r+1 to t, so it started at t−r+1. */
  private static void read(double[] out, double[] run, int t) {
    for (int at = Math.max(0, t - LOOK_BACK); at <= t; at++) {
      double mass = 0;
      for (int s = Math.max(0, at - 2); s <= Math.min(t, at + 2); s++) {
        int r = t - s + 1;
        mass += r < run.length ? run[r] : 0;
      }
      out[at] = Math.max(out[at], mass);
    }
  }

  /** Density of the posterior predictive, a Student t. */
  private static double student(double x, double mu, double kappa, double alpha, double beta) {
    double nu = 2 * alpha;
    double scale = beta * (kappa + 1) / (alpha * kappa);
    double z = (x - mu) * (x - mu) / (nu * scale);
    double log =
        logGamma((nu + 1) / 2)
            - logGamma(nu / 2)
            - 0.5 * Math.log(nu * Math.PI * scale)
            - (nu + 1) / 2 * Math.log1p(z);
    return Math.exp(log);
  }

  /** Stirling's series after shifting the argument above 7; right to ten digits. */
  private static double logGamma(double x) {
    double shift = 0;
    double y = x;
    while (y < 7) {
      shift -= Math.log(y);
      y += 1;
    }
    double inv = 1 / (y * y);
    return shift
        + (y - 0.5) * Math.log(y)
        - y
        + 0.5 * Math.log(2 * Math.PI)
        + (1.0 / 12 - inv * (1.0 / 360 - inv / 1260)) / y;
  }
}
