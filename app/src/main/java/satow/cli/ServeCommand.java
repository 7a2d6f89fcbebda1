package satow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import satow.serve.SatowServer;
import satow.serve.ServeOptions;

/** {@code satow serve}: shows the store in a browser, and gives it to programs. */
@Command(
    name = "serve",
    header = "Shows the store in a browser, and gives it to programs over HTTP.",
    description = {
      "%nListens on this machine only. /api/v1/openapi.yaml describes the API. Articles may be posted; the",
      "language models load when the first one comes. What another satow process reads into the store",
      "shows within a second. Other addresses than loopback want a token that clients send as",
      "Authorization: Bearer; the connection is not encrypted, so put a proxy with TLS in front."
    },
    footer = {
      "%nExamples:",
      "  satow serve",
      "  satow serve --store japan.db --port 9000 --open",
      "  satow serve --host 0.0.0.0 --token-file token.txt"
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class ServeCommand implements Callable<Integer> {
  /** Satow's first year in Japan. */
  static final int PORT = 1862;

  private static final int LEAST_TOKEN = 16;

  private final Rooms rooms;
  private final Terminal terminal;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Listen on this address (default: 127.0.0.1).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Listen on this port; 0 takes any free one (default: ${DEFAULT-VALUE}).")
  private int port = PORT;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "A file that holds the token which clients must send, 16 characters or more.")
  private @Nullable Path tokenFile;

  @Option(names = "--open", description = "Open the page in a browser.")
  private boolean open;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ModelOptions models = new ModelOptions();
  @Spec private @Nullable CommandSpec spec;

  ServeCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var token = token();
    if (token.isEmpty() && !SatowServer.loopback(host)) {
      throw wrong("--host " + host + " can be reached by others; name a --token-file as well");
    }
    var options = ServeOptions.local(store.file(terminal), port).at(host, token);
    return new Served(rooms, terminal).run(options, models.rooms(), open);
  }

  private Optional<String> token() {
    if (tokenFile == null) {
      return Optional.empty();
    }
    try {
      String token = Files.readString(tokenFile).strip();
      if (token.length() < LEAST_TOKEN) {
        throw wrong(
            tokenFile
                + ": a token has "
                + LEAST_TOKEN
                + " characters or more; try `openssl rand -hex 16`");
      }
      return Optional.of(token);
    } catch (IOException e) {
      throw wrong(tokenFile + ": cannot be read (" + e.getMessage() + ")");
    }
  }

  private ParameterException wrong(String words) {
    return new ParameterException(
        Objects.requireNonNull(spec, "set by picocli").commandLine(), words);
  }
}
