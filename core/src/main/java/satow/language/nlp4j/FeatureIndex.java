package satow.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.BitSet;
import java.util.List;

/**
 * The numbers of a trained component's features, found by a 64-bit hash of their words. The words
 * themselves are left out, and so are features whose weights are all zero. Looking features up is
 * most of a parser's work and waits for memory: one table of longs waits a third as often as a
 * table of strings. Features known at preparation have distinct hashes, or it fails; that another
 * string meets one of the some 500,000 has odds of one in 10<sup>13</sup>.
 */
final class FeatureIndex extends FeatureMap {
  private static final long serialVersionUID = 1L;

  /** FNV-1a's offset and prime for 64 bits, http://www.isthe.com/chongo/tech/comp/fnv/. */
  private static final long OFFSET = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private final long[][] keys;
  private final int[][] numbers;

  private FeatureIndex(int size, long[][] keys, int[][] numbers) {
    this.keys = keys;
    this.numbers = numbers;
    setSize(size);
  }

  /**
   * The index of a map of features.
   *
   * @param used the features that have a weight
   * @throws IllegalStateException where two features of one kind share a hash
   */
  static FeatureIndex of(FeatureMap map, BitSet used) {
    List<Object2IntMap<String>> kinds = map.getIndexMaps();
    var keys = new long[kinds.size()][];
    var numbers = new int[kinds.size()][];
    for (int kind = 0; kind < kinds.size(); kind++) {
      var entries =
          kinds.get(kind).object2IntEntrySet().stream()
              .filter(e -> used.get(e.getIntValue()))
              .toList();
      int capacity = Math.max(2, Integer.highestOneBit(entries.size() + 1) << 2);
      keys[kind] = new long[capacity];
      numbers[kind] = new int[capacity];
      for (var e : entries) {
        long hash = hash(e.getKey());
        int at = slot(keys[kind], hash);
        if (keys[kind][at] != 0) {
          throw new IllegalStateException("two features share a hash: " + e.getKey());
        }
        keys[kind][at] = hash;
        numbers[kind][at] = e.getIntValue();
      }
    }
    return new FeatureIndex(map.size(), keys, numbers);
  }

  @Override
  public int index(int kind, String feature) {
    if (kind >= keys.length) {
      return -1;
    }
    int at = slot(keys[kind], hash(feature));
    return keys[kind][at] == 0 ? -1 : numbers[kind][at];
  }

  @Override
  public int add(int kind, String feature) {
    throw new UnsupportedOperationException("a packed index is for decoding");
  }

  /** Where a hash stands, or where it would. */
  private static int slot(long[] table, long hash) {
    int mask = table.length - 1;
    int at = (int) (hash ^ hash >>> 32) & mask;
    while (table[at] != 0 && table[at] != hash) {
      at = at + 1 & mask;
    }
    return at;
  }

  /** Never 0, which marks a free slot. */
  private static long hash(String feature) {
    long hash = OFFSET;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * PRIME;
    }
    return hash == 0 ? 1 : hash;
  }
}
