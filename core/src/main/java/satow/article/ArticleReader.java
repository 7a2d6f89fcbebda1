package satow.article;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads articles from one kind of input. Stateless, thread-safe. */
@FunctionalInterface
public interface ArticleReader {

  /**
   * The articles of a path, read as the stream is drawn; the caller closes the stream. What cannot
   * be read comes as {@link Reading.Rejected}; no exception is thrown for bad input.
   */
  Stream<Reading> read(Path path);
}
