package satow.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyIndexTest {
  /** So many words, no five of which come twice. */
  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @Test
  void aTextCutShortOrWithSomeWordsChangedIsACopy() {
    var index = new CopyIndex();
    assertThat(index.add("agency", Shingles.of(words(0, 400)))).isEmpty();

    assertThat(index.add("whole", Shingles.of(words(0, 400)))).contains("agency");
    assertThat(index.add("cut", Shingles.of(words(0, 120)))).contains("agency");
    assertThat(index.add("framed", Shingles.of("By our staff. " + words(0, 400))))
        .contains("agency");
    assertThat(index.add("changed", Shingles.of(words(0, 400).replace("w200", "two hundred"))))
        .contains("agency");
    assertThat(index.add("halfOwn", Shingles.of(words(200, 600)))).isEmpty();
    assertThat(index.add("other", Shingles.of(words(1000, 1400)))).isEmpty();
  }

  @Test
  void aShortTextIsNoCopy() {
    var index = new CopyIndex();
    index.add("a", Shingles.of("Rates were unchanged on Monday."));
    assertThat(index.add("b", Shingles.of("Rates were unchanged on Monday."))).isEmpty();
  }

  @Test
  void whatIsKeptIsEnoughToCompare() {
    var text = Shingles.of(words(0, 400));
    assertThat(Shingles.of(text.bytes()).share(text)).isEqualTo(1);
    assertThat(text.share(Shingles.of(words(1000, 1400)))).isZero();
  }

  @Test
  void anAddressIsTheArticlesWithoutWhatCountsReaders() {
    assertThat(WebAddress.of("https://www.Example.org/a/?utm_source=x&id=3#top"))
        .contains("example.org/a?id=3");
    assertThat(WebAddress.of("http://example.org:80/a")).contains("example.org/a");
    assertThat(WebAddress.of("http://example.org:8080/a")).contains("example.org:8080/a");
    assertThat(WebAddress.of("https://example.org/")).isEmpty();
    assertThat(WebAddress.of("mailto:desk@example.org")).isEmpty();
  }
}
