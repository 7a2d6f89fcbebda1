package satow.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import satow.dossier.DatedArticle;
import satow.store.EventStore;
import satow.store.Kept;

/**
 * Puts what comes in into the store.
 *
 * @param store the store
 * @param again whether articles that are there already are coded anew
 * @param coders makes the coder, once at most
 */
public record Shelf(EventStore store, boolean again, Once coders) {

  /** A run that puts articles here. */
  public Intake<DatedArticle> intake(int threads) {
    return new Intake<>(
        coders, threads, article -> !again && store.holds(article), article -> article);
  }

  /** Keeps one outcome; empty where it was no article, which the store notes as rejected. */
  public Optional<Kept> put(Outcome<DatedArticle> outcome) {
    var now = Clock.systemUTC().instant();
    if (outcome instanceof Outcome.Done<DatedArticle> done) {
      return Optional.of(put(done.result(), now));
    }
    if (outcome instanceof Outcome.Known<DatedArticle> known) {
      return Optional.of(store.same(known.article()));
    }
    store.reject(((Outcome.Bad<DatedArticle>) outcome).rejected());
    return Optional.empty();
  }

  /** Keeps an article, dated with the help of those that are there, and dates those by it. */
  private Kept put(DatedArticle read, Instant now) {
    var neighbours = new Neighbours(store, coders.get());
    var dated = neighbours.dated(read);
    var kept = again ? store.replace(dated, now) : store.keep(dated, now);
    if (kept.stored()) {
      neighbours.changed(dated).forEach(other -> store.replace(other, now));
    }
    return kept;
  }
}
