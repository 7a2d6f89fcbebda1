package satow.dossier.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import satow.dossier.account.Agreement;
import satow.dossier.account.Commitment;
import satow.dossier.account.Dispute;
import satow.dossier.account.Dossier;
import satow.dossier.account.Meeting;
import satow.dossier.account.Utterance;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Event;

/** What stands now, in at most a page: the last of each kind. */
final class Summary {
  /** Of each kind so many lines, so that all fit on a page. */
  private static final int EACH = 3;

  /** What is older than this when the last article was written does not stand now. */
  private static final int NOW_YEARS = 2;

  private final Dossier dossier;
  private final List<Block> out;

  Summary(Dossier dossier, List<Block> out) {
    this.dossier = dossier;
    this.out = out;
  }

  void write() {
    out.add(new Block.Heading(2, "What stands now"));
    int before = out.size();
    var dealings = dossier.dealings();
    var together = dealings.meetings().stream().filter(Meeting::together).toList();
    var visits = dealings.meetings().stream().filter(m -> m.format() == Meeting.Format.VISIT);
    var met = latest(together);
    met.ifPresent(e -> add("Last meeting", e));
    latest(visits.toList())
        .filter(v -> met.isEmpty() || after(v, met.get()))
        .ifPresent(e -> add("Last visit", e));
    last(dealings.agreements().stream().map(Agreement::event).toList())
        .forEach(e -> add("Agreed", e));
    dealings.disputes().stream()
        .filter(d -> d.matter() != Dispute.Matter.QUARREL)
        .forEach(this::state);
    commitments();
    quarrels(dealings.disputes());
    positions();
    dealings.planned().stream().limit(EACH).forEach(e -> add("Planned", e));
    if (out.size() == before) {
      out.add(new Block.Note("The articles tell nothing of the two that could be summed up."));
    }
  }

  private static Optional<Event> latest(List<Meeting> meetings) {
    return Composer.latest(
        meetings.stream().map(Meeting::event).filter(Event::datedByText).toList());
  }

  private static boolean after(Event one, Event other) {
    return one.start().orElseThrow().isAfter(other.start().orElseThrow());
  }

  /** Long before the last article. */
  private boolean longAgo(Event e) {
    var last =
        dossier.sources().stream().flatMap(s -> s.latest().stream()).max(Comparator.naturalOrder());
    return last.isPresent()
        && e.start().filter(d -> d.plusYears(NOW_YEARS).isBefore(last.get())).isPresent();
  }

  /** How a dispute that starts and ends stands now: its last step. */
  private void state(Dispute d) {
    if (!d.ended() && !d.sanctions() && longAgo(d.last())) {
      return; // a war of which no article needs to tell the end
    }
    boolean sanctions = d.sanctions();
    var mark =
        d.ended()
            ? (sanctions ? "Sanctions eased" : "Fighting ended")
            : (sanctions ? "Sanctions, no end told" : "Fighting, no end told");
    add(mark, d.lastDated().orElse(d.last()));
  }

  /** The last quarrels, those that the text dates first. */
  private void quarrels(List<Dispute> disputes) {
    var steps =
        disputes.stream()
            .filter(d -> d.matter() == Dispute.Matter.QUARREL)
            .flatMap(d -> d.steps().stream())
            .distinct()
            .filter(e -> !e.date().background() && !longAgo(e))
            .sorted(satow.dossier.merge.EventMerger.BY_DATE)
            .toList();
    var dated = steps.stream().filter(Event::datedByText).toList();
    last(dated.isEmpty() ? steps : dated).forEach(e -> add("Dispute", e));
  }

  private void add(String mark, Event e) {
    var when = Composer.date(e);
    out.add(new Block.Line(mark + ", " + when, Wording.sentence(e), Composer.cites(e.evidence())));
  }

  private static <T> List<T> last(List<T> all) {
    return all.subList(Math.max(0, all.size() - EACH), all.size());
  }

  private void commitments() {
    var all = dossier.dealings().commitments();
    var telling = all.stream().filter(c -> c.verdict() != Commitment.Verdict.OPEN).toList();
    var shown = last(telling.isEmpty() ? all : telling);
    shown.forEach(
        c -> {
          var line = Composer.commitment(c);
          out.add(new Block.Line("Promise " + c.verdict().words(), line.text(), line.cites()));
        });
  }

  /** Fewer words than these are no position. */
  private static final int WORDS = 6;

  /** The last word of those who speak for each side. */
  private void positions() {
    Map<String, Utterance> last = new TreeMap<>();
    for (Utterance u : dossier.speech().utterances()) {
      boolean telling = u.official() && u.words().split("\\s+", -1).length >= WORDS;
      u.speaker()
          .country()
          .filter(c -> telling && dossier.dyad().has(c))
          .ifPresent(c -> last.merge(c, u, (a, b) -> later(a, b) ? b : a));
    }
    last.values()
        .forEach(
            u -> {
              var line = Composer.utterance(u);
              out.add(new Block.Line("Last word, " + line.mark(), line.text(), line.cites()));
            });
  }

  /** On the same days a person's word goes before that of somebody unnamed. */
  private static boolean later(Utterance a, Utterance b) {
    if (a.date().isPresent() && a.date().equals(b.date())) {
      return Countries.person(b.speaker()) || !Countries.person(a.speaker());
    }
    return b.date().isPresent()
        && (a.date().isEmpty() || !b.date().get().start().isBefore(a.date().get().start()));
  }
}
