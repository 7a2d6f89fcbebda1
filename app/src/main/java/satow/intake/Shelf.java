package satow.intake;

import java.time.Clock;
import java.util.Optional;
import satow.dossier.DatedArticle;
import satow.store.EventStore;
import satow.store.Kept;

/**
 * Puts what comes in into the store.
 *
 * @param store the store
 * @param again whether articles that are there already are coded anew
 */
public record Shelf(EventStore store, boolean again) {

  /** A run that puts articles here. */
  public Intake<DatedArticle> intake(java.util.function.Supplier<Coding> coders, int threads) {
    return new Intake<>(
        coders, threads, article -> !again && store.holds(article), article -> article);
  }

  /** Keeps one outcome; empty where it was no article, which the store notes as rejected. */
  public Optional<Kept> put(Outcome<DatedArticle> outcome) {
    var now = Clock.systemUTC().instant();
    if (outcome instanceof Outcome.Done<DatedArticle> done) {
      return Optional.of(
          again ? store.replace(done.result(), now) : store.keep(done.result(), now));
    }
    if (outcome instanceof Outcome.Known<DatedArticle> known) {
      return Optional.of(store.same(known.article()));
    }
    store.reject(((Outcome.Bad<DatedArticle>) outcome).rejected());
    return Optional.empty();
  }
}
