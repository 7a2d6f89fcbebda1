package satow.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

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

  /** What SQLite has to say of a file, with advice. */
  static StoreException of(Path file, SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    var advice = new ArrayList<String>();
    if (code == SQLiteErrorCode.SQLITE_NOTADB) {
      advice.add("not a Satow store; choose another --store");
    } else if (code.name().startsWith("SQLITE_BUSY")) {
      advice.add("another process is writing to it; try again when that has ended");
    } else if (code == SQLiteErrorCode.SQLITE_FULL) {
      advice.add("the disk is full; make room and run the same command again");
    } else if (code.name().startsWith("SQLITE_READONLY") || code.name().contains("CANTOPEN")) {
      advice.add("cannot be opened for writing; check its permissions or choose another --store");
    } else {
      advice.add("SQLite says: " + String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT));
    }
    return new StoreException(file + ": " + String.join("; ", advice), e);
  }
}
