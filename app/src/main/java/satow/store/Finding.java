package satow.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import satow.article.Article;
import satow.article.Reading;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.EventDate;
import satow.dossier.Place;
import satow.dossier.Publication;
import satow.dossier.account.Concern;
import satow.dossier.merge.Decisions;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.EventNames;
import satow.language.AnalyzedArticle;

/** Reads from the tables. */
record Finding(Connection db) {
  private static final String ARTICLE =
      "a.hash, a.id, a.source, a.title, a.outlet, a.url, a.published_start, a.published_end";
  private static final String MENTION =
      "SELECT m.*, s.text AS sentence_text,"
          + " s.start AS sentence_start, "
          + ARTICLE
          + " FROM mentions m JOIN articles a ON a.key = m.article"
          + " LEFT JOIN sentences s ON s.article = m.article AND s.idx = m.sentence";

  /** Shorter beginnings of a hash are too likely to be an id or to fit several articles. */
  private static final int LEAST_KEY = 6;

  /** Reads one row. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  List<StoredMention> mentions(MentionQuery query) throws SQLException {
    var where = new Where();
    where.sides(query.a(), query.b());
    query.root().ifPresent(r -> where.and("m.root = ?", r));
    query.cameo().ifPresent(c -> where.begins("m.cameo", c));
    query.status().ifPresent(s -> where.and("m.status = ?", s.words()));
    query.from().ifPresent(d -> where.and("m.date_end >= ?", d.toString()));
    query.to().ifPresent(d -> where.and("m.date_start <= ?", d.toString()));
    String sql =
        MENTION
            + where
            + " ORDER BY m.date_start IS NULL, m.date_start, m.date_end, a.id, a.hash, m.idx"
            + " LIMIT "
            + query.limit();
    return all(sql, where.values(), Finding::mention);
  }

  Optional<StoredMention> mention(String key, int index) throws SQLException {
    var where = new Where();
    where.begins("a.hash", key);
    return key.length() < LEAST_KEY
        ? Optional.empty()
        : all(MENTION + where + " AND m.idx = " + index, where.values(), Finding::mention).stream()
            .findFirst();
  }

  List<StoredArticle> articles() throws SQLException {
    return all(
        "SELECT " + ARTICLE + " FROM articles a ORDER BY a.key", List.of(), Finding::article);
  }

  List<StoredArticle> articles(String idOrKey) throws SQLException {
    // No hash begins with "-", so a short word is only looked for among the ids.
    String key = idOrKey.length() < LEAST_KEY ? "-" : idOrKey.toLowerCase(Locale.ROOT);
    return all(
        "SELECT "
            + ARTICLE
            + " FROM articles a WHERE a.id = ? OR substr(a.hash, 1, length(?)) = ? ORDER BY a.key",
        List.of(idOrKey, key, key),
        Finding::article);
  }

  DatedArticle article(String hash) throws SQLException {
    return all(
            "SELECT text, dated, tokens FROM articles WHERE hash = ?",
            List.of(hash),
            row ->
                ArticleCodec.decode(
                    row.getString(1), row.getBytes(2), Optional.ofNullable(row.getBytes(3))))
        .stream()
        .findFirst()
        .orElseThrow(() -> new StoreException("no article " + hash + " in the store"));
  }

  List<DatedArticle> dyad(String a, String b) throws SQLException {
    var between = Between.of(a, b);
    // A dossier is kept between countries, whichever of their offices acts.
    var dyad = Dyad.of(a.substring(0, 3), b.substring(0, 3));
    return dated("SELECT text, dated, hash FROM articles" + between.sql(), between.values())
        .stream()
        .filter(article -> Concern.joins(dyad, article) || Concern.about(dyad, article))
        .toList();
  }

  List<DatedArticle> acting(Optional<String> code) throws SQLException {
    var where = new Where();
    where.sides(code, Optional.empty());
    return dated(
        "SELECT text, dated, hash FROM articles WHERE key IN (SELECT m.article FROM mentions m"
            + where
            + ") ORDER BY published_start IS NULL, published_start, published_end, id, hash",
        where.values());
  }

  DatedArticle untagged(String hash) throws SQLException {
    return all(
            "SELECT text, dated FROM articles WHERE hash = ?",
            List.of(hash),
            row -> ArticleCodec.decode(row.getString(1), row.getBytes(2), Optional.empty()))
        .stream()
        .findFirst()
        .orElseThrow(() -> new StoreException("no article " + hash + " in the store"));
  }

  List<DatedArticle> alone(String country) throws SQLException {
    return dated(
        "SELECT text, dated, hash FROM articles WHERE key IN (SELECT article FROM mentions"
            + " WHERE source_country = ? AND target_country IS NULL"
            + " UNION SELECT article FROM mentions"
            + " WHERE target_country = ? AND source_country IS NULL) ORDER BY id, hash",
        List.of(country, country));
  }

  List<DatedArticle> texts() throws SQLException {
    return all("SELECT id, text, outlet FROM articles", List.of(), Finding::bare);
  }

  private static DatedArticle bare(ResultSet row) throws SQLException {
    var article =
        new Article(
            row.getString(1),
            row.getString(2),
            Optional.empty(),
            Optional.empty(),
            text(row, "outlet"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "");
    return new DatedArticle(
        new CodedArticle(new AnalyzedArticle(article, List.of()), List.of(), List.of(), List.of()),
        new Publication(Optional.empty(), List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  Decisions decisions() throws SQLException {
    return new Decisions(decisions(1), decisions(0));
  }

  private List<Decisions.Pair> decisions(int together) throws SQLException {
    return all(
        "SELECT a.id, d.one_start, b.id, d.other_start FROM decisions d"
            + " JOIN articles a ON a.hash = d.one_hash JOIN articles b ON b.hash = d.other_hash"
            + " WHERE d.together = "
            + together
            + " ORDER BY d.key",
        List.of(),
        row ->
            new Decisions.Pair(
                new Decisions.Mention(row.getString(1), row.getInt(2)),
                new Decisions.Mention(row.getString(3), row.getInt(4))));
  }

  /** Names are hashes of what the mentions table holds, so they are worked out, not kept. */
  Optional<Dyad> dyadOf(String eventId) throws SQLException {
    try (var sql = db.createStatement();
        var row =
            sql.executeQuery(
                "SELECT a.id, m.trigger_start, m.trigger_end, m.cameo, m.source_country,"
                    + " m.target_country FROM mentions m JOIN articles a ON a.key = m.article")) {
      while (row.next()) {
        String source = text(row, "source_country").orElse(Dyad.NOBODY);
        var dyad = Dyad.of(source, text(row, "target_country").orElse(Dyad.NOBODY));
        var trigger = new Span(row.getInt(2), row.getInt(3));
        if (EventNames.of(row.getString(1), trigger, row.getString(4), dyad, source)
            .contains(eventId)) {
          return Optional.of(dyad);
        }
      }
    }
    return Optional.empty();
  }

