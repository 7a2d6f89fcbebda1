package satow.article;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * What a text is recognised by when it comes again: hashes of its word shingles (Broder 1997: five
 * words each). One hash in eight is kept to measure what two texts share; of all hashes {@value
 * #KEYS} minima are taken (MinHash), so that near copies meet in an index under one of them and
 * never pair by pair.
 */
public final class Shingles {
  /**
   * Minima taken, each an index key of its own (LSH in bands of one row). A text cut to a tenth of
   * the other shares a minimum with it once in ten: of 32, one is met with 97 in 100.
   */
  private static final int KEYS = 32;

  private static final int WORDS = 5;

  /** A shorter text is too often the same by chance: a caption, a line of prices. */
  private static final int LEAST_WORDS = 40;

  /** Copies share so much of the smaller one's kept shingles; ours, set on agency stories. */
  private static final double SHARED = 0.8;

  private final long[] kept;
  private final long[] keys;

  private Shingles(long[] kept, long[] keys) {
    this.kept = kept;
    this.keys = keys;
  }

  /** Those of a text; none where it is short. */
  public static Shingles of(String text) {
    int[] words = words(text.toLowerCase(Locale.ROOT));
    if (words.length < LEAST_WORDS) {
      return new Shingles(new long[0], new long[0]);
    }
    long[] all = new long[words.length - WORDS + 1];
    for (int i = 0; i < all.length; i++) {
      long h = 1125899906842597L;
      for (int j = i; j < i + WORDS; j++) {
        h = 31 * h + words[j];
      }
      all[i] = (h ^ (h >>> 31)) * 0x9E3779B97F4A7C15L;
    }
    return new Shingles(
        LongStream.of(all).filter(h -> (h >>> 61) == 0).sorted().distinct().toArray(), minima(all));
  }

  /**
   * The hashes of the words between what is neither letter nor number; an empty one where the text
   * begins or ends with that. They are those of {@link String#hashCode}, as in what stores hold.
   */
  private static int[] words(String text) {
    int[] out = new int[text.length() + 1];
    int n = 0;
    int hash = 0;
    boolean between = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean parts = !Character.isLetter(c) && !number(c);
      if (parts && !between) {
        out[n++] = hash;
        hash = 0;
      }
      for (; i < next; i++) {
        hash = parts ? 0 : 31 * hash + text.charAt(i);
      }
      between = parts;
    }
    out[n++] = hash;
    return Arrays.copyOf(out, n);
  }

  /** Whether Unicode has a code point among the numbers, as {@code \p{N}} of a pattern does. */
  public static boolean number(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Each minimum carries its number, so that one index holds them all. */
  private static long[] minima(long[] all) {
    long[] out = new long[KEYS];
    for (int key = 0; key < KEYS; key++) {
      long salt = (key + 1) * 0xD6E8FEB86659FD93L;
      long least = Long.MAX_VALUE;
      for (long h : all) {
        long mixed = (h ^ salt) * 0xFF51AFD7ED558CCDL;
        least = Math.min(least, mixed ^ (mixed >>> 33));
      }
      out[key] = least ^ salt;
    }
    return out;
  }

  /** The shingles whose kept part {@link #bytes} wrote; they have no keys. */
  public static Shingles of(byte[] bytes) {
    long[] kept = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(kept);
    return new Shingles(kept, new long[0]);
  }

  /** The kept part. */
  public byte[] bytes() {
    var out = ByteBuffer.allocate(kept.length * Long.BYTES);
    out.asLongBuffer().put(kept);
    return out.array();
  }

  /** What to look for in an index: a near copy has at least one of these too. */
  public LongStream keys() {
    return LongStream.of(keys);
  }

  /** How much of the smaller one's kept shingles the other has too, 0 to 1. */
  public double share(Shingles other) {
    int smaller = Math.min(kept.length, other.kept.length);
    if (smaller == 0) {
      return 0;
    }
    long shared = LongStream.of(kept).filter(h -> Arrays.binarySearch(other.kept, h) >= 0).count();
    return (double) shared / smaller;
  }

  /** Whether one is a copy of the other, perhaps cut short or with some words changed. */
  public boolean copies(Shingles other) {
    return share(other) >= SHARED;
  }
}
