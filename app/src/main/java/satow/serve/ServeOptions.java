package satow.serve;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param store the store's file
 * @param host the address to listen on
 * @param port the port; 0 for any free one
 * @param token what a client must show; empty where none is asked for, on loopback alone
 * @param uploadLimit most bytes of a posted article
 * @param queue most posted jobs that may wait
 */
public record ServeOptions(
    Path store, String host, int port, Optional<String> token, long uploadLimit, int queue) {
  /** Twice the longest text that Satow reads at once, for its markup. */
  private static final long UPLOAD_LIMIT = 20L << 20;

  private static final int QUEUE = 16;

  /** A server on loopback. */
  public static ServeOptions local(Path store, int port) {
    return new ServeOptions(store, "127.0.0.1", port, Optional.empty(), UPLOAD_LIMIT, QUEUE);
  }

  /** The same for another address and whoever has the token. */
  public ServeOptions at(String address, Optional<String> shown) {
    return new ServeOptions(store, address, port, shown, uploadLimit, queue);
  }
}
