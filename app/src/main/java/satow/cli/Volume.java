package satow.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * How much there is to read, told before it is read, for the time left.
 *
 * @param articles how many articles, where each file holds one
 * @param bytes the files' sizes together
 */
record Volume(OptionalLong articles, OptionalLong bytes) {
  static final Volume UNKNOWN = new Volume(OptionalLong.empty(), OptionalLong.empty());

  /** Kinds of file that hold many articles. */
  private static final Pattern MANY =
      Pattern.compile("(?i)\\.(jsonl?|ndjson|csv|tsv|warc|arc)(\\.gz)?$");

  /** That of files and folders. */
  static Volume of(List<Path> paths) {
    long count = 0;
    long bytes = 0;
    boolean single = true;
    for (Path path : paths) {
      try (var walk = Files.walk(path)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          single &= !MANY.matcher(file.toString()).find();
          count++;
          bytes += Files.size(file);
        }
      } catch (IOException | UncheckedIOException e) {
        // The reader says what is wrong with it.
        return UNKNOWN;
      }
    }
    return new Volume(
        single ? OptionalLong.of(count) : OptionalLong.empty(), OptionalLong.of(bytes));
  }
}
