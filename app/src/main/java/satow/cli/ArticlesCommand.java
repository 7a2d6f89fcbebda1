package satow.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import satow.article.Reading;
import satow.dossier.json.ArticleJson;

/** {@code satow articles}: writes only the cleaned articles, as JSON Lines. */
@Command(
    name = "articles",
    header = "Writes only the cleaned articles, as JSON Lines.",
    description = {
      "%nFor those who want the text and nothing else: title, byline, outlet, address, the date that the",
      "page states, and the prose without menus, captions, comments and the like."
    },
    footer = {
      "%nExamples:",
      "  satow articles page.html",
      "  satow articles crawl/ > articles.jsonl",
      "  satow articles crawl.jsonl --clean | head -1"
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.SOME_REJECTED_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class ArticlesCommand implements Callable<Integer> {
  private final Rooms rooms;
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, or - for JSON Lines on standard input.")
  private List<Path> paths = List.of();

  @Mixin private InputOptions input = new InputOptions();

  ArticlesCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var tally = new Tally(terminal);
    try (var readings = input.input(paths).readings(rooms, terminal.stop(), bytes -> {})) {
      boolean heard = true;
      while (heard && readings.hasNext()) {
        Reading reading = readings.next();
        if (reading instanceof Reading.Read read) {
          tally.good();
          heard = terminal.line(ArticleJson.line(read.article()));
        } else if (reading instanceof Reading.Rejected rejected) {
          tally.rejected(rejected);
        }
      }
      return heard ? tally.exit() : Exit.OK;
    }
  }
}
