package satow.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A web site on loopback: answers by path, and remembers what it was asked. */
final class Site implements AutoCloseable {
  private static final String PROSE =
      "The presidents of Kenya and Uganda opened the new bridge on Monday morning. They said that"
          + " the crossing would shorten the way to the coast by two days. Traders on both banks"
          + " had asked for it for many years. ";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();

  /** Writes one answer. */
  @FunctionalInterface
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      asked.add(path);
      headers.add(Map.copyOf(exchange.getRequestHeaders()));
      answers.getOrDefault(path, e -> e.sendResponseHeaders(404, -1)).to(exchange);
    }
  }

  String at(String path) {
    return "http://" + host() + ":" + server.getAddress().getPort() + path;
  }

  String host() {
    return "127.0.0.1";
  }

  int port() {
    return server.getAddress().getPort();
  }

  Site on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  Site text(String path, String type, String body) {
    return on(path, e -> send(e, 200, type, body.getBytes(UTF_8)));
  }

  /** A page with an article of its own. */
  Site page(String path, String title) {
    return text(path, "text/html; charset=utf-8", html(title));
  }

  static String html(String title) {
    var body = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      body.append("<p>").append(title).append(": ").append(PROSE).append("</p>\n");
    }
    return "<html><head><title>"
        + title
        + "</title></head><body><article><h1>"
        + title
        + "</h1>"
        + body
        + "</article></body></html>";
  }

  /** A feed of these paths. */
  Site feed(String path, String... items) {
    return text(path, "application/rss+xml", rss(items));
  }

  String rss(String... items) {
    var out = new StringBuilder("<rss version=\"2.0\"><channel><title>The Quiet Post</title>");
    for (String item : items) {
      out.append("<item><title>News</title><link>")
          .append(at(item))
          .append("</link>")
          .append("<pubDate>Sat, 03 Sep 2016 10:00:00 GMT</pubDate></item>");
    }
    return out.append("</channel></rss>").toString();
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  static byte[] packed(String body) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(body.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  /** How often a path was asked for. */
  long asked(String path) {
    return asked.stream().filter(path::equals).count();
  }

  List<String> asked() {
    return List.copyOf(asked);
  }

  /** A header of the last request. */
  String header(String name) {
    return headers.get(headers.size() - 1).getOrDefault(name, List.of("")).get(0);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
