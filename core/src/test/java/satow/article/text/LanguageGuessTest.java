package satow.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageGuessTest {

  @Test
  void namesTheLanguageOfASentence() {
    assertThat(LanguageGuess.of("The ministers met in Oslo and agreed to open the border."))
        .isEqualTo("en");
    assertThat(
            LanguageGuess.of("Les ministres se sont réunis dans la capitale pour des discussions."))
        .isEqualTo("fr");
    assertThat(
            LanguageGuess.of(
                "Die Minister haben sich in der Stadt getroffen und nicht verhandelt."))
        .isEqualTo("de");
    assertThat(LanguageGuess.of("Los ministros se reunieron en la ciudad para hablar del acuerdo."))
        .isEqualTo("es");
    assertThat(
            LanguageGuess.of("I ministri si sono riuniti nella città per una visita che è breve."))
        .isEqualTo("it");
    assertThat(
            LanguageGuess.of(
                "Os ministros não chegaram para uma reunião com o presidente do país."))
        .isEqualTo("pt");
    assertThat(LanguageGuess.of("De ministers zijn niet naar het overleg van de landen gegaan."))
        .isEqualTo("nl");
    assertThat(LanguageGuess.of("Bakanlar bu toplantı için geldi ve daha sonra ülkeye döndü."))
        .isEqualTo("tr");
    assertThat(
            LanguageGuess.of(
                "Ministrowie nie są w stolicy, jak podano przez rząd w piątek na konferencji, i że to jest koniec."))
        .isEqualTo("pl");
    assertThat(LanguageGuess.of("Министры встретились в столице и подписали договор."))
        .isEqualTo("ru");
    assertThat(LanguageGuess.of("両国の外相は東京で会談した。")).isEqualTo("ja");
    assertThat(LanguageGuess.of("两国外长在北京举行会谈。")).isEqualTo("zh");
    assertThat(LanguageGuess.of("양국 외무장관이 서울에서 만났다.")).isEqualTo("ko");
    assertThat(LanguageGuess.of("التقى الوزيران في العاصمة يوم الاثنين.")).isEqualTo("ar");
  }

  @Test
  void knowsLanguagesThatShareSmallWordsWithEnglish() {
    assertThat(
            LanguageGuess.of(
                "De premier had dinsdag een ontmoeting met de president, die in het land was, en is"
                    + " daarna weer in Oslo geweest."))
        .isIn("nl", "af");
    assertThat(
            LanguageGuess.of(
                "Die minister het gesê dat hy in die stad is en dat hy die president sal ontmoet."))
        .isEqualTo("af");
    assertThat(
            LanguageGuess.of("Premijer se u utorak sastao s predsjednikom zbog ribolovnih kvota."))
        .isEqualTo("hr");
    assertThat(
            LanguageGuess.of(
                "Waziri Mkuu alikutana na rais siku ya Jumanne kujadili mgao wa uvuvi."))
        .isEqualTo("sw");
  }

  @Test
  void menuInEnglishMakesNoEnglishText() {
    String story = "Statsministeren møtte presidenten i Bergen for å drøfte kvotene i havet. ";

    assertThat(LanguageGuess.of("Home Search Contact About the site\n" + story.repeat(20)))
        .isIn("nb", "no");
  }

  @Test
  void menuInFrenchMakesNoFrenchText() {
    String menu = "Rechercher\nNous contacter\nMentions légales\nLes dernières nouvelles\n";
    String story =
        "The ministers of the two countries met in the old town to talk about the quotas.";

    assertThat(LanguageGuess.of(menu.repeat(20) + story)).isEqualTo("en");
  }

  @Test
  void aShortTextInLatinLettersCountsAsEnglish() {
    assertThat(LanguageGuess.of("Abe visits Sochi")).isEqualTo("en");
    assertThat(LanguageGuess.of("Macron, Le Drian de retour")).isEqualTo("en");
    assertThat(LanguageGuess.of("123")).isEqualTo("en");
  }
}
