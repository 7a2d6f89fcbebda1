package satow.coding.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.coding.SharedAnalyzer;

/** What constructions mean; one cause a test. Events as {@code CODE SOURCE TARGET}. */
final class EventReaderTest {

  @Test
  void codesNoPurposeBesideWhatIsDoneForIt() {
    assertThat(
            events(
                "Peru rejected Chile's offer to host a summit to hammer out a treaty with Bolivia."))
        .containsExactly("125 PER CHL");
    assertThat(
            events("Kenya suspended a loan to Uganda aimed at bringing Chad and Libya together."))
        .containsExactly("1621 KEN UGA");
  }

  private static List<String> events(String text) {
    return SharedAnalyzer.code(text).events().stream().map(EventReaderTest::written).toList();
  }

  private static String written(EventMention event) {
    return event.cameo() + " " + code(event.source()) + " " + code(event.target());
  }

  private static String code(java.util.Optional<Actor> actor) {
    return actor.flatMap(Actor::code).orElse("-");
  }
}
