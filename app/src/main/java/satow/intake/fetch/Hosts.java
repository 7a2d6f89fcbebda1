package satow.intake.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import satow.store.Watched;

/** When which host may be asked again. What a host has asked for outlives the run. */
final class Hosts {
  /** After the first failure; doubled with each that follows. */
  private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(1);

  private static final Duration LONGEST_BACK_OFF = Duration.ofDays(1);

  private final Watched watched;
  private final Clock clock;
  private final Duration delay;
  private final Map<String, Instant> next = new HashMap<>();

  Hosts(Watched watched, Clock clock, Duration delay) {
    this.watched = watched;
    this.clock = clock;
    this.delay = delay;
  }

  /** When the host may be asked, now or later. */
  Instant free(String host) {
    Instant patience = watched.patience(host).until();
    Instant polite = next.getOrDefault(host, Instant.EPOCH);
    return patience.isAfter(polite) ? patience : polite;
  }

  /** The host has been asked. */
  void asked(String host, Optional<Duration> wish) {
    Duration wait = wish.filter(w -> w.compareTo(delay) > 0).orElse(delay);
    next.put(host, clock.instant().plus(wait));
  }

  /** It has answered well. */
  void well(String host) {
    if (watched.patience(host).failures() > 0) {
      watched.patience(host, Watched.Patience.NONE);
    }
  }

  /** It is in trouble or asks for patience; gives the time before which it is left alone. */
  Instant backOff(String host, Optional<Duration> wish) {
    int failures = watched.patience(host).failures() + 1;
    var own = FIRST_BACK_OFF.multipliedBy(1L << Math.min(failures - 1, 11));
    var wait = wish.orElse(own);
    var until =
        clock.instant().plus(wait.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : wait);
    watched.patience(host, new Watched.Patience(until, failures));
    return until;
  }
}
