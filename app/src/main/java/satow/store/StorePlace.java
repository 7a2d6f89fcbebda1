package satow.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the store lies when nobody says where. */
public final class StorePlace {
  private StorePlace() {}

  /**
   * {@code $XDG_DATA_HOME/satow/satow.db}, or {@code ~/.local/share/satow/satow.db} where that is
   * not set or not absolute (XDG Base Directory Specification 0.8).
   */
  public static Path standard(Map<String, String> environment, Path home) {
    return Optional.ofNullable(environment.get("XDG_DATA_HOME"))
        .filter(d -> !d.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElse(home.resolve(".local").resolve("share"))
        .resolve("satow")
        .resolve("satow.db");
  }
}
