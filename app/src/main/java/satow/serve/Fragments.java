package satow.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The JSON of single records as bytes, written once for all the lists in which they stand. Those
 * used last stay longest. It holds for one version of the store. Thread-safe.
 */
final class Fragments {
  /** Most bytes kept: some 15,000 events of one or two reports. */
  private static final long MOST = 32L << 20;

  private final Map<Same, byte[]> kept = new LinkedHashMap<>(1024, 0.75f, true);
  private long size;

  /** A record by identity: comparing events field by field would cost more than is saved. */
  private static final class Same {
    private final Object it;

    Same(Object it) {
      this.it = it;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.it == it;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(it);
    }
  }

  /** The bytes of a record. */
  <T> byte[] of(T it, Function<? super T, ? extends JsonNode> json) {
    var key = new Same(it);
    synchronized (kept) {
      var known = Optional.ofNullable(kept.get(key));
      if (known.isPresent()) {
        return known.get();
      }
    }
    byte[] bytes = Nodes.bytes(json.apply(it));
    synchronized (kept) {
      var old = kept.put(key, bytes);
      size += bytes.length - (old == null ? 0 : old.length);
      Iterator<byte[]> eldest = kept.values().iterator();
      while (size > MOST && eldest.hasNext()) {
        size -= eldest.next().length;
        eldest.remove();
      }
    }
    return bytes;
  }
}
