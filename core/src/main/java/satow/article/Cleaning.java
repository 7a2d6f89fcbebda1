package satow.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import satow.article.Boilerplate.Kind;
import satow.article.text.WrittenDates;

/**
 * Finds the headline of crawled text and marks what is not the reporter's prose. The text stays as
 * it is.
 *
 * <p>Each line is judged by its own words ({@link LineSigns}), then by where it stands: above the
 * headline, between headline and first paragraph, between paragraphs, after the last one. Lines
 * that end as sentences do and stand among paragraphs are kept unless their own words speak against
 * them.
 */
public final class Cleaning {

  private Cleaning() {}

  /** The article in a crawled text. */
  public static Article of(String id, String text, String source) {
    var lines = Line.of(text);
    var region = Region.of(lines);
    var headline = Headline.find(lines, region);
    var places = Places.of(lines, headline, region);
    var kinds = kinds(lines, places);
    var boilerplate = spans(text, lines, kinds);
    var title = headline.map(at -> title(lines.get(at)));
    Optional<String> none = Optional.empty();
    return new Article(
        id,
        text,
        title,
        byline(lines, kinds),
        none,
        none,
        declared(lines, kinds, headline.orElse(0)),
        boilerplate,
        source);
  }

  /** The boilerplate of a text that carries no headline and no menus, as a page's main text. */
  static List<Boilerplate> withoutHeadline(String text) {
    var lines = Line.of(text);
    var places = Places.of(lines, Optional.empty(), new Region(0, lines.size()));
    return spans(text, lines, kinds(lines, places));
  }

  private static List<Boilerplate> spans(
      String text, List<Line> lines, List<Optional<Kind>> kinds) {
    var boilerplate = new ArrayList<Boilerplate>();
    for (int i = 0; i < lines.size(); i++) {
      var span = lines.get(i).span();
      var kind = kinds.get(i);
      if (kind.isPresent()) {
        boilerplate.add(new Boilerplate(span, kind.get()));
      } else {
        boilerplate.addAll(CaptionReferences.in(text, span));
      }
    }
    return boilerplate;
  }

  /** The title; where the page glues it to itself, its first copy only. */
  private static Article.Title title(Line line) {
    var text = line.text();
    int half = text.length() / 2;
    for (int at = half - 2; at > 0 && at <= half + 2 && at < text.length(); at++) {
      var first = text.substring(0, at).strip();
      if (first.length() > 8 && first.equals(text.substring(at).strip())) {
        return new Article.Title(
            first,
            Optional.of(new Span(line.span().start(), line.span().start() + first.length())));
      }
    }
    return new Article.Title(text, Optional.of(line.span()));
  }

  private static List<Optional<Kind>> kinds(List<Line> lines, Places places) {
    var kinds = new ArrayList<Optional<Kind>>(Collections.nCopies(lines.size(), Optional.empty()));
    for (int i = 0; i < lines.size(); i++) {
      if (places.headline().orElse(-1) != i) {
        kinds.set(i, kind(lines, i, places));
      }
    }
    if (places.hasProse()) {
      return kinds;
    }
    // Nothing here looks like a paragraph: keep the longer lines, they are all there is.
    for (int i = 0; i < lines.size(); i++) {
      boolean guessed = lines.get(i).own().isEmpty();
      if (guessed && lines.get(i).words() >= Line.SUBHEADING_WORDS) {
        kinds.set(i, Optional.empty());
      }
    }
    return lines.size() == 1 ? List.of(Optional.empty()) : kinds;
  }

  private static Optional<Kind> kind(List<Line> lines, int at, Places places) {
    var line = lines.get(at);
    if (at >= places.comments()) {
      var form = LineSigns.commentForm(line) ? Kind.COMMENT_FORM : Kind.COMMENT;
      return Optional.of(form);
    }
    if (places.headline().isPresent()
        && Headline.isCopy(lines.get(places.headline().get()), line)) {
      return Optional.of(Kind.REPEATED_HEADLINE);
    }
    if (twin(lines, at) && line.words() > 2) {
      return Optional.of(at > places.last() ? Kind.FOOTER : Kind.CAPTION);
    }
    var own = line.own();
    if (own.isPresent()) {
      return own;
    }
    var after = line.after();
    if (after.isPresent() && (at > places.first() || !line.prose())) {
      return after;
    }
    if (line.prose() && at >= places.first() && at <= places.last()) {
      return Optional.empty();
    }
    return byPlace(lines, at, places);
  }

