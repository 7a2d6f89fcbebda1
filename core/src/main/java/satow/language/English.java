package satow.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import satow.article.Article;
import satow.article.Span;

/**
 * The analyzer for English: boilerplate out, sentences split, and parsed where they can hold an
 * event.
 */
public final class English implements Analyzer {
  private final Supplier<SentenceParser> parser;
  private final Predicate<String> canHoldEvent;
  private final Headlines headlines;

  /**
   * An analyzer.
   *
   * @param parser gives the parser when the first sentence needs it; called often, so cheap after
   *     the first time
   * @param canHoldEvent whether a sentence's text is worth parsing
   * @param headlines writes titles as sentences are written
   */
  public English(
      Supplier<SentenceParser> parser, Predicate<String> canHoldEvent, Headlines headlines) {
    this.parser = parser;
    this.canHoldEvent = canHoldEvent;
    this.headlines = headlines;
  }

  /** Writes a headline's capitals as a sentence has them, each letter in its place. */
  @FunctionalInterface
  public interface Headlines {

    /** The headline with common words in lower case; of the same length. */
    String asSentence(String headline);
  }

  @Override
  public AnalyzedArticle analyze(Article article) {
    String text = article.text();
    List<SentenceSplitter.Piece> pieces = SentenceSplitter.split(article);
    Set<Integer> worth = worthParsing(text, pieces);
    String masked = worth.isEmpty() ? text : masked(article);
    var out = new ArrayList<Sentence>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      List<Token> tokens =
          worth.contains(i) ? parser.get().parse(text(masked, piece), piece.span()) : List.of();
      out.add(new Sentence(i, piece.span(), tokens, piece.paragraph(), piece.headline()));
    }
    return new AnalyzedArticle(article, out);
  }

  /** Sentences with an event, with quotation marks, and the neighbours of quotes. */
  private Set<Integer> worthParsing(String text, List<SentenceSplitter.Piece> pieces) {
    var worth = new HashSet<Integer>();
    for (int i = 0; i < pieces.size(); i++) {
      String s = pieces.get(i).span().in(text);
      boolean quoted = s.indexOf('“') >= 0 || s.indexOf('”') >= 0 || s.indexOf('"') >= 0;
      if (quoted) {
        worth.add(Math.max(0, i - 1));
        worth.add(i);
        worth.add(Math.min(pieces.size() - 1, i + 1));
      } else if (canHoldEvent.test(s)) {
        worth.add(i);
      }
    }
    return worth;
  }

  /** The text as the parser is to read the piece: no dateline, a headline in small letters. */
  private String text(String masked, SentenceSplitter.Piece piece) {
    Span span = piece.span();
    int dateline = piece.headline() ? 0 : Dateline.length(span.in(masked));
    if (!piece.headline() && dateline == 0) {
      return masked;
    }
    String sentence =
        piece.headline()
            ? headlines.asSentence(span.in(masked))
            : " ".repeat(dateline) + span.in(masked).substring(dateline);
    return masked.substring(0, span.start()) + sentence + masked.substring(span.end());
  }

  /** The text with boilerplate and odd blanks blanked, once an article: every offset stays. */
  private static String masked(Article article) {
    var copy = new StringBuilder(article.text());
    for (int i = 0; i < copy.length(); i++) {
      char c = copy.charAt(i);
      if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
        copy.setCharAt(i, ' ');
      }
    }
    for (var b : article.boilerplate()) {
      for (int i = b.span().start(); i < b.span().end(); i++) {
        copy.setCharAt(i, ' ');
      }
    }
    return copy.toString();
  }
}
