package satow.article.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final String FIRST =
      "The presidents of Kenya and Uganda opened a bridge across the border river on Monday.";
  private static final String SECOND =
      "Both promised to lower the tariffs on grain before the harvest, officials said.";

  private static Page page(String head, String body) throws IOException {
    var html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    return Page.of(html.getBytes(UTF_8));
  }

  @Test
  void readsTheMainTextInOrderWithoutThePagesFurniture() throws IOException {
    var page =
        page(
            "<title>A bridge opens | The Lake Post</title>"
                + "<meta property='og:site_name' content='The Lake Post'>"
                + "<link rel=canonical href='https://example.org/2016/09/03/bridge'>",
            "<nav><a href=/>Home</a> <a href=/w>World</a></nav><article><h1>A bridge opens</h1>"
                + "<p class=byline>By Grace Otieno</p><p>"
                + FIRST
                + "</p><h2>Lower tariffs</h2><p>"
                + SECOND
                + "</p><ul><li>Grain: four per cent</li></ul>"
                + "<div class='share-box'><a>Tweet</a></div><h3>Related articles</h3>"
                + "<ul><li><a href=/1>Another bridge</a></li><li><a href=/2>A third</a></li></ul>"
                + "</article><div id=comments><p>Nobody asked the ferrymen about this bridge, did they?"
                + "</p></div><footer>Imprint</footer>");
    assertThat(page.title()).contains("A bridge opens");
    assertThat(page.outlet()).contains("The Lake Post");
    assertThat(page.url()).contains("https://example.org/2016/09/03/bridge");
    assertThat(page.byline()).contains("Grace Otieno");
    assertThat(page.published().orElseThrow().day()).isEqualTo(LocalDate.of(2016, 9, 3));
    assertThat(page.published().orElseThrow().from()).isEqualTo("url");
    assertThat(page.body())
        .startsWith(FIRST)
        .contains("\n\nLower tariffs\n\n" + SECOND + "\n\nGrain: four per cent")
        .doesNotContain("Home", "Tweet", "Another bridge", "ferrymen", "Imprint");
  }

  @Test
  void believesTheMetadataOfTheArticle() throws IOException {
    var page =
        page(
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Bridge &amp; border\",\"datePublished\":\"2016-09-03T08:00:00Z\","
                + "\"dateModified\":\"2017-01-01\",\"author\":{\"@id\":\"#g\"}},"
                + "{\"@id\":\"#g\",\"@type\":\"Person\",\"name\":\"Grace Otieno\"}]}</script>",
            "<p>" + FIRST + "</p><p>" + SECOND + "</p>");
    assertThat(page.title()).contains("Bridge & border");
    assertThat(page.byline()).contains("Grace Otieno");
    assertThat(page.published().orElseThrow().day()).isEqualTo(LocalDate.of(2016, 9, 3));
    assertThat(page.published().orElseThrow().from()).isEqualTo("metadata");
  }

  @Test
  void takesNoDateOfTheLastChangeForThePublication() throws IOException {
    var page =
        page("", "<p>Last updated: March 4, 2019</p><p>" + FIRST + "</p><p>" + SECOND + "</p>");
    assertThat(page.published()).isEmpty();
  }

  @Test
  void saysNoDateWhereThePageShowsOnlyThatOfALaterChange() throws IOException {
    var page =
        page(
            "<meta property='article:published_time' content='2016-09-03T08:00:00Z'>"
                + "<meta property='article:modified_time' content='2019-03-04T08:00:00Z'>",
            "<div><span>Last updated on</span> <span>March 4, 2019</span></div><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p>");
    assertThat(page.published()).isEmpty();
  }

  @Test
  void takesNeitherTheSitesNameNorALaterHeadingForTheHeadline() throws IOException {
    var page =
        page(
            "<title>Bridge over the border river opens | The Lake Post</title>",
            "<h1 class=site-logo>The Lake Post</h1><h1>Border river bridge opens at last</h1><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><h1>Write to us</h1>");
    assertThat(page.title()).contains("Border river bridge opens at last");
  }

  @Test
  void readsFoldedAnswersAndTextThatWasEncodedTwice() throws IOException {
    var page =
        page(
            "",
            "<h2>Questions</h2><p>"
                + FIRST
                + "</p><div class=accordion-panel style='display:none'><p>The ferrymen of the"
                + " riverâ\u0080\u0099s villages get other work from the states.</p></div>"
                + "<div class=relatedArticles><p>"
                + SECOND
                + "</p></div><p>"
                + SECOND
                + "</p><p>"
                + FIRST
                + "</p>");
    assertThat(page.body())
        .contains("The ferrymen of the river’s villages")
        .containsOnlyOnce(SECOND);
    assertThat(page.blocks().get(0)).matches(Block::heading);
  }

  @Test
  void readsAPageThatBeginsWithAByteOrderMark() throws IOException {
    var html = "\ufeff<html><head><title>A bridge opens</title></head><body><p>" + FIRST + "</p>";
    var page = Page.of(html.getBytes(UTF_8));
    assertThat(page.body()).isEqualTo(FIRST);
    assertThat(html.substring(page.blocks().get(0).from(), page.blocks().get(0).to()))
        .isEqualTo(FIRST);
  }

  @Test
  void readsBrokenPages() throws IOException {
    for (var html : new String[] {"", "<", "<html><body><p>", "<script type=ld+json>{", "text"}) {
      assertThat(Page.of(html.getBytes(UTF_8))).isNotNull();
    }
  }
}
