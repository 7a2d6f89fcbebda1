package satow.coding.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words show issues; idioms do not. */
class IssueDictionaryTest {
  private final IssueDictionary issues = IssueDictionary.load(List.of());

  @Test
  void wordsShowAnIssueUnlessAnIdiomCoversThem() {
    assertThat(issues.of("Both claim the disputed islands", "", false)).contains("territory");
    assertThat(issues.of("a small holiday island with palms", "", false))
        .doesNotContain("territory");
  }

  @Test
  void wordsMatchOnLemmasToo() {
    assertThat(issues.of("They annexed it", "they annex it", false)).contains("territory");
  }

  @Test
  void noSilentExampleShowsItsIssue() {
    assertThat(issues.stanzas())
        .allSatisfy(
            s ->
                assertThat(s.all("silent"))
                    .allSatisfy(
                        line -> assertThat(issues.of(line, "", false)).doesNotContain(s.name())));
  }
}
