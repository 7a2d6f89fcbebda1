package satow.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The files of the page, from the class path. Thread-safe. */
final class PageFiles {
  private static final String FOLDER = "/satow/page/";

  /** Names of one or more parts without a dot at their start. */
  private static final Pattern NAME =
      Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("woff2", "font/woff2"));

  private final Replies replies;
  private final Map<String, Optional<Reply>> known = new ConcurrentHashMap<>();

  PageFiles(Replies replies) {
    this.replies = replies;
  }

  /** Sends the file of the path; {@code /} is the page itself. */
  void send(Context ctx) {
    String name = ctx.path().equals("/") ? "index.html" : ctx.path().substring(1);
    if (!NAME.matcher(name).matches()) {
      throw Problem.missing("nothing at " + ctx.path());
    }
    var file = file(name);
    if (file.isEmpty()) {
      throw Problem.missing(
          name.equals("index.html")
              ? "this build has no page; the API is at /api/v1/openapi.yaml"
              : "nothing at " + ctx.path());
    }
    replies.send(ctx, Replies.tag(file.get().body()), file.get());
  }

  private Optional<Reply> file(String name) {
    var file = known.get(name);
    if (file == null) {
      file = read(name);
      // What is not there is not remembered: anybody can ask for any number of such names.
      if (file.isPresent()) {
        known.put(name, file);
      }
    }
    return file;
  }

  private static Optional<Reply> read(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) {
      return Optional.empty();
    }
    try (var stream = PageFiles.class.getResourceAsStream(FOLDER + name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(Reply.lasting(type, stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
