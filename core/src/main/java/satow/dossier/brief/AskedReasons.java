package satow.dossier.brief;

import java.util.List;

/** Why: answered only by a sentence that gives a reason for just that. */
record AskedReasons(Search search, Question q) implements Inquiry {
  @Override
  public List<Block.Line> lines() {
    if (q.terms().isEmpty()) {
      return List.of();
    }
    var found =
        search.sentences(
            q.ofAnybody(), p -> QuestionWords.marked("sentence gives a reason", p.text()));
    return search.best(q, found);
  }
}
