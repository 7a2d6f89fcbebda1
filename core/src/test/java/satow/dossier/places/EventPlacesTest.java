package satow.dossier.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import satow.coding.SharedAnalyzer;
import satow.dossier.DatedArticle;
import satow.dossier.Place;
import satow.dossier.dating.Dating;
import satow.language.time.DatedEvents;

/** The place of an event is where it happened, not every place named. */
class EventPlacesTest {
  private static final Dating DATING = new Dating(DatedEvents.shipped(), List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The leaders of Norway and Chile met in Geneva on Monday. | Geneva | CHE",
        "Peru and Bolivia signed a treaty in the Chilean port of Arica. | Arica | CHL",
        "Russia shelled the Ukrainian city of Kharkiv. | Kharkiv | UKR",
        "Iraq invaded Kuwait. | Kuwait | KWT",
        "The Kenyan president visited Kampala. | Kampala | UGA",
        "Iran seized a tanker in the Strait of Hormuz. | Strait of Hormuz | -",
        "China and Vietnam agreed at their Hanoi summit to reopen a crossing. | Hanoi | VNM",
      })
  void whereItHappened(String text, String name, String country) {
    assertThat(places(text))
        .isNotEmpty()
        .allSatisfy(
            place -> {
              assertThat(place.map(Place::name)).contains(name);
              assertThat(place.flatMap(Place::country).orElse("-")).isEqualTo(country);
              assertThat(place.flatMap(Place::lat)).isPresent();
              assertThat(place.flatMap(Place::precision)).isPresent();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moscow rejected the proposal of Tokyo.",
        "Norway condemned China over the situation in Tibet.",
        "Japan imposed sanctions on North Korea.",
        "Germany criticised the role of Russia in Syria.",
      })
  void aPlaceThatActsOrIsSpokenOfIsNone(String text) {
    assertThat(places(text)).isNotEmpty().allMatch(Optional::isEmpty);
  }

  @Test
  void whatIsToldOfTheMeetingTookPlaceThere() {
    var places =
        places(
            """
            Chile and Peru held talks in Lima on Monday.
            The two countries agreed at the meeting to share water.
            """);

    assertThat(places)
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.map(Place::name)).contains("Lima"));
  }

  @Test
  void historyTookPlaceElsewhere() {
    var places =
        places(
            "Norway and Chile met in Oslo on Monday. Chile imposed sanctions on Norway in 1983.");

    assertThat(places.get(places.size() - 1)).isEmpty();
  }

  @Test
  void anOccasionToComeIsNotWhereTheNewsIs() {
    var places =
        places(
            "The leaders of Norway and Chile met on Monday. They will also meet at a summit in Peru"
                + " in May.");

    assertThat(places.get(0)).isEmpty();
  }

  @Test
  void whatWasBeforeTookPlaceElsewhere() {
    var places =
        places(
            "The leaders of Norway and Chile met in Oslo on Monday. Norway has met Chile twice.");

    assertThat(places.get(places.size() - 1)).isEmpty();
  }

  @Test
  void onTheSidelinesTheyMetWhereTheArticleIsFrom() {
    var places =
        places(
            """
            GENEVA, March 3 — The foreign ministers of Norway and Chile met on Monday.
            Norway met Chile on the sidelines of a conference on whales.
            """);

    assertThat(places)
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.map(Place::name)).contains("Geneva"));
  }

  @Test
  void whatIsAnnouncedTakesPlaceThereTheAnnouncementDoesNot() {
    var dated =
        DATING.date(
            SharedAnalyzer.code(
                "The Norwegian prime minister announced that she will visit Lima in May."));
    for (int i = 0; i < dated.eventPlaces().size(); i++) {
      var place = dated.eventPlaces().get(i).map(Place::name);
      boolean announced = dated.coded().events().get(i).cameo().startsWith("036");
      assertThat(place).isEqualTo(Optional.of(announced ? "Norway" : "Lima"));
    }
    assertThat(dated.eventPlaces()).hasSizeGreaterThanOrEqualTo(2);
  }

  private static List<Optional<Place>> places(String text) {
    DatedArticle dated = DATING.date(SharedAnalyzer.code(text));
    return dated.eventPlaces();
  }
}
