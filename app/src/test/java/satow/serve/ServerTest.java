package satow.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import satow.store.EventStore;

class ServerTest {
  private static final String JSON = "application/json";
  private static final String EVENTS = "/api/v1/events?a=JPN&b=RUS";

  private final Path folder;
  private final Talk talk;

  ServerTest(@TempDir Path folder) {
    this.folder = folder;
    this.talk = Talk.open(folder);
  }

  @AfterEach
  void close() throws Exception {
    talk.close();
  }

  @Test
  void anEventStandsOnceWithAllItsEvidence() {
    var meetings = talk.json(EVENTS + "&kind=meeting&status=happened");

    assertThat(meetings.get("total").asInt()).isEqualTo(1);
    var meeting = meetings.at("/items/0");
    assertThat(meeting.get("evidence")).hasSize(2);
    assertThat(meeting.at("/place/name").asText()).isEqualTo("Hakodate");
    assertThat(meeting.at("/plover/type").asText()).isEqualTo("CONSULT");
    assertThat(meeting.at("/date/start").asText()).isEqualTo("2015-06-10");
    assertThat(meeting.at("/evidence/0/words").asText()).isEqualTo("met");
    assertThat(meeting.at("/evidence/0/cite").asText()).isEqualTo("[002 s0]");
  }

  @Test
  void filtersNarrowAndSortsTurn() {
    assertThat(talk.json(EVENTS + "&quad=4").get("total").asInt()).isEqualTo(1);
    assertThat(talk.json(EVENTS + "&root=16,05").get("total").asInt()).isEqualTo(2);
    assertThat(talk.json(EVENTS + "&from=2016").get("total").asInt()).isEqualTo(1);
    assertThat(talk.json(EVENTS + "&place=hakodate&type=AGREE").get("total").asInt()).isEqualTo(1);
    assertThat(talk.json(EVENTS + "&actor=lapin").get("total").asInt()).isEqualTo(1);
    assertThat(talk.json(EVENTS + "&source=Outlet+of+001").get("total").asInt()).isEqualTo(1);
    assertThat(talk.json(EVENTS + "&role=MIL").get("total").asInt()).isZero();
    assertThat(talk.json("/api/v1/events?a=NOR").get("total").asInt()).isEqualTo(1);

    var there = Talk.each(talk.json(EVENTS + "&sort=date"), "id");
    var back = new java.util.ArrayList<>(Talk.each(talk.json(EVENTS + "&sort=-date"), "id"));
    java.util.Collections.reverse(back);
    assertThat(back).isEqualTo(there);
  }

  @Test
  void pagesFollowEachOtherUntilTheStoreChanges() {
    var all = Talk.each(talk.json(EVENTS), "id");
    var first = talk.json(EVENTS + "&limit=2");
    String next = first.get("next").asText();
    var second = talk.json(EVENTS + "&limit=100&cursor=" + next);

    assertThat(Talk.each(first, "id")).isEqualTo(all.subList(0, 2));
    assertThat(Talk.each(second, "id")).isEqualTo(all.subList(2, all.size()));
    assertThat(second.get("next").isNull()).isTrue();

    wrong(all.get(0));
    assertThat(talk.get(EVENTS + "&cursor=" + next).statusCode()).isEqualTo(410);
  }

  private JsonNode wrong(String event) {
    return Talk.parsed(
        talk.post(
                "/api/v1/decisions",
                JSON,
                "{\"kind\":\"wrong\",\"event\":\"" + event + "\",\"reason\":\"a joke\"}")
            .body());
  }

  @Test
  void tablesComeAsCsvAndAsJsonLines() {
    var csv = talk.get(EVENTS, "Accept", "text/csv");
    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    assertThat(csv.body()).startsWith("id,date_start,date_end,").contains(",JPNGOV,");
    assertThat(talk.get(EVENTS + "&format=jsonl").body().lines())
        .allSatisfy(line -> assertThat(Talk.parsed(line).has("evidence")).isTrue());
  }

  @Test
  void offsetsCountCodePoints() {
    var article = talk.json("/api/v1/articles/001");
    var statement = talk.json("/api/v1/dyads/JPN/RUS/statements").at("/items/0/evidence");
    int[] text = article.get("text").asText().codePoints().toArray();
    int start = statement.get("start").asInt();
    int end = statement.get("end").asInt();

    assertThat(new String(text, start, end - start)).isEqualTo("the islands are not for sale 😀");
    assertThat(article.at("/quantities/0/start").asInt()).isGreaterThan(end);
    var hit = talk.json("/api/v1/search?q=%22families+left%22").at("/items/0");
    assertThat(hit.at("/highlights")).hasSize(1);
    assertThat(hit.get("text").asText()).contains("families left");
  }

