package satow.coding.statements;

import java.util.List;
import java.util.Optional;
import satow.article.Span;
import satow.language.Sentence;
import satow.language.Token;

/**
 * How far the words of one reporter reach in a sentence: not over a semicolon with a clause of its
 * own behind it, and not into what the next verb of saying reports.
 */
final class Parts {
  private final List<Quoted> quotes;

  Parts(List<Quoted> quotes) {
    this.quotes = quotes;
  }

  /** Index of the first token of the part in which a token stands. */
  int begin(Sentence s, int token) {
    for (int i = token - 1; i > 0; i--) {
      if (parts(s, i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Index of the last token of the part in which a token stands. */
  int end(Sentence s, int token) {
    for (int i = token + 1; i < s.tokens().size(); i++) {
      if (parts(s, i)) {
        return i - 1;
      }
    }
    return s.tokens().size() - 1;
  }

  boolean same(Sentence s, Token one, Token other) {
    return begin(s, one.index()) == begin(s, other.index());
  }

  /** A semicolon outside of quotations, with a subject behind it: no mere list. */
  private boolean parts(Sentence s, int index) {
    Token mark = s.tokens().get(index);
    return mark.form().equals(";")
        && quotes.stream().noneMatch(q -> q.span().overlaps(mark.span()))
        && s.tokens().stream().anyMatch(t -> t.index() > index && t.label().startsWith("nsubj"));
  }

  /**
   * Where a clause ends before the next verb of saying that goes with its own: {@code A denied it
   * and warned that}, {@code A said so, and B announced that}.
   */
  int beforeNext(Sentence s, Token verb, Token clause, int to) {
    int last = to;
    for (Token next : s.tokens()) {
      boolean said =
          next.index() > clause.index()
              && next.index() <= to
              && Cues.SAYING.contains(next.lemma())
              && next.isVerb()
              && next.label().equals("conj")
              && !s.children(next, "ccomp").isEmpty();
      if (said && goesWith(s, verb, clause, next)) {
        last = Math.min(last, first(s, next) - 1);
      }
    }
    while (last > clause.index() && s.tokens().get(last).tag().matches("CC|,")) {
      last--;
    }
    return Math.max(last, clause.index());
  }

  private static boolean goesWith(Sentence s, Token verb, Token clause, Token next) {
    boolean ownSubject = !s.children(next, "nsubj").isEmpty();
    boolean here = next.head() == clause.index();
    return here
        && (ownSubject
            || s.headOf(next)
                .flatMap(up -> AttributionReader.besideSaying(s, next, up))
                .filter(v -> v.index() == verb.index())
                .isPresent());
  }

  /**
   * {@code men who, it said, had fled}: the clause around words that report it, where it goes on
   * behind them.
   */
  Optional<Span> around(Sentence s, Token verb) {
    int next = verb.index() + 1;
    Optional<Token> up = s.headOf(verb).filter(g -> g.isVerb() && g.index() > verb.index());
    boolean loose = verb.label().equals("parataxis") || verb.label().equals("dep");
    boolean inserted = next < s.tokens().size() && s.tokens().get(next).form().equals(",");
    if (!loose || !inserted || up.isEmpty()) {
      return Optional.empty();
    }
    Token top = up.get();
    Token from = top.label().equals("relcl") ? s.headOf(top).orElse(top) : top;
    int start = top.label().equals("relcl") ? from.index() : first(s, top);
    int begin = Math.max(start, begin(s, verb.index()));
    int last = Math.min(last(s, top), end(s, verb.index()));
    return Optional.of(s.tokens().get(begin).span().cover(s.tokens().get(last).span()));
  }

  private static int first(Sentence s, Token top) {
    int first = top.index();
    for (Token child : s.children(top)) {
      first = child.index() < first ? Math.min(first, first(s, child)) : first;
    }
    return first;
  }

  static int last(Sentence s, Token top) {
    int last = top.index();
    for (Token child : s.children(top)) {
      last = child.index() > last ? Math.max(last, last(s, child)) : last;
    }
    return last;
  }
}
