package satow.serve;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import satow.coding.Ontology;
import satow.coding.issues.IssueDictionary;
import satow.store.StoreException;

/** The server. It listens from {@link #start} to {@link #close}. */
public final class SatowServer implements AutoCloseable {
  /**
   * Enough that some slow clients hold up nobody, few enough that most requests wait in line
   * instead of sharing the cores: where all are worked on at once, one that takes ten times as long
   * as the others ends after all that came meanwhile. With 50 busy clients on two cores, all else
   * alike, 95 % of the searches took up to 84 ms with 10 threads and 134 with 24 (of all requests
   * 68 and 78, on a busy machine).
   */
  private static final int MOST_THREADS = 10;

  /** How often it looks whether another process has changed the store, in milliseconds. */
  private static final int LOOK_MILLIS = 500;

  /** How long requests in hand may take when it stops, in milliseconds. */
  private static final long STOP_MILLIS = 5000;

  /** After so many looks without another process's change what is slow is worked out ahead. */
  private static final int CALM_LOOKS = 4;

  private final Javalin javalin;
  private final Library library;
  private final Jobs jobs;
  private final Replies replies = new Replies();
  private final ScheduledExecutorService watch;
  private final List<Route> routes;
  private int calm = CALM_LOOKS;

  private SatowServer(
      ServeOptions options,
      ArticleIntake intake,
      Ontology ontology,
      CountryNames names,
      String program) {
    var issues = IssueDictionary.load(List.of());
    this.library = new Library(options, ontology);
    this.jobs = new Jobs(library, intake, Clock.systemUTC());
    var serving =
        new Serving(
            library,
            intake,
            jobs,
            new Desk(library, Clock.systemUTC()),
            new Issues(issues),
            names,
            Vocabulary.of(ontology, names, issues.stanzas()),
            replies,
            program);
    this.routes = Routes.all(serving);
    var guard = new Guard(options);
    this.javalin = Javalin.create(config -> configure(config, options, guard));
    this.watch =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              var thread = new Thread(task, "watch");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Starts a server.
   *
   * @param intake what reads posted articles
   * @param program the program's version
   * @throws IllegalArgumentException where it would serve the net without a token
   */
  public static SatowServer start(
      ServeOptions options,
      ArticleIntake intake,
      Ontology ontology,
      CountryNames names,
      String program) {
    var server = new SatowServer(options, intake, ontology, names, program);
    try {
      server.javalin.start(options.host(), options.port());
    } catch (JavalinBindException e) {
      server.close();
      throw new UncheckedIOException(
          "cannot listen on "
              + options.host()
              + ":"
              + options.port()
              + "; it is in use or not allowed: choose another --port",
          new IOException(e));
    }
    var unused =
        server.watch.scheduleWithFixedDelay(server::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    return server;
  }

  /** Whether an address can be reached from this machine alone, so that no token is needed. */
  public static boolean loopback(String host) {
    return Guard.loopback(host);
  }

  /** Keeps up with the store, and with the merging of all that is in it. */
  private void look() {
    try {
      calm = library.refresh() ? 0 : calm + 1;
      // While another process reads into the store nothing is worked out but what is asked for.
      if (calm > CALM_LOOKS) {
        library.warm();
      }
    } catch (StoreException e) {
      // The store is busy or gone; the next request says so, and the next look may find it again.
    }
  }

  private void configure(JavalinConfig config, ServeOptions options, Guard guard) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = options.uploadLimit();
    config.http.defaultContentType = "application/json";
    config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, 4);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
    config.routes.before(guard::check);
    for (Route route : routes) {
      config.routes.addHttpHandler(route.method(), route.path(), ctx -> answer(ctx, route));
    }
    var page = new PageFiles(replies);
    config.routes.get("/", page::send);
    config.routes.get("/<file>", ctx -> other(ctx, page));
    config.routes.exception(Problem.class, (problem, ctx) -> problem(ctx, problem));
    config.routes.exception(
        StoreException.class,
        (e, ctx) ->
            problem(ctx, Problem.of(503, "Store unavailable", String.valueOf(e.getMessage()))));
    config.routes.exception(
        Exception.class,
        (e, ctx) -> problem(ctx, Problem.of(500, "Internal error", "please report this: " + e)));
    config.routes.error(404, ctx -> bare(ctx, "Not found", "nothing at " + ctx.path()));
    config.routes.error(405, ctx -> bare(ctx, "Method not allowed", "see /api/v1/openapi.yaml"));
  }

  private void answer(Context ctx, Route route) throws Exception {
    boolean known =
        route.method().equals(HandlerType.GET)
            && replies.sendKept(ctx, library.version(), library.ready());
    if (!known) {
      route.handler().handle(ctx);
    }
  }

  private void other(Context ctx, PageFiles page) {
    if (ctx.path().startsWith("/api/")) {
      throw Problem.missing("nothing at " + ctx.path() + "; see /api/v1/openapi.yaml");
    }
    page.send(ctx);
  }

  private static void problem(Context ctx, Problem problem) {
    ctx.status(problem.status());
    ctx.header("Cache-Control", "no-store");
    ctx.removeHeader("ETag");
    ctx.removeHeader("Content-Encoding");
    ctx.contentType("application/problem+json");
    ctx.result(Nodes.bytes(problem.json()));
  }

  /** Where Javalin itself found nothing to do. */
  private static void bare(Context ctx, String title, String detail) {
    String type = String.valueOf(ctx.res().getContentType());
    if (!type.startsWith("application/problem+json")) {
      problem(ctx, Problem.of(ctx.statusCode(), title, detail));
    }
  }

  /** The methods and paths of the API, {@code GET /api/v1/events}, for whoever checks them. */
  List<String> addresses() {
    var out = new ArrayList<String>();
    routes.forEach(r -> out.add(r.method() + " " + r.path()));
    return out;
  }

  /** Whether lists over the whole store answer at once. */
  public boolean ready() {
    return library.ready();
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Stops listening, lets what is in hand end, and closes the store. */
  @Override
  public void close() {
    try {
      javalin.stop();
    } catch (JavalinException e) {
      // What took longer than STOP_MILLIS, such as a watched job, has been cut off.
    } finally {
      jobs.close();
      watch.shutdownNow();
      library.close();
    }
  }
}
