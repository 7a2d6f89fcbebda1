package satow.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lines of an input as bytes. A line over the limit is counted, never held. */
final class JsonLines implements Iterator<JsonLines.Line> {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long number;
  private boolean ended;

  /**
   * One line.
   *
   * @param number from 1
   * @param length in bytes, without its end
   * @param bytes its bytes; none where the line is over the limit
   * @param failure why the input broke off here
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, never handed out of the room.
  record Line(long number, long length, byte[] bytes, Optional<String> failure) {
    boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  private JsonLines(InputStream in) {
    this.in = in;
  }

  static Stream<Line> of(InputStream in, String name) {
    var lines = new JsonLines(in);
    var spliterator =
        Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(spliterator, false)
        .onClose(
            () -> {
              try {
                in.close();
              } catch (IOException e) {
                throw new UncheckedIOException(name, e);
              }
            });
  }

  @Override
  public boolean hasNext() {
    return !ended && (at < filled || fill().isPresent() || filled > 0);
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    number++;
    var held = new ByteArrayOutputStream();
    long length = 0;
    while (true) {
      var failure = at < filled ? Optional.<String>empty() : fill();
      if (failure.isPresent() || filled == 0) {
        ended = true;
        return new Line(number, length, held.toByteArray(), failure);
      }
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      length += end - at;
      if (length <= Bytes.LIMIT) {
        held.write(buffer, at, end - at);
      } else {
        held = new ByteArrayOutputStream();
      }
      at = Math.min(end + 1, filled);
      if (end < filled) {
        return new Line(number, length, held.toByteArray(), Optional.empty());
      }
    }
  }

  /** Reads on; afterwards {@code filled} is 0 at the end. What goes wrong is told once. */
  private Optional<String> fill() {
    at = 0;
    try {
      filled = Math.max(0, in.read(buffer));
      return Optional.empty();
    } catch (IOException e) {
      filled = 0;
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
