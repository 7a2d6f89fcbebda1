package satow.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sentences that a search finds, the best first, so that each page of them is looked up and not
 * searched for again. It holds for one version of the store. Immutable.
 */
public final class Ranked {
  /** As many as anybody pages through; what lies beyond is searched for when it is asked for. */
  static final int MOST = 10_000;

  private final String match;
  private final Optional<String> a;
  private final Optional<String> b;
  private final long[] first;
  private final int total;

  Ranked(String match, Optional<String> a, Optional<String> b, long[] first, int total) {
    this.match = match;
    this.a = a;
    this.b = b;
    this.first = first.clone();
    this.total = total;
  }

  /** How many there are on all pages. */
  public int total() {
    return total;
  }

  /** At most so many of them, after so many. */
  public List<Hit> page(EventStore store, int limit, int offset) {
    int to = (int) Math.min((long) offset + limit, total);
    if (offset >= to) {
      return List.of();
    }
    return to <= first.length
        ? store.hits(match, Arrays.copyOfRange(first, offset, to))
        : store.search(match, a, b, limit, offset);
  }
}
