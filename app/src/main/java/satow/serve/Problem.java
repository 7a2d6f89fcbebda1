package satow.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** An error as a client is to see it: a problem detail (RFC 9457). */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final String detail;
  private final transient Optional<String> suggestion;

  private Problem(int status, String title, String detail, Optional<String> suggestion) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.suggestion = suggestion;
  }

  /** With a status, its title and what to do. */
  static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail, Optional.empty());
  }

  /** A request that cannot be understood. */
  static Problem bad(String detail) {
    return of(400, "Bad request", detail);
  }

  /** A request with a word that may have been meant otherwise. */
  static Problem bad(String detail, Optional<String> suggestion) {
    return new Problem(400, "Bad request", detail, suggestion);
  }

  /** Something that is not there. */
  static Problem missing(String detail) {
    return of(404, "Not found", detail);
  }

  int status() {
    return status;
  }

  ObjectNode json() {
    return Nodes.object()
        .put("type", "about:blank")
        .put("title", title)
        .put("status", status)
        .put("detail", detail)
        .put("suggestion", suggestion.orElse(null));
  }
}