  @Test
  void searchTakesNoOperators() {
    assertThat(talk.json("/api/v1/search?q=NOT+OR+%22+NEAR(").get("total").asInt()).isZero();
    assertThat(talk.json("/api/v1/search?q=famil*").get("total").asInt()).isEqualTo(3);
    var norway = talk.json("/api/v1/search?q=islands&a=NOR");
    assertThat(norway.get("total").asInt()).isEqualTo(1);
    assertThat(norway.at("/items/0/article/id").asText()).isEqualTo("002");
    assertThat(talk.json("/api/v1/search?q=islands&a=CHN").get("total").asInt()).isZero();
    assertThat(talk.get("/api/v1/search?q=%22%22").statusCode()).isEqualTo(400);
  }

  @Test
  void pagesOfASearchFollowEachOther() {
    var all = talk.json("/api/v1/search?q=famil*+OR+islands&limit=100");
    var found = talk.json("/api/v1/search?q=islands");
    var first = talk.json("/api/v1/search?q=islands&limit=1");
    var second =
        talk.json("/api/v1/search?q=islands&limit=100&cursor=" + first.get("next").asText());

    assertThat(all.get("total").asInt()).isZero();
    assertThat(found.get("total").asInt()).isGreaterThan(1);
    assertThat(first.at("/items/0")).isEqualTo(found.at("/items/0"));
    assertThat(second.at("/items/0")).isEqualTo(found.at("/items/1"));
    assertThat(second.get("next").isNull()).isTrue();
  }

  @Test
  void actorsAreFoundByTheBeginningOfAnyWordCountriesFirst() {
    assertThat(Talk.each(talk.json("/api/v1/actors?q=JA"), "name")).first().isEqualTo("Japan");
    assertThat(Talk.each(talk.json("/api/v1/actors?q=rus&kind=country"), "code"))
        .containsExactly("RUS");
    assertThat(Talk.each(talk.json("/api/v1/actors?country=JPN&kind=actor"), "kind"))
        .isNotEmpty()
        .containsOnly("actor");
    assertThat(talk.json("/api/v1/actors?limit=1").get("items")).hasSize(1);
  }

  @Test
  void whatIsWrongIsGoneUntilItIsUndone() {
    var meeting = talk.json(EVENTS + "&kind=meeting&status=happened").at("/items/0/id").asText();

    var decision = wrong(meeting);
    assertThat(decision.get("reports")).hasSize(2);
    assertThat(talk.json(EVENTS + "&kind=meeting&status=happened").get("total").asInt()).isZero();
    assertThat(talk.json("/api/v1/dyads/JPN/RUS/meetings").get("items")).isEmpty();
    try (var store = EventStore.existing(talk.store)) {
      assertThat(store.dyad("JPN", "RUS"))
          .allSatisfy(
              a ->
                  assertThat(a.coded().events())
                      .noneMatch(
                          e ->
                              e.cameo().equals("046")
                                  && e.status() == satow.coding.Status.HAPPENED));
    }

    var undone = talk.post("/api/v1/decisions/" + decision.get("id").asText() + "/undo", JSON, "");
    assertThat(undone.statusCode()).isEqualTo(200);
    assertThat(talk.json(EVENTS + "&kind=meeting&status=happened").get("total").asInt())
        .isEqualTo(1);
    var log = talk.json("/api/v1/decisions");
    assertThat(log.at("/items/0/reason").asText()).isEqualTo("a joke");
    assertThat(log.at("/items/0/undone").isNull()).isFalse();
    assertThat(
            talk.post("/api/v1/decisions/" + decision.get("id").asText() + "/undo", JSON, "")
                .statusCode())
        .isEqualTo(409);
  }

