package satow.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Values that are worked out once and kept, those used last longest. Who asks for a value that is
 * being worked out waits for it. Thread-safe.
 */
final class Memo<K, V> {
  private final Map<K, FutureTask<V>> kept;

  /** Keeps at most so many. */
  Memo(int most) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
            return size() > most;
          }
        };
  }

  /** The value of a key. */
  V get(K key, Supplier<V> make) {
    var fresh = new FutureTask<V>(make::get);
    FutureTask<V> task;
    synchronized (kept) {
      var known = kept.get(key);
      task = known == null ? fresh : known;
      if (known == null) {
        kept.put(key, fresh);
      }
    }
    if (task == fresh) {
      fresh.run();
    }
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      synchronized (kept) {
        kept.remove(key, task);
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** The value of a key if it is there already. */
  boolean has(K key) {
    synchronized (kept) {
      var task = kept.get(key);
      return task != null && task.isDone();
    }
  }

  /** Forgets what is no longer so. */
  void forget(Predicate<K> which) {
    synchronized (kept) {
      kept.keySet().removeIf(which);
    }
  }
}
