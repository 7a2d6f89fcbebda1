package satow.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import satow.store.Watched;

/**
 * What sites let robots fetch (RFC 9309): their robots.txt, asked for once a day. Where there is
 * none all is allowed; where it cannot be reached nothing is, and it is asked for again after an
 * hour. Not thread-safe.
 */
final class Robots {
  /** Our name in robots.txt. */
  static final String NAME = "satow";

  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration KEPT_UNREACHED = Duration.ofHours(1);

  /** RFC 9309 asks for 500 KiB at least. */
  private static final int LIMIT = 512 << 10;

  /** A longer delay than this would be a ban in other words; it is taken as this. */
  private static final long LONGEST_DELAY_MILLIS = 60_000;

  private final Fetcher fetcher;
  private final Clock clock;
  private final Map<String, Rules> known = new HashMap<>();

  /** A site's rules, and until when they hold. */
  private record Rules(BaseRobotRules rules, Instant until) {}

  Robots(Fetcher fetcher, Clock clock) {
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /** Why the address may not be fetched; empty where it may. */
  Optional<Fetched> refusal(URI address) {
    if (address.getHost() == null || "/robots.txt".equals(address.getPath())) {
      return Optional.empty();
    }
    var rules = rules(address);
    if (rules.isDeferVisits()) {
      return Optional.of(
          new Fetched.Later("robots.txt cannot be reached", Optional.of(KEPT_UNREACHED), true));
    }
    return rules.isAllowed(address.toString())
        ? Optional.empty()
        : Optional.of(new Fetched.Refused("robots.txt does not allow it"));
  }

  /** How long the site wants us to wait between two fetches. */
  Optional<Duration> delay(URI address) {
    long millis = address.getHost() == null ? 0 : rules(address).getCrawlDelay();
    return millis > 0
        ? Optional.of(Duration.ofMillis(Math.min(millis, LONGEST_DELAY_MILLIS)))
        : Optional.empty();
  }

  private BaseRobotRules rules(URI address) {
    String site = address.getScheme() + "://" + address.getRawAuthority();
    var now = clock.instant();
    var rules = known.get(site);
    if (rules == null || rules.until().isBefore(now)) {
      rules = fetch(URI.create(site + "/robots.txt"), now);
      known.put(site, rules);
    }
    return rules.rules();
  }

  private Rules fetch(URI file, Instant now) {
    Fetched fetched = fetcher.fetch(file, Watched.Seen.NOTHING, at -> Optional.empty());
    if (fetched instanceof Fetched.Content content) {
      byte[] bytes = content.bytes();
      byte[] read = bytes.length > LIMIT ? java.util.Arrays.copyOf(bytes, LIMIT) : bytes;
      var rules =
          new SimpleRobotRulesParser(Long.MAX_VALUE, 5)
              .parseContent(file.toString(), read, "text/plain", List.of(NAME));
      return new Rules(rules, now.plus(KEPT));
    }
    if (fetched instanceof Fetched.Later) {
      var none = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
      none.setDeferVisits(true);
      return new Rules(none, now.plus(KEPT_UNREACHED));
    }
    return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now.plus(KEPT));
  }
}
