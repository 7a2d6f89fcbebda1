package satow.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import satow.store.EventStore;

/** {@code satow merge}: takes two events for one. */
@Command(
    name = "merge",
    header = "Takes two events for one, whatever speaks against it.",
    description = {
      "%nFor two rows of satow events that you know to be the same event. The two must be of the same two",
      "countries. The decision is kept in the store, honoured by events, brief, ask and why, and stays",
      "when articles are read again. satow split takes it back."
    },
    footer = {"%nExamples:", "  satow merge 3fa2b91c04 91b0c2ffe3"},
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class MergeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "EVENT", description = "An event's id.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "EVENT", description = "The other event's id.")
  private String other = "";

  @Mixin private StoreOption store = new StoreOption();

  MergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var events = EventStore.existing(store.file(terminal))) {
      return new Deciding(events, terminal, Clock.systemUTC()).merge(one, other);
    }
  }
}
