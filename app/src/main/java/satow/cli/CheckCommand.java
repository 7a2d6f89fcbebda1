package satow.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code satow check}: runs the examples of the dictionaries. */
@Command(
    name = "check",
    header = "Runs the examples of the dictionaries.",
    description = {
      "%nEvery entry of a dictionary should carry sentences in which it must fire and sentences in which",
      "it must not. Each that comes out otherwise is written with its file and line, what was expected",
      "and what was found. --gaps lists the entries that have no such sentence yet."
    },
    footer = {
      "%nExamples:",
      "  satow check",
      "  satow check --gaps",
      "  satow check --dictionary my-actors/   yours laid over the shipped ones"
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class CheckCommand implements Callable<Integer> {
  private final Rooms rooms;
  private final Terminal terminal;

  @Option(names = "--gaps", description = "Also write each entry that lacks an example.")
  private boolean gaps;

  @Mixin private ModelOptions models = new ModelOptions();

  CheckCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Checked checked = rooms.check(models.rooms());
    checked.failures().forEach(terminal::line);
    if (gaps) {
      checked.gaps().forEach(terminal::line);
    }
    terminal.say(
        checked.examples() + " examples run, " + checked.failures().size() + " came out wrong");
    if (!checked.gaps().isEmpty()) {
      terminal.say(checked.gaps().size() + " examples are missing; satow check --gaps lists them");
    }
    return checked.failures().isEmpty() && checked.examples() > 0 ? Exit.OK : Exit.FAILED;
  }
}
