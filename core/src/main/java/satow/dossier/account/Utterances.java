package satow.dossier.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import satow.coding.Actor;
import satow.coding.Statement;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.EventDate;
import satow.dossier.merge.Content;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Evidence;
import satow.dossier.merge.Ranks;
import satow.language.Sentence;

/** Gathers what was said, and the positions that follow from it. */
final class Utterances {
  /** Roles that speak for a state, as CAMEO writes them after the country. */
  private static final Set<String> OFFICIAL = Set.of("", "GOV", "MIL", "LEG", "SPY", "COP", "JUD");

  /** Issues that hold only where a state is a third party. */
  private static final Map<String, String> THIRD = Positions.ISSUES.third();

  private final List<DatedArticle> articles;
  private final Dossier.Period period;
  private final Dyad dyad;

  Utterances(List<DatedArticle> articles, Dossier.Period period, Dyad dyad) {
    this.articles = articles;
    this.period = period;
    this.dyad = dyad;
  }

  /** The issues, without those for which one of the two would have to be a third party. */
  private List<String> issues(Statement s) {
    return s.issues().stream().filter(i -> !dyad.has(THIRD.getOrDefault(i, ""))).toList();
  }

  List<Utterance> all() {
    var out = new ArrayList<Utterance>();
    for (DatedArticle a : articles) {
      var bearing = new Bearing(dyad, a);
      for (Statement s : a.coded().statements()) {
        s.speaker()
            .filter(who -> !within(s, who, a) && bearing.has(who, s.span()))
            .map(who -> Ranks.sure(who, a.coded().analyzed().article().text()))
            .flatMap(who -> utterance(a, s, who))
            .ifPresent(out::add);
      }
    }
    out.sort(
        Comparator.<Utterance, LocalDate>comparing(
                u -> u.date().map(DateInterval::start).orElse(LocalDate.MAX))
            .thenComparing(Utterance::evidence));
    return markRepeats(out);
  }

  /** Whether a longer statement of the same speaker has it: it would be told twice. */
  private static boolean within(Statement s, Actor who, DatedArticle a) {
    for (Statement o : a.coded().statements()) {
      boolean longer = o.span().contains(s.span()) && !o.span().equals(s.span());
      if (longer && name(o.speaker()).equals(Optional.of(who.name()))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Utterance> utterance(DatedArticle a, Statement s, Actor speaker) {
    var article = a.coded().analyzed().article();
    var said = said(a, s);
    var date = said.or(() -> a.publication().interval());
    boolean inTime =
        date.map(i -> period.touches(i.start(), i.end())).orElse(period.equals(Dossier.Period.ALL));
    return Sentences.at(a, s.span())
        .filter(x -> inTime)
        .map(
            sentence ->
                new Utterance(
                    speaker,
                    s.addressee(),
                    s.direct(),
                    issues(s),
                    s.via().filter(v -> Character.isUpperCase(v.codePointAt(0))),
                    s.span().in(article.text()),
                    date,
                    said.isEmpty(),
                    false,
                    Evidence.of(article, sentence, s.span())));
  }

  /** The date of a speech event of the sentence whose source speaks, else of what else he did. */
  private static Optional<DateInterval> said(DatedArticle a, Statement s) {
    return dated(a, s, "01").or(() -> dated(a, s, ""));
  }

  /** The day that the text gives to an event of such a code in the sentence, by the speaker. */
  private static Optional<DateInterval> dated(DatedArticle a, Statement s, String code) {
    var sentence = Sentences.at(a, s.span()).map(Sentence::index);
    var events = a.coded().events();
    for (int i = 0; i < events.size(); i++) {
      var e = events.get(i);
      var date = a.eventDates().get(i);
      boolean here = sentence.filter(x -> x == e.sentence()).isPresent();
      boolean own = e.cameo().startsWith(code) && name(e.source()).equals(name(s.speaker()));
      boolean done = !code.isEmpty() || e.status() == Status.HAPPENED;
      if (here && own && done && told(date) && date.interval().isPresent()) {
        return date.interval();
      }
    }
    return Optional.empty();
  }

  /** Whether the text dates it, and not its report. */
  private static boolean told(EventDate date) {
    return !date.reportedThen() && !date.stoodThen() && !date.background();
  }

  private static Optional<String> name(Optional<Actor> actor) {
    return actor.map(Actor::name);
  }

  /** Whether somebody speaks for a state; a person whose role is not known does not. */
  static boolean official(Actor speaker) {
    boolean role = speaker.code().filter(c -> c.length() > 3).isPresent();
    if (!role && Countries.person(speaker)) {
      return false;
    }
    return speaker
        .code()
        .filter(c -> c.length() >= 3 && Countries.known(c.substring(0, 3)))
        .map(c -> c.substring(3, Math.min(6, c.length())))
        .filter(OFFICIAL::contains)
        .isPresent();
  }

  private static boolean alike(Set<String> one, Set<String> other) {
    return Content.shared(one, other) >= 3 && Content.overlap(one, other) >= 0.6;
  }

  private static List<Utterance> markRepeats(List<Utterance> all) {
    var bySpeaker = new HashMap<String, List<Set<String>>>();
    var out = new ArrayList<Utterance>();
    for (Utterance u : all) {
      var before = bySpeaker.computeIfAbsent(u.speaker().name(), k -> new ArrayList<>());
      var words = new HashSet<String>(Content.words(u.words()));
      boolean repeats = before.stream().anyMatch(b -> alike(b, words));
      before.add(words);
      out.add(
          new Utterance(
              u.speaker(),
              u.addressee(),
              u.direct(),
              u.issues(),
              u.via(),
              u.words(),
              u.date(),
              u.reported(),
              repeats,
              u.evidence()));
    }
    return out;
  }
}
