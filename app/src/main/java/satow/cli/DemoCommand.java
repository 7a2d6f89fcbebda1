package satow.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import satow.serve.ServeOptions;
import satow.store.EventStore;
import satow.store.StorePlace;

/** {@code satow demo}: reads the shipped example articles and shows them. */
@Command(
    name = "demo",
    header = "Reads the shipped example articles and shows them in a browser.",
    description = {
      "%nThe first thing to try: prepares the language models if that has not been done, reads the articles",
      "of examples/japan-russia into a store of its own, and serves the page until Ctrl-C. With --out it",
      "writes the brief of Japan and Russia instead, and ends. Nothing else on the machine is touched."
    },
    footer = {
      "%nExamples:",
      "  satow demo",
      "  satow demo --no-open --port 9000   for a browser elsewhere, as through ssh -L",
      "  satow demo --out brief.html        only the brief"
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class DemoCommand implements Callable<Integer> {
  private final Rooms rooms;
  private final Terminal terminal;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the brief here, as HTML, and end.")
  private @Nullable Path out;

  @Option(names = "--no-open", description = "Serve the page, but start no browser.")
  private boolean noOpen;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Serve on this port; 0 takes any free one (default: ${DEFAULT-VALUE}).")
  private int port = ServeCommand.PORT;

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
    int read = new Reader(rooms, terminal, models).read(List.of(examples.get()), store);
    if (read == Exit.FAILED || terminal.stop().requested()) {
      return read;
    }
    if (out == null) {
      return new Served(rooms, terminal)
          .run(ServeOptions.local(store, port), models.rooms(), !noOpen);
    }
    try (var events = EventStore.existing(store)) {
      int written =
          new Briefs(rooms, terminal)
              .write(
                  events,
                  Briefing.Request.whole("JPN", "RUS"),
                  Briefing.Format.HTML,
                  Optional.of(out));
      terminal.say("more of it: satow events JPN RUS --store " + store);
      return written;
    }
  }
}
