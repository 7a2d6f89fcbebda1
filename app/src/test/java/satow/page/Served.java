package satow.page;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import satow.Satow;
import satow.article.Article;
import satow.article.ArticleReader;
import satow.article.ArticleReaders;
import satow.article.ReadOptions;
import satow.article.Reading;
import satow.coding.Ontology;
import satow.dossier.DatedArticle;
import satow.serve.ArticleIntake;
import satow.serve.CountryNames;
import satow.serve.SatowServer;
import satow.serve.ServeOptions;
import satow.store.EventStore;
import satow.store.StorePlace;

/**
 * A server over a store that was made for a test, with the shipped dictionaries and models.
 *
 * @param server the running server
 */
record Served(SatowServer server) implements AutoCloseable {

  /** The shipped reader and coder; the language models are loaded at the first article. */
  private record Shipped(Satow satow) implements ArticleIntake {
    @Override
    public ArticleReader reader(boolean clean) {
      return new ArticleReaders(new ReadOptions(clean));
    }

    @Override
    public DatedArticle code(Article article) {
      return satow.read(article);
    }

    @Override
    public boolean loaded() {
      return true;
    }
  }

  private static Satow satow() {
    var home = Path.of(System.getProperty("user.home", "."));
    return Satow.open(StorePlace.cache(System.getenv(), home), List.of(), (step, share) -> {});
  }

  /** Reads files and folders into a store of its own and serves it. */
  static Served of(Path folder, Path... inputs) {
    var satow = satow();
    Path file = folder.resolve("satow.db");
    try (var store = EventStore.open(file)) {
      var reader = new ArticleReaders(new ReadOptions(false));
      for (Path input : inputs) {
        try (var all = reader.read(input)) {
          all.filter(Reading.Read.class::isInstance)
              .map(Reading.Read.class::cast)
              .forEach(read -> store.save(satow.read(read.article()), Instant.EPOCH));
        }
      }
    }
    return start(file, satow);
  }

  /** Serves articles that were made by hand. */
  static Served of(Path folder, List<DatedArticle> articles) {
    Path file = folder.resolve("satow.db");
    try (var store = EventStore.open(file)) {
      articles.forEach(article -> store.save(article, Instant.EPOCH));
    }
    return start(file, satow());
  }

  private static Served start(Path file, Satow satow) {
    var served =
        new Served(
            SatowServer.start(
                ServeOptions.local(file, 0),
                new Shipped(satow),
                Ontology.shipped(),
                CountryNames.iso(),
                "test"));
    for (int waited = 0; waited < 60_000 && !served.server().ready(); waited += 50) {
      Tab.sleep(50);
    }
    return served;
  }

  /** Asks for a dossier and waits for it, however long its first reckoning takes. */
  Served warm(String dyad) {
    var request = HttpRequest.newBuilder(URI.create(origin() + "/api/v1/dyads/" + dyad)).build();
    HttpClient.newHttpClient()
        .sendAsync(request, HttpResponse.BodyHandlers.discarding())
        .orTimeout(5, TimeUnit.MINUTES)
        .join();
    return this;
  }

  String origin() {
    return "http://127.0.0.1:" + server.port();
  }

  /** The folder of the repository. */
  static Path root() {
    return Files.isDirectory(Path.of("examples")) ? Path.of("") : Path.of("..");
  }

  @Override
  public void close() {
    server.close();
  }
}
