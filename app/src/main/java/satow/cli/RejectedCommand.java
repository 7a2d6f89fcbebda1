package satow.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import satow.store.Copies;
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
      "  satow rejected --copies                    which outlets print whose texts",
      "  satow rejected --store japan.db | cut -f2 | sort | uniq -c"
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class RejectedCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--copies",
      description = "List the copies instead: the file, a tab, of what it is a copy.")
  private boolean copies;

  @Mixin private StoreOption store = new StoreOption();

  RejectedCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var events = EventStore.existing(store.file(terminal))) {
      for (String line : copies ? copies(events) : rejections(events)) {
        if (!terminal.line(line)) {
          break;
        }
      }
      return Exit.OK;
    }
  }

  private static List<String> rejections(EventStore events) {
    return events.rejected().stream().map(r -> r.where() + "\t" + r.reason()).toList();
  }

  private static List<String> copies(EventStore events) {
    var out = new ArrayList<String>();
    for (Copies group : events.copies()) {
      var origin = group.origin();
      String of =
          "copy of " + origin.id() + origin.outlet().map(outlet -> ", " + outlet).orElse("");
      group.printings().stream()
          .skip(1)
          .forEach(
              p -> out.add(p.source() + "\t" + of + p.outlet().map(o -> "; here " + o).orElse("")));
    }
    return out;
  }
}
