package satow.dossier.brief;

import java.util.List;
import java.util.Set;
import satow.coding.Quantity;
import satow.dossier.account.Contradiction;
import satow.dossier.account.Figure;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Evidence;

/** Words figures, and sources that differ. */
final class FigureLines {
  private static final Set<String> TIMES = Set.of("year", "month", "week", "time", "decade");

  /** The two sides of a dyad, counted. */
  private static final Set<String> SIDES =
      Set.of("leader", "country", "side", "neighbour", "neighbor", "nation", "state");

  private FigureLines() {}

  /** Figures about the two that say how much of what. */
  static boolean telling(Figure.Comparison c) {
    return c.figures().stream().anyMatch(Figure::bears)
        && (c.figures().size() > 1 || !vague(c.figures().get(0).quantity()));
  }

  /**
   * {@code in the last decade}, {@code a couple of years}: a time told; {@code thousands}: of whom
   * is not said; {@code two leaders}: the two themselves. None is a figure.
   */
  private static boolean vague(Quantity q) {
    boolean vague = q.approx().filter("vague"::equals).isPresent();
    return TIMES.contains(q.unit()) && (q.value() <= 10 || vague)
        || q.unit().equals("number") && vague
        || SIDES.contains(q.unit()) && q.value() <= 2;
  }

  /** A figure in its words; figures of one thing with how they go together. */
  static Block.Line figure(Figure.Comparison c) {
    var cites = Composer.cites(c.figures().stream().map(Figure::evidence).toList());
    var first = c.figures().get(0);
    if (c.figures().size() == 1) {
      var time = first.quantity().time().map(t -> " (" + t + ")").orElse("");
      var text = "“" + Excerpt.around(first.evidence()) + "”" + time + ".";
      return new Block.Line(first.words(), text, cites);
    }
    var words = String.join("”, “", c.figures().stream().map(Figure::words).distinct().toList());
    var text = "“" + words + "”: " + c.verdict().words() + " (" + c.reason() + ").";
    return new Block.Line(c.what(), text, cites);
  }

  /** Two sources that differ, with who says what: both sentences, or both clauses of one. */
  static Block.Line contradiction(Contradiction c) {
    boolean one =
        c.one().sentence() == c.other().sentence()
            && c.one().articleId().equals(c.other().articleId());
    var text = c.what() + ": " + says(c.one(), one) + " — " + says(c.other(), one) + ".";
    return new Block.Line("", text, Composer.cites(List.of(c.one(), c.other())));
  }

  private static String says(Evidence e, boolean clause) {
    var words = "“" + Excerpt.cut(clause ? e.words() : e.text()) + "”";
    return e.reportedBy().map(a -> Countries.full(a) + ": " + words).orElse(words);
  }
}
