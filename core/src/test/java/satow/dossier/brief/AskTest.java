package satow.dossier.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Questions that a desk officer asks, and what the records answer. */
class AskTest {
  private static Ask.Answer ask(String question) {
    return Ask.of(BriefTest.dossier()).answer(question);
  }

  @Test
  void lastMeeting() {
    assertThat(ask("When did they last meet?").lines())
        .containsExactly(
            "3 May 2023: Kaja Kallas (Estonia) and Alexander Stubb (Finland) met in Tallinn."
                + " [t1 s0] [t2 s0]");
  }

  @Test
  void promisesAndWhatBecameOfThem() {
    assertThat(ask("What was promised?").text()).contains("rail tunnel", "Status: open", "[t1 s1]");
    assertThat(ask("Which promises were broken?").told()).isFalse();
  }

  @Test
  void whoSaidWhatOnAMatter() {
    assertThat(ask("What did Kallas say about the tunnel?").text())
        .contains("“The tunnel will be dug, whatever it costs us”", "[t2 s2]");
    assertThat(ask("What did Kallas say about fishing?").told()).isFalse();
  }

  @Test
  void figuresChangesAndSilence() {
    assertThat(ask("What has changed since 1 May 2023?").lines()).hasSize(2);
    assertThat(ask("Any figures on agreements?").text()).contains("12 agreements");
    assertThat(ask("Where do the sources differ?").text())
        .isEqualTo("The articles do not tell (2 read, the latest of 4 May 2023).\n");
  }

  @Test
  void whomAQuestionNamesItKeepsTo() {
    assertThat(ask("When did Kallas and Stubb last sit down together?").text()).contains("t2 s0");
    assertThat(ask("When did Kallas last meet Niinisto?").told()).isFalse();
    assertThat(ask("Did Kallas ever visit Oulu?").told()).isFalse();
    assertThat(ask("Did Stubb apologise?").told()).isFalse();
  }

  @Test
  void whatNoRecordTellsIsQuotedFromTheArticles() {
    assertThat(ask("Are there ferries?").text()).contains("ferries", "[t2 s1]");
    assertThat(ask("Why is there a tunnel?").text()).startsWith("The articles do not tell why");
  }

  @Test
  void whatIsPlanned() {
    assertThat(ask("Is a meeting coming up?").told()).isFalse();
  }
}
