package satow.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import satow.article.Article;
import satow.article.Reading;
import satow.dossier.DatedArticle;
import satow.intake.Neighbours;
import satow.store.EventStore;
import satow.store.Kept;
import satow.store.StoreException;
import satow.store.StoredArticle;

/** Reads what is posted, one job after the other. Thread-safe. */
final class Jobs implements AutoCloseable {
  private static final int REMEMBERED = 200;
  private static final int ID_BYTES = 8;

  /** How long a job in hand may take to finish an article when the server stops. */
  private static final int PATIENCE_SECONDS = 15;

  private final Library library;
  private final ArticleIntake intake;
  private final Clock clock;
  private final ThreadPoolExecutor worker;
  private final Memo<String, Job> jobs = new Memo<>(REMEMBERED);
  private final SecureRandom random = new SecureRandom();
  private volatile boolean stopping;

  Jobs(Library library, ArticleIntake intake, Clock clock) {
    this.library = library;
    this.intake = intake;
    this.clock = clock;
    this.worker =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(library.options().queue()),
            task -> {
              var thread = new Thread(task, "reading");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Jobs that wait or run. */
  int open() {
    return worker.getQueue().size() + worker.getActiveCount();
  }

  Optional<Job> job(String id) {
    return jobs.has(id) ? Optional.of(jobs.get(id, () -> new Job(id, ""))) : Optional.empty();
  }

  /**
   * Takes what was posted.
   *
   * @param file its name, with the ending that says what it is
   */
  Job take(byte[] body, String file, boolean clean) {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    var job = new Job(HexFormat.of().formatHex(bytes), file);
    jobs.get(job.id(), () -> job);
    try {
      worker.execute(() -> run(job, body, file, clean));
    } catch (RejectedExecutionException e) {
      jobs.forget(job.id()::equals);
      throw Problem.of(
          503,
          "Busy",
          library.options().queue() + " jobs wait already; try again when some have ended");
    }
    return job;
  }

  private void run(Job job, byte[] body, String file, boolean clean) {
    try {
      var folder = Files.createTempDirectory("satow");
      var path = folder.resolve(file);
      try {
        Files.write(path, body);
        job.step(Job.State.READING, "reads", 0.0);
        all(job, path, clean);
      } finally {
        Files.deleteIfExists(path);
        Files.deleteIfExists(folder);
      }
      job.step(
          job.fruitless() ? Job.State.FAILED : Job.State.DONE,
          stopping ? "stopped early: " + job.summary() : job.summary(),
          1.0);
    } catch (IOException | UncheckedIOException | StoreException e) {
      job.step(Job.State.FAILED, String.valueOf(e.getMessage()), 1.0);
    }
  }

  private void all(Job job, Path path, boolean clean) {
    try (var readings = intake.reader(clean).read(path)) {
      var all = readings.toList();
      int done = 0;
      for (Reading reading : all) {
        if (stopping) {
          return;
        }
        if (reading instanceof Reading.Read read) {
          job.step(Job.State.READING, words(done, all.size()), (double) done / all.size());
          one(job, read.article(), path);
        } else if (reading instanceof Reading.Rejected bad) {
          job.rejected(new Reading.Rejected(bad.reason(), named(bad.where(), path)));
        }
        done++;
      }
    }
  }

  private String words(int done, int all) {
    String loading = intake.loaded() ? "" : "loads the language models, then ";
    return loading + "codes article " + (done + 1) + " of " + all;
  }

  /** Named by what was posted, not by the file that it was put into. */
  private Article posted(Article a, Path path) {
    return new Article(
        unused(a.id()),
        a.text(),
        a.title(),
        a.byline(),
        a.outlet(),
        a.url(),
        a.declared(),
        a.boilerplate(),
        named(a.source(), path));
  }

  /** Citations name articles by id, so two texts posted under one name get two. */
  private String unused(String id) {
    String out = id;
    for (int n = 2; library.heads().id(out).isPresent(); n++) {
      out = id + "-" + n;
    }
    return out;
  }

  private static String named(String where, Path path) {
    return where.replace(path.toString(), "posted:" + path.getFileName());
  }

  private void one(Job job, Article input, Path path) {
    EventStore store = library.store();
    if (store.holds(input)) {
      kept(input).ifPresent(job::known);
      return;
    }
    var article = posted(input, path);
    try {
      var neighbours = new Neighbours(store, intake);
      var dated = neighbours.dated(intake.code(article));
      // A later version takes its predecessor's place, with all that had been found in that.
      library.change(
          Library.touched(dated),
          true,
          kept -> kept == Kept.NEW_VERSION,
          s -> s.keep(dated, clock.instant()));
      for (DatedArticle other : neighbours.changed(dated)) {
        library.change(
            Library.touched(other), true, kept -> false, s -> s.replace(other, clock.instant()));
      }
      kept(dated.coded().analyzed().article()).ifPresent(job::kept);
    } catch (IllegalStateException | IndexOutOfBoundsException | IllegalArgumentException e) {
      // One text that the coder cannot take must not end the job: the others are read.
      job.rejected(new Reading.Rejected("cannot be coded: " + e, article.source()));
    }
  }

  private Optional<StoredArticle> kept(Article article) {
    return library.store().kept(article);
  }

  @Override
  public void close() {
    stopping = true;
    worker.shutdown();
    try {
      if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
