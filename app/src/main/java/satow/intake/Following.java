package satow.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import satow.article.ArticleReader;
import satow.article.Reading;

/**
 * Folders that grow. Looks again and again, because not every file system tells of changes; a file
 * is read when it has stayed the same from one look to the next, and once more when it has changed
 * since. Ends only when the run is stopped.
 */
final class Following implements Readings {
  /** From one look to the next; who writes more slowly than that is read twice. */
  private static final Duration LOOK = Duration.ofSeconds(2);

  private final ArticleReader reader;
  private final List<Path> paths;
  private final Stop stop;
  private final Deque<Path> ready = new ArrayDeque<>();
  private final Map<Path, Stamp> read = new HashMap<>();
  private final Map<Path, Stamp> pending = new HashMap<>();
  private Stream<Reading> open = Stream.empty();
  private Iterator<Reading> current = open.iterator();

  /** By what a change is recognised. */
  private record Stamp(long size, FileTime changed) {
    static Stamp of(Path file) throws IOException {
      return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
    }
  }

  Following(ArticleReader reader, List<Path> paths, Stop stop) {
    this.reader = reader;
    this.paths = List.copyOf(paths);
    this.stop = stop;
  }

  @Override
  public boolean hasNext() {
    while (!stop.requested() && !current.hasNext()) {
      if (ready.isEmpty()) {
        look();
      }
      if (ready.isEmpty()) {
        stop.pause(LOOK);
      } else {
        open.close();
        open = reader.read(ready.remove());
        current = open.iterator();
      }
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

  private void look() {
    for (Path path : paths) {
      try (var walk = Files.walk(path)) {
        walk.filter(file -> Files.isRegularFile(file) && !hidden(path, file))
            .sorted()
            .forEach(this::look);
      } catch (IOException | UncheckedIOException e) {
        // Not there yet, or a folder that went away meanwhile: it may be there at the next look.
        pending.clear();
      }
    }
  }

  private static boolean hidden(Path root, Path file) {
    for (Path name : root.relativize(file)) {
      if (name.toString().startsWith(".") && !name.toString().equals("..")) {
        return true;
      }
    }
    return false;
  }

  private void look(Path file) {
    try {
      var stamp = Stamp.of(file);
      if (stamp.equals(read.get(file))) {
        return;
      }
      if (stamp.equals(pending.put(file, stamp))) {
        pending.remove(file);
        read.put(file, stamp);
        ready.add(file);
      }
    } catch (IOException e) {
      pending.remove(file);
    }
  }
}
