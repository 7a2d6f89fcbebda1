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

  private static final Pattern BYLINE =
      Pattern.compile("^[Bb]y:? (?:\\p{Lu}[\\p{L}.'’-]*[ ,]+){1,5}\\S?\\s*");

  private static final Pattern READING_TIME =
      Pattern.compile("\\s*\\S?\\s*\\d+[ -]min(?:ute)?s?(?: read)?", Pattern.CASE_INSENSITIVE);

  /** A change within so many days corrects the same text. */
  private static final int CORRECTIONS = 31;

  private static final Pattern MONTH_PATH =
      Pattern.compile("/((?:19|20)\\d\\d)/(\\p{L}{3,9})/(\\d\\d?)/");

  private PageDates() {}

  static Optional<Published> of(Document document, Metadata metadata) {
    var declared = declared(metadata);
    if (declared.isPresent()) {
      return shown(document, metadata, declared.get());
    }
    return timeElement(document)
        .or(() -> dateLine(document, metadata))
        .or(() -> metadata.url().flatMap(url -> inUrl(url)));
  }

  static Optional<Published> declared(Metadata metadata) {
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
                    "citation_date",
                    "citation_online_date",
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
   * The declared day, checked against the days that the page shows to its readers. Where it shows
   * only the day of a later change, or contradicts its metadata otherwise, its text may be of
   * either day, and the day stays open: no date is better than a wrong one.
   */
  private static Optional<Published> shown(Document document, Metadata metadata, Published first) {
    var changed = changed(metadata);
    var lines = DateLine.of(document);
    var plain = days(lines, false);
    var marked = days(lines, true);
    if (plain.contains(first.day()) || marked.contains(first.day())) {
      return Optional.of(first);
    }
    if (changed.equals(Optional.of(first.day()))) {
      // One day for both says when the page was made, as systems do that were filled at once.
      return plain.isEmpty() ? Optional.of(first) : lineOf(candidates(lines), true);
    }
    boolean open =
        changed
            .filter(day -> day.isAfter(first.day().plusDays(CORRECTIONS)))
            .filter(day -> plain.contains(day) || !marked.isEmpty())
            .isPresent();
    return open ? Optional.empty() : Optional.of(first);
  }

  private static Optional<LocalDate> changed(Metadata metadata) {
    return metadata
        .ofArticle("dateModified")
        .or(() -> metadata.first("article:modified_time", "og:updated_time"))
        .flatMap(WrittenDates::iso);
  }

  /** The days of short lines: of those that tell a last change, or of the others. */
  private static Set<LocalDate> days(List<DateLine> lines, boolean changes) {
    return lines.stream()
        .filter(line -> line.shown() && line.change() == changes)
        .map(DateLine::day)
        .collect(Collectors.toSet());
  }

  private static Optional<Published> timeElement(Document document) {
    var inside = document.select("article time, main time, [itemprop=datePublished], time");
    return inside.stream()
        .filter(time -> !DateLine.isChange(time))
        .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text())
        .flatMap(words -> published(words, "metadata").stream())
        .findFirst();
  }

  private static Optional<Published> dateLine(Document document, Metadata metadata) {
    var candidates = candidates(DateLine.of(document));
    var near = nearHeading(document);
    return lineOf(candidates, true)
        .or(
            () ->
                lineOf(candidates.stream().filter(l -> near.contains(l.element())).toList(), false))
        .or(() -> lineOf(candidates, false))
        .filter(found -> !lastChange(metadata).equals(Optional.of(found.day())));
  }

  /** Systems that tell the change of a page without its publication show it too. */
  private static Optional<LocalDate> lastChange(Metadata metadata) {
    return metadata.first("article:modified_time").flatMap(WrittenDates::iso);
  }

  private static List<DateLine> candidates(List<DateLine> lines) {
    return lines.stream().filter(line -> line.candidate() && !line.change()).toList();
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
  private static Optional<Published> lineOf(List<DateLine> candidates, boolean labelled) {
    var days =
        candidates.stream()
            .filter(line -> LABELLED.matcher(line.text()).find() == labelled)
            .filter(line -> labelled || fills(line.found(), line.text()))
            .map(DateLine::day)
            .distinct()
            .toList();
    return days.isEmpty() || (!labelled && days.size() > 1)
        ? Optional.empty()
        : Optional.of(new Published(days.get(0), "date line", days.get(0).toString()));
  }

  /** Whether the date is most of its line. */
  private static boolean fills(WrittenDates.Found found, String line) {
    int length = BYLINE.matcher(READING_TIME.matcher(line).replaceAll("")).replaceAll("").length();
    return (found.end() - found.start()) * 10 >= length * 6;
  }

  private static Optional<Published> inUrl(String url) {
    // Paths write 2016/september/03 too; between slashes that is no other day than with spaces.
    var path = MONTH_PATH.matcher(url.replaceFirst("^https?://[^/]*", "")).replaceAll("/$1 $2 $3/");
    return WrittenDates.first(path).map(found -> new Published(found.date(), "url", url));
  }
}
