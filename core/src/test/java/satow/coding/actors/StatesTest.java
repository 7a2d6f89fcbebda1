package satow.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import satow.coding.dictionary.Stanza;

/** What the shipped actors must at least hold. */
class StatesTest {
  private static final List<Stanza> SHIPPED = ActorDictionary.load(List.of()).stanzas();

  /** ISO 3166-1 codes of the members of the United Nations and of its two observer states. */
  static final List<String> MEMBERS =
      Arrays.asList(
          ("AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH"
                  + " BWA BRA BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV"
                  + " CUB CYP CZE PRK COD DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA"
                  + " GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL"
                  + " ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG"
                  + " MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD"
                  + " NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT KOR MDA ROU"
                  + " RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD"
                  + " ESP LKA SDN SUR SWE CHE SYR TJK TZA THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR"
                  + " ARE GBR USA URY UZB VUT VEN VNM YEM ZMB ZWE VAT PSE")
              .split(" ", -1));

  @Test
  void everyStateIsThereAndSoAreTerritoriesInDispute() {
    List<String> codes = of("state").map(Stanza::name).toList();

    assertThat(MEMBERS).hasSize(195);
    assertThat(codes)
        .containsAll(MEMBERS)
        .contains("TWN", "KSV", "ESH", "ABK", "SOS", "NCY", "NKR", "TRN", "SOM", "HKG", "TIB");
  }

  @Test
  void statesThatAreGoneHaveTheirYears() {
    List<String> gone =
        of("state")
            .filter(s -> s.one("years").isPresent())
            .flatMap(s -> s.one("name").stream())
            .toList();

    assertThat(gone)
        .contains(
            "Soviet Union",
            "Yugoslavia",
            "Czechoslovakia",
            "East Germany",
            "West Germany",
            "South Vietnam",
            "North Yemen",
            "South Yemen");
  }

  @Test
  void everyStateHasNameAdjectiveAndCapital() {
    assertThat(without("name")).isEmpty();
    assertThat(without("adjective")).isEmpty();
    // A city that is a state, and two capitals whose names many places bear.
    assertThat(without("capital")).containsExactlyInAnyOrder("SGP", "CRI", "STP");
  }

  private static List<String> without(String key) {
    return MEMBERS.stream()
        .filter(code -> of("state").noneMatch(s -> s.name().equals(code) && !s.list(key).isEmpty()))
        .toList();
  }

  @Test
  void thereAreRolesOrganisationsGroupsAndCompaniesEnough() {
    long roles =
        of("role")
            .flatMap(s -> Stream.concat(s.list("words").stream(), s.list("title").stream()))
            .distinct()
            .count();

    assertThat(roles).isGreaterThanOrEqualTo(300);
    assertThat(of("organisation")).hasSizeGreaterThanOrEqualTo(250);
    assertThat(of("company")).hasSizeGreaterThanOrEqualTo(100);
    assertThat(SHIPPED.stream().filter(s -> s.one("kind").filter("armed"::equals).isPresent()))
        .hasSizeGreaterThanOrEqualTo(200);
  }

  private static Stream<Stanza> of(String kind) {
    return SHIPPED.stream().filter(s -> s.kind().equals(kind));
  }
}
