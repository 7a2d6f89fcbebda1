package satow.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import satow.article.ArticleReader;
import satow.article.Reading;

/** The articles of several paths one after the other, until the run is stopped. */
public interface Readings extends Iterator<Reading>, AutoCloseable {

  @Override
  void close();

  /** Those of the paths as they are now. */
  static Readings of(ArticleReader reader, List<Path> paths, Stop stop) {
    return new Once(reader, paths, stop);
  }

  /** Those of the paths as they are now, then those of files that are new or have changed. */
  static Readings following(ArticleReader reader, List<Path> paths, Stop stop) {
    return new Following(reader, paths, stop);
  }

  /** The paths as they are. */
  final class Once implements Readings {
    private final ArticleReader reader;
    private final Deque<Path> waiting;
    private final Stop stop;
    private Stream<Reading> open = Stream.empty();
    private Iterator<Reading> current = open.iterator();

    private Once(ArticleReader reader, List<Path> paths, Stop stop) {
      this.reader = reader;
      this.waiting = new ArrayDeque<>(paths);
      this.stop = stop;
    }

    @Override
    public boolean hasNext() {
      while (!stop.requested() && !current.hasNext() && !waiting.isEmpty()) {
        open.close();
        open = reader.read(waiting.remove());
        current = open.iterator();
      }
      return !stop.requested() && current.hasNext();
    }

    @Override
    public Reading next() {
      return current.next();
    }

    @Override
    public void close() {
      open.close();
    }
  }
}