  /** A line without a sentence's end, by where it stands. */
  private static Optional<Kind> byPlace(List<Line> lines, int at, Places places) {
    var line = lines.get(at);
    boolean aboveHeadline = at < places.headline().orElse(-1);
    if (aboveHeadline) {
      return Optional.of(line.words() <= 4 ? Kind.SECTION_LABEL : Kind.NAVIGATION);
    }
    if (at > places.last()) {
      return Optional.of(places.related() <= at ? Kind.RELATED : Kind.FOOTER);
    }
    if (at < places.first() - ABOVE_TEXT) {
      return Optional.of(Kind.NAVIGATION);
    }
    if (line.prose() && at < places.first()) {
      return places.headline().isPresent()
          ? Optional.of(Kind.SUBHEADING)
          : Optional.of(Kind.NAVIGATION);
    }
    if (listed(lines, at, places)) {
      return Optional.empty();
    }
    if (line.ended() && at > places.first()) {
      return Optional.empty();
    }
    if (!line.gapBefore() && at > places.first() && lines.get(at - 1).prose()) {
      // Glued to the paragraph above: a wrapped line of it.
      return line.words() >= Line.SUBHEADING_WORDS
          ? Optional.empty()
          : Optional.of(Kind.SUBHEADING);
    }
    boolean caption =
        (line.words() >= Line.SUBHEADING_WORDS
                && at > places.first()
                && !line.titleCase()
                && (line.words() > LIST_ITEM_WORDS || !line.text().contains(": ")))
            || namesNext(lines, at);
    return Optional.of(caption ? Kind.CAPTION : Kind.SUBHEADING);
  }

  /** Whether the line is an item of a list in the article: one of several lines without an end. */
  private static boolean listed(List<Line> lines, int at, Places places) {
    if (at <= places.first()) {
      return false;
    }
    // No more lines are looked at than decide it, so that a list of any length costs the same.
    int from = at;
    while (from > places.first() && at - from < LIST_LINES && !lines.get(from - 1).ended()) {
      from--;
    }
    int to = at + 1;
    while (to < places.last() && to - from < LIST_LINES && !lines.get(to).ended()) {
      to++;
    }
    return to - from >= LIST_LINES;
  }

  /** Items of lists that say what they are before a colon are not longer. */
  private static final int LIST_ITEM_WORDS = 16;

  /** So many lines may stand between headline and text; what is further up is the page's menu. */
  private static final int ABOVE_TEXT = 6;

  /** Captions and subheadings stand alone or in pairs; more lines without an end are a list. */
  private static final int LIST_LINES = 4;

  /** Whether the line stands twice in a row: crawled captions do, prose does not. */
  private static boolean twin(List<Line> lines, int at) {
    var text = lines.get(at).text();
    boolean above = at > 0 && lines.get(at - 1).text().equals(text);
    return above || (at + 1 < lines.size() && lines.get(at + 1).text().equals(text));
  }

  /** An image's alt text: most of its words come again in the caption right below. */
  private static boolean namesNext(List<Line> lines, int at) {
    if (at + 1 >= lines.size() || lines.get(at + 1).ended()) {
      return false;
    }
    var next = lines.get(at + 1).folded();
    var words = lines.get(at).folded();
    long shared = words.stream().filter(next::contains).count();
    return lines.get(at + 1).words() >= Line.SUBHEADING_WORDS
        && words.size() > 2
        && shared * 2 >= words.size();
  }

  private static Optional<String> byline(List<Line> lines, List<Optional<Kind>> kinds) {
    for (int i = 0; i < lines.size(); i++) {
      if (kinds.get(i).equals(Optional.of(Kind.BYLINE))) {
        return Optional.of(lines.get(i).text());
      }
    }
    return Optional.empty();
  }

  /** The first date line near the headline that says more than when the page was last changed. */
  private static Optional<Article.DeclaredDate> declared(
      List<Line> lines, List<Optional<Kind>> kinds, int headline) {
    Optional<Article.DeclaredDate> changed = Optional.empty();
    int prose = 0;
    for (int i = 0; i < lines.size() && prose < 2; i++) {
      var line = lines.get(i);
      prose += kinds.get(i).isEmpty() && i != headline ? 1 : 0;
      boolean tells = kinds.get(i).filter(k -> k == Kind.DATE_LINE || k == Kind.BYLINE).isPresent();
      var found = tells ? WrittenDates.first(line.text()) : Optional.<WrittenDates.Found>empty();
      if (found.isPresent()) {
        var date = declared(line, found.get());
        if (!LineSigns.changeOnly(line)) {
          return Optional.of(date);
        }
        changed = changed.or(() -> Optional.of(date));
      }
    }
    return changed;
  }

  private static Article.DeclaredDate declared(Line line, WrittenDates.Found found) {
    int start = line.span().start();
    var span = new Span(start + found.start(), start + found.end());
    var words = line.text().substring(found.start(), found.end());
    return new Article.DeclaredDate(found.date(), "date line", words, Optional.of(span));
  }
}
