package satow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import satow.article.Article;
import satow.article.Reading;
import satow.article.SourceMap;
import satow.coding.CodedArticle;
import satow.coding.Status;
import satow.dossier.DatedArticle;
import satow.dossier.EventDate;
import satow.dossier.merge.Decisions;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.EventMerger;
import satow.language.AnalyzedArticle;
import satow.language.Sentence;

class EventStoreTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private final Path folder;

  EventStoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void anArticleComesBackAsItWasSaved() {
    DatedArticle saved = Samples.dated("000", "a.txt", "Japan \ud83d\ude00 hosts Russia.");
    try (var store = EventStore.open(folder.resolve("deep/er/satow.db"))) {
      assertThat(store.save(saved, NOW)).isTrue();

      var article = store.articles().get(0);
      assertThat(store.article(article)).isEqualTo(saved);
      assertThat(store.dyad("RUS", "JPN")).containsExactly(withoutTokens(saved));
      assertThat(store.about("JPN")).containsExactly(withoutTokens(saved));
      assertThat(store.all()).containsExactly(withoutTokens(saved));
      assertThat(store.articles("000")).containsExactly(article);
      assertThat(store.articles(article.key())).containsExactly(article);
    }
  }

  private static DatedArticle withoutTokens(DatedArticle dated) {
    var coded = dated.coded();
    var sentences =
        coded.analyzed().sentences().stream()
            .map(s -> new Sentence(s.index(), s.span(), List.of(), s.paragraph(), s.headline()))
            .toList();
    return new DatedArticle(
        new CodedArticle(
            new AnalyzedArticle(coded.analyzed().article(), sentences),
            coded.events(),
            coded.statements(),
            coded.quantities()),
        dated.publication(),
        dated.times(),
        dated.eventDates(),
        dated.eventPlaces());
  }

  /** Format 1 had the tokens of each sentence as its last field. */
  @Test
  void anArticleOfTheFirstFormatCanStillBeRead() throws IOException {
    DatedArticle saved = Samples.dated("000", "a.txt", "Japan hosts Russia.");
    var mapper = new ObjectMapper();
    var fields = (ArrayNode) mapper.readTree(inflated(ArticleCodec.encode(saved)));
    var tokens = mapper.readTree(inflated(ArticleCodec.tokens(saved))).get(1);
    fields.set(0, 1);
    // Nor did it have the map to the page's source, which stands before the sentences.
    fields.remove(9);
    var sentences = (ArrayNode) fields.get(9);
    for (int i = 0; i < sentences.size(); i++) {
      ((ArrayNode) sentences.get(i)).add(tokens.get(i).get(0));
    }
    // … and neither the degrees of places nor, of dates, background and report.
    for (int last = 1; last <= 2; last++) {
      for (var field : fields.get(fields.size() - last)) {
        var cells = (ArrayNode) (last == 1 && field.get(0).isArray() ? field.get(0) : field);
        while (cells.size() > (last == 1 ? 2 : 3)) {
          cells.remove(cells.size() - 1);
        }
      }
    }
    var bytes = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(mapper.writeValueAsBytes(fields));
    }
    String text = saved.coded().analyzed().article().text();

    var read = ArticleCodec.decode(text, bytes.toByteArray(), Optional.empty());
    assertThat(read.coded()).isEqualTo(saved.coded());
    assertThat(read.eventPlaces()).isEqualTo(saved.eventPlaces());
    assertThat(read.eventDates())
        .extracting(EventDate::interval)
        .isEqualTo(saved.eventDates().stream().map(EventDate::interval).toList());
  }

  @Test
  void keepsTheMapOfAPagesTextToItsSource() {
    DatedArticle dated = Samples.dated("000", "a.html", "Japan hosts Russia.");
    var coded = dated.coded();
    var plain = coded.analyzed().article();
    var map = SourceMap.of(List.of(0, plain.text().length(), 210, 250));
    var page =
        new Article(
            plain.id(),
            plain.text(),
            plain.title(),
            plain.byline(),
            plain.outlet(),
            plain.url(),
            plain.declared(),
            plain.boilerplate(),
            plain.source(),
            Optional.of(map));
    var mapped =
        new DatedArticle(
            new CodedArticle(
                new AnalyzedArticle(page, coded.analyzed().sentences()),
                coded.events(),
                coded.statements(),
                coded.quantities()),
            dated.publication(),
            dated.times(),
            dated.eventDates(),
            dated.eventPlaces());
    var bytes = ArticleCodec.encode(mapped);
    var tokens = Optional.of(ArticleCodec.tokens(mapped));
    assertThat(ArticleCodec.decode(plain.text(), bytes, tokens)).isEqualTo(mapped);
  }

  private static byte[] inflated(byte[] bytes) throws IOException {
    try (var stream = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return stream.readAllBytes();
    }
  }

  @Test
  void aStoreOfTheFirstVersionGrowsWhatTheSecondHas() throws SQLException {
    Path file = folder.resolve("old.db");
    EventStore.open(file).close();
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + file);
        var sql = db.createStatement()) {
      dropAfterTheSecond(sql);
      sql.execute("DROP TABLE decisions");
      sql.execute("ALTER TABLE articles DROP COLUMN tokens");
      sql.execute("PRAGMA user_version = 1");
    }
    try (var store = EventStore.open(file)) {
      assertThat(store.save(Samples.dated("000", "a.txt", "Japan hosts Russia."), NOW)).isTrue();
      assertThat(store.decisions()).isEqualTo(Decisions.NONE);
    }
  }

  private static void dropAfterTheSecond(java.sql.Statement sql) throws SQLException {
    for (String table : List.of("act_pairs", "act_wrongs", "acts", "state", "briefs")) {
      sql.execute("DROP TABLE " + table);
    }
    for (String column : List.of("place_lat", "place_lon", "place_precision", "date_background")) {
      sql.execute("ALTER TABLE mentions DROP COLUMN " + column);
    }
  }

  @Test
  void aDecisionOfTheSecondVersionCanBeUndone() throws SQLException {
    Path file = folder.resolve("second.db");
    var pair =
        List.of(
            new Decisions.Pair(new Decisions.Mention("000", 11), new Decisions.Mention("001", 12)));
    try (var store = EventStore.open(file)) {
      store.save(Samples.dated("000", "a.txt", "Japan hosts Russia."), NOW);
      store.save(Samples.dated("001", "b.txt", "Norway hosts Russia."), NOW);
      store.decide(new Decisions(pair, List.of()), NOW);
    }
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + file);
        var sql = db.createStatement()) {
      dropAfterTheSecond(sql);
      sql.execute("PRAGMA user_version = 2");
    }
    try (var store = EventStore.open(file)) {
      assertThat(store.decisions().together()).isEqualTo(pair);
      var before = store.version();
      assertThat(store.undo(1, NOW)).isTrue();
      assertThat(store.decisions()).isEqualTo(Decisions.NONE);
      assertThat(store.acts()).hasSize(1);
      assertThat(store.version().number()).isEqualTo(before.number() + 1);
      assertThat(store.undo(1, NOW)).isFalse();
    }
  }

  @Test
  void theLastDecisionOnTwoMentionsCountsAndOutlivesANewReading() {
    var one = new Decisions.Mention("000", 11);
    var other = new Decisions.Mention("001", 12);
    var pair = List.of(new Decisions.Pair(one, other));
    try (var store = EventStore.open(folder.resolve("satow.db"))) {
      store.save(Samples.dated("000", "a.txt", "Japan hosts Russia."), NOW);
      store.save(Samples.dated("001", "b.txt", "Norway thanks Japan."), NOW);

      store.decide(new Decisions(pair, List.of()), NOW);
      assertThat(store.decisions()).isEqualTo(new Decisions(pair, List.of()));

      store.decide(new Decisions(List.of(), List.of(new Decisions.Pair(other, one))), NOW);
      store.replace(Samples.dated("001", "b.txt", "Norway thanks Japan."), NOW);
      assertThat(store.decisions()).isEqualTo(new Decisions(List.of(), pair));
    }
  }

  @Test
  void theNameOfAnEventLeadsToItsDyad() {
    DatedArticle saved = Samples.dated("000", "a.txt", "Japan hosts Russia.");
    try (var store = EventStore.open(folder.resolve("satow.db"))) {
      store.save(saved, NOW);

      String id = EventMerger.merge(List.of(saved)).get(0).id();
      assertThat(store.dyadOf(id)).contains(Dyad.of("JPN", "RUS"));
      assertThat(store.dyadOf("0000000000")).isEmpty();
    }
  }

  @Test
  void aMentionComesBackAsItWasSaved() {
    DatedArticle saved = Samples.dated("000", "a.txt", "Japan hosts Russia.");
    try (var store = EventStore.open(folder.resolve("satow.db"))) {
      store.save(saved, NOW);

      var mentions = store.mentions(MentionQuery.all());

      assertThat(mentions).extracting(StoredMention::mention).isEqualTo(saved.coded().events());
      assertThat(mentions).extracting(StoredMention::date).isEqualTo(saved.eventDates());
      assertThat(mentions).extracting(StoredMention::place).isEqualTo(saved.eventPlaces());
      assertThat(mentions.get(0).sentence()).isEqualTo("Japan hosts Russia.");
      assertThat(mentions.get(0).trigger()).isEqualTo("hosts");
      assertThat(store.mention(mentions.get(1).id())).contains(mentions.get(1));
      assertThat(store.mention("000.1")).isEmpty();
      assertThat(store.mention("nonsense")).isEmpty();
    }
  }

  @Test
  void theSameTextIsKeptOnceWhateverItsName() {
    try (var store = EventStore.open(folder.resolve("satow.db"))) {
      var first = Samples.dated("000", "a.txt", "Japan hosts Russia.");
      var second = Samples.dated("001", "b.txt", "Japan hosts Russia.");

      assertThat(store.holds(second.coded().analyzed().article())).isFalse();
      assertThat(store.save(first, NOW)).isTrue();
      assertThat(store.holds(second.coded().analyzed().article())).isTrue();
      assertThat(store.save(second, NOW)).isFalse();

      assertThat(store.articles()).extracting(StoredArticle::id).containsExactly("000");
      assertThat(store.mentions(MentionQuery.all())).hasSize(2);
    }
  }

  @Test
  void anArticleCodedAnewTakesThePlaceOfTheOld() {
    try (var store = EventStore.open(folder.resolve("satow.db"))) {
      store.save(Samples.dated("000", "a.txt", "Japan hosts Russia."), NOW);
      store.replace(Samples.dated("000", "new.txt", "Japan hosts Russia."), NOW);

      assertThat(store.articles()).extracting(StoredArticle::source).containsExactly("new.txt");
      assertThat(store.mentions(MentionQuery.all())).hasSize(2);
    }
  }

  @Test
  void queriesNarrowByActorsCodeStatusAndDate() {
    try (var store = EventStore.open(folder.resolve("satow.db"))) {
      store.save(Samples.dated("000", "a.txt", "Japan hosts Russia."), NOW);
      store.save(Samples.dated("001", "b.txt", "Norway thanks Japan."), NOW);
      var all = MentionQuery.all();

      assertThat(store.mentions(MentionQuery.between("JPN", "RUS"))).hasSize(2);
      assertThat(store.mentions(MentionQuery.between("RUSGOV", "JPN"))).hasSize(2);
      assertThat(store.mentions(MentionQuery.between("RUSMIL", "JPN"))).isEmpty();
      assertThat(store.mentions(with(all, Optional.of("NOR"), "04", Status.HAPPENED, null, null)))
          .hasSize(2);
      assertThat(store.mentions(with(all, Optional.empty(), "17", null, null, null))).isEmpty();
      assertThat(store.mentions(with(all, Optional.empty(), "04", Status.PLANNED, null, null)))
          .isEmpty();
      // Undated mentions are not in any period.
      assertThat(
              store.mentions(with(all, Optional.of("RUS"), "04", null, "2016-05-03", "2016-05-04")))
          .hasSize(1);
      assertThat(store.mentions(with(all, Optional.of("RUS"), "04", null, "2016-05-04", null)))
          .isEmpty();
      assertThat(store.countries()).containsExactly("JPN", "NOR", "RUS");
    }
  }

  private static MentionQuery with(
      MentionQuery all,
      Optional<String> a,
      String root,
      @org.jspecify.annotations.Nullable Status status,
      @org.jspecify.annotations.Nullable String from,
      @org.jspecify.annotations.Nullable String to) {
    return new MentionQuery(
        a,
        Optional.empty(),
        Optional.of(root),
        all.cameo(),
        Optional.ofNullable(status),
        Optional.ofNullable(from).map(LocalDate::parse),
        Optional.ofNullable(to).map(LocalDate::parse),
        all.limit());
  }

  @Test
  void aRejectionIsListedUntilItsPlaceCanBeRead() {
    try (var store = EventStore.open(folder.resolve("satow.db"))) {
      store.reject(new Reading.Rejected("empty file", "b.txt"));
      store.reject(new Reading.Rejected("binary file", "a.txt"));
      store.reject(new Reading.Rejected("empty file", "a.txt"));

      assertThat(store.rejected())
          .containsExactly(
              new Reading.Rejected("empty file", "a.txt"),
              new Reading.Rejected("empty file", "b.txt"));

      store.save(Samples.dated("000", "a.txt", "Japan hosts Russia."), NOW);
      assertThat(store.rejected()).extracting(Reading.Rejected::where).containsExactly("b.txt");
    }
  }

  @Test
  void twoMayHaveTheStoreOpenAtOnce() {
    Path file = folder.resolve("satow.db");
    try (var one = EventStore.open(file);
        var other = EventStore.open(file)) {
      one.save(Samples.dated("000", "a.txt", "Japan hosts Russia."), NOW);
      other.save(Samples.dated("001", "b.txt", "Norway thanks Japan."), NOW);

      assertThat(one.articles()).isEqualTo(other.articles()).hasSize(2);
    }
  }

  @Test
  void whatCannotBeUsedIsNamedWithAWayOut() throws IOException, SQLException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "Not a database. ".repeat(200));
    assertThatThrownBy(() -> EventStore.open(text))
        .isInstanceOf(StoreException.class)
        .hasMessage(text + ": not a Satow store; choose another --store");

    Path missing = folder.resolve("none.db");
    assertThatThrownBy(() -> EventStore.existing(missing))
        .hasMessage(
            missing
                + ": no store there yet; fill one with `satow read PATH…` or name another --store");
    assertThat(missing).doesNotExist();

    Path foreign = folder.resolve("bookmarks.db");
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + foreign);
        var sql = db.createStatement()) {
      sql.execute("CREATE TABLE bookmarks (url TEXT)");
    }
    assertThatThrownBy(() -> EventStore.open(foreign))
        .hasMessage(foreign + ": a database of another program; choose another --store");

    Path newer = folder.resolve("newer.db");
    EventStore.open(newer).close();
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + newer);
        var sql = db.createStatement()) {
      sql.execute("PRAGMA user_version = 99");
    }
    assertThatThrownBy(() -> EventStore.open(newer))
        .hasMessageContaining("written by a newer Satow (store version 99");
  }

  @Test
  void theWordsOfSentencesCanBeSearched() throws SQLException {
    Path file = folder.resolve("satow.db");
    try (var store = EventStore.open(file)) {
      store.save(Samples.dated("000", "a.txt", "Japan hosts Russia."), NOW);
      store.replace(Samples.dated("000", "a.txt", "Japan hosts Russia."), NOW);
    }
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + file);
        var sql =
            db.prepareStatement(
                "SELECT count(*) FROM sentence_words WHERE sentence_words MATCH 'host'");
        var row = sql.executeQuery()) {
      assertThat(row.getInt(1)).isEqualTo(1);
    }
  }

  @Test
  void theStandardPlaceFollowsTheXdgRule() {
    Path home = Path.of("/home/ann");
    assertThat(StorePlace.standard(Map.of("XDG_DATA_HOME", "/data"), home))
        .isEqualTo(Path.of("/data/satow/satow.db"));
    for (Map<String, String> unset :
        List.of(
            Map.<String, String>of(), Map.of("XDG_DATA_HOME", ""), Map.of("XDG_DATA_HOME", "x"))) {
      assertThat(StorePlace.standard(unset, home))
          .isEqualTo(Path.of("/home/ann/.local/share/satow/satow.db"));
    }
  }
}
