package satow.article.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import satow.article.ColumnNames;

class FeedsTest {
  private static final String HERE = "https://example.org/feeds/world.xml";

  private static List<Link> links(String feed) {
    return links(feed.getBytes(UTF_8));
  }

  private static List<Link> links(byte[] feed) {
    return ((Feed.Read) new Feeds(ColumnNames.USUAL).read(feed, HERE)).links();
  }

  private static String reason(String feed) {
    return ((Feed.Unreadable) new Feeds(ColumnNames.USUAL).read(feed.getBytes(UTF_8), HERE))
        .reason();
  }

  private static void isTheBridge(Link link) {
    assertThat(link.url()).isEqualTo("https://example.org/bridge");
    assertThat(link.title()).contains("Bridge & border");
    assertThat(link.published()).contains(LocalDate.of(2016, 9, 3));
  }

  @Test
  void rssOfEveryVersion() {
    isTheBridge(
        links(
                """
                <?xml version="1.0"?>
                <rss version="2.0"><channel><title>The Quiet Post</title>
                <item><title>Bridge &amp; border</title><link>/bridge</link>
                <pubDate>Sat, 03 Sep 2016 10:00:00 GMT</pubDate></item></channel></rss>
                """)
            .get(0));
    var old =
        links(
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><title>The Quiet Post</title><link>https://example.org</link>
            <description>news</description><language>en</language>
            <item><title>Bridge &amp; border</title><link>https://example.org/bridge</link></item>
            </channel></rss>
            """);
    assertThat(old.get(0).title()).contains("Bridge & border");
    assertThat(old.get(0).outlet()).contains("The Quiet Post");
    isTheBridge(
        links(
                """
                <?xml version="1.0"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                  xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://example.org"><title>The Quiet Post</title></channel>
                <item rdf:about="https://example.org/bridge"><title>Bridge &amp; border</title>
                <link>https://example.org/bridge</link><dc:date>2016-09-03T10:00:00Z</dc:date></item>
                </rdf:RDF>
                """)
            .get(0));
  }

  @Test
  void atomWithItsLastChange() {
    var link =
        links(
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Quiet Post</title>
                <entry><title type="html">Bridge &amp;amp; border</title>
                <link rel="self" href="https://example.org/api/1"/>
                <link rel="alternate" href="https://example.org/bridge"/>
                <published>2016-09-03T10:00:00Z</published><updated>2016-09-05T10:00:00Z</updated>
                </entry></feed>
                """)
            .get(0);
    isTheBridge(link);
    assertThat(link.changed()).hasToString("Optional[2016-09-05T10:00:00Z]");
  }

  @Test
  void jsonFeedAndArticleListsOfGdelt() {
    isTheBridge(
        links(
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "The Quiet Post",
                 "items": [{"id": "1", "url": "https://example.org/bridge",
                   "title": "Bridge & border", "date_published": "2016-09-03T10:00:00Z"}]}
                """)
            .get(0));
    var gdelt =
        links(
            """
            {"articles": [{"url": "https://example.org/bridge", "url_mobile": "",
              "title": "Bridge & border", "seendate": "20160903T101500Z", "domain": "example.org"}]}
            """);
    isTheBridge(gdelt.get(0));
    assertThat(gdelt.get(0).outlet()).contains("example.org");
  }

  @Test
  void newsSitemapsAndTheirIndexes() {
    var link =
        links(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://example.org/bridge</loc><news:news><news:publication>
                <news:name>The Quiet Post</news:name><news:language>en</news:language>
                </news:publication><news:publication_date>2016-09-03</news:publication_date>
                <news:title>Bridge &amp; border</news:title></news:news></url></urlset>
                """)
            .get(0);
    isTheBridge(link);
    assertThat(link.outlet()).contains("The Quiet Post");

    var index =
        """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://example.org/old.xml</loc><lastmod>2016-01-01</lastmod></sitemap>
        <sitemap><loc>https://example.org/new.xml.gz</loc><lastmod>2016-09-03</lastmod></sitemap>
        </sitemapindex>
        """;
    assertThat(((Feed.Read) new Feeds(ColumnNames.USUAL).read(index.getBytes(UTF_8), HERE)).more())
        .containsExactly("https://example.org/new.xml.gz", "https://example.org/old.xml");
  }

  @Test
  void listsOfAddresses() {
    isTheBridge(
        links(
                """
                id,media_name,publish_date,title,url
                5,Quiet Post,2016-09-03,Bridge & border,https://example.org/bridge
                """)
            .get(0));
    isTheBridge(
        links(
                """
                URL,MobileURL,Date,Title
                "https://example.org/bridge","","2016-09-03 10:15:00","Bridge & border"
                """)
            .get(0));
    assertThat(links("https://example.org/a\n\nhttps://example.org/b\nhttps://example.org/a\n"))
        .extracting(Link::url)
        .containsExactly("https://example.org/a", "https://example.org/b");
    assertThat(
            links("{\"url\": \"https://example.org/a\"}\n{\"url\": \"https://example.org/b\"}\n"))
        .hasSize(2);
  }

  @Test
  void packedBrokenAndForeignOnes() throws IOException {
    var rss = "<rss version=\"2.0\"><channel><title>P</title><item><link>/a</link></item>";
    assertThat(links(rss))
        .as("cut off")
        .extracting(Link::url)
        .containsExactly("https://example.org/a");
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write((rss + "</channel></rss>").getBytes(UTF_8));
    }
    assertThat(links(packed.toByteArray())).hasSize(1);
    var latin =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss version=\"2.0\"><channel>"
            + "<title>P</title><item><title>Café</title><link>/a</link></item></channel></rss>";
    assertThat(links(latin.getBytes(ISO_8859_1)).get(0).title()).contains("Café");

    assertThat(reason("")).isEqualTo("empty");
    assertThat(reason("<html><head><link rel=alternate type='application/rss+xml' href='/rss'>"))
        .isEqualTo("a web page, no feed; it names these: https://example.org/rss");
    assertThat(reason("a,b\n1,2\n")).startsWith("no column for the text");
    assertThat(
            links(
                "<rss version=\"2.0\"><channel><item><link>javascript:x</link></item>"
                    + "</channel></rss>"))
        .isEmpty();
  }

  @Test
  void entitiesOfADocumentTypeAreNotRead() {
    var attack =
        """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e SYSTEM "file:///etc/hostname">]>
        <rss version="2.0"><channel><item><title>&e;</title><link>/a</link></item></channel></rss>
        """;
    assertThat(links(attack))
        .allSatisfy(l -> assertThat(l.title()).isIn(Optional.empty(), Optional.of("&e;")));
  }
}
