package satow.dossier.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.EventMerger;
import satow.dossier.temperature.Temperature;

/**
 * All that is known of a dyad in a stretch of time.
 *
 * @param dyad the two countries
 * @param period the stretch of time asked for
 * @param events every event between the two, by date
 * @param dealings the same events as meetings, agreements, promises, disputes, plans
 * @param speech who said what
 * @param figures figures that several places give, compared
 * @param contradictions where the sources differ
 * @param thirdParties who else deals with one of the two
 * @param temperature the temperature by quarter
 * @param sources the articles, by id
 */
public record Dossier(
    Dyad dyad,
    Period period,
    List<Event> events,
    Dealings dealings,
    Speech speech,
    List<Figure.Comparison> figures,
    List<Contradiction> contradictions,
    List<ThirdParty> thirdParties,
    Temperature temperature,
    List<Source> sources) {
  public Dossier {
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    contradictions = List.copyOf(contradictions);
    thirdParties = List.copyOf(thirdParties);
    sources = List.copyOf(sources);
  }

  /** What happened between the two and what one of them did alone, by date. */
  public List<Event> told() {
    return Stream.concat(events.stream(), dealings.alone().stream())
        .sorted(EventMerger.BY_DATE)
        .toList();
  }

  /**
   * What weighs in the temperature: what happened between the two and the blows and breaks of one
   * of them that name nobody, in articles on both; a war would else be told by its talks alone.
   */
  public static List<Event> weighed(List<Event> between, List<Event> alone) {
    return Stream.concat(between.stream(), alone.stream().filter(e -> hostile(e.kind())))
        .sorted(EventMerger.BY_DATE)
        .toList();
  }

  private static boolean hostile(EventKind kind) {
    return switch (kind) {
      case FORCE, SANCTION, COERCION, POSTURE, RUPTURE -> true;
      case MEETING, DIPLOMACY, AGREEMENT, COOPERATION, AID, CONCESSION, RELIEF -> false;
      case STATEMENT, APPEAL, PLEDGE, INVESTIGATION, DEMAND, CRITICISM, REFUSAL -> false;
      case THREAT, PROTEST -> false;
    };
  }

  /**
   * A stretch of time, open where a side is empty; both days are included.
   *
   * @param from first day
   * @param to last day
   */
  public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** All time. */
    public static final Period ALL = new Period(Optional.empty(), Optional.empty());

    /** Whether any day from the first to the last lies in it. */
    public boolean touches(LocalDate first, LocalDate last) {
      return from.filter(last::isBefore).isEmpty() && to.filter(first::isAfter).isEmpty();
    }
  }

  /**
   * The events by what a reader asks for.
   *
   * @param meetings meetings that took place, by date
   * @param agreements agreements reached, by date
   * @param commitments promises with what came of them
   * @param disputes sanctions and other disputes
   * @param planned what is planned for after the last day that the articles know, or undated
   * @param alone what one of the two did, in articles on both, where the text names no other party
   */
  public record Dealings(
      List<Meeting> meetings,
      List<Agreement> agreements,
      List<Commitment> commitments,
      List<Dispute> disputes,
      List<Event> planned,
      List<Event> alone) {
    public Dealings {
      meetings = List.copyOf(meetings);
      agreements = List.copyOf(agreements);
      commitments = List.copyOf(commitments);
      disputes = List.copyOf(disputes);
      planned = List.copyOf(planned);
      alone = List.copyOf(alone);
    }
  }

  /**
   * What was said.
   *
   * @param utterances everything with a known speaker, by date
   * @param positions what the officials of each side said on each issue
   */
  public record Speech(List<Utterance> utterances, List<Position> positions) {
    public Speech {
      utterances = List.copyOf(utterances);
      positions = List.copyOf(positions);
    }
  }
}
