package satow.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code satow read}: reads articles into the store. */
@Command(
    name = "read",
    header = "Reads articles into the store.",
    description = {
      "%nReads text files, web pages, JSON Lines, CSV and TSV tables, WARC and ARC archives and folders",
      "of them, codes what they say, and keeps it. No text is kept twice, so the same command can be run",
      "again: it goes on where it stopped, and adds what is new. The same text from another outlet is",
      "noted as a copy; another text under an address or in a file that is known replaces the article,",
      "which stays as an earlier version. At the end the briefs of dyads with many articles are made",
      "ahead, where these have changed. Ctrl-C ends it cleanly, with exit code 130."
    },
    footer = {
      "%nExamples:",
      "  satow read news/                    a folder with all in it",
      "  satow read a.txt page.html more.jsonl",
      "  satow read news/ --store japan.db   into a store of its own",
      "  satow read crawl.jsonl --clean      texts with menus and captions in them",
      "  satow read wire.csv --columns text=body,date=sent,id=slug",
      "  satow read incoming/ --follow       and what comes into it"
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {
      Exit.OK_TEXT,
      Exit.SOME_REJECTED_TEXT,
      Exit.USAGE_TEXT,
      Exit.FAILED_TEXT,
      Exit.STOPPED_TEXT
    })
final class ReadCommand implements Callable<Integer> {
  private final Rooms rooms;
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, or - for JSON Lines on standard input.")
  private List<Path> paths = List.of();

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--again",
      description = "Code articles anew that are in the store, as with a changed dictionary.")
  private boolean again;

  @Option(
      names = "--follow",
      description = "Wait for files that are new or grow, and read them too, until Ctrl-C.")
  private boolean follow;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ModelOptions models = new ModelOptions();

  ReadCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new Reader(rooms, terminal, models)
        .read(input.input(paths), new Reader.How(again, follow), store.file(terminal));
  }
}
