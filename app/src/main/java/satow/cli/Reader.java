package satow.cli;

import java.nio.file.Path;
import java.util.List;
import satow.intake.Once;
import satow.intake.Outcome;
import satow.intake.Shelf;
import satow.store.EventStore;

/** Reads articles into a store and says how that goes. */
record Reader(Rooms rooms, Terminal terminal, ModelOptions models) {

  /**
   * How to go about it.
   *
   * @param again whether articles that are there already are coded anew
   * @param follow whether to wait for what comes, until stopped
   */
  record How(boolean again, boolean follow) {}

  /**
   * Runs to the end of the input or until stopped.
   *
   * @param input what is to be read
   * @param how what to do with it
   * @return the exit code
   */
  int read(InputOptions.Input input, How how, Path file) {
    var tally = new Tally(terminal);
    var progress = new Progress(terminal, how.follow() ? Volume.UNKNOWN : input.volume());
    try (var store = EventStore.open(file);
        var readings =
            how.follow()
                ? input.following(rooms, terminal.stop())
                : input.readings(rooms, terminal.stop(), progress::read)) {
      var shelf = new Shelf(store, how.again(), new Once(() -> rooms.coding(models.rooms())));
      shelf
          .intake(models.threads())
          .run(
              readings,
              outcome -> {
                shelf.put(outcome).ifPresent(tally::kept);
                if (outcome instanceof Outcome.Bad<?> bad) {
                  progress.clear();
                  tally.rejected(bad.rejected());
                }
                progress.step();
                return true;
              });
      progress.clear();
      new BriefsAhead(rooms, terminal).make(store);
    }
    tally.summary("read", progress.elapsed());
    if (terminal.stop().requested()) {
      terminal.say(
          how.follow()
              ? "stopped following; the same command goes on from here"
              : "stopped early; the same command goes on from here");
    }
    terminal.say("store: " + file);
    return tally.exit();
  }

  /** Reads paths as they are. */
  int read(List<Path> paths, Path file) {
    return read(InputOptions.Input.of(paths), new How(false, false), file);
  }
}
