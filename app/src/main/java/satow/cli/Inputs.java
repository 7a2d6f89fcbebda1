package satow.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Counts inputs beforehand, for the time left. */
final class Inputs {
  private Inputs() {}

  /** How many articles the paths hold, where that can be told without reading them. */
  static OptionalLong count(List<Path> paths) {
    long count = 0;
    for (Path path : paths) {
      try (var files = Files.walk(path)) {
        List<Path> found = files.filter(Files::isRegularFile).toList();
        if (found.stream().anyMatch(Inputs::holdsMany)) {
          return OptionalLong.empty();
        }
        count += found.size();
      } catch (IOException | UncheckedIOException e) {
        // The reader says what is wrong with it.
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(count);
  }

  private static boolean holdsMany(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).contains(".json")
        || file.toString().toLowerCase(Locale.ROOT).contains(".ndjson");
  }
}
