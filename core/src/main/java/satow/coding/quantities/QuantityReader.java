package satow.coding.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import satow.article.Span;
import satow.coding.Quantity;
import satow.language.AnalyzedArticle;
import satow.language.Sentence;

/** Reads the figures of an article, from parsed sentences and from those that were not. */
public final class QuantityReader {
  private QuantityReader() {}

  /** The figures of an article's prose, by position; dates and years are none. */
  public static List<Quantity> read(AnalyzedArticle article) {
    var out = new ArrayList<Quantity>();
    for (Sentence sentence : article.sentences()) {
      out.addAll(new FigureScan(article.article().text(), sentence).read());
    }
    return out;
  }

  /** The upper end of the range that a figure's words give, in the figure's unit; empty if none. */
  public static OptionalDouble upper(String words) {
    var sentence = new Sentence(0, new Span(0, words.length()), List.of(), 0, false);
    return new FigureScan(words, sentence).upper();
  }
}
