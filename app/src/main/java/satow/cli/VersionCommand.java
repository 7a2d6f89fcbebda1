package satow.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code satow version}: prints the versions of Satow and Java. */
@Command(
    name = "version",
    header = "Prints the versions of Satow and Java.",
    description = {"%nWhat to put into a report of a mistake."},
    footer = {"%nExamples:", "  satow version"},
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.USAGE_TEXT})
final class VersionCommand implements Callable<Integer> {
  private final Rooms rooms;
  private final Terminal terminal;

  VersionCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.line("satow " + rooms.version());
    terminal.line("java " + Runtime.version());
    return Exit.OK;
  }
}
