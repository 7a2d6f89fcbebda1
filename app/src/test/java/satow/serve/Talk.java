package satow.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import satow.article.Article;
import satow.article.ArticleReader;
import satow.article.ArticleReaders;
import satow.article.ReadOptions;
import satow.coding.Ontology;
import satow.dossier.DatedArticle;
import satow.store.EventStore;

/** A server on a free port with the articles of {@link News}, and a client of it. */
final class Talk implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final SatowServer server;
  final Path store;

  private Talk(ServeOptions options) {
    this.store = options.store();
    try (var events = EventStore.open(store)) {
      News.all().forEach(a -> events.save(a, Instant.EPOCH));
    }
    this.server =
        SatowServer.start(
            options, new SampleIntake(), Ontology.shipped(), CountryNames.iso(), "1.2.3");
    while (!server.ready()) {
      Thread.onSpinWait();
    }
  }

  static Talk open(Path folder) {
    return new Talk(ServeOptions.local(folder.resolve("store.db"), 0));
  }

  static Talk open(ServeOptions options) {
    return new Talk(options);
  }

  /**
   * An article of one sentence says that its first word visited Russia, or Peru if it names that;
   * {@code crash} is too much.
   */
  private static final class SampleIntake implements ArticleIntake {
    private volatile boolean loaded;

    @Override
    public ArticleReader reader(boolean clean) {
      return new ArticleReaders(new ReadOptions(clean));
    }

    @Override
    public DatedArticle code(Article article) {
      loaded = true;
      if (article.text().contains("crash")) {
        throw new IllegalStateException("too much");
      }
      var words = article.text().strip().split("[ .]+", -1);
      boolean peru = article.text().contains("Peru");
      return News.of(article.id(), "2016-02-02")
          .url(article.url())
          .sentence(article.text())
          .event(
              "042",
              "happened",
              "JPNGOV " + words[0],
              peru ? "PERGOV Peru" : "RUSGOV Russia",
              words[1],
              "2016-02-01")
          .dated();
    }

    @Override
    public boolean loaded() {
      return loaded;
    }
  }

  SatowServer server() {
    return server;
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  /** The answer to a GET with these headers, name and value in turn. */
  HttpResponse<String> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(at(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  JsonNode json(String path) {
    var answer = get(path);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return parsed(answer.body());
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    return post(path, type, body.getBytes(java.nio.charset.StandardCharsets.UTF_8), headers);
  }

  HttpResponse<String> post(String path, String type, byte[] body, String... headers) {
    var request =
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(new StringReader(json));
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }

  /** The values of a field over all items. */
  static List<String> each(JsonNode answer, String field) {
    return Stream.of(answer.get("items"))
        .flatMap(items -> java.util.stream.StreamSupport.stream(items.spliterator(), false))
        .map(item -> item.get(field).asText())
        .toList();
  }

  /** What a raw request gets, for headers that Java's client does not let through. */
  String raw(String request) {
    try (var socket =
        new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      return new String(
          socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    Files.deleteIfExists(store);
  }
}
