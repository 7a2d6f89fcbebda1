package satow.intake;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A wish to end early (Ctrl-C): the run finishes what it has in hand and says where it stands. */
public final class Stop {
  /** How long a stopped run may take to finish what it has in hand. */
  private static final long PATIENCE_SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch asked = new CountDownLatch(1);
  private volatile boolean requested;

  /** Whether the run is to end. */
  public boolean requested() {
    return requested;
  }

  /** Asks the run to end. */
  public void request() {
    requested = true;
    asked.countDown();
  }

  /** Waits so long, or until the run is to end. */
  public void pause(Duration wait) {
    try {
      boolean heard = asked.await(wait.toMillis(), TimeUnit.MILLISECONDS);
      if (heard) {
        requested = true;
      }
    } catch (InterruptedException e) {
      // The run has enough.
      requested = true;
      Thread.currentThread().interrupt();
    }
  }

  /** The run has ended. */
  public void end() {
    ended.countDown();
  }

  /** Lets Ctrl-C and a polite kill wait until the run has ended. */
  public void listen() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::finish, "stop"));
  }

  private void finish() {
    request();
    try {
      boolean inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!inTime) {
        System.err.println("satow: stopped in the middle of an article; it will be read again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
