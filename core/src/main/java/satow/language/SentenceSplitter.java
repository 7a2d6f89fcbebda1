package satow.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import satow.article.Article;
import satow.article.Boilerplate;
import satow.article.Span;

/**
 * Splits an article's prose into sentences as news text needs it: titles, initials, {@code U.S.},
 * months, decimals and closing quotation marks do not fool it.
 */
public final class SentenceSplitter {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "maj", "capt",
          "cmdr", "adm", "sgt", "pvt", "brig", "rev", "hon", "pres", "st", "mt", "ft", "vs", "no",
          "nos", "vol", "art", "fig", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
          "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "e.g",
          "i.e", "cf", "approx", "est", "ca", "messrs", "ex", "dept", "univ", "al", "amb", "atty",
          "supt", "spc");
  private static final Set<String> ENDING_ABBREVIATIONS =
      Set.of("inc", "corp", "co", "ltd", "plc", "jr", "sr", "etc", "bros", "a.m", "p.m");
  private static final Set<String> STARTERS =
      Set.of(
          "the", "a", "an", "in", "on", "at", "it", "he", "she", "they", "we", "i", "but", "and",
          "this", "that", "these", "those", "after", "before", "while", "when", "as", "if", "its",
          "his", "her", "their", "there", "however", "both", "since", "for", "last", "earlier");
  private static final Pattern END = Pattern.compile("[.!?…]+[\"”’')\\]»]*(?=[\\s\\u00a0]|$)");

  private SentenceSplitter() {}

  /**
   * A sentence's place.
   *
   * @param span where it stands, without blanks at its ends
   * @param paragraph number of its paragraph
   * @param headline whether it is the title
   */
  public record Piece(Span span, int paragraph, boolean headline) {}

  /** The sentences of an article's prose in order; boilerplate left out. */
  public static List<Piece> split(Article article) {
    var out = new ArrayList<Piece>();
    String text = article.text();
    var title = article.title().flatMap(Article.Title::span);
    int number = 0;
    for (Span paragraph : paragraphs(text)) {
      for (Span prose : withoutBoilerplate(paragraph, article.boilerplate())) {
        boolean headline = title.isPresent() && title.get().overlaps(prose);
        List<Span> sentences = headline ? trimmed(text, prose) : sentences(text, prose);
        for (Span s : sentences) {
          out.add(new Piece(s, number, headline));
        }
      }
      number++;
    }
    return out;
  }

  /** Physical lines; in hard-wrapped text what stands between blank lines or indents. */
  static List<Span> paragraphs(String text) {
    boolean wrapped = hardWrapped(text);
    var out = new ArrayList<Span>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) != '\n') {
        continue;
      }
      boolean goesOn =
          wrapped && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
      if (!goesOn) {
        if (i > start) {
          out.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return out;
  }

  /** Whether most full lines break off in mid-sentence at about the same width. */
  private static boolean hardWrapped(String text) {
    List<String> lines = text.lines().toList();
    int broken = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.length() >= 40) {
        full++;
        boolean open =
            Character.isLetterOrDigit(line.charAt(line.length() - 1)) || line.endsWith(",");
        broken += line.length() <= 100 && open && !lines.get(i + 1).isBlank() ? 1 : 0;
      }
    }
    return full >= 2 && broken * 2 >= full;
  }

  private static List<Span> withoutBoilerplate(Span paragraph, List<Boilerplate> boilerplate) {
    var out = new ArrayList<Span>();
    int at = paragraph.start();
    for (Boilerplate b : boilerplate) {
      boolean inSentence = b.kind() == Boilerplate.Kind.CAPTION_REFERENCE;
      if (!inSentence && b.span().overlaps(paragraph)) {
        if (b.span().start() > at) {
          out.add(new Span(at, b.span().start()));
        }
        at = Math.max(at, b.span().end());
      }
    }
    if (at < paragraph.end()) {
      out.add(new Span(at, paragraph.end()));
    }
    return out;
  }

  private static List<Span> trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? List.of() : List.of(new Span(start, end));
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  static List<Span> sentences(String text, Span prose) {
    var out = new ArrayList<Span>();
    var matcher = END.matcher(text).region(prose.start(), prose.end());
    int start = prose.start();
    while (matcher.find()) {
      if (ends(text, start, matcher.start(), matcher.end(), prose.end())) {
        out.addAll(trimmed(text, new Span(start, matcher.end())));
        start = matcher.end();
      }
    }
    out.addAll(trimmed(text, new Span(start, prose.end())));
    return out;
  }

  private static boolean ends(String text, int from, int mark, int after, int limit) {
    int next = after;
    while (next < limit && blank(text.charAt(next))) {
      next++;
    }
    if (next >= limit) {
      return true;
    }
    char c = text.charAt(next);
    boolean opens = c == '“' || c == '"' || c == '‘' || c == '\'' || c == '(' || c == '`';
    if (!opens && !Character.isUpperCase(c) && !Character.isDigit(c)) {
      return false;
    }
    boolean singlePeriod = text.charAt(mark) == '.' && after == mark + 1;
    return !singlePeriod || !abbreviated(text, from, mark, next, limit);
  }

  /** Whether the period at {@code mark} belongs to an abbreviation and ends nothing. */
  private static boolean abbreviated(String text, int from, int mark, int next, int limit) {
    int start = mark;
    while (start > from
        && !blank(text.charAt(start - 1))
        && "(“\"‘".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String word = text.substring(start, mark).toLowerCase(Locale.ROOT);
    boolean upper = start < mark && Character.isUpperCase(text.charAt(start));
    if (ABBREVIATIONS.contains(word)) {
      return upper || !Character.isUpperCase(text.charAt(next)) || word.contains(".");
    }
    boolean initial = word.length() == 1 && upper;
    boolean dotted = word.matches("([a-z]\\.)+[a-z]");
    if (initial || dotted || ENDING_ABBREVIATIONS.contains(word)) {
      return !STARTERS.contains(wordAt(text, next, limit));
    }
    return false;
  }

  private static String wordAt(String text, int at, int limit) {
    int end = at;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }
}
