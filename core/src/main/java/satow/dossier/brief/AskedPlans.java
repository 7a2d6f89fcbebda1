package satow.dossier.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import satow.dossier.DateInterval;

/** What lies ahead: plans on record, and what the latest articles say of the days to come. */
record AskedPlans(Search search, Question q) implements Inquiry {
  /** An article that much older than the latest looks ahead no more. */
  private static final int FRESH_DAYS = 14;

  private static final String AHEAD = "sentence looks ahead";

  @Override
  public List<Block.Line> lines() {
    var planned = search.dossier().dealings().planned();
    var latest =
        search.passages().stream()
            .flatMap(p -> p.published().stream())
            .map(DateInterval::end)
            .max(Comparator.naturalOrder());
    var asked = q.ofAnybody();
    if (asked.terms().stream().allMatch(t -> t.sort() == Term.Sort.STATE)) {
      var out = new ArrayList<>(Inquiry.told(q, planned.stream()));
      var told = out.stream().flatMap(l -> l.cites().stream()).map(e -> e.citation()).toList();
      search.passages().stream()
          .filter(p -> ahead(p, latest) && !told.contains(p.evidence().citation()))
          .map(Passage::line)
          .forEach(out::add);
      return out.stream().limit(Search.MOST).toList();
    }
    var hits = new ArrayList<>(search.events(asked, planned));
    hits.addAll(search.sentences(asked, p -> ahead(p, latest)));
    // A meeting that was is no answer to when the next one is.
    boolean more = asked.terms().stream().anyMatch(t -> !meets(t));
    return hits.isEmpty() && more ? search.lines(asked) : search.best(asked, hits);
  }

  private static boolean meets(Term t) {
    return t.sort() == Term.Sort.STATE
        || t.stems().stream().anyMatch(Synonyms.of("meeting")::contains);
  }

  private static boolean ahead(Passage p, Optional<LocalDate> latest) {
    boolean fresh =
        p.published()
            .filter(d -> latest.filter(l -> d.end().plusDays(FRESH_DAYS).isBefore(l)).isEmpty())
            .isPresent();
    return fresh && !p.headline() && QuestionWords.marked(AHEAD, p.text());
  }
}
