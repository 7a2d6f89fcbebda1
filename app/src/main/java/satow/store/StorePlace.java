package satow.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the store and the caches lie when nobody says where. */
public final class StorePlace {
  private StorePlace() {}

  /**
   * {@code $XDG_DATA_HOME/satow/satow.db}, or {@code ~/.local/share/satow/satow.db} where that is
   * not set or not absolute (XDG Base Directory Specification 0.8).
   */
  public static Path standard(Map<String, String> environment, Path home) {
    return base(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
        .resolve("satow.db");
  }

  /** {@code $XDG_CACHE_HOME/satow}, or {@code ~/.cache/satow}, by the same rule. */
  public static Path cache(Map<String, String> environment, Path home) {
    return base(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
  }

  private static Path base(Map<String, String> environment, String name, Path otherwise) {
    return Optional.ofNullable(environment.get(name))
        .filter(d -> !d.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElse(otherwise)
        .resolve("satow");
  }
}
