package satow.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import satow.dossier.json.CodedJson;
import satow.intake.Intake;
import satow.intake.Outcome;

/** {@code satow code}: codes articles: articles in, coded articles out, nothing kept. */
@Command(
    name = "code",
    header = "Codes articles: articles in, coded articles out, nothing kept.",
    description = {
      "%nWrites one JSON object an article, in the order of the input: sentences, times, events with code,",
      "actors, status, date and place, quotes with speakers, and figures. Offsets count Unicode code",
      "points of the text. The same input gives the same bytes."
    },
    footer = {
      "%nExamples:",
      "  satow code article.txt",
      "  satow code news/ > coded.jsonl",
      "  cat articles.jsonl | satow code -",
      "  satow code news/ --threads 1"
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.SOME_REJECTED_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class CodeCommand implements Callable<Integer> {
  private final Rooms rooms;
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, or - for JSON Lines on standard input.")
  private List<Path> paths = List.of();

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private ModelOptions models = new ModelOptions();

  CodeCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var tally = new Tally(terminal);
    var from = input.input(paths);
    var progress = new Progress(terminal, from.volume());
    var json = new CodedJson(rooms.ontology());
    var heard = new AtomicBoolean(true);
    var intake =
        new Intake<String>(
            () -> rooms.coding(models.rooms()), models.threads(), article -> false, json::line);
    try (var readings = from.readings(rooms, terminal.stop(), progress::read)) {
      intake.run(
          readings,
          outcome -> {
            if (outcome instanceof Outcome.Done<String> done) {
              tally.good();
              heard.set(terminal.line(done.result()));
            } else if (outcome instanceof Outcome.Bad<String> bad) {
              progress.clear();
              tally.rejected(bad.rejected());
            }
            progress.step();
            return heard.get();
          });
    }
    progress.clear();
    return heard.get() ? tally.exit() : Exit.OK;
  }
}