  @Test
  void splitAndMergeTakeEachOtherBack() {
    String query = EVENTS + "&kind=meeting&status=happened";
    var meeting = talk.json("/api/v1/events/" + talk.json(query).at("/items/0/id").asText());
    String id = meeting.get("id").asText();
    String report = meeting.at("/reports/1/id").asText();
    assertThat(meeting.at("/reports/1/joined").asText() + meeting.at("/reports/0/joined").asText())
        .isNotEmpty();

    var split =
        Talk.parsed(
            talk.post(
                    "/api/v1/decisions",
                    JSON,
                    "{\"kind\":\"split\",\"event\":\"%s\",\"report\":\"%s\"}".formatted(id, report))
                .body());
    assertThat(split.get("events")).hasSize(2);
    assertThat(talk.json(query).get("total").asInt()).isEqualTo(2);

    var merge =
        talk.post(
            "/api/v1/decisions",
            JSON,
            "{\"kind\":\"merge\",\"event\":\"%s\",\"other\":\"%s\"}"
                .formatted(split.at("/events/0").asText(), split.at("/events/1").asText()));
    assertThat(merge.statusCode()).as(merge.body()).isEqualTo(201);
    assertThat(talk.json(query).get("total").asInt()).isEqualTo(1);

    // The split counts again when the merge is undone.
    talk.post("/api/v1/decisions/2/undo", JSON, "");
    assertThat(talk.json(query).get("total").asInt()).isEqualTo(2);
  }

  @Test
  void whatReadersDecideOutlivesReadingAgainAndANewStart() throws Exception {
    String query = EVENTS + "&kind=meeting&status=happened";
    var meeting = talk.json("/api/v1/events/" + talk.json(query).at("/items/0/id").asText());
    var split =
        talk.post(
            "/api/v1/decisions",
            JSON,
            "{\"kind\":\"split\",\"event\":\"%s\",\"report\":\"%s\"}"
                .formatted(meeting.get("id").asText(), meeting.at("/reports/1/id").asText()));
    assertThat(split.statusCode()).as(split.body()).isEqualTo(201);
    readAgain();
    try (var later = Talk.open(folder)) {
      var events = later.json(query);
      assertThat(events.get("total").asInt()).isEqualTo(2);

      var merge =
          later.post(
              "/api/v1/decisions",
              JSON,
              "{\"kind\":\"merge\",\"event\":\"%s\",\"other\":\"%s\"}"
                  .formatted(events.at("/items/0/id").asText(), events.at("/items/1/id").asText()));
      assertThat(merge.statusCode()).as(merge.body()).isEqualTo(201);
      readAgain();
      try (var last = Talk.open(folder)) {
        assertThat(last.json(query).get("total").asInt()).isEqualTo(1);
        assertThat(last.json("/api/v1/decisions").get("items")).hasSize(2);
      }
    }
  }

  /** As {@code satow read --again} does. */
  private void readAgain() {
    try (var store = EventStore.existing(talk.store)) {
      News.all().forEach(a -> store.replace(a, Instant.EPOCH));
    }
  }

  @Test
  void aPostedArticleIsReadAndShows() {
    var posted =
        talk.post("/api/v1/articles?name=..%2F..%2Fnote.txt", "text/plain", "Mori visited Russia.");
    assertThat(posted.statusCode()).isEqualTo(202);
    String job = posted.headers().firstValue("Location").orElseThrow();

    String told = talk.get(job + "/events").body();
    assertThat(told).contains("event: job\ndata: {");
    assertThat(talk.json(job).get("status").asText()).as(told).isEqualTo("done");
    assertThat(talk.json(job).at("/articles/0/id").asText()).isEqualTo("note");
    assertThat(talk.json(EVENTS + "&root=042").get("total").asInt()).isEqualTo(1);
    assertThat(talk.json("/api/v1/events?root=042").get("total").asInt()).isEqualTo(1);
    assertThat(talk.json("/api/v1/health").get("models").asBoolean()).isTrue();

    // The same text again is known; another one of the same name gets an id of its own.
    assertThat(ended("Mori visited Russia.").get("known").asInt()).isEqualTo(1);
    assertThat(ended("Kato visited Russia.").at("/articles/0/id").asText()).isEqualTo("note-2");
  }

  @Test
  void aLaterVersionTakesWithItWhatItsPredecessorSaid() {
    String page = "{\"id\":\"p\",\"url\":\"https://news.example/p\",\"text\":\"%s\"}";
    talk.get(posted(page.formatted("Mori visited Russia.")) + "/events");
    assertThat(talk.json(EVENTS + "&root=042").get("total").asInt()).isEqualTo(1);
    assertThat(talk.json("/api/v1/events?a=RUS&root=042").get("total").asInt()).isEqualTo(1);

    talk.get(posted(page.formatted("Mori left Peru.")) + "/events");
    assertThat(talk.json("/api/v1/events?a=RUS&root=042").get("total").asInt()).isZero();
    assertThat(talk.json(EVENTS + "&root=042").get("total").asInt()).isZero();
  }

