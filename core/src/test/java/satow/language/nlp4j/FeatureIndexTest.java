package satow.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The packed index says what the map of strings said, for the features that weigh something. */
class FeatureIndexTest {

  @Test
  void findsWhatTheMapFindsAndNothingElse() {
    var random = new Random(11);
    var map = new FeatureMap();
    var used = new BitSet();
    for (int i = 0; i < 20_000; i++) {
      int number = map.add(random.nextInt(7), word(random));
      used.set(number, random.nextInt(10) > 0);
    }

    var packed = FeatureIndex.of(map, used);

    assertThat(packed.size()).isEqualTo(map.size());
    for (int i = 0; i < 40_000; i++) {
      int kind = random.nextInt(9);
      var feature = word(random);
      int number = map.index(kind, feature);
      int expected = number >= 0 && used.get(number) ? number : -1;
      assertThat(packed.index(kind, feature)).as("%d %s", kind, feature).isEqualTo(expected);
    }
  }

  @Test
  void learnsNothing() {
    var packed = FeatureIndex.of(new FeatureMap(), new BitSet());

    assertThat(packed.index(0, "a")).isEqualTo(-1);
    assertThatThrownBy(() -> packed.add(0, "a")).isInstanceOf(UnsupportedOperationException.class);
  }

  /** Short words of few letters, so that many come twice. */
  private static String word(Random random) {
    var out = new StringBuilder();
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      out.append("abcdeé中_".charAt(random.nextInt(8)));
    }
    return out.toString();
  }
}
