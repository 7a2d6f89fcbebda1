package satow.coding.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import satow.article.Span;
import satow.language.Sentence;

/**
 * Finds quotations by their marks, paragraph by paragraph.
 *
 * <p>An opening mark that comes again before a closing one begins the next quotation, and a
 * paragraph's end ends it: both are how newspapers print speech that runs on. A closing mark
 * without an opening one is a stray and ignored.
 */
final class QuoteMarks {
  private final String text;
  private final List<Quoted> out = new ArrayList<>();

  private QuoteMarks(String text) {
    this.text = text;
  }

  /** The quotations of an article's sentences, by position, outermost only. */
  static List<Quoted> find(String text, List<Sentence> sentences) {
    var marks = new QuoteMarks(text);
    int from = 0;
    for (int i = 1; i <= sentences.size(); i++) {
      if (i == sentences.size()
          || sentences.get(i).paragraph() != sentences.get(from).paragraph()) {
        marks.paragraph(sentences.subList(from, i));
        from = i;
      }
    }
    return marks.out;
  }

  /** The kinds of marks, by what opens and what closes. */
  private enum Kind {
    CURLY("“", "”"),
    STRAIGHT("\"", "\""),
    TICKS("``", "''"),
    ANGLE("«", "»"),
    SINGLE("‘", "’"),
    SINGLE_STRAIGHT("'", "'");

    final String open;
    final String close;

    Kind(String open, String close) {
      this.open = open;
      this.close = close;
    }

    boolean single() {
      return this == SINGLE || this == SINGLE_STRAIGHT;
    }
  }

  private void paragraph(List<Sentence> sentences) {
    int end = sentences.get(sentences.size() - 1).span().end();
    int at = sentences.get(0).span().start();
    while (at < end) {
      Optional<Kind> kind = opens(at, sentences.get(0).span().start(), end);
      if (kind.isEmpty()) {
        at++;
        continue;
      }
      at = quotation(kind.get(), at, end, sentences);
    }
  }

  private Optional<Kind> opens(int at, int from, int end) {
    for (Kind kind : Kind.values()) {
      if (!text.startsWith(kind.open, at)) {
        continue;
      }
      int after = at + kind.open.length();
      boolean wordFollows = after < end && !Character.isWhitespace(text.charAt(after));
      boolean free = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean parted = at == from || " \t\u00a0([—–-:\n".indexOf(text.charAt(at - 1)) >= 0;
      boolean fits =
          switch (kind) {
            case CURLY, TICKS, ANGLE -> wordFollows && free;
            case STRAIGHT -> wordFollows && free;
            case SINGLE, SINGLE_STRAIGHT ->
                wordFollows && parted && Character.isLetter(text.charAt(after));
          };
      if (fits) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Reads on from an opening mark; the place after the quotation, or after the mark if none. */
  private int quotation(Kind kind, int start, int end, List<Sentence> sentences) {
    for (int i = start + kind.open.length(); i < end; i++) {
      if (text.startsWith(kind.close, i) && closes(kind, i, end)) {
        int after = i + kind.close.length();
        add(new Span(start, after), true, sentences);
        return after;
      }
      boolean again = !kind.open.equals(kind.close) && text.startsWith(kind.open, i);
      if (again && !kind.single()) {
        add(new Span(start, trimmed(start, i)), false, sentences);
        return i;
      }
    }
    if (kind.single()) {
      return start + 1;
    }
    add(new Span(start, trimmed(start, end)), false, sentences);
    return end;
  }

  private boolean closes(Kind kind, int at, int end) {
    int after = at + kind.close.length();
    boolean border = after >= end || !Character.isLetterOrDigit(text.charAt(after));
    boolean blankBefore = Character.isWhitespace(text.charAt(at - 1));
    return switch (kind) {
      case CURLY, ANGLE, TICKS -> true;
      case STRAIGHT -> border || !blankBefore;
      case SINGLE, SINGLE_STRAIGHT -> border && !blankBefore && !possessive(at, after, end);
    };
  }

  /** {@code the workers' rights}: a word in -s, a blank and a small letter after it. */
  private boolean possessive(int at, int after, int end) {
    boolean plural = text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'n';
    return plural
        && after + 1 < end
        && text.charAt(after) == ' '
        && Character.isLowerCase(text.charAt(after + 1))
        && hasMarkAfter(after, end);
  }

  private boolean hasMarkAfter(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean mark = text.charAt(i) == '\'' || text.charAt(i) == '’';
      if (mark && (i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private int trimmed(int start, int end) {
    int at = end;
    while (at > start + 1 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private void add(Span span, boolean closed, List<Sentence> sentences) {
    int first = sentences.get(0).index();
    int last = first;
    for (Sentence s : sentences) {
      first = s.span().start() <= span.start() ? s.index() : first;
      last = s.span().start() < span.end() ? s.index() : last;
    }
    out.add(new Quoted(span, closed, first, last));
  }
}
