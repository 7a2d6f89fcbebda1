package satow.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The server does what its description says, and nothing that it does not say. */
class ContractTest {
  private static final String JSON = "application/json";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Talk talk;
  private final JsonNode description;

  ContractTest(@TempDir Path folder) {
    this.talk = Talk.open(folder);
    this.description = description(talk);
  }

  /** YAML's anchors are resolved by its own reader. */
  private static JsonNode description(Talk talk) {
    return MAPPER.valueToTree(
        new Yaml().<Map<String, Object>>load(talk.get("/api/v1/openapi.yaml").body()));
  }

  @BeforeEach
  void itIsOpenApi() {
    assertThat(description.get("openapi").asText()).isEqualTo("3.1.0");
  }

  @AfterEach
  void close() throws Exception {
    talk.close();
  }

  @Test
  void everyAddressStandsInTheDescriptionAndTheOtherWayRound() {
    var described = new TreeSet<String>();
    description
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        m -> described.add(m.toUpperCase(Locale.ROOT) + " " + path.getKey())));

    assertThat(new TreeSet<>(talk.server().addresses())).isEqualTo(described);
  }

  @Test
  void everyAnswerIsAsDescribed() throws Exception {
    String meetings = "/api/v1/events?a=JPN&b=RUS&kind=meeting&status=happened";
    String event = talk.json(meetings).at("/items/0/id").asText();
    String report = talk.json("/api/v1/events/" + event).at("/reports/0/id").asText();
    String decision = "{\"kind\":\"split\",\"event\":\"%s\",\"report\":\"%s\"}";
    var posted = talk.post("/api/v1/articles", "text/plain", "Mori visited Russia.");
    String job = Talk.parsed(posted.body()).get("id").asText();
    // Ends when the job has.
    var watched = talk.get("/api/v1/jobs/" + job + "/events");
    check("POST /api/v1/articles", posted, 202);
    check("GET /api/v1/jobs/{id}/events", watched, 200);
    check("GET /api/v1/jobs/{id}", talk.get("/api/v1/jobs/" + job), 200);
    check(
        "POST /api/v1/decisions",
        talk.post("/api/v1/decisions", JSON, decision.formatted(event, report)),
        201);
    check("GET /api/v1/events/{id}", talk.get("/api/v1/events/" + event), 200);
    check("GET /api/v1/articles/{id}", talk.get("/api/v1/articles/002"), 200);
    check("POST /api/v1/decisions/{id}/undo", talk.post("/api/v1/decisions/1/undo", JSON, ""), 200);
    var asked =
        new TreeSet<>(
            List.of(
                "POST /api/v1/articles",
                "GET /api/v1/jobs/{id}/events",
                "GET /api/v1/jobs/{id}",
                "POST /api/v1/decisions",
                "GET /api/v1/events/{id}",
                "GET /api/v1/articles/{id}",
                "POST /api/v1/decisions/{id}/undo"));
    for (String address : talk.server().addresses()) {
      if (asked.add(address)) {
        String path = address.substring("GET ".length());
        check(address, talk.get(filled(path)), 200);
      }
    }
    assertThat(asked).containsExactlyInAnyOrderElementsOf(talk.server().addresses());
  }

  /** With what the address needs. */
  private static String filled(String path) {
    String q = path.endsWith("/ask") ? "?q=when+did+they+meet" : "";
    return path.replace("{a}", "japan").replace("{b}", "RUS")
        + (path.endsWith("/search") ? "?q=islands" : q);
  }

  @Test
  void everyShapeIsAsDescribed() {
    check("GET /api/v1/events", talk.get("/api/v1/events", "Accept", "text/csv"), 200);
    check("GET /api/v1/events", talk.get("/api/v1/events?format=jsonl"), 200);
    check("GET /api/v1/decisions", talk.get("/api/v1/decisions?format=jsonl"), 200);
    String brief = "/api/v1/dyads/{a}/{b}/brief";
    for (String shape : List.of("md", "html", "json")) {
      check("GET " + brief, talk.get(filled(brief) + "?format=" + shape), 200);
    }
  }

  @Test
  void everyErrorIsAProblemAsDescribed() {
    check("GET /api/v1/events", talk.get("/api/v1/events?colour=red"), 400);
    check("GET /api/v1/events", talk.get("/api/v1/events?cursor=MSAx"), 410);
    check("GET /api/v1/events/{id}", talk.get("/api/v1/events/0000000000"), 404);
    check("GET /api/v1/articles/{id}", talk.get("/api/v1/articles/none"), 404);
    check("GET /api/v1/dyads/{a}/{b}/meetings", talk.get("/api/v1/dyads/PER/FJI/meetings"), 404);
    check("GET /api/v1/jobs/{id}", talk.get("/api/v1/jobs/none"), 404);
    check("POST /api/v1/articles", talk.post("/api/v1/articles", "image/png", "x"), 415);
    check("POST /api/v1/decisions", talk.post("/api/v1/decisions", JSON, "{}"), 400);
    check(
        "POST /api/v1/decisions/{id}/undo", talk.post("/api/v1/decisions/77/undo", JSON, ""), 404);
  }

  @Test
  void theListsOfADossierHaveSomethingInThem() {
    // Else the schemas of their items would be checked against nothing.
    for (String part :
        List.of(
            "meetings",
            "agreements",
            "commitments",
            "disputes",
            "statements",
            "positions",
            "figures",
            "contradictions",
            "thirdparties",
            "sources")) {
      assertThat(talk.json("/api/v1/dyads/JPN/RUS/" + part).get("items")).as(part).isNotEmpty();
    }
    assertThat(talk.json("/api/v1/dyads/JPN/RUS/temperature").get("series")).isNotEmpty();
  }

  @Test
  void fieldsAreNamedAsTheBriefNamesThem() {
    var brief = talk.json("/api/v1/dyads/JPN/RUS/brief?format=json");
    same(brief, "events", "/api/v1/events?a=JPN&b=RUS", "");
    same(brief, "meetings", "/api/v1/dyads/JPN/RUS/meetings", "");
    same(brief, "agreements", "/api/v1/dyads/JPN/RUS/agreements", "");
    same(brief, "commitments", "/api/v1/dyads/JPN/RUS/commitments", "");
    same(brief, "disputes", "/api/v1/dyads/JPN/RUS/disputes", "");
    same(brief, "statements", "/api/v1/dyads/JPN/RUS/statements", "");
    same(brief, "figures", "/api/v1/dyads/JPN/RUS/figures", "");
    same(brief, "sources", "/api/v1/dyads/JPN/RUS/sources", "");
    // The brief calls the sentences behind a position its evidence.
    same(brief, "positions", "/api/v1/dyads/JPN/RUS/positions", "evidence");
    var series = talk.json("/api/v1/dyads/JPN/RUS/temperature").at("/series/0");
    assertThat(names(series)).containsAll(names(brief.at("/temperature/series/0")));
  }

  private void same(JsonNode brief, String part, String path, String but) {
    var expected = names(brief.get(part).get(0));
    expected.remove(but);
    assertThat(names(talk.json(path).at("/items/0"))).as(part).containsAll(expected);
  }

  private static List<String> names(JsonNode node) {
    var out = new ArrayList<String>();
    node.fieldNames().forEachRemaining(out::add);
    return out;
  }

  /** Holds an answer to what the description has for its address, status and type. */
  private void check(String address, HttpResponse<String> answer, int status) {
    String method = address.substring(0, address.indexOf(' ')).toLowerCase(Locale.ROOT);
    String path = address.substring(address.indexOf(' ') + 1);
    assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(status);
    JsonNode response =
        resolved(
            description
                .get("paths")
                .get(path)
                .get(method)
                .get("responses")
                .path(Integer.toString(status)));
    assertThat(response.isObject()).as(address + " describes " + status).isTrue();
    String type =
        answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "").strip();
    JsonNode schema = response.path("content").path(type).path("schema");
    assertThat(schema.isObject()).as(address + " describes " + status + " " + type).isTrue();
    var whole = MAPPER.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.set("allOf", MAPPER.createArrayNode().add(schema));
    whole.set("components", description.get("components"));
    JsonNode body =
        type.endsWith("json") && !type.contains("ndjson")
            ? Talk.parsed(answer.body())
            : MAPPER.getNodeFactory().textNode(answer.body());
    var errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(whole)
            .validate(body);
    assertThat(errors).as(address).isEmpty();
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
  }
}
