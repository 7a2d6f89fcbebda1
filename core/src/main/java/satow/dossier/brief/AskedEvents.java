package satow.dossier.brief;

import java.util.ArrayList;
import java.util.List;
import satow.dossier.merge.Event;

/** What happened, whether it did, what somebody did: by what the question names, or by its time. */
record AskedEvents(Search search, Question q) implements Inquiry {
  /** A stretch of time has no more lines than a reader takes in. */
  private static final int MOST = 20;

  @Override
  public List<Block.Line> lines() {
    var events = search.dossier().events().stream();
    if (q.kind() == QuestionWords.Kind.WARMING) {
      return Inquiry.told(q, events.filter(e -> e.happened() && e.kind().approaches()));
    }
    if (q.marked("who is") && q.names()) {
      return search.best(q, search.sentences(q, p -> true));
    }
    if (q.terms().isEmpty() && q.marked("last") && !q.time().asked()) {
      var all = Inquiry.told(q, events.filter(e -> e.happened() && e.start().isPresent()));
      return all.subList(Math.max(0, all.size() - Search.MOST), all.size());
    }
    if (q.terms().stream().anyMatch(t -> t.sort() != Term.Sort.STATE)) {
      return search.lines(q.marked("visits") ? visiting() : q);
    }
    return q.time().asked() || q.kind() == QuestionWords.Kind.CHANGES
        ? Inquiry.told(q, events.filter(this::does)).stream().limit(MOST).toList()
        : q.agent().isPresent()
            ? Inquiry.told(q, events.filter(Event::happened).filter(this::does)).stream()
                .limit(Search.MOST)
                .toList()
            : search.lines(q);
  }

  /** Who asks whether somebody went there asks for a visit. */
  private Question visiting() {
    var terms = new ArrayList<>(q.terms());
    terms.add(Term.word("visit"));
    return q.with(terms);
  }

  private boolean does(Event e) {
    return q.agent().isEmpty() || q.agent().get().stems().stream().anyMatch(e.parties()::acts);
  }
}
