package satow.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import satow.store.EventStore;
import satow.store.StorePlace;

/** {@code satow demo}: reads the shipped example articles and writes their brief. */
@Command(
    name = "demo",
    header = "Reads the shipped example articles and writes their brief.",
    description = {
      "%nThe first thing to try: prepares the language models if that has not been done, reads the articles",
      "of examples/japan-russia into a store of its own, writes the brief of Japan and Russia as HTML,",
      "and says where it lies. Nothing else on the machine is touched."
    },
    footer = {"%nExamples:", "  satow demo", "  satow demo --out brief.html"},
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class DemoCommand implements Callable<Integer> {
  private final Rooms rooms;
  private final Terminal terminal;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write the brief (default: demo.html beside the demo's store).")
  private @Nullable Path out;

  @Mixin private ModelOptions models = new ModelOptions();

  DemoCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Path> examples = rooms.examples();
    if (examples.isEmpty()) {
      terminal.say(
          "the example articles are not beside the program; run ./satow demo in its folder");
      return Exit.FAILED;
    }
    Path store =
        StorePlace.standard(terminal.environment(), terminal.home()).resolveSibling("demo.db");
    Path brief = out == null ? store.resolveSibling("demo.html") : out;
    int read = new Reader(rooms, terminal, models).read(List.of(examples.get()), store);
    if (read == Exit.FAILED) {
      return read;
    }
    try (var events = EventStore.existing(store)) {
      var request =
          new Briefing.Request(
              "JPN", "RUS", Optional.empty(), Optional.empty(), Briefing.Format.HTML);
      int written = new Briefs(rooms, terminal).write(events, request, Optional.of(brief));
      terminal.say("more of it: satow events JPN RUS --store " + store);
      return written;
    }
  }
}
