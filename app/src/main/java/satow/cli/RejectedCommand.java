package satow.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import satow.article.Reading;
import satow.store.EventStore;

/** {@code satow rejected}: lists the inputs that could not be read, with the reason. */
@Command(
    name = "rejected",
    header = "Lists the inputs that could not be read, with the reason.",
    description = {
      "%nOne line each: the file (with the line of a JSON Lines file), a tab, the reason. An input that a",
      "later read can take is taken off the list."
    },
    footer = {
      "%nExamples:",
      "  satow rejected",
      "  satow rejected --store japan.db | cut -f2 | sort | uniq -c"
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class RejectedCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOption store = new StoreOption();

  RejectedCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var events = EventStore.existing(store.file(terminal))) {
      for (Reading.Rejected rejected : events.rejected()) {
        if (!terminal.line(rejected.where() + "\t" + rejected.reason())) {
          break;
        }
      }
      return Exit.OK;
    }
  }
}