  private String posted(String json) {
    return talk.post("/api/v1/articles", JSON, json).headers().firstValue("Location").orElseThrow();
  }

  private JsonNode ended(String text) {
    var posted = talk.post("/api/v1/articles?name=note.txt", "text/plain", text);
    String job = posted.headers().firstValue("Location").orElseThrow();
    talk.get(job + "/events");
    return talk.json(job);
  }

  @Test
  void whatCannotBeReadIsSaidSo() {
    var job = ended("Mori visited Russia to crash it.");
    assertThat(job.get("status").asText()).isEqualTo("failed");
    assertThat(job.at("/rejected/0/reason").asText()).contains("too much");

    assertThat(talk.post("/api/v1/articles", "text/plain", " ").statusCode()).isEqualTo(400);
    assertThat(talk.post("/api/v1/articles", "application/zip", "x").statusCode()).isEqualTo(415);
  }

  @Test
  void tooMuchIsRefused() throws Exception {
    var small =
        new ServeOptions(folder.resolve("small.db"), "127.0.0.1", 0, Optional.empty(), 100, 1);
    try (var other = Talk.open(small)) {
      var answer = other.post("/api/v1/articles", "text/plain", "x".repeat(101));
      assertThat(answer.statusCode()).isEqualTo(413);
    }
  }

  @Test
  void whoHasItAlreadyGetsNothingAgain() {
    var first = talk.get(EVENTS);
    String tag = first.headers().firstValue("ETag").orElseThrow();

    var again = talk.get(EVENTS, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(talk.get(EVENTS + "&limit=1", "If-None-Match", tag).statusCode()).isEqualTo(200);

    wrong(talk.json(EVENTS).at("/items/0/id").asText());
    assertThat(talk.get(EVENTS, "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void longAnswersComePackedToWhoTakesThem() {
    var packed = talk.get(EVENTS, "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(talk.get(EVENTS).headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(talk.get(EVENTS, "Accept-Encoding", "gzip;q=0").body()).startsWith("{");
  }

  @Test
  void whatAnotherProcessReadsShowsSoon() throws Exception {
    try (var store = EventStore.existing(talk.store)) {
      store.save(
          News.of("009", "2016-03-03")
              .sentence("Peru visited Chile.")
              .event("042", "happened", "PERGOV Peru", "CHLGOV Chile", "visited", "2016-03-01")
              .dated(),
          Instant.EPOCH);
    }
    int found = 0;
    for (int i = 0; i < 100 && found == 0; i++) {
      Thread.sleep(100);
      found = talk.json("/api/v1/events?a=PER").get("total").asInt();
    }
    assertThat(found).isEqualTo(1);
  }

  @Test
  void whatAnAddressDoesNotDoIsSaidSo() {
    var answer = talk.post("/api/v1/events", JSON, "{}");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
    assertThat(Talk.parsed(answer.body()).get("title").asText()).isEqualTo("Method not allowed");
    assertThat(talk.get("/api/v1/nowhere").statusCode()).isEqualTo(404);
    assertThat(talk.get("/api/v1/health", "If-None-Match", "*").statusCode()).isEqualTo(200);
  }

  @Test
  void aBriefInHtmlComesWithItsOwnPolicyAlsoTheSecondTime() {
    String brief = "/api/v1/dyads/JPN/RUS/brief?format=html";
    for (int i = 0; i < 2; i++) {
      assertThat(talk.get(brief).headers().allValues("Content-Security-Policy"))
          .singleElement()
          .asString()
          .contains("sandbox");
    }
  }

  @Test
  void itStopsAlsoWhileSomebodyIsStillSending() throws Exception {
    var other = Talk.open(ServeOptions.local(folder.resolve("slow.db"), 0));
    try (var socket =
        new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), other.server().port())) {
      socket
          .getOutputStream()
          .write(
              "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nMori"
                  .getBytes(StandardCharsets.US_ASCII));
      other.close();
      var left = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(left).doesNotStartWith("HTTP/1.1 2");
    }
  }
}
