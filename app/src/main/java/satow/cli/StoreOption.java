package satow.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import satow.store.StorePlace;

/** Where the store lies. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      description =
          "The store (default: $XDG_DATA_HOME/satow/satow.db, else"
              + " ~/.local/share/satow/satow.db).")
  private @Nullable Path store;

  Path file(Terminal terminal) {
    return store == null ? StorePlace.standard(terminal.environment(), terminal.home()) : store;
  }
}
