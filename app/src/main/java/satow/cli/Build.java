package satow.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * By what a program is told from any other, also from one of the same version that was built again:
 * size and time of its jar files, and the Java that runs it.
 */
final class Build {
  private Build() {}

  /** That of the jar files with these classes; empty where a class lies in a folder. */
  static Optional<String> of(List<Class<?>> classes) {
    var out = new TreeSet<String>();
    for (Class<?> one : classes) {
      Optional<String> jar =
          Optional.ofNullable(one.getProtectionDomain().getCodeSource()).flatMap(Build::jar);
      if (jar.isEmpty()) {
        return Optional.empty();
      }
      out.add(jar.get());
    }
    return Optional.of(String.join("\n", out) + "\n" + Runtime.version());
  }

  private static Optional<String> jar(CodeSource source) {
    try {
      Path file = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(file)
          ? Optional.of(
              file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file))
          : Optional.empty();
    } catch (IOException | URISyntaxException e) {
      return Optional.empty();
    }
  }
}
