package satow.dossier.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import satow.dossier.merge.Evidence;

/** Where the sources differ, and where one side's account stands against the other's. */
record AskedDifferences(Search search, Question q) implements Inquiry {
  private static final String APART = "sentence sets accounts apart";

  @Override
  public List<Block.Line> lines() {
    var dossier = search.dossier();
    var matter = q.with(q.terms().stream().filter(t -> t.sort() != Term.Sort.STATE).toList());
    boolean any = matter.terms().isEmpty();
    var out = new ArrayList<Block.Line>();
    dossier.contradictions().stream()
        .filter(c -> any || Stream.of(c.one(), c.other()).anyMatch(e -> speaks(matter, e)))
        .map(Composer::contradiction)
        .forEach(out::add);
    if (out.isEmpty() && !any) {
      var several = dossier.figures().stream().filter(c -> c.figures().size() > 1).toList();
      out.addAll(search.best(matter, search.figures(matter, several, Weighing.LEAST)));
    }
    if (out.isEmpty()) {
      out.addAll(accounts(matter, any));
    }
    return out;
  }

  /** Sentences that set one account against another. */
  private List<Block.Line> accounts(Question matter, boolean any) {
    if (any) {
      return search.passages().stream()
          .filter(p -> !p.headline() && QuestionWords.marked(APART, p.text()))
          .filter(p -> q.time().covers(p.published()))
          .limit(Search.MOST)
          .map(AskedDifferences::both)
          .toList();
    }
    var said =
        search.passages().stream()
            .filter(p -> !p.headline() && QuestionWords.marked(APART, p.text()))
            .toList();
    var hits = search.sentences(matter.ofAnybody(), said::contains);
    var cited = search.best(matter, hits).stream().flatMap(l -> l.cites().stream()).toList();
    return said.stream()
        .filter(
            p ->
                cited.isEmpty()
                    ? matter.terms().stream().allMatch(t -> t.in(p) || t.around(p))
                    : cited.contains(p.evidence()))
        .map(AskedDifferences::both)
        .toList();
  }

  /** A sentence that denies with the one before it, which it denies; one that has both alone. */
  private static Block.Line both(Passage p) {
    var line = p.line();
    return p.last().isEmpty() || p.text().contains(";")
        ? line
        : new Block.Line(
            line.mark(),
            "“" + Excerpt.cut(p.last().get().text()) + "” — " + line.text(),
            List.of(p.last().get(), p.evidence()));
  }

  private boolean speaks(Question matter, Evidence e) {
    return search
        .passage(e)
        .filter(p -> matter.terms().stream().allMatch(t -> t.in(p)))
        .isPresent();
  }
}
