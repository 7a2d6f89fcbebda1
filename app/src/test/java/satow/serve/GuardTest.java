package satow.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and what a browser may do with the answer. */
class GuardTest {
  private static final String JSON = "application/json";

  private final Path folder;
  private final Talk talk;

  GuardTest(@TempDir Path folder) {
    this.folder = folder;
    this.talk = Talk.open(folder);
  }

  @AfterEach
  void close() throws Exception {
    talk.close();
  }

  @Test
  void onlyThisMachinesOwnPagesAreServed() {
    String other =
        talk.raw("GET /api/v1/health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertThat(other).startsWith("HTTP/1.1 421 ");
    String none = talk.raw("GET /api/v1/health HTTP/1.0\r\n\r\n");
    assertThat(none).startsWith("HTTP/1.1 421 ");

    var foreign = "http://evil.example";
    assertThat(
            talk.post("/api/v1/articles", "text/plain", "Mori visited Russia.", "Origin", foreign)
                .statusCode())
        .isEqualTo(403);
    assertThat(
            talk.post("/api/v1/decisions", JSON, "{}", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    var own = talk.at("").toString();
    assertThat(talk.post("/api/v1/decisions", JSON, "{}", "Origin", own).statusCode())
        .isEqualTo(400);
  }

  @Test
  void everyAnswerForbidsForeignScript() {
    for (String path : List.of("/", "/api/v1/health", "/nowhere", "/api/v1/x")) {
      var headers = talk.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Server")).isEmpty();
    }
    assertThat(
            talk.raw(
                "GET /%2e%2e/satow/serve/openapi.yaml HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 4");
    assertThat(talk.get("/..%2fserve%2fopenapi.yaml").statusCode()).isBetween(400, 404);
  }

  @Test
  void otherAddressesWantAToken() throws Exception {
    var open = ServeOptions.local(folder.resolve("open.db"), 0).at("0.0.0.0", Optional.empty());
    assertThatThrownBy(() -> Talk.open(open)).hasMessageContaining("without a token");

    var token = "0123456789abcdef";
    var guarded = ServeOptions.local(folder.resolve("net.db"), 0).at("0.0.0.0", Optional.of(token));
    try (var net = Talk.open(guarded)) {
      assertThat(net.get("/api/v1/health").statusCode()).isEqualTo(401);
      assertThat(net.get("/api/v1/health", "Authorization", "Bearer wrong").statusCode())
          .isEqualTo(401);
      assertThat(net.get("/api/v1/health", "Authorization", "Bearer " + token).statusCode())
          .isEqualTo(200);
    }
  }
}
