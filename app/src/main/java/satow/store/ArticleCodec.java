package satow.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import satow.article.Article;
import satow.article.Boilerplate;
import satow.article.SourceMap;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.coding.Quantity;
import satow.coding.Statement;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.EventDate;
import satow.dossier.Place;
import satow.dossier.Publication;
import satow.language.AnalyzedArticle;
import satow.language.Sentence;
import satow.language.TimeExpression;
import satow.language.Token;
import satow.store.Packed.In;
import satow.store.Packed.Out;

/**
 * A dated article as bytes and back, equal to what it was. The text is kept beside, not in the
 * bytes; so are the tokens, which are most of an article and which only few questions need. Packed
 * JSON, deflated; the first field is the format's version. Format 1 has the tokens within; up to
 * format 2 places have no coordinates and dates no report, before format 4 articles no map to their
 * page's source.
 */
final class ArticleCodec {
  private static final int FORMAT = 4;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String text;
  private final Iterator<List<Token>> tokens;
  private boolean inline;
  private boolean bare;
  private boolean mapped;

  /**
   * For one article.
   *
   * @param tokens the tokens of its sentences, in order; none where they are not wanted
   */
  private ArticleCodec(String text, Iterator<List<Token>> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The article without its text and its tokens. */
  static byte[] encode(DatedArticle dated) {
    var codec = new ArticleCodec("", Collections.emptyIterator());
    return packed(out -> codec.write(dated, out));
  }

  /** The tokens of the article's sentences. */
  static byte[] tokens(DatedArticle dated) {
    var analyzed = dated.coded().analyzed();
    var codec = new ArticleCodec(analyzed.article().text(), Collections.emptyIterator());
    return packed(
        out -> out.list(analyzed.sentences(), (s, o) -> o.list(s.tokens(), codec::token)));
  }

  /** Writes fields. */
  @FunctionalInterface
  private interface Fields {
    void write(Out out) throws IOException;
  }

  private static byte[] packed(Fields fields) {
    var bytes = new ByteArrayOutputStream();
    try (var json = MAPPER.createGenerator(new DeflaterOutputStream(bytes))) {
      json.writeStartArray();
      var out = new Out(json);
      out.number(FORMAT);
      fields.write(out);
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("JSON in memory", e);
    }
    return bytes.toByteArray();
  }

  /**
   * The article that these bytes were made from.
   *
   * @param text the article's text
   * @param tokens the bytes of its tokens; empty for an article without tokens
   */
  static DatedArticle decode(String text, byte[] bytes, Optional<byte[]> tokens) {
    Iterator<List<Token>> own =
        tokens
            .map(
                t -> {
                  var codec = new ArticleCodec(text, Collections.emptyIterator());
                  In in = unpacked(t);
                  in.number();
                  return in.list(s -> s.list(codec::token)).iterator();
                })
            .orElse(Collections.emptyIterator());
    In in = unpacked(bytes);
    var codec = new ArticleCodec(text, own);
    int format = in.number();
    codec.inline = format == 1;
    codec.bare = format <= 2;
    codec.mapped = format == FORMAT;
    if (format < 1 || format > FORMAT) {
      throw new StoreException("article kept in format " + format + ", expected " + FORMAT);
    }
    return codec.read(in);
  }

  private static In unpacked(byte[] bytes) {
    try (var stream = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return new In(MAPPER.readTree(stream).elements());
    } catch (IOException e) {
      throw new StoreException("article in the store is damaged: " + e.getMessage(), e);
    }
  }

  private void write(DatedArticle dated, Out out) throws IOException {
    CodedArticle coded = dated.coded();
    article(coded.analyzed().article(), out);
    out.list(coded.analyzed().sentences(), ArticleCodec::sentence);
    out.list(coded.events(), ArticleCodec::event);
    out.list(coded.statements(), ArticleCodec::statement);
    out.list(coded.quantities(), ArticleCodec::quantity);
    out.maybe(dated.publication().interval(), ArticleCodec::days);
    out.list(dated.publication().clues(), ArticleCodec::clue);
    out.list(dated.times(), ArticleCodec::time);
    out.list(dated.eventDates(), ArticleCodec::date);
    out.list(dated.eventPlaces(), (place, o) -> o.maybe(place, ArticleCodec::place));
  }

  private DatedArticle read(In in) {
    var analyzed = new AnalyzedArticle(article(in), in.list(this::sentence));
    var coded =
        new CodedArticle(
            analyzed,
            in.list(ArticleCodec::event),
            in.list(ArticleCodec::statement),
            in.list(ArticleCodec::quantity));
    return new DatedArticle(
        coded,
        new Publication(in.maybe(ArticleCodec::days), in.list(ArticleCodec::clue)),
        in.list(ArticleCodec::time),
        in.list(this::date),
        in.list(i -> i.maybe(this::place)));
  }

  private static void article(Article article, Out out) throws IOException {
    out.text(article.id());
    out.maybe(
        article.title(),
        (title, o) -> {
          o.text(title.text());
          o.maybe(title.span(), ArticleCodec::span);
        });
    out.text(article.byline());
    out.text(article.outlet());
    out.text(article.url());
    out.maybe(
        article.declared(),
        (declared, o) -> {
          o.day(declared.date());
          o.text(declared.from());
          o.text(declared.words());
          o.maybe(declared.span(), ArticleCodec::span);
        });
    out.list(
        article.boilerplate(),
        (b, o) -> {
          o.span(b.span());
          o.text(b.kind().name());
        });
    out.text(article.source());
    out.maybe(
        article.sourceMap(),
        (map, o) -> o.list(map.offsets(), (number, each) -> each.number(number)));
  }

  private Article article(In in) {
    return new Article(
        in.text(),
        text,
        in.maybe(i -> new Article.Title(i.text(), i.maybe(In::span))),
        in.maybeText(),
        in.maybeText(),
        in.maybeText(),
        in.maybe(i -> new Article.DeclaredDate(i.day(), i.text(), i.text(), i.maybe(In::span))),
        in.list(i -> new Boilerplate(i.span(), Boilerplate.Kind.valueOf(i.text()))),
        in.text(),
        mapped ? in.maybe(i -> SourceMap.of(i.list(In::number))) : Optional.empty());
  }

  private static void sentence(Sentence sentence, Out out) throws IOException {
    out.number(sentence.index());
    out.span(sentence.span());
    out.number(sentence.paragraph());
    out.truth(sentence.headline());
  }

  private Sentence sentence(In in) {
    int index = in.number();
    Span span = in.span();
    int paragraph = in.number();
    boolean headline = in.truth();
    List<Token> words =
        inline ? in.list(this::token) : tokens.hasNext() ? tokens.next() : List.of();
    return new Sentence(index, span, words, paragraph, headline);
  }

  /** Form and lemma are left out where the text says the same. */
  private void token(Token token, Out out) throws IOException {
    out.number(token.index());
    out.span(token.span());
    out.text(Optional.of(token.form()).filter(f -> !f.equals(token.span().in(text))));
    out.text(Optional.of(token.lemma()).filter(l -> !l.equals(lower(token.form()))));
    out.text(token.tag());
    out.number(token.head());
    out.text(token.label());
  }

  private Token token(In in) {
    int index = in.number();
    Span span = in.span();
    String form = in.maybeText().orElseGet(() -> span.in(text));
    String lemma = in.maybeText().orElseGet(() -> lower(form));
    return new Token(index, form, lemma, in.text(), in.number(), in.text(), span);
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  private static void span(Span span, Out out) throws IOException {
    out.span(span);
  }

  private static void event(EventMention event, Out out) throws IOException {
    out.text(event.cameo());
    out.text(event.status().name());
    out.maybe(event.source(), ArticleCodec::actor);
    out.maybe(event.target(), ArticleCodec::actor);
    out.span(event.trigger());
    out.number(event.sentence());
    out.maybe(event.reportedBy(), ArticleCodec::actor);
    out.text(event.pattern());
    out.decimal(event.confidence());
  }

  private static EventMention event(In in) {
    return new EventMention(
        in.text(),
        Status.valueOf(in.text()),
        in.maybe(ArticleCodec::actor),
        in.maybe(ArticleCodec::actor),
        in.span(),
        in.number(),
        in.maybe(ArticleCodec::actor),
        in.text(),
        in.decimal());
  }

  private static void actor(Actor actor, Out out) throws IOException {
    out.text(actor.code());
    out.text(actor.name());
    out.text(actor.text());
    out.span(actor.span());
  }

  private static Actor actor(In in) {
    return new Actor(in.maybeText(), in.text(), in.text(), in.span());
  }

  private static void statement(Statement statement, Out out) throws IOException {
    out.span(statement.span());
    out.truth(statement.direct());
    out.maybe(statement.speaker(), ArticleCodec::actor);
    out.maybe(statement.addressee(), ArticleCodec::actor);
    out.list(statement.issues(), (issue, o) -> o.text(issue));
    out.text(statement.via());
  }

  private static Statement statement(In in) {
    return new Statement(
        in.span(),
        in.truth(),
        in.maybe(ArticleCodec::actor),
        in.maybe(ArticleCodec::actor),
        in.list(In::text),
        in.maybeText());
  }

  private static void quantity(Quantity quantity, Out out) throws IOException {
    out.span(quantity.span());
    out.decimal(quantity.value());
    out.text(quantity.unit());
    out.text(quantity.what());
    out.text(quantity.approx());
    out.text(quantity.time());
  }

  private static Quantity quantity(In in) {
    return new Quantity(
        in.span(), in.decimal(), in.text(), in.text(), in.maybeText(), in.maybeText());
  }

  private static void days(DateInterval days, Out out) throws IOException {
    out.day(days.start());
    out.day(days.end());
  }

  private static DateInterval days(In in) {
    return new DateInterval(in.day(), in.day());
  }

  private static void clue(Publication.Clue clue, Out out) throws IOException {
    out.text(clue.kind());
    out.text(clue.text());
    out.maybe(clue.span(), ArticleCodec::span);
    out.text(clue.says());
  }

  private static Publication.Clue clue(In in) {
    return new Publication.Clue(in.text(), in.text(), in.maybe(In::span), in.text());
  }

  private static void time(TimeExpression time, Out out) throws IOException {
    out.span(time.span());
    out.text(time.text());
    out.text(time.type().name());
    out.text(time.value());
    out.text(time.anchor());
  }

  private static TimeExpression time(In in) {
    return new TimeExpression(
        in.span(), in.text(), TimeExpression.Type.valueOf(in.text()), in.text(), in.text());
  }

  private static void date(EventDate date, Out out) throws IOException {
    out.maybe(date.interval(), ArticleCodec::days);
    out.text(date.text());
    out.text(date.basis());
    out.truth(date.background());
    out.maybe(date.reported(), ArticleCodec::days);
  }

  private EventDate date(In in) {
    var days = in.maybe(ArticleCodec::days);
    var words = in.maybeText();
    String basis = in.text();
    return bare
        ? new EventDate(days, words, basis)
        : new EventDate(days, words, basis, in.truth(), in.maybe(ArticleCodec::days));
  }

  private static void place(Place place, Out out) throws IOException {
    out.text(place.name());
    out.text(place.country());
    out.maybe(place.lat(), (degrees, o) -> o.decimal(degrees));
    out.maybe(place.lon(), (degrees, o) -> o.decimal(degrees));
    out.text(place.precision().map(Enum::name));
  }

  private Place place(In in) {
    String name = in.text();
    var country = in.maybeText();
    return bare
        ? new Place(name, country)
        : new Place(
            name,
            country,
            in.maybe(In::decimal),
            in.maybe(In::decimal),
            in.maybeText().map(Place.Precision::valueOf));
  }
}
