package satow.article.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    var declared = declared(metadata);
    if (declared.isPresent()) {
      return shown(document, metadata, declared.get());
    }
    return timeElement(document)
        .or(() -> dateLine(document))
        .or(() -> metadata.url().flatMap(url -> inUrl(url)));
  }

  private static Optional<Published> declared(Metadata metadata) {
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
        .flatMap(words -> published(words, "metadata"));
  }

  private static Optional<Published> published(String words, String from) {
    return WrittenDates.iso(words)
        .or(() -> WrittenDates.first(words).map(WrittenDates.Found::date))
        .map(day -> new Published(day, from, words));
  }

  /**
   * The day that the page shows to its readers. Where metadata give both a first day and a later
   * change, and the page shows only the change, its text is of that day; where it marks that day as
   * a change, the day stays open.
   */
  private static Optional<Published> shown(Document document, Metadata metadata, Published first) {
    var changed =
        metadata
            .ofArticle("dateModified")
            .or(() -> metadata.first("article:modified_time", "og:updated_time"))
            .flatMap(WrittenDates::iso)
            .filter(day -> !day.equals(first.day()));
    if (changed.isEmpty()) {
      return Optional.of(first);
    }
    var all = days(document, true);
    if (!all.contains(changed.get()) || all.contains(first.day())) {
      return Optional.of(first);
    }
    return days(document, false).contains(changed.get())
        ? Optional.of(new Published(changed.get(), "date line", changed.get().toString()))
        : Optional.empty();
  }

  /** The days of the page's short lines, with those of a last change or without. */
  private static Set<LocalDate> days(Document document, boolean changes) {
    return document.select("p, span, div, li, time, small, em, b, strong, td, h5, h6").stream()
        .filter(element -> element.childrenSize() < 4)
        .map(Element::text)
        .filter(text -> text.length() > 7 && text.length() <= LINE)
        .filter(text -> changes || !CHANGED.matcher(text).find())
        .flatMap(text -> WrittenDates.first(text).stream())
        .map(WrittenDates.Found::date)
        .collect(Collectors.toSet());
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
    var near = nearHeading(document);
    return lineOf(candidates, true)
        .or(() -> lineOf(candidates.stream().filter(near::contains).toList(), false))
        .or(() -> lineOf(candidates, false));
  }

  /** The elements around the page's first heading, where date lines of articles stand. */
  private static Set<Element> nearHeading(Document document) {
    var all = document.body().getAllElements();
    var heading = document.selectFirst("h1");
    int at = heading == null ? -1 : all.indexOf(heading);
    return at < 0
        ? Set.of()
        : Set.copyOf(all.subList(Math.max(0, at - BEFORE), Math.min(all.size(), at + AFTER)));
  }

  private static final int BEFORE = 15;
  private static final int AFTER = 50;

  /** The day of the date lines; without a label it counts only where all of them say the same. */
  private static Optional<Published> lineOf(List<Element> candidates, boolean labelled) {
    var days =
        candidates.stream()
            .filter(e -> LABELLED.matcher(e.text()).find() == labelled)
            .flatMap(
                e ->
                    WrittenDates.first(e.text()).stream()
                        .filter(found -> labelled || fills(found, e.text())))
            .map(WrittenDates.Found::date)
            .distinct()
            .toList();
    return days.isEmpty() || (!labelled && days.size() > 1)
        ? Optional.empty()
        : Optional.of(new Published(days.get(0), "date line", days.get(0).toString()));
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
