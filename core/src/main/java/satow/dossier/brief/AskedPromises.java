package satow.dossier.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import satow.dossier.account.Commitment;
import satow.dossier.merge.Evidence;

/** What was promised, by whom and on what, and what came of it. */
record AskedPromises(Search search, Question q) implements Inquiry {
  private static final Set<String> PROMISING =
      Set.of(
          "promise",
          "promises",
          "promised",
          "pledge",
          "pledges",
          "pledged",
          "commitment",
          "vow",
          "commitments",
          "vowed",
          "undertaking",
          "undertakings",
          "overdue",
          "faith",
          "honour",
          "live_up",
          "lived",
          "fulfilled",
          "honoured",
          "violated",
          "outstanding",
          "reneged",
          "broken",
          "broke",
          "break",
          "open");

  @Override
  public List<Block.Line> lines() {
    var matter = q.without(PROMISING);
    var out = new ArrayList<Block.Line>();
    search.dossier().dealings().commitments().stream()
        .filter(c -> wanted(c.verdict()) && q.time().covers(c.promise().date().interval()))
        .filter(c -> by(c) && on(matter, c))
        .map(Composer::commitment)
        .map(l -> new Block.Line(l.mark(), l.text(), l.cites()))
        .forEach(out::add);
    boolean judged = q.marked("broken") || q.marked("kept");
    if (judged && (out.isEmpty() || !matter.terms().isEmpty())) {
      var told = out.stream().flatMap(l -> l.cites().stream()).map(Evidence::citation).toList();
      breaches(matter).stream()
          .filter(l -> l.cites().stream().map(Evidence::citation).noneMatch(told::contains))
          .forEach(out::add);
    }
    return out.isEmpty() && !judged ? spoken(matter) : out;
  }

  /** Sentences in which who is asked about says what he will do; else what names the matter. */
  private List<Block.Line> spoken(Question matter) {
    var intents =
        search.sentences(
            matter, p -> QuestionWords.marked("sentence tells of an intent", p.text()));
    var found = q.agent().isEmpty() ? List.<Block.Line>of() : search.best(matter, intents);
    return found.isEmpty() ? search.lines(q) : found;
  }

  private boolean wanted(Commitment.Verdict verdict) {
    boolean kept = q.marked("kept") && !q.marked("unkept");
    boolean broken = q.marked("broken") || q.marked("unkept");
    boolean overdue = q.marked("overdue");
    boolean open = q.marked("open");
    // Whether X kept its word is answered by every verdict on what X promised.
    boolean any = !(kept || broken || overdue || open) || (kept && q.agent().isPresent());
    return any
        || switch (verdict) {
          case KEPT, POSSIBLY_KEPT -> kept;
          case BROKEN -> broken;
          case OVERDUE -> overdue;
          case OPEN -> open;
        };
  }

  /** Whether who the question names promises, where it names somebody. */
  private boolean by(Commitment c) {
    var parties = c.promise().parties();
    return q.agent()
        .map(
            who ->
                who.sort() == Term.Sort.STATE
                    ? who.stems().stream().anyMatch(parties::acts)
                    : Speakers.named(who, parties.sources())
                        || (parties.mutual() && Speakers.named(who, parties.targets())))
        .orElse(true);
  }

  /** Whether a promise is on the matter that the question names. */
  private boolean on(Question matter, Commitment c) {
    var rest =
        matter.terms().stream()
            .filter(t -> t.sort() != Term.Sort.STATE && !q.agent().equals(java.util.Optional.of(t)))
            .toList();
    return rest.isEmpty()
        || !search.events(matter.with(rest).ofAnybody(), List.of(c.promise())).isEmpty();
  }

  /** Whether a sentence tells of a breach: by who is asked about, where somebody is. */
  private boolean breaks(Passage p) {
    int from = q.agent().map(who -> who.pointedAt(p) ? 0 : who.at(p)).orElse(0);
    return from >= 0
        && QuestionWords.marked("sentence tells of a breach", p.text().substring(from));
  }

  /** Sentences that tell of a promise and of its breach. */
  private List<Block.Line> breaches(Question matter) {
    Stream<Passage> found =
        search.passages().stream()
            .filter(p -> !p.headline())
            .filter(this::breaks)
            .filter(
                p ->
                    QuestionWords.marked("sentence tells of a promise", p.text())
                        || (matter.terms().isEmpty()
                            && QuestionWords.marked("sentence tells of a plan", p.text())))
            .filter(p -> q.time().covers(p.published()) || q.time().named(p.text()));
    if (matter.terms().isEmpty()) {
      return found.map(Passage::line).limit(Search.MOST).toList();
    }
    var them = found.toList();
    return search.best(matter, search.sentences(matter.ofAnybody(), them::contains));
  }
}
