package satow.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import satow.intake.Stop;

/**
 * A command that has been run in this process.
 *
 * @param exit its exit code
 * @param out what it wrote as data
 * @param err what it said
 */
record Ran(int exit, String out, String err) {

  static Ran satow(Rooms rooms, Path home, String... args) {
    return satow(rooms, home, new Stop(), args);
  }

  static Ran satow(Function<Terminal, Rooms> rooms, Path home, String... args) {
    return satow(rooms, home, new Stop(), args);
  }

  static Ran satow(Rooms rooms, Path home, Stop stop, String... args) {
    return satow(terminal -> rooms, home, stop, args);
  }

  private static Ran satow(Function<Terminal, Rooms> rooms, Path home, Stop stop, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            home,
            false,
            stop);
    int exit = App.run(rooms.apply(terminal), terminal, args);
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> outLines() {
    return out.lines().toList();
  }

  List<String> errLines() {
    return err.lines().toList();
  }
}
