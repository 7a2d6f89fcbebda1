package satow.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import satow.article.Article;
import satow.article.Reading;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.coding.Statement;
import satow.dossier.DatedArticle;
import satow.language.TimeExpression;

/** Writes into the tables, within the caller's transaction. */
record Saving(Connection db) {

  boolean save(DatedArticle dated, Instant readAt) throws SQLException {
    Article article = dated.coded().analyzed().article();
    forget(article.source());
    Optional<Long> key = article(dated, readAt);
    if (key.isEmpty()) {
      return false;
    }
    long at = key.get();
    sentences(at, dated);
    mentions(at, dated);
    statements(at, dated.coded());
    quantities(at, dated.coded());
    times(at, dated);
    return true;
  }

  void remove(Article article) throws SQLException {
    try (var row = row("DELETE FROM articles WHERE hash = ?")) {
      row.text(Hash.of(article.text())).run();
    }
  }

  boolean reject(Reading.Rejected rejected) throws SQLException {
    try (var row = row("INSERT OR REPLACE INTO rejected (place, reason) VALUES (?, ?)")) {
      row.text(rejected.where()).text(rejected.reason()).run();
    }
    return true;
  }

  /** A place that can be read now is no longer rejected. */
  private void forget(String place) throws SQLException {
    try (var row = row("DELETE FROM rejected WHERE place = ?")) {
      row.text(place).run();
    }
  }

  private Optional<Long> article(DatedArticle dated, Instant readAt) throws SQLException {
    Article article = dated.coded().analyzed().article();
    var interval = dated.publication().interval();
    try (var row =
        row(
            "INSERT INTO articles (hash, id, source, text, title, byline, outlet, url,"
                + " published_start, published_end, clues, boilerplate, read_at, dated, tokens)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (hash) DO NOTHING RETURNING key")) {
      row.text(Hash.of(article.text()))
          .text(article.id())
          .text(article.source())
          .text(article.text())
          .text(article.title().map(Article.Title::text))
          .text(article.byline())
          .text(article.outlet())
          .text(article.url())
          .text(interval.map(i -> i.start().toString()))
          .text(interval.map(i -> i.end().toString()))
          .text(Lists.clues(dated.publication().clues()))
          .text(Lists.boilerplate(article.boilerplate()))
          .text(readAt.truncatedTo(ChronoUnit.SECONDS).toString())
          .bytes(ArticleCodec.encode(dated))
          .bytes(ArticleCodec.tokens(dated));
      return row.key();
    }
  }

  private void sentences(long article, DatedArticle dated) throws SQLException {
    var analyzed = dated.coded().analyzed();
    try (var row =
        row("INSERT INTO sentences (article, idx, start, \"end\", text) VALUES (?, ?, ?, ?, ?)")) {
      for (var sentence : analyzed.sentences()) {
        row.number(article)
            .number(sentence.index())
            .span(sentence.span())
            .text(sentence.span().in(analyzed.article().text()))
            .run();
      }
    }
  }

  private void mentions(long article, DatedArticle dated) throws SQLException {
    var events = dated.coded().events();
    try (var row =
        row(
            "INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?,  ?, ?, ?, ?, ?, ?,  ?, ?, ?, ?, ?, ?,"
                + "  ?, ?,  ?, ?, ?, ?, ?, ?,  ?, ?, ?, ?, ?,  ?, ?)")) {
      for (int i = 0; i < events.size(); i++) {
        EventMention event = events.get(i);
        var date = dated.eventDates().get(i);
        var place = dated.eventPlaces().get(i);
        row.number(article)
            .number(i)
            .number(event.sentence())
            .text(event.cameo())
            .text(event.cameo().substring(0, 2))
            .text(event.status().words())
            .actor(event.source())
            .actor(event.target())
            .span(event.trigger())
            .text(date.interval().map(d -> d.start().toString()))
            .text(date.interval().map(d -> d.end().toString()))
            .text(date.text())
            .text(date.basis())
            .text(place.map(p -> p.name()))
            .text(place.flatMap(p -> p.country()))
            .speaker(event.reportedBy())
            .text(event.pattern())
            .decimal(event.confidence())
            .run();
      }
    }
  }

  private void statements(long article, CodedArticle coded) throws SQLException {
    try (var row = row("INSERT INTO statements VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      int index = 0;
      for (Statement statement : coded.statements()) {
        row.number(article)
            .number(index++)
            .span(statement.span())
            .number(statement.direct() ? 1 : 0)
            .text(statement.speaker().flatMap(Actor::code))
            .text(statement.speaker().flatMap(Actor::country))
            .text(statement.speaker().map(Actor::name))
            .text(statement.addressee().flatMap(Actor::code))
            .text(statement.addressee().map(Actor::name))
            .text(Lists.texts(statement.issues()))
            .text(statement.via())
            .run();
      }
    }
  }

  private void quantities(long article, CodedArticle coded) throws SQLException {
    try (var row = row("INSERT INTO quantities VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      int index = 0;
      for (var quantity : coded.quantities()) {
        row.number(article)
            .number(index++)
            .span(quantity.span())
            .decimal(quantity.value())
            .text(quantity.unit())
            .text(quantity.what())
            .text(quantity.approx())
            .text(quantity.time())
            .run();
      }
    }
  }

  private void times(long article, DatedArticle dated) throws SQLException {
    try (var row = row("INSERT INTO times VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      int index = 0;
      for (TimeExpression time : dated.times()) {
        row.number(article)
            .number(index++)
            .span(time.span())
            .text(time.text())
            .text(time.type().name())
            .text(time.value())
            .text(time.anchor())
            .run();
      }
    }
  }

  private Row row(String sql) throws SQLException {
    return new Row(db.prepareStatement(sql));
  }

  /** Binds one value after the other, then runs. */
  private static final class Row implements AutoCloseable {
    private final PreparedStatement sql;
    private int at;

    Row(PreparedStatement sql) {
      this.sql = sql;
    }

    Row text(@Nullable String value) throws SQLException {
      sql.setString(++at, value);
      return this;
    }

    Row text(Optional<String> value) throws SQLException {
      return text(value.orElse(null));
    }

    Row number(long value) throws SQLException {
      sql.setLong(++at, value);
      return this;
    }

    Row number(@Nullable Integer value) throws SQLException {
      sql.setObject(++at, value);
      return this;
    }

    Row decimal(double value) throws SQLException {
      sql.setDouble(++at, value);
      return this;
    }

    Row bytes(byte[] value) throws SQLException {
      sql.setBytes(++at, value);
      return this;
    }

    Row span(Span span) throws SQLException {
      return number((long) span.start()).number((long) span.end());
    }

    Row actor(Optional<Actor> actor) throws SQLException {
      return text(actor.flatMap(Actor::code))
          .text(actor.flatMap(Actor::country))
          .text(actor.map(Actor::name))
          .text(actor.map(Actor::text))
          .number(actor.map(a -> a.span().start()).orElse(null))
          .number(actor.map(a -> a.span().end()).orElse(null));
    }

    Row speaker(Optional<Actor> actor) throws SQLException {
      return text(actor.flatMap(Actor::code))
          .text(actor.map(Actor::name))
          .text(actor.map(Actor::text))
          .number(actor.map(a -> a.span().start()).orElse(null))
          .number(actor.map(a -> a.span().end()).orElse(null));
    }

    void run() throws SQLException {
      sql.executeUpdate();
      at = 0;
    }

    Optional<Long> key() throws SQLException {
      try (var row = sql.executeQuery()) {
        return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
      }
    }

    @Override
    public void close() throws SQLException {
      sql.close();
    }
  }
}
