package satow.intake.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import satow.article.Reading;
import satow.article.feed.Feed;
import satow.article.feed.Feeds;
import satow.intake.Stop;
import satow.store.Watched;

/**
 * The articles that feeds announce, fetched one after the other: first all feeds are asked what is
 * new, then the articles are fetched host by host in turn, each host no faster than is polite; then
 * the feeds are asked again. What is not done when the run ends is done by the next.
 *
 * <p>The articles' {@code source} is the address that the feed announces; whoever draws them says
 * {@link #done} when one has been kept.
 */
public final class Watch implements Iterator<Reading> {
  /** An article that cannot be fetched so often is given up. */
  private static final int TRIES = 4;

  /** Parts of parts of a sitemap index are not followed further than this many. */
  private static final int PARTS = 60;

  /** How long a host's politeness may keep a single round waiting; longer waits end it. */
  private static final Duration WORTH_WAITING = Duration.ofSeconds(90);

  /** A list in a file may be so long, in bytes; ours, 400,000 addresses with titles. */
  private static final long LIST_LIMIT = 128L << 20;

  private final Plan plan;
  private final Tools tools;
  private final Hosts hosts;
  private final Robots robots;
  private final Pages pages = new Pages();
  private final Map<String, Instant> asked = new HashMap<>();
  private @Nullable Reading waiting;
  private boolean ended;

  /**
   * What is to be watched.
   *
   * @param feeds addresses, or files with lists of addresses
   * @param every how long a feed is left alone before it is asked again; empty for one round
   * @param delay the least time between two fetches from one host
   */
  public record Plan(List<String> feeds, Optional<Duration> every, Duration delay) {
    public Plan {
      feeds = List.copyOf(feeds);
    }
  }

  /**
   * What it takes.
   *
   * @param fetcher fetches
   * @param reader reads feeds
   * @param watched remembers
   * @param clock the time
   * @param stop whether to end
   * @param say hears one line at a time about feeds
   */
  public record Tools(
      Fetcher fetcher,
      Feeds reader,
      Watched watched,
      Clock clock,
      Stop stop,
      Consumer<String> say) {}

  /** Watches. */
  public Watch(Plan plan, Tools tools) {
    this.plan = plan;
    this.tools = tools;
    this.hosts = new Hosts(tools.watched(), tools.clock(), plan.delay());
    this.robots = new Robots(tools.fetcher(), tools.clock());
    tools.watched().resume();
  }

  @Override
  public boolean hasNext() {
    while (waiting == null && !ended && !tools.stop().requested()) {
      advance();
    }
    return waiting != null;
  }

  @Override
  public Reading next() {
    if (!hasNext() || waiting == null) {
      throw new NoSuchElementException();
    }
    var next = waiting;
    waiting = null;
    return next;
  }

  /** The article from this address has been kept, or turned away for good. */
  public void done(String source, boolean good) {
    tools.watched().done(source, good);
  }

  /** Announced articles that are still to be fetched. */
  public int left() {
    return tools.watched().waiting(plan.feeds());
  }

  /** Asks a feed, fetches an article, or waits a little. */
  private void advance() {
    Instant now = tools.clock().instant();
    for (String feed : plan.feeds()) {
      Instant last = asked.get(feed);
      boolean due =
          last == null || plan.every().filter(e -> !last.plus(e).isAfter(now)).isPresent();
      if (due) {
        asked.put(feed, now);
        poll(feed);
        return;
      }
    }
    Instant free = Instant.MAX;
    for (String host : tools.watched().hosts(plan.feeds(), now)) {
      Instant when = hosts.free(host);
      if (!when.isAfter(now)) {
        tools.watched().take(host, plan.feeds(), now).ifPresent(link -> fetch(link, host));
        return;
      }
      free = when.isBefore(free) ? when : free;
    }
    if (plan.every().isEmpty()
        && (free.equals(Instant.MAX) || free.isAfter(now.plus(WORTH_WAITING)))) {
      ended = true;
      return;
    }
    tools.stop().pause(shorter(Duration.between(now, free.equals(Instant.MAX) ? now : free)));
  }

  /** Not so long that a feed would be asked late or a wish to end be heard late. */
  private static Duration shorter(Duration wait) {
    var second = Duration.ofSeconds(1);
    return wait.isZero() || wait.compareTo(second) > 0 ? second : wait;
  }

