package satow.store;

/** The store cannot be used; the message names the file and what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the reason. */
  public StoreException(String message) {
    super(message);
  }

  /** With the reason and what SQLite or the file system said. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
