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
public final class Readings implements Iterator<Reading>, AutoCloseable {
  private final ArticleReader reader;
  private final Deque<Path> waiting;
  private final Stop stop;
  private Stream<Reading> open = Stream.empty();
  private Iterator<Reading> current = open.iterator();

  /** Of these paths, with this reader. */
  public Readings(ArticleReader reader, List<Path> paths, Stop stop) {
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
