package satow.intake.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import satow.store.Watched;

/** What came of fetching an address. */
public sealed interface Fetched {

  /**
   * Its content.
   *
   * @param bytes unpacked
   * @param type the Content-Type, in lower case; empty where the server gave none
   * @param from the address after all redirects
   * @param seen what to ask with the next time
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Content(byte[] bytes, String type, URI from, Watched.Seen seen) implements Fetched {}

  /** Nothing has changed since it was fetched last. */
  record Unchanged() implements Fetched {}

  /**
   * Not now: the server or the way to it is in trouble, or asks for patience.
   *
   * @param reason one line for a person
   * @param after how long the server wants to be left alone, where it says so
   * @param asked whether it was the server's wish (429, 503), not a fault
   */
  record Later(String reason, Optional<Duration> after, boolean asked) implements Fetched {}

  /**
   * Never.
   *
   * @param reason one line for a person
   */
  record Refused(String reason) implements Fetched {}
}
