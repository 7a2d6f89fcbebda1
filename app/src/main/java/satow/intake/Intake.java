package satow.intake;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import satow.article.Article;
import satow.article.Reading;
import satow.dossier.DatedArticle;

/**
 * Readings in, coded articles out, in the order of the input. A bad input becomes an outcome of its
 * own and the run goes on; the coder is only made when an article needs it. For one run.
 *
 * @param <T> what is made of a coded article
 */
public final class Intake<T> {
  private final Supplier<Coding> coders;
  private final int threads;
  private final Predicate<Article> known;
  private final Function<DatedArticle, T> finish;
  private @Nullable Coding coding;

  /**
   * Prepares a run.
   *
   * @param coders makes the coder, once at most
   * @param threads articles coded at once
   * @param known whether an article is not wanted because it has been read before
   * @param finish what is made of a coded article, on the coder's thread
   */
  public Intake(
      Supplier<Coding> coders,
      int threads,
      Predicate<Article> known,
      Function<DatedArticle, T> finish) {
    this.coders = coders;
    this.threads = threads;
    this.known = known;
    this.finish = finish;
  }

  /** What is to be done for one input; runs on a coder's thread. */
  @FunctionalInterface
  private interface Task<T> {
    Outcome<T> run();
  }

  /**
   * Runs to the end of the input, or until the sink has enough.
   *
   * @param sink takes each outcome; false ends the run
   */
  public void run(Iterator<Reading> readings, Predicate<Outcome<T>> sink) {
    Iterator<Task<T>> tasks =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return readings.hasNext();
          }

          @Override
          public Task<T> next() {
            return task(readings.next());
          }
        };
    InOrder.<Task<T>, Outcome<T>>run(tasks, Task::run, threads, sink);
  }

  /** Runs on the thread that draws, so the coder is made once. */
  private Task<T> task(Reading reading) {
    if (reading instanceof Reading.Read read) {
      Article article = read.article();
      if (known.test(article)) {
        return () -> new Outcome.Known<>(article);
      }
      Coding coder = coding == null ? coders.get() : coding;
      coding = coder;
      return () -> code(coder, article);
    }
    var rejected = (Reading.Rejected) reading;
    return () -> new Outcome.Bad<>(rejected);
  }

  private Outcome<T> code(Coding coder, Article article) {
    try {
      return new Outcome.Done<>(finish.apply(coder.code(article)));
    } catch (UncheckedIOException e) {
      // Coding reads no files but the models: without them no article can be coded.
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // One article that the coder cannot take must not cost the others.
      return new Outcome.Bad<>(
          new Reading.Rejected("the coder failed on it (" + e + ")", article.source()));
    }
  }
}
