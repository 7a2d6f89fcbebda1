package satow.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are posted packed by gzip. */
class PackedBodiesTest {
  private static final int LIMIT = 1_000_000;
  private static final String TEXT = "Mori visited Russia.";

  private final Talk talk;

  PackedBodiesTest(@TempDir Path folder) {
    this.talk =
        Talk.open(
            new ServeOptions(
                folder.resolve("store.db"), "127.0.0.1", 0, Optional.empty(), LIMIT, 5));
  }

  @AfterEach
  void close() throws IOException {
    talk.close();
  }

  private static byte[] packed(byte[] body) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(body);
    }
    return out.toByteArray();
  }

  private static byte[] packed(String body) throws IOException {
    return packed(body.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> posted(byte[] body, String encoding) {
    return talk.post("/api/v1/articles", "text/plain", body, "Content-Encoding", encoding);
  }

  @Test
  void anArticleIsUnpackedAndRead() throws IOException {
    var answer = posted(packed(TEXT), "gzip");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    String job = answer.headers().firstValue("Location").orElseThrow();
    talk.get(job + "/events");
    assertThat(talk.json(job).get("status").asText()).isEqualTo("done");
    String key = talk.json(job).at("/articles/0/key").asText();
    assertThat(talk.json("/api/v1/articles/" + key).get("text").asText()).isEqualTo(TEXT);
  }

  @Test
  void aBombIsRefusedWhenItHasGrownToTheLimit() throws IOException {
    byte[] spaces = new byte[200 * LIMIT];
    Arrays.fill(spaces, (byte) ' ');
    byte[] bomb = packed(spaces);
    assertThat(bomb.length).isLessThan(LIMIT);
    var answer = posted(bomb, "gzip");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(Talk.parsed(answer.body()).get("detail").asText()).contains("1000000 bytes");
  }

  @Test
  void theLimitHoldsForTheUnpackedBytes() throws IOException {
    String just = "x".repeat(LIMIT);
    assertThat(posted(packed(just), "gzip").statusCode()).isEqualTo(202);
    assertThat(posted(packed(just + "x"), "gzip").statusCode()).isEqualTo(413);
  }

  @Test
  void whatIsNoWholeStreamIsSaidSo() throws IOException {
    assertThat(posted(TEXT.getBytes(StandardCharsets.UTF_8), "gzip").statusCode()).isEqualTo(400);
    byte[] whole = packed(TEXT.repeat(100));
    var cut = posted(Arrays.copyOf(whole, whole.length / 2), "GZIP");
    assertThat(cut.statusCode()).isEqualTo(400);
    assertThat(Talk.parsed(cut.body()).get("detail").asText()).contains("no whole gzip stream");
    assertThat(posted(new byte[0], "gzip").statusCode()).isEqualTo(400);
    assertThat(posted(packed(" "), "gzip").statusCode()).isEqualTo(400);
  }

  @Test
  void otherPackingsAreRefusedWithTheOneThatIsTaken() throws IOException {
    var answer = posted(packed(TEXT), "br");
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.headers().firstValue("Accept-Encoding")).hasValue("gzip");
    assertThat(posted(TEXT.getBytes(StandardCharsets.UTF_8), "identity").statusCode())
        .isEqualTo(202);
  }
}
