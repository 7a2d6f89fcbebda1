package satow.dossier.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import satow.dossier.account.ThirdParty;

/** Who else has a part in it: a state that the question names, mediators, or all others. */
record AskedOthers(Search search, Question q) implements Inquiry {
  /** So many lines for each where all are asked for. */
  private static final int EACH = 2;

  private static final int ALL = 12;

  /** Words that ask for a part in something. */
  private static final Set<String> PART =
      Set.of("involve", "involved", "helped", "help", "role", "outsider", "outside", "power");

  @Override
  public List<Block.Line> lines() {
    var dyad = search.dossier().dyad();
    var others =
        q.terms().stream()
            .filter(t -> t.sort() == Term.Sort.STATE && t.stems().stream().noneMatch(dyad::has))
            .toList();
    if (!others.isEmpty()) {
      var asked = q.with(others).ofAnybody();
      var hits = new ArrayList<>(search.sentences(asked, p -> true));
      var events =
          search.dossier().thirdParties().stream()
              .filter(t -> others.stream().anyMatch(o -> o.stems().contains(t.code())))
              .flatMap(t -> t.events().stream())
              .toList();
      hits.addAll(search.events(asked, events));
      return search.best(asked, hits);
    }
    var asked = q.without(PART).ofAnybody();
    return asked.terms().stream().anyMatch(t -> t.sort() != Term.Sort.STATE)
        ? search.lines(asked)
        : search.dossier().thirdParties().stream().flatMap(this::some).limit(ALL).toList();
  }

  /** Whether a question names nothing but a state that is none of the two. */
  static boolean only(Search search, Question q) {
    return q.terms().stream().allMatch(t -> t.sort() == Term.Sort.STATE)
        && q.terms().stream()
            .anyMatch(t -> t.stems().stream().noneMatch(search.dossier().dyad()::has));
  }

  private java.util.stream.Stream<Block.Line> some(ThirdParty t) {
    return Inquiry.told(q, t.events().stream()).stream().limit(EACH);
  }
}