  /** Asks a feed and its parts what they announce. */
  private void poll(String feed) {
    Deque<String> parts = new ArrayDeque<>(List.of(feed));
    var been = new ArrayList<String>();
    while (!parts.isEmpty() && been.size() < PARTS && !tools.stop().requested()) {
      String part = parts.remove();
      if (!been.contains(part)) {
        been.add(part);
        parts.addAll(ask(feed, part));
      }
    }
  }

  /** Gives the further parts that it names. */
  private List<String> ask(String feed, String part) {
    if (!part.matches("(?i)https?://.*")) {
      return file(feed);
    }
    URI address;
    try {
      address = URI.create(part);
    } catch (IllegalArgumentException e) {
      tools.say().accept(part + ": no address");
      return List.of();
    }
    String host = Optional.ofNullable(address.getHost()).orElse("");
    if (!patient(host)) {
      tools.say().accept(part + ": " + host + " asks for patience until " + hosts.free(host));
      return List.of();
    }
    var fetched = tools.fetcher().fetch(address, tools.watched().seen(part), robots::refusal);
    hosts.asked(host, Optional.empty());
    if (fetched instanceof Fetched.Content content) {
      hosts.well(host);
      Feed read = tools.reader().read(content.bytes(), content.from().toString());
      return announced(feed, part, content.seen(), read);
    }
    if (fetched instanceof Fetched.Later later) {
      hosts.backOff(host, later.after());
      tools.say().accept(part + ": " + later.reason());
    } else if (fetched instanceof Fetched.Refused refused) {
      tools.say().accept(part + ": " + refused.reason());
    }
    return List.of();
  }

  /** Waits as long as is polite; false where the host wants to be left alone for longer. */
  private boolean patient(String host) {
    Instant now = tools.clock().instant();
    while (hosts.free(host).isAfter(now) && !tools.stop().requested()) {
      if (hosts.free(host).isAfter(now.plus(WORTH_WAITING))) {
        return false;
      }
      tools.stop().pause(shorter(Duration.between(now, hosts.free(host))));
      now = tools.clock().instant();
    }
    return true;
  }

  private List<String> file(String feed) {
    try {
      var path = Path.of(feed);
      if (Files.size(path) > LIST_LIMIT) {
        tools.say().accept(feed + ": too long: more than 128 MB; split it");
        return List.of();
      }
      var read = tools.reader().read(Files.readAllBytes(path), path.toUri().toString());
      return announced(feed, feed, Watched.Seen.NOTHING, read);
    } catch (IOException e) {
      tools.say().accept(feed + ": neither a web address nor a file that can be read");
      return List.of();
    }
  }

  private List<String> announced(String feed, String part, Watched.Seen seen, Feed read) {
    if (read instanceof Feed.Unreadable unreadable) {
      tools.say().accept(part + ": " + unreadable.reason());
      return List.of();
    }
    var found = (Feed.Read) read;
    int fresh = tools.watched().announced(feed, part, seen, found.links());
    if (fresh > 0) {
      tools.say().accept(part + ": " + fresh + " new of " + found.links().size());
    }
    return found.more();
  }

  private void fetch(Watched.Waiting link, String host) {
    var address = URI.create(link.link().url());
    var fetched = tools.fetcher().fetch(address, Watched.Seen.NOTHING, robots::refusal);
    hosts.asked(host, robots.delay(address));
    if (fetched instanceof Fetched.Content content) {
      hosts.well(host);
      waiting = pages.read(link.link(), content);
    } else if (fetched instanceof Fetched.Refused refused) {
      waiting = new Reading.Rejected(refused.reason(), link.link().url());
    } else if (fetched instanceof Fetched.Later later) {
      Instant until = hosts.backOff(host, later.after());
      if (!later.asked() && link.tries() + 1 >= TRIES) {
        waiting =
            new Reading.Rejected(
                later.reason() + "; given up after " + TRIES + " tries", link.link().url());
      } else {
        tools.watched().later(link, until, !later.asked());
      }
    } else {
      // Not asked with a condition, it cannot be unchanged; a server that says so has no page.
      waiting = new Reading.Rejected("refused (304)", link.link().url());
    }
  }
}
