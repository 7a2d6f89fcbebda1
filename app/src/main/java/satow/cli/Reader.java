package satow.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import satow.dossier.DatedArticle;
import satow.store.EventStore;

/** Reads articles into a store and says how that goes. */
record Reader(Rooms rooms, Terminal terminal, ModelOptions models) {

  /**
   * Runs to the end of the input or until stopped.
   *
   * @param again whether articles that are there already are coded anew
   * @return the exit code
   */
  int read(List<Path> paths, boolean clean, boolean again, Path file) {
    var tally = new Tally(terminal);
    var progress = new Progress(terminal, Inputs.count(paths));
    try (var store = EventStore.open(file)) {
      new Intake<DatedArticle>(
              rooms,
              models,
              terminal.stop(),
              article -> !again && store.holds(article),
              article -> article)
          .run(
              paths,
              clean,
              outcome -> {
                keep(outcome, store, again, tally, progress);
                return true;
              });
    }
    progress.clear();
    tally.summary("read", progress.elapsed());
    if (terminal.stop().requested()) {
      terminal.say("stopped early; the same command goes on from here");
    }
    terminal.say("store: " + file);
    return tally.exit();
  }

  private static void keep(
      Outcome<DatedArticle> outcome,
      EventStore store,
      boolean again,
      Tally tally,
      Progress progress) {
    if (outcome instanceof Outcome.Done<DatedArticle> done) {
      if (again) {
        store.replace(done.result(), Clock.systemUTC().instant());
        tally.good();
      } else if (store.save(done.result(), Clock.systemUTC().instant())) {
        tally.good();
      } else {
        tally.known();
      }
    } else if (outcome instanceof Outcome.Known<DatedArticle>) {
      tally.known();
    } else if (outcome instanceof Outcome.Bad<DatedArticle> bad) {
      store.reject(bad.rejected());
      progress.clear();
      tally.rejected(bad.rejected());
    }
    progress.step();
  }
}
