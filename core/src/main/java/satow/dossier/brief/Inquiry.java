package satow.dossier.brief;

import java.util.List;
import java.util.stream.Stream;
import satow.dossier.merge.Event;

/** A question of one kind, put to a dossier. */
sealed interface Inquiry
    permits AskedMeetings,
        AskedAgreements,
        AskedPromises,
        AskedSpeech,
        AskedFigures,
        AskedDifferences,
        AskedOthers,
        AskedPlans,
        AskedMeasures,
        AskedReasons,
        AskedEvents {

  /** The answer; empty where the articles do not tell. */
  List<Block.Line> lines();

  /** The inquiry for a question, by its kind. */
  static Inquiry of(Search search, Question q) {
    return switch (q.kind()) {
      case REASON -> new AskedReasons(search, q);
      case DIFFERENCES -> new AskedDifferences(search, q);
      case DIFFERING ->
          q.terms().stream().anyMatch(t -> t.sort() == Term.Sort.PERSON)
              ? new AskedEvents(search, q)
              : new AskedDifferences(search, q);
      case PROMISES -> new AskedPromises(search, q);
      case THIRD -> new AskedOthers(search, q);
      case PLANS -> new AskedPlans(search, q);
      case SPEECH -> new AskedSpeech(search, q);
      case MEETINGS -> new AskedMeetings(search, q);
      case FIGURES -> new AskedFigures(search, q);
      case AGREEMENTS -> new AskedAgreements(search, q);
      case MEASURES, HOSTILITY, COOLING -> new AskedMeasures(search, q);
      case OTHER ->
          AskedOthers.only(search, q) ? new AskedOthers(search, q) : new AskedEvents(search, q);
      case WARMING, CHANGES -> new AskedEvents(search, q);
    };
  }

  /** Events in the time asked about, as lines. */
  static List<Block.Line> told(Question q, Stream<Event> events) {
    return events.filter(e -> q.time().covers(e.date().interval())).map(Composer::line).toList();
  }
}
