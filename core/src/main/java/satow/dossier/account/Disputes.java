package satow.dossier.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.Evidence;

/** Gathers what is hostile between two countries into things that start, change and end. */
final class Disputes {
  /** What a truce or a treaty that ends fighting is called. */
  private static final Pattern PEACE =
      Pattern.compile("\\b(peace|ceasefire|cease-fire|truce|armistice|end (of )?the war)\\b");

  /** How far after its verb the thing signed may stand, in characters. */
  private static final int REACH = 30;

  private final Dyad dyad;
  private final List<Event> events;

  private Disputes(Dyad dyad, List<Event> events) {
    this.dyad = dyad;
    this.events = events.stream().filter(Event::happened).toList();
  }

  static List<Dispute> of(Dyad dyad, List<Event> events) {
    var all = new Disputes(dyad, events);
    var out = new ArrayList<Dispute>();
    all.fighting(out);
    for (String by : List.of(dyad.first(), dyad.second())) {
      all.one(by, out);
    }
    return out;
  }

  private void fighting(List<Dispute> out) {
    // what has no date of its own lies before, not after what has
    var steps =
        events.stream()
            .filter(e -> fought(e) || ends(e))
            .sorted(Comparator.comparing((Event e) -> e.start().isPresent()))
            .toList();
    boolean fought = steps.stream().anyMatch(Disputes::fought);
    if (fought) {
      boolean ended = ends(steps.get(steps.size() - 1));
      out.add(new Dispute(dyad.first(), dyad.second(), Dispute.Matter.FIGHTING, steps, ended));
    }
  }

  /**
   * Force that the text dates, or tells as history without a date; an occupation (CAMEO 192) lasts
   * when the fighting is over.
   */
  private static boolean fought(Event e) {
    return e.kind() == EventKind.FORCE && (e.datedByText() || e.date().interval().isEmpty());
  }

  /** A truce (CAMEO 0871, 0873, 0874), or an agreement on peace. */
  private static boolean ends(Event e) {
    if (e.cameo().startsWith("087")) {
      return true;
    }
    return e.kind() == EventKind.AGREEMENT
        && e.evidence().stream()
            .anyMatch(x -> PEACE.matcher(signed(x).toLowerCase(Locale.ROOT)).find());
  }

  /** The words from the trigger on in which the thing signed stands. */
  private static String signed(Evidence x) {
    int from = Math.max(0, x.span().start() - x.sentenceSpan().start());
    int to = Math.min(x.text().length(), from + x.span().length() + REACH);
    return x.text().substring(Math.min(from, to), to);
  }

  private void one(String by, List<Dispute> out) {
    var against = dyad.other(by);
    var own = events.stream().filter(e -> e.parties().acts(by)).toList();
    var sanctions =
        own.stream()
            .filter(e -> e.kind() == EventKind.SANCTION || e.kind() == EventKind.RELIEF)
            .toList();
    if (!sanctions.isEmpty()) {
      boolean ended = sanctions.get(sanctions.size() - 1).kind() == EventKind.RELIEF;
      out.add(new Dispute(by, against, Dispute.Matter.SANCTIONS, sanctions, ended));
    }
    var others =
        own.stream()
            .filter(e -> hostile(e.kind()) || (e.kind() == EventKind.FORCE && !fought(e)))
            .toList();
    if (!others.isEmpty()) {
      out.add(new Dispute(by, against, Dispute.Matter.QUARREL, others, false));
    }
  }

  private static boolean hostile(EventKind kind) {
    return switch (kind) {
      case DEMAND, CRITICISM, REFUSAL, THREAT, PROTEST, POSTURE, RUPTURE, COERCION -> true;
      case STATEMENT, APPEAL, PLEDGE, MEETING, DIPLOMACY, AGREEMENT, COOPERATION -> false;
      case AID, CONCESSION, RELIEF, INVESTIGATION, SANCTION, FORCE -> false;
    };
  }
}
