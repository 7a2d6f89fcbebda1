package satow.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import satow.intake.Stop;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs one command and leaves with its exit code. */
  public static void main(String[] args) {
    var stop = new Stop();
    stop.listen();
    var terminal =
        new Terminal(
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            System.getenv(),
            Path.of(System.getProperty("user.home", ".")),
            // The launcher knows whether standard error is a terminal; Java does not.
            "yes".equals(System.getenv("SATOW_TERMINAL")),
            stop);
    int code;
    try {
      code = App.run(new ShippedRooms(terminal), terminal, args);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
      stop.end();
    }
    System.exit(code);
  }

  /** UTF-8 whatever the locale says: the data are. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
  }
}
