package satow.dossier.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import satow.coding.Status;
import satow.dossier.DatedArticle;
import satow.dossier.Telling;
import satow.dossier.account.Dossier;
import satow.dossier.account.Dossiers;
import satow.dossier.merge.Dyad;

/** From articles written by hand to the brief that a reader sees. */
class BriefTest {
  private static final String STUBB = "FINGOV:Alexander Stubb";
  private static final String KALLAS = "ESTGOV:Kaja Kallas";

  /** Two articles about a tunnel between two neighbours. */
  static List<DatedArticle> tunnel() {
    var before =
        Telling.of("t1")
            .title("Tunnel talks near")
            .published("2023-04-28")
            .sentence("Stubb will meet Kallas in Tallinn on May 3.")
            .event("040", "meet", STUBB, KALLAS)
            .status(Status.PLANNED)
            .on("2023-05-03")
            .at("Tallinn", "EST")
            .andBack()
            .sentence("Estonia pledged to hold talks on the rail tunnel by June 2023.")
            .event("036", "pledged to hold talks", "ESTGOV:Estonia", "FINGOV:Finland")
            .on("2023-04-27")
            .time("June 2023", "2023-06")
            .article();
    var after =
        Telling.of("t2")
            .title("Neighbours <sign> & smile")
            .published("2023-05-04")
            .sentence("Stubb and Kallas met in Tallinn on Wednesday.")
            .event("040", "met", STUBB, KALLAS)
            .on("2023-05-03")
            .at("Tallinn", "EST")
            .andBack()
            .sentence("They signed 12 agreements, some on <ferries>.")
            .event("057", "signed 12 agreements", STUBB, KALLAS)
            .on("2023-05-03")
            .quantity("12 agreements", 12, "agreement", "agreements")
            .andBack()
            .sentence("“The tunnel will be dug, whatever it costs us,” Kallas told reporters.")
            .quote("“The tunnel will be dug, whatever it costs us,”", KALLAS, "transport")
            .article();
    return List.of(before, after);
  }

  static Dossier dossier() {
    return Dossiers.of(
        Dyad.of("FIN", "EST"), tunnel(), Dossier.Period.ALL, code -> code.equals("057") ? 8 : 1);
  }

  @Test
  void timelineNamesPartiesDatePlaceAndCitesItsSentences() {
    var brief = Brief.of(dossier()).markdown();

    assertThat(brief)
        .contains("# Estonia and Finland")
        .contains(
            "**3 May 2023**: Kaja Kallas (Estonia) and Alexander Stubb (Finland) met in Tallinn."
                + " [\\[t1 s0\\]](#t1-s0) [\\[t2 s0\\]](#t2-s0)")
        .contains("signed 12 agreements: “They signed 12 agreements, some on \\<ferries\\>”.")
        .contains("“The tunnel will be dug, whatever it costs us”");
  }

  @Test
  void htmlStandsAloneAndEscapesWhatItQuotes() {
    var html = Brief.of(dossier()).html();

    assertThat(html)
        .contains("Neighbours &lt;sign&gt; &amp; smile")
        .contains("&lt;ferries&gt;")
        .doesNotContain("<ferries>", "<script", "src=", "http://cdn", "https://")
        .contains("role=\"tooltip\"")
        .contains("<svg");
  }

  @Test
  void everyEventCanBeAskedAbout() {
    var dossier = dossier();
    var brief = Brief.of(dossier);

    assertThat(dossier.events())
        .isNotEmpty()
        .allSatisfy(
            e -> {
              assertThat(brief.json()).contains("\"id\" : \"" + e.id() + "\"");
              assertThat(brief.html()).containsOnlyOnce("id=\"e-" + e.id() + "\"");
              assertThat(brief.html()).contains("title=\"satow why " + e.id() + "\"");
              assertThat(brief.markdown()).containsOnlyOnce("`" + e.id() + "`");
            });
  }

  @Test
  void sameDossierGivesTheSameBytes() {
    assertThat(Brief.of(dossier()).json()).isEqualTo(Brief.of(dossier()).json());
    assertThat(Brief.of(dossier()).html()).isEqualTo(Brief.of(dossier()).html());
  }
}
