package satow.dossier.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import satow.dossier.DateInterval;

/** What a question is taken to ask for, of whom, and of which time. */
class QuestionTest {
  private static Question ask(String text) {
    return Question.of(text, BriefTest.dossier());
  }

  @ParameterizedTest
  @CsvSource({
    "When did Stubb and Kallas last sit down together?, MEETINGS",
    "How many times has Stubb been to Tallinn?, MEETINGS",
    "How many agreements came out of Tallinn?, AGREEMENTS",
    "Did Finland keep its word?, PROMISES",
    "What does Finland want?, SPEECH",
    "What is Tallinn's stand?, SPEECH",
    "How long did they talk?, FIGURES",
    "Where are there different accounts?, DIFFERENCES",
    "Who mediated?, THIRD",
    "How does Sweden figure in it?, THIRD",
    "Is another summit coming up?, PLANS",
    "Are the tariffs still in place?, MEASURES",
    "Why were the talks stopped?, REASON",
    "Did Estonia apologise?, OTHER"
  })
  void kinds(String question, QuestionWords.Kind kind) {
    assertThat(ask(question).kind()).isEqualTo(kind);
  }

  @Test
  void whoAndWhat() {
    var q = ask("What did Stubb promise Estonia in Tallinn?");
    assertThat(q.agent()).map(Term::word).contains("Stubb");
    assertThat(q.terms())
        .extracting(Term::word, Term::sort)
        .containsExactly(
            tuple("Stubb", Term.Sort.PERSON),
            tuple("promise", Term.Sort.WORD),
            tuple("Estonia", Term.Sort.STATE),
            tuple("Tallinn", Term.Sort.NAME));
  }

  @ParameterizedTest
  @CsvSource({
    "in autumn 2014, 2014-09-01, 2014-11-30",
    "in December 2016, 2016-12-01, 2016-12-31",
    "on 9 Nov 2014, 2014-11-09, 2014-11-09",
    "between 2014 and 2016, 2014-01-01, 2016-12-31"
  })
  void timesWithin(String time, String first, String last) {
    var days = new DateInterval(LocalDate.parse(first), LocalDate.parse(last));
    assertThat(AskedTime.of("What did they sign " + time + "?").during())
        .isEqualTo(Optional.of(days));
  }

  @Test
  void theDeclarationOfAYearIsNoTime() {
    assertThat(AskedTime.of("What is said on the 1956 declaration?").asked()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "imposed, impose",
    "losses, loss",
    "cancelled, cancel",
    "apologised, apologize",
    "embassies, embassy",
    "Putin's, putin"
  })
  void formsOfAWordAreOne(String one, String other) {
    assertThat(Stem.of(one.toLowerCase(Locale.ROOT))).isEqualTo(Stem.of(other));
  }

  @Test
  void aVerbIsFoundWithItsParticle() {
    assertThat(Words.of("India turned the proposal down").stems()).contains("turn_down");
    assertThat(Synonyms.of("turn_down")).contains("reject", "refus");
  }
}
