package satow.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Mixin private ColumnsOption columns = new ColumnsOption();

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

    /** The articles of all of them, then of what is new there, until the run is stopped. */
    Readings following(Rooms rooms, Stop stop) {
      return Readings.following(rooms.reader(options, bytes -> {}), paths, stop);
    }

    /** The articles of all of them; told of bytes as they are read. */
    Readings readings(Rooms rooms, Stop stop, LongConsumer bytes) {
      return Readings.of(rooms.reader(options, bytes), paths, stop);
    }
  }

  Input input(List<Path> paths) {
    return new Input(paths, new ReadOptions(clean, columns.names()));
  }
}
