package satow.cli;

import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import satow.article.feed.Feeds;
import satow.intake.Once;
import satow.intake.Outcome;
import satow.intake.Shelf;
import satow.intake.fetch.Fetcher;
import satow.intake.fetch.Watch;
import satow.store.EventStore;

/** {@code satow watch}: reads what feeds announce, as it comes. */
@Command(
    name = "watch",
    header = "Reads what feeds announce into the store, as it comes.",
    description = {
      "%nA feed is RSS, Atom, JSON Feed, a news sitemap or a list of addresses (GDELT's and MediaCloud's",
      "article lists, CSV, JSON, one a line), on the web or in a file. Its articles are fetched politely:",
      "robots.txt is obeyed, each host is asked no faster than --delay, and one that is in trouble or",
      "asks for patience is left alone. What was announced is remembered in the store, so a stopped run",
      "goes on where it was. Addresses of the own machine and network are never fetched."
    },
    footer = {
      "%nExamples:",
      "  satow watch https://example.org/world/rss.xml",
      "  satow watch https://example.org/news-sitemap.xml --every 1h",
      "  satow watch --once https://example.org/atom stories.csv   one round, for cron"
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {
      Exit.OK_TEXT,
      Exit.SOME_REJECTED_TEXT,
      Exit.USAGE_TEXT,
      Exit.FAILED_TEXT,
      Exit.STOPPED_TEXT
    })
final class WatchCommand implements Callable<Integer> {
  /** The longest page or feed, in bytes. */
  private static final int LIMIT = 16 << 20;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Rooms rooms;
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FEED", description = "Web addresses or files.")
  private List<String> feeds = List.of();

  @Option(names = "--once", description = "Ask each feed once, fetch what is new, and end.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = Time.class,
      description = "How often feeds are asked: 90s, 15m, 2h (default: 15m).")
  private Duration every = Duration.ofMinutes(15);

  @Option(
      names = "--delay",
      paramLabel = "TIME",
      converter = Time.class,
      description =
          "The least time between two fetches from one host; robots.txt may ask for more"
              + " (default: 2s).")
  private Duration delay = Duration.ofSeconds(2);

  @Option(
      names = "--contact",
      paramLabel = "WORDS",
      description = "An address of yours that sites are told, should they want to complain.")
  private @Nullable String contact;

  @Option(names = "--allow-private", description = "Fetch from the own machine and network too.")
  private boolean allowPrivate;

  @Mixin private ColumnsOption columns = new ColumnsOption();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ModelOptions models = new ModelOptions();

  WatchCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  /** Reads {@code 90s}, {@code 15m}, {@code 2h}. */
  static final class Time implements ITypeConverter<Duration> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})(ms|s|m|h)");

    @Override
    public Duration convert(String words) {
      var hit = FORM.matcher(words.strip().toLowerCase(Locale.ROOT));
      if (!hit.matches()) {
        throw new TypeConversionException("“" + words + "” is no time like 90s, 15m or 2h");
      }
      long count = Long.parseLong(hit.group(1));
      return switch (hit.group(2)) {
        case "ms" -> Duration.ofMillis(count);
        case "s" -> Duration.ofSeconds(count);
        case "m" -> Duration.ofMinutes(count);
        default -> Duration.ofHours(count);
      };
    }
  }

  @Override
  public Integer call() {
    var file = store.file(terminal);
    var tally = new Tally(terminal);
    var progress = new Progress(terminal, Volume.UNKNOWN);
    int left;
    try (var events = EventStore.open(file)) {
      var shelf = new Shelf(events, false, new Once(() -> rooms.coding(models.rooms())));
      var watch = watch(events, progress);
      shelf
          .intake(models.threads())
          .run(
              watch,
              outcome -> {
                var kept = shelf.put(outcome);
                kept.ifPresent(tally::kept);
                watch.done(source(outcome), kept.isPresent());
                if (outcome instanceof Outcome.Bad<?> bad) {
                  progress.clear();
                  tally.rejected(bad.rejected());
                }
                progress.step();
                return true;
              });
      left = watch.left();
      progress.clear();
      new BriefsAhead(rooms, terminal).make(events);
    }
    tally.summary("read", progress.elapsed());
    if (left > 0) {
      terminal.say(left + " announced articles wait; the same command goes on with them");
    }
    terminal.say("store: " + file);
    return tally.watched();
  }

  private static String source(Outcome<satow.dossier.DatedArticle> outcome) {
    if (outcome instanceof Outcome.Done<satow.dossier.DatedArticle> done) {
      return done.result().coded().analyzed().article().source();
    }
    return outcome instanceof Outcome.Known<?> known
        ? known.article().source()
        : ((Outcome.Bad<?>) outcome).rejected().where();
  }

  private Watch watch(EventStore events, Progress progress) {
    String agent =
        "Satow/"
            + rooms.version()
            + " (reads news about states for research; robots.txt name: satow"
            + (contact == null ? "" : "; " + contact)
            + ")";
    var fetcher =
        new Fetcher(
            new Fetcher.Settings(
                agent,
                allowPrivate,
                LIMIT,
                PATIENCE,
                InetAddress::getAllByName,
                WatchCommand::trusting));
    return new Watch(
        new Watch.Plan(feeds, once ? Optional.empty() : Optional.of(every), delay),
        new Watch.Tools(
            fetcher,
            new Feeds(columns.names()),
            events.watched(),
            Clock.systemUTC(),
            terminal.stop(),
            line -> {
              progress.clear();
              terminal.say(line);
            }));
  }

  /** A context of its own for each connection, with the trust that Java comes with. */
  private static SSLContext trusting() {
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(null, null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has TLS", e);
    }
  }
}
