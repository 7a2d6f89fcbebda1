package satow.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import satow.article.Article;
import satow.article.Reading;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Decisions;
import satow.dossier.merge.Dyad;

/**
 * All that has been read, in one SQLite file. An article goes in whole or not at all, and no text
 * goes in twice; several processes may have the file open at once. Thread-safe: threads take turns.
 */
public final class EventStore implements AutoCloseable {
  /** How long a process waits for another one that is writing, in milliseconds. */
  private static final int PATIENCE_MILLIS = 20_000;

  /**
   * Most memory for pages of the file, a connection; a search of 13,000 articles reads some 5 MB.
   */
  private static final int CACHE_KIB = 8192;

  private final Path file;
  private final Connection db;

  private EventStore(Path file, Connection db) {
    this.file = file;
    this.db = db;
  }

  /** Work on the database. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection db) throws SQLException;
  }

  /**
   * Opens the store, makes it where there is none.
   *
   * @throws StoreException where the file cannot be used, with the reason
   */
  public static EventStore open(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new StoreException(
          file + ": its folder cannot be made (" + e.getMessage() + "); choose another --store", e);
    }
    return connect(file);
  }

  /**
   * Opens a store that is there.
   *
   * @throws StoreException where there is none, or it cannot be used
   */
  public static EventStore existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StoreException(
          file + ": no store there yet; fill one with `satow read PATH…` or name another --store");
    }
    return connect(file);
  }

  private static EventStore connect(Path file) {
    var config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.enforceForeignKeys(true);
    try {
      var db = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      try {
        Schema.migrate(db, file.toString());
        // Write-ahead log: readers do not wait for the writer. NORMAL: after a power cut the last
        // articles may be missing, and are read again; the file stays whole.
        try (var sql = db.createStatement()) {
          sql.execute("PRAGMA journal_mode = WAL");
          sql.execute("PRAGMA synchronous = NORMAL");
          sql.execute("PRAGMA cache_size = -" + CACHE_KIB);
        }
        return new EventStore(file, db);
      } catch (SQLException | RuntimeException e) {
        db.close();
        throw e;
      }
    } catch (SQLException e) {
      throw StoreException.of(file, e);
    }
  }

  /** Whether an article with this text is in the store, or was before a later version came. */
  public boolean holds(Article article) {
    String hash = Hash.of(article.text());
    return run(c -> new Keeping(c).holds(hash));
  }

  /**
   * Keeps an article with all its mentions, in one transaction.
   *
   * @param readAt when it was read, for people
   * @return what it turned out to be
   */
  public Kept keep(DatedArticle dated, Instant readAt) {
    return change(c -> new Keeping(c).keep(dated, readAt));
  }

  /** Notes that a text that the store holds has come again, perhaps from another outlet. */
  public Kept same(Article article) {
    return change(c -> new Keeping(c).same(article));
  }

  /** {@link #keep}, and whether the article itself went into the store. */
  public boolean save(DatedArticle dated, Instant readAt) {
    return keep(dated, readAt).stored();
  }

  /** Keeps an article anew that may be there already, with what is found in it now. */
  public Kept replace(DatedArticle dated, Instant readAt) {
    return change(c -> new Keeping(c).anew(dated, readAt));
  }

  /** Remembers an input that could not be read; the last reason for a place counts. */
  public void reject(Reading.Rejected rejected) {
    change(c -> new Saving(c).reject(rejected));
  }

  /** The mentions asked for, by date (undated last), article and position. */
  public List<StoredMention> mentions(MentionQuery query) {
    return run(c -> new Finding(c).mentions(query));
  }

  /** The mention of an id, where there is one. */
  public Optional<StoredMention> mention(String id) {
    int dot = id.lastIndexOf('.');
    if (dot < 0 || !id.substring(dot + 1).matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    int index = Integer.parseInt(id.substring(dot + 1));
    return run(c -> new Finding(c).mention(id.substring(0, dot), index));
  }

  /** All articles, in the order in which they were read. */
  public List<StoredArticle> articles() {
    return run(c -> new Finding(c).articles());
  }

  /** The articles that bear this id or this key (at least six digits of it). */
  public List<StoredArticle> articles(String idOrKey) {
    return run(c -> new Finding(c).articles(idOrKey));
  }

  /** The article of the store that has this text, where there is one. */
  public Optional<StoredArticle> kept(Article article) {
    String hash = Hash.of(article.text());
    return articles(hash).stream().filter(a -> a.hash().equals(hash)).findFirst();
  }

  /** The whole article as it was saved. */
  public DatedArticle article(StoredArticle article) {
    return run(c -> new Finding(c).article(article.hash()));
  }

  /** The article as it was saved, without tokens. */
  public DatedArticle untagged(StoredArticle article) {
    return run(c -> new Finding(c).untagged(article.hash()));
  }

  /** The articles in which one of the country acts on nobody known, or the other way round. */
  public List<DatedArticle> alone(String country) {
    return run(c -> new Finding(c).alone(country));
  }

  /** The text of an article, by its hash. */
  public String text(String hash) {
    return run(c -> new Asking(c).text(hash));
  }

  /** Inputs that could not be read, by place. */
  public List<Reading.Rejected> rejected() {
    return run(c -> new Finding(c).rejected());
  }

  /** All texts that were printed more than once, by their earliest printing. */
  public List<Copies> copies() {
    return run(c -> new Listing(c).copies());
  }

  /** All texts that a later one has replaced, by name and when they were read. */
  public List<Version> versions() {
    return run(c -> new Listing(c).versions());
  }

  /** The feeds that are watched and what they have announced. */
  public Watched watched() {
    return new Watched(this);
  }

  /** The briefs that have been written from it. */
  public MadeBriefs briefs() {
    return new MadeBriefs(this);
  }

  /** Remembers what a reader has decided; on the same two mentions the last decision counts. */
  public void decide(Decisions decisions, Instant decidedAt) {
    change(
        c -> {
          var acts = new Acts(c);
          var pairs = acts.pairs(decisions);
          var kind = decisions.apart().isEmpty() ? Act.Kind.MERGE : Act.Kind.SPLIT;
          return acts.add(
              new Act(0, kind, Act.About.NOTHING, pairs, List.of(), decidedAt, Optional.empty()));
        });
  }

  /**
   * Remembers a decision with what it was about.
   *
   * @param decisions what is one event and what is not
   * @param wrongs what is wrong
   * @return its number
   */
  public long decide(
      Act.Kind kind,
      Act.About about,
      Decisions decisions,
      List<Act.Mark> wrongs,
      Instant decidedAt) {
    return change(
        c -> {
          var acts = new Acts(c);
          var pairs = acts.pairs(decisions);
          return acts.add(new Act(0, kind, about, pairs, wrongs, decidedAt, Optional.empty()));
        });
  }

  /** Takes a decision back; false where there is none of this number, or it is undone already. */
  public boolean undo(long key, Instant at) {
    return change(c -> new Acts(c).undo(key, at));
  }

  /** All that readers have decided, step by step, undone steps too; the latest last. */
  public List<Act> acts() {
    return run(c -> new Acts(c).all());
  }

  /** Where the store stands. */
  public StoreVersion version() {
    return run(c -> new Asking(c).version());
  }

  /** Number of articles, and of mentions. */
  public List<Integer> counts() {
    return run(c -> new Asking(c).counts());
  }

  /** Everybody who acts or is acted on, the most frequent first. */
  public List<NamedActor> actors() {
    return run(c -> new Asking(c).actors());
  }

  /** All pairs of countries with mentions between them, those with most first. */
  public List<DyadCount> dyads() {
    return run(c -> new Asking(c).dyads());
  }

  /** The pairs of countries with mentions between them in so many articles, the largest first. */
  public List<LargeDyad> large(int articles) {
    return run(c -> new Asking(c).large(articles));
  }

  /** How many sentences {@link #search} finds on all its pages. */
  public int found(String match, Optional<String> a, Optional<String> b) {
    return run(c -> new Searching(c).found(match, a, b));
  }

  /**
   * Sentences that match, the best first.
   *
   * @param match a query of SQLite's FTS5
   * @param a only in articles in which this actor acts or is acted on, with {@code b} on each other
   * @param limit at most so many
   * @param offset after so many
   */
  public List<Hit> search(
      String match, Optional<String> a, Optional<String> b, int limit, int offset) {
    return run(c -> new Searching(c).search(match, a, b, limit, offset));
  }

  /** Hashes of the articles in which one acts or is acted on, or two act on each other. */
  public List<String> acting(String a, Optional<String> b) {
    return run(c -> new Asking(c).acting(a, b));
  }

  /** All that readers have decided. */
  public Decisions decisions() {
    return run(c -> new Finding(c).decisions());
  }

  /** The dyad of the mention from which an event or a report of this id is named. */
  public Optional<Dyad> dyadOf(String eventId) {
    return run(c -> new Finding(c).dyadOf(eventId));
  }

  /**
   * Every article's name and text, with nothing that was found in it: enough to look for copies.
   */
  public List<DatedArticle> texts() {
    return run(c -> new Finding(c).texts());
  }

  /** The articles in which somebody of the code acts or is acted on, without tokens. */
  public List<DatedArticle> about(String code) {
    return run(c -> new Finding(c).acting(Optional.of(code)));
  }

  /** The articles in which anybody acts, without tokens. */
  public List<DatedArticle> all() {
    return run(c -> new Finding(c).acting(Optional.empty()));
  }

  /**
   * The articles in which the two act on or speak to each other, without tokens; by publication
   * (unknown last), id and text.
   *
   * @param a beginning of one side's code, three letters for a country
   * @param b of the other's
   */
  public List<DatedArticle> dyad(String a, String b) {
    return run(c -> new Finding(c).dyad(a, b));
  }

  /** The countries of all actors in the store, by how often they act; three letters each. */
  public List<String> countries() {
    return run(c -> new Finding(c).countries());
  }

  synchronized <T> T run(Work<T> work) {
    try {
      return work.on(db);
    } catch (SQLException e) {
      throw StoreException.of(file, e);
    }
  }

  /** Work that is given up where another process is writing. */
  <T> T hurried(Work<T> work) {
    return run(
        c -> {
          try (var sql = c.createStatement()) {
            sql.execute("PRAGMA busy_timeout = 0");
            try {
              return work.on(c);
            } finally {
              sql.execute("PRAGMA busy_timeout = " + PATIENCE_MILLIS);
            }
          }
        });
  }

  <T> T change(Work<T> work) {
    return run(
        c -> {
          try (var sql = c.createStatement()) {
            sql.execute("BEGIN IMMEDIATE");
            try {
              T result = work.on(c);
              new Asking(c).grow();
              sql.execute("COMMIT");
              return result;
            } catch (SQLException | RuntimeException e) {
              sql.execute("ROLLBACK");
              throw e;
            }
          }
        });
  }

  @Override
  public synchronized void close() {
    try {
      db.close();
    } catch (SQLException e) {
      throw StoreException.of(file, e);
    }
  }
}
