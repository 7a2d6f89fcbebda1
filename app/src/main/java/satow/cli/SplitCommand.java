package satow.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import satow.store.EventStore;

/** {@code satow split}: takes a report out of an event. */
@Command(
    name = "split",
    header = "Takes a report out of an event that it does not tell of.",
    description = {
      "%nsatow why EVENT lists the event's reports with their ids and with the reason for which each was",
      "taken for it. The report gets an event of its own. The decision is kept in the store, honoured by",
      "events, brief, ask and why, and stays when articles are read again. satow merge takes it back."
    },
    footer = {"%nExamples:", "  satow split 3fa2b91c04 5d1e02a9b7c1.2"},
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class SplitCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "EVENT", description = "The event's id.")
  private String event = "";

  @Parameters(index = "1", paramLabel = "MENTION", description = "The report's id.")
  private String mention = "";

  @Mixin private StoreOption store = new StoreOption();

  SplitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var events = EventStore.existing(store.file(terminal))) {
      return new Deciding(events, terminal, Clock.systemUTC()).split(event, mention);
    }
  }
}
