package satow.intake;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Work on several threads whose results come in the order of the input. One thread draws the items,
 * some work on them, the caller's takes the results: a result is out as soon as those before it
 * are, also while the next item is slow to come.
 */
final class InOrder {
  /** Items in hand for each thread: enough that a long article does not idle the others. */
  private static final int AHEAD = 8;

  private InOrder() {}

  /**
   * Runs to the end of the items.
   *
   * @param sink takes a result, on the caller's thread; false ends the run
   */
  static <T, R> void run(Iterator<T> items, Function<T, R> work, int threads, Predicate<R> sink) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
    ExecutorService drawing = Executors.newSingleThreadExecutor(InOrder::daemon);
    var inHand = new ArrayBlockingQueue<Future<Optional<R>>>(threads * AHEAD);
    Future<?> drawn = drawing.submit(() -> draw(items, work, workers, inHand));
    try {
      Optional<R> result = take(inHand);
      while (result.isPresent() && sink.test(result.get())) {
        result = take(inHand);
      }
    } finally {
      drawn.cancel(true);
      drawing.shutdownNow();
      workers.shutdownNow();
    }
  }

  /** An empty result is the end of the input. */
  private static <T, R> void draw(
      Iterator<T> items,
      Function<T, R> work,
      ExecutorService workers,
      BlockingQueue<Future<Optional<R>>> inHand) {
    try {
      Future<Optional<R>> last = CompletableFuture.completedFuture(Optional.empty());
      try {
        while (items.hasNext()) {
          T item = items.next();
          inHand.put(workers.submit(() -> Optional.of(work.apply(item))));
        }
      } catch (RuntimeException | Error e) {
        last = CompletableFuture.failedFuture(e);
      }
      inHand.put(last);
    } catch (InterruptedException e) {
      // The caller has enough.
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "coding");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> Optional<R> take(BlockingQueue<Future<Optional<R>>> inHand) {
    try {
      return inHand.take().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