  List<Reading.Rejected> rejected() throws SQLException {
    return all(
        "SELECT reason, place FROM rejected ORDER BY place",
        List.of(),
        row -> new Reading.Rejected(row.getString(1), row.getString(2)));
  }

  List<String> countries() throws SQLException {
    return all(
        "SELECT country FROM (SELECT source_country AS country FROM mentions"
            + " UNION ALL SELECT target_country FROM mentions) WHERE country IS NOT NULL"
            + " GROUP BY country ORDER BY count(*) DESC, country",
        List.of(),
        row -> row.getString(1));
  }

  private <T> List<T> all(String sql, List<String> values, Reader<T> reader) throws SQLException {
    var out = new ArrayList<T>();
    try (var statement = db.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setString(i + 1, values.get(i));
      }
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          out.add(reader.read(row));
        }
      }
    }
    return out;
  }

  /**
   * Articles without what readers have marked wrong in them, in the order of the rows. Unpacking
   * takes longer than reading, so the rows are unpacked by as many threads as there are cores.
   */
  private List<DatedArticle> dated(String sql, List<String> values) throws SQLException {
    var wrongs = Wrongs.of(db);
    List<Supplier<DatedArticle>> packed = all(sql, values, row -> dated(row, wrongs));
    return packed.parallelStream().map(Supplier::get).toList();
  }

  private static Supplier<DatedArticle> dated(ResultSet row, Wrongs wrongs) throws SQLException {
    String text = row.getString(1);
    byte[] bytes = row.getBytes(2);
    String hash = row.getString(3);
    return () -> wrongs.without(ArticleCodec.decode(text, bytes, Optional.empty()), hash);
  }

  private static StoredArticle article(ResultSet row) throws SQLException {
    return new StoredArticle(
        row.getString("hash"),
        row.getString("id"),
        row.getString("source"),
        text(row, "title"),
        text(row, "outlet"),
        text(row, "url"),
        days(row, "published_start", "published_end"));
  }

  private static StoredMention mention(ResultSet row) throws SQLException {
    StoredArticle article = article(row);
    var mention =
        new EventMention(
            row.getString("cameo"),
            Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
            actor(row, "source_"),
            actor(row, "target_"),
            new Span(row.getInt("trigger_start"), row.getInt("trigger_end")),
            row.getInt("sentence"),
            actor(row, "reported_"),
            row.getString("pattern"),
            row.getDouble("confidence"));
    var date =
        new EventDate(
            days(row, "date_start", "date_end"),
            text(row, "date_text"),
            row.getString("date_basis"),
            row.getInt("date_background") == 1,
            article.published());
    String sentence = text(row, "sentence_text").orElse("");
    int from = mention.trigger().start() - row.getInt("sentence_start");
    int to = from + mention.trigger().length();
    // A trigger outside its sentence would be the coder's mistake; the row is shown all the same.
    String trigger = from < 0 || to > sentence.length() ? "" : sentence.substring(from, to);
    return new StoredMention(
        article.key() + "." + row.getInt("idx"),
        article,
        sentence,
        trigger,
        mention,
        date,
        place(row));
  }

  private static Optional<Place> place(ResultSet row) throws SQLException {
    Optional<String> country = text(row, "place_country");
    Optional<Double> lat = degrees(row, "place_lat");
    Optional<Double> lon = degrees(row, "place_lon");
    var precision =
        text(row, "place_precision")
            .map(words -> Place.Precision.valueOf(words.toUpperCase(Locale.ROOT)));
    return text(row, "place").map(name -> new Place(name, country, lat, lon, precision));
  }

  private static Optional<Double> degrees(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }

  private static Optional<Actor> actor(ResultSet row, String side) throws SQLException {
    Optional<String> name = text(row, side + "name");
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Actor(
                text(row, side + "code"),
                name.get(),
                row.getString(side + "text"),
                new Span(row.getInt(side + "start"), row.getInt(side + "end"))));
  }

  private static Optional<DateInterval> days(ResultSet row, String start, String end)
      throws SQLException {
    Optional<String> first = text(row, start);
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DateInterval(LocalDate.parse(first.get()), LocalDate.parse(row.getString(end))));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
