package satow.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import satow.intake.Stop;

/**
 * What surrounds a command.
 *
 * @param out data
 * @param err progress, warnings, summaries
 * @param environment environment variables
 * @param home the user's home folder
 * @param person whether a person watches standard error, so that a line may be written over
 * @param stop whether the run is to end early
 */
public record Terminal(
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path home,
    boolean person,
    Stop stop) {

  /**
   * One line of data.
   *
   * @return false where nobody reads any more ({@code satow code … | head})
   */
  boolean line(String data) {
    out.print(data);
    out.print('\n');
    return !out.checkError();
  }

  /** One line for the person who runs the command. */
  void say(String line) {
    err.println("satow: " + line);
  }
}
