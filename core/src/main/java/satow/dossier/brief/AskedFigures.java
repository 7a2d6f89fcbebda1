package satow.dossier.brief;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import satow.dossier.account.Dossier;
import satow.dossier.account.Figure;
import satow.dossier.merge.Content;

/** Answers questions for figures, and for where the sources differ. */
final class AskedFigures {
  private final Dossier dossier;

  AskedFigures(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Where the sources differ; on a matter named on which none does, how their figures agree. */
  List<Block.Line> differ(Question asked) {
    var matter = asked.matter(Ask.apart(dossier, Set.of()));
    var told =
        dossier.contradictions().stream()
            .filter(
                c ->
                    Question.touches(
                        matter, Content.words(c.one().text() + " " + c.other().text())))
            .map(Composer::contradiction)
            .toList();
    return told.isEmpty() && !matter.isEmpty()
        ? dossier.figures().stream()
            .filter(c -> c.figures().size() > 1 && Question.shared(matter, words(c)) > 0)
            .map(Composer::figure)
            .toList()
        : told;
  }

  /** The figures on the matter of a question; all where it names none. */
  List<Block.Line> counts(Question asked) {
    var matter = asked.matter(Ask.apart(dossier, Set.of()));
    int least = Math.min(2, matter.size());
    return dossier.figures().stream()
        .filter(c -> matter.isEmpty() || Question.shared(matter, words(c)) >= least)
        .map(Composer::figure)
        .toList();
  }

  private static Set<String> words(Figure.Comparison c) {
    var out = new TreeSet<>(Content.words(c.what()));
    c.figures().forEach(f -> out.addAll(Content.words(f.words() + " " + f.quantity().unit())));
    c.figures().forEach(f -> out.addAll(Content.words(f.evidence().text())));
    return out;
  }
}
