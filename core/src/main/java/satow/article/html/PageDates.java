package satow.article.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import satow.article.html.Page.Published;
import satow.article.text.WrittenDates;

/**
 * When a page was published: its metadata, then {@code time} elements and date lines, then its
 * address. Dates of the last change are no publication dates.
 */
final class PageDates {
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:first |originally )?(?:published|posted|date|released)(?: on| at)?[:\\s]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGED =
      Pattern.compile("updated?|modified|reviewed|edited", Pattern.CASE_INSENSITIVE);

  /** A date line of a page is short. */
  private static final int LINE = 60;

  private PageDates() {}

  static Optional<Published> of(Document document, Metadata metadata) {
    return metadata
        .ofArticle("datePublished")
        .or(
            () ->
                metadata.first(
                    "article:published_time",
                    "og:published_time",
                    "og:article:published_time",
                    "datepublished",
                    "parsely-pub-date",
                    "sailthru.date",
                    "publishdate",
                    "publish-date",
                    "pubdate",
                    "date",
                    "dc.date",
                    "dc.date.issued",
                    "dcterms.created",
                    "citation_publication_date",
                    "article.published"))
        .or(() -> metadata.ofArticle("dateCreated"))
        .flatMap(words -> published(words, "metadata"))
        .or(() -> timeElement(document))
        .or(() -> dateLine(document))
        .or(() -> metadata.url().flatMap(url -> inUrl(url)));
  }

  private static Optional<Published> published(String words, String from) {
    return WrittenDates.iso(words)
        .or(() -> WrittenDates.first(words).map(WrittenDates.Found::date))
        .map(day -> new Published(day, from, words));
  }

  private static Optional<Published> timeElement(Document document) {
    var inside = document.select("article time, main time, [itemprop=datePublished], time");
    return inside.stream()
        .filter(time -> !CHANGED.matcher(around(time)).find())
        .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text())
        .flatMap(words -> published(words, "metadata").stream())
        .findFirst();
  }

  /** The words and class names around a date, which may say that it is the last change's. */
  private static String around(Element time) {
    var parent = time.parent();
    var words = parent == null || parent.text().length() > LINE ? "" : parent.text();
    return time.className() + " " + time.attr("itemprop") + " " + words;
  }

  private static Optional<Published> dateLine(Document document) {
    var candidates =
        document.select("[class~=(?i)date|publish|posted|meta|byline], p, span, div, li").stream()
            .filter(element -> element.text().length() <= LINE && !element.text().isEmpty())
            .filter(element -> !CHANGED.matcher(element.text()).find())
            .toList();
    return lineOf(candidates, true).or(() -> lineOf(candidates, false));
  }

  private static Optional<Published> lineOf(List<Element> candidates, boolean labelled) {
    return candidates.stream()
        .filter(e -> LABELLED.matcher(e.text()).find() == labelled)
        .flatMap(
            e -> WrittenDates.first(e.text()).stream().filter(f -> labelled || fills(f, e.text())))
        .map(found -> new Published(found.date(), "date line", found.date().toString()))
        .findFirst();
  }

  /** Whether the date is most of its line. */
  private static boolean fills(WrittenDates.Found found, String line) {
    return (found.end() - found.start()) * 10 >= line.length() * 6;
  }

  private static Optional<Published> inUrl(String url) {
    return WrittenDates.first(url.replaceFirst("^https?://[^/]*", ""))
        .map(found -> new Published(found.date(), "url", url));
  }
}
