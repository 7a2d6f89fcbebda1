package satow.coding.quantities;

import java.util.ArrayList;
import java.util.List;
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
}
