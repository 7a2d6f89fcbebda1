package satow.dossier.brief;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import satow.dossier.account.Agreement;
import satow.dossier.account.Commitment;
import satow.dossier.account.Dispute;
import satow.dossier.account.Dossier;
import satow.dossier.account.Meeting;
import satow.dossier.account.Position;
import satow.dossier.account.Utterance;
import satow.dossier.merge.Event;

/** What stands now, in at most a page: the last of each kind. */
final class Summary {
  /** Of each kind so many lines, so that all fit on a page. */
  private static final int EACH = 3;

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
    Composer.latest(dealings.meetings().stream().map(Meeting::event).toList())
        .ifPresent(e -> add("Last meeting", e));
    last(dealings.agreements().stream().map(Agreement::event).toList())
        .forEach(e -> add("Agreed", e));
    for (Dispute d : dealings.disputes()) {
      if (d.sanctions()) {
        add(d.ended() ? "Sanctions eased" : "Sanctions", d.steps().get(d.steps().size() - 1));
      }
    }
    commitments();
    last(dealings.disputes().stream()
            .filter(d -> !d.sanctions())
            .flatMap(d -> d.steps().stream())
            .distinct()
            .sorted(satow.dossier.merge.EventMerger.BY_DATE)
            .toList())
        .forEach(e -> add("Dispute", e));
    positions();
    dealings.planned().stream().limit(EACH).forEach(e -> add("Planned", e));
    if (out.size() == before) {
      out.add(new Block.Note("The articles tell nothing of the two that could be summed up."));
    }
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

  /** The last word of each side on any issue, one a side. */
  private void positions() {
    Map<String, Utterance> last = new TreeMap<>();
    for (Position p : dossier.speech().positions()) {
      for (Utterance u : p.utterances()) {
        last.merge(p.country(), u, (a, b) -> later(a, b) ? b : a);
      }
    }
    last.values()
        .forEach(
            u -> {
              var line = Composer.utterance(u);
              out.add(new Block.Line("Last word, " + line.mark(), line.text(), line.cites()));
            });
  }

  private static boolean later(Utterance a, Utterance b) {
    return b.date().isPresent()
        && (a.date().isEmpty() || !b.date().get().start().isBefore(a.date().get().start()));
  }
}
