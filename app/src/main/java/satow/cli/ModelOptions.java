package satow.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the commands that code articles. */
final class ModelOptions {
  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Folder of the prepared language models (default: $XDG_CACHE_HOME/satow, else"
              + " ~/.cache/satow).")
  private @Nullable Path cache;

  @Option(
      names = "--dictionary",
      paramLabel = "DIR",
      description = "Folder of your own dictionaries, laid over the shipped ones.")
  private @Nullable Path dictionary;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "Dump of GeoNames (tab-separated, plain, .gz or .zip), whose places are added to the"
              + " shipped ones.")
  private @Nullable Path gazetteer;

  @Option(
      names = "--population",
      paramLabel = "N",
      description = "Inhabitants that a town of --gazetteer must have (default: 15000).")
  private long population = 15_000;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles coded at once (default: one for each processor, four at most).")
  private int threads = Math.min(4, Runtime.getRuntime().availableProcessors());

  Rooms.Options rooms() {
    return new Rooms.Options(
        Optional.ofNullable(cache),
        Optional.ofNullable(dictionary),
        Optional.ofNullable(gazetteer),
        population);
  }

  int threads() {
    return Math.max(1, threads);
  }
}
