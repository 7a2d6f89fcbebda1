package satow.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import satow.article.ColumnNames;
import satow.article.ReadOptions;
import satow.intake.Readings;
import satow.intake.Stop;

/** How the files that articles come in are to be read. */
final class InputOptions {
  @Option(
      names = "--clean",
      description =
          "Take the texts of JSON Lines and tables as crawled pages: find their headlines,"
              + " captions, links.")
  private boolean clean;

  @Option(
      names = "--columns",
      paramLabel = "FIELD=NAME,…",
      description =
          "Which column of a table or field of a JSON object holds what: text=body,title=headline"
              + " with the fields id, text, title, date, url, byline, outlet, language; a number is"
              + " a column's place in a table without a header (default: the usual names).")
  private @Nullable String columns;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /**
   * Files and how to read them.
   *
   * @param paths files and folders
   * @param options how to read them
   */
  record Input(List<Path> paths, ReadOptions options) {
    static Input of(List<Path> paths) {
      return new Input(paths, ReadOptions.DEFAULT);
    }

    Volume volume() {
      return Volume.of(paths);
    }

    /** The articles of all of them; told of bytes as they are read. */
    Readings readings(Rooms rooms, Stop stop, LongConsumer bytes) {
      return new Readings(rooms.reader(options, bytes), paths, stop);
    }
  }

  /** How to read. */
  ReadOptions options() {
    try {
      return new ReadOptions(clean, columns == null ? ColumnNames.USUAL : ColumnNames.of(columns));
    } catch (IllegalArgumentException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), "--columns: " + e.getMessage(), e);
    }
  }

  Input input(List<Path> paths) {
    return new Input(paths, options());
  }
}
