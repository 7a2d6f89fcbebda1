package satow.dossier.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import satow.dossier.account.Dispute;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.EventMerger;

/** Sanctions, duties and quarrels: who took them, against what, and whether they still stand. */
record AskedMeasures(Search search, Question q) implements Inquiry {
  /** Words that name the kind of measure and no matter. */
  private static final Set<String> MEASURES =
      Set.of(
          "sanction",
          "sanctions",
          "impose",
          "imposed",
          "dispute",
          "disputes",
          "quarrel",
          "hostile",
          "hostilities",
          "quarrels",
          "retaliate",
          "retaliation",
          "war",
          "fighting",
          "tension");

  @Override
  public List<Block.Line> lines() {
    return switch (q.kind()) {
      case COOLING -> Inquiry.told(q, steps().filter(e -> e.happened() && !e.date().background()));
      case HOSTILITY -> hostility();
      default -> measures();
    };
  }

  private List<Block.Line> hostility() {
    boolean war = q.marked("war");
    boolean ended = war && q.marked("ended");
    var out =
        Inquiry.told(
            q,
            search.dossier().dealings().disputes().stream()
                .filter(d -> !war || d.matter() == Dispute.Matter.FIGHTING)
                .flatMap(d -> d.steps().stream())
                .filter(e -> !ended || e.kind() != EventKind.FORCE)
                .distinct()
                .sorted(EventMerger.BY_DATE));
    boolean more = q.without(MEASURES).terms().stream().anyMatch(t -> t.sort() != Term.Sort.STATE);
    return out.isEmpty() || (more && !war) ? search.lines(q) : out;
  }

  private java.util.stream.Stream<Event> steps() {
    return search.dossier().dealings().disputes().stream()
        .filter(d -> !q.marked("sanctions") || d.sanctions())
        .flatMap(d -> d.steps().stream())
        .distinct()
        .sorted(EventMerger.BY_DATE);
  }

  private List<Block.Line> measures() {
    var matter = q.without(MEASURES);
    boolean more = matter.terms().stream().anyMatch(t -> t.sort() != Term.Sort.STATE);
    var by = steps().filter(this::acts).toList();
    if (more || q.marked("now") || !q.marked("sanctions")) {
      var found = search.lines(more ? q : q.ofAnybody());
      return more || !found.isEmpty() ? found : Inquiry.told(q, by.stream());
    }
    var out = new ArrayList<>(Inquiry.told(q, by.stream()));
    return out.isEmpty() ? search.lines(q) : out;
  }

  private boolean acts(Event e) {
    return q.agent().isEmpty() || Speakers.named(q.agent().get(), e.parties().sources());
  }
}
