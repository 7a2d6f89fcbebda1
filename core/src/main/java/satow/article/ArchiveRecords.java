package satow.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The readings of an archive's records in order. Behind a broken record it goes on at the next
 * place that looks like a record's begin and can be read as one; the stretch between is rejected
 * once.
 */
final class ArchiveRecords implements Iterator<Reading> {
  private static final byte[][] PACKED = {{0x1f, (byte) 0x8b, 8}};
  private static final byte[][] WARC = {{'W', 'A', 'R', 'C', '/', '1', '.'}};
  private static final byte[][] ARC = {{'\n', 'h', 't', 't', 'p'}};
  private static final int WINDOW = 1 << 16;

  /** What is made of one record; empty for one that is no page. */
  @FunctionalInterface
  interface Maker {
    Optional<Reading> make(WarcRecord record, String where) throws IOException;
  }

  private final Path path;
  private final Maker maker;
  private final LongConsumer bytes;
  private long told;
  private final FileChannel file;
  private final byte[][] marks;
  private @Nullable WarcReader reader;
  private long base;
  private boolean ended;
  private boolean lost;
  private @Nullable Reading waiting;

  ArchiveRecords(Path path, Maker maker, LongConsumer bytes) throws IOException {
    this.bytes = bytes;
    this.path = path;
    this.maker = maker;
    this.file = FileChannel.open(path);
    boolean arc = path.toString().toLowerCase(Locale.ROOT).endsWith(".arc");
    this.marks = FileName.of(path).packed() ? PACKED : arc ? ARC : WARC;
  }

  @Override
  public boolean hasNext() {
    while (waiting == null && !ended) {
      advance();
    }
    return waiting != null;
  }

  @Override
  public Reading next() {
    if (!hasNext() || waiting == null) {
      throw new NoSuchElementException();
    }
    var next = waiting;
    waiting = null;
    return next;
  }

  /** Reads one record, or looks for the next place to read on. */
  private void advance() {
    long begin = base;
    try {
      var open = reader;
      if (open == null) {
        file.position(base);
        open = new WarcReader(file);
        reader = open;
      }
      var record = open.next();
      begin = Math.max(base, open.position());
      if (record.isEmpty()) {
        ended = true;
        return;
      }
      var made = maker.make(record.get(), path + ":" + begin);
      record.get().body().consume();
      lost = false;
      base = begin;
      bytes.accept(base - told);
      told = base;
      waiting = made.orElse(null);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      broken(e, begin);
    }
  }

  private void broken(Exception e, long known) {
    long begin = reader == null ? known : Math.max(known, reader.position());
    reader = null;
    waiting =
        lost
            ? null
            : new Reading.Rejected("broken archive record: " + reason(e), path + ":" + begin);
    lost = true;
    try {
      var on = mark(Math.max(begin, base) + 1);
      base = on.orElse(base);
      ended = on.isEmpty();
    } catch (IOException unreadable) {
      ended = true;
    }
  }

  private static String reason(Exception e) {
    var words = String.valueOf(e.getMessage());
    int end = words.indexOf('\n');
    return end < 0 ? words : words.substring(0, end);
  }

  /** The first place from here on that looks like a record's begin. */
  private Optional<Long> mark(long from) throws IOException {
    var window = ByteBuffer.allocate(WINDOW);
    long at = from;
    while (true) {
      window.clear();
      int filled = file.read(window, at);
      if (filled < 3) {
        return Optional.empty();
      }
      for (int i = 0; i < filled; i++) {
        for (var mark : marks) {
          if (begins(window, i, filled, mark)) {
            return Optional.of(at + i + (mark[0] == '\n' ? 1 : 0));
          }
        }
      }
      // The longest mark has seven bytes: it may stand across two windows.
      at += filled > 7 ? filled - 6 : filled;
    }
  }

  private static boolean begins(ByteBuffer window, int at, int filled, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (at + i >= filled || window.get(at + i) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  void close() {
    ended = true;
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }
}
