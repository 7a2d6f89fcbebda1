package satow.serve;

import java.util.ArrayList;
import java.util.List;
import satow.dossier.merge.Decisions;
import satow.dossier.merge.Decisions.Mention;
import satow.dossier.merge.Decisions.Pair;
import satow.dossier.merge.Event;

/** What a decision about events means for their reports. */
public final class Deciding {
  private Deciding() {}

  /**
   * Two events are one: every pair of reports across the two, so that an earlier decision to part
   * them is taken back.
   */
  public static Decisions merge(Event one, Event other) {
    var pairs = new ArrayList<Pair>();
    for (Mention a : mentions(one)) {
      for (Mention b : mentions(other)) {
        pairs.add(new Pair(a, b));
      }
    }
    return new Decisions(pairs, List.of());
  }

  /**
   * A report is none of the event.
   *
   * @param out the report
   * @param rest the event's other reports, at least one
   * @param before what has been decided before
   */
  public static Decisions split(Mention out, List<Mention> rest, Decisions before) {
    var apart = rest.stream().map(m -> new Pair(out, m)).toList();
    // What had been joined by way of the one that goes stays joined.
    var together = rest.stream().skip(1).map(m -> new Pair(rest.get(0), m)).toList();
    boolean byHand =
        before.together().stream().anyMatch(p -> p.one().equals(out) || p.other().equals(out));
    return new Decisions(byHand ? together : List.of(), apart);
  }

  /** The event's reports. */
  public static List<Mention> mentions(Event event) {
    return event.evidence().stream().map(Mention::of).distinct().toList();
  }
}
