package satow.dossier.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import satow.dossier.DateInterval;
import satow.dossier.account.Dossier;
import satow.dossier.account.Figure;
import satow.dossier.account.Utterance;
import satow.dossier.merge.Event;
import satow.dossier.merge.Evidence;

/**
 * Finds what names the matter of a question: records whose cited sentences do, and sentences of the
 * articles that no record tells. What lacks a name that the question has, or too much of its
 * matter, is no answer.
 */
final class Search {
  /** What has less than this share of the best answer's weight is left out. */
  private static final double NEAR = 0.8;

  /** So many lines at most. */
  static final int MOST = 8;

  private final Dossier dossier;
  private final List<Passage> passages;
  private final Map<String, Passage> byCitation = new HashMap<>();

  Search(Dossier dossier) {
    this.dossier = dossier;
    this.passages = Passage.of(dossier);
    passages.forEach(p -> byCitation.put(p.evidence().citation(), p));
  }

  /** The dossier that is searched. */
  Dossier dossier() {
    return dossier;
  }

  /** Its sentences. */
  List<Passage> passages() {
    return passages;
  }

  /** The sentence that bears a claim out; empty for copies. */
  Optional<Passage> passage(Evidence evidence) {
    return Optional.ofNullable(byCitation.get(evidence.citation()));
  }

  /**
   * Something found.
   *
   * @param share how much of the question's weight it has, 0 to 1
   * @param when when it was
   * @param line how it is told
   * @param record whether it is a record, and no mere sentence
   */
  record Hit(double share, Optional<DateInterval> when, Block.Line line, boolean record) {
    LocalDate day() {
      return when.map(DateInterval::start).orElse(LocalDate.MIN);
    }
  }

  /** The best lines on a question, by how much they have of it and then by date. */
  List<Block.Line> lines(Question q) {
    var hits = new ArrayList<Hit>();
    hits.addAll(events(q, dossier.told()));
    hits.addAll(utterances(q, dossier.speech().utterances()));
    hits.addAll(sentences(q, p -> true));
    return best(q, hits);
  }

  /** The best of what is found, in the order in which it is told. */
  List<Block.Line> best(Question q, List<Hit> hits) {
    var ranked =
        hits.stream()
            .sorted(
                Comparator.comparing((Hit h) -> -Math.round(h.share() * 20))
                    .thenComparing(h -> !h.record())
                    .thenComparing(order(q)))
            .toList();
    double most = hits.stream().mapToDouble(Hit::share).max().orElse(0);
    var cited = new HashSet<String>();
    var out = new ArrayList<Hit>();
    for (Hit h : ranked) {
      var cites = h.line().cites().stream().map(Evidence::citation).toList();
      boolean new_ =
          h.record() ? !cited.containsAll(cites) : cites.stream().noneMatch(cited::contains);
      if (h.share() >= most * NEAR && new_ && out.size() < MOST) {
        cited.addAll(cites);
        out.add(h);
      }
    }
    return out.stream().sorted(order(q)).map(Hit::line).toList();
  }

  /** By date, the undated last; who asks how things stand wants the latest first. */
  private static Comparator<Hit> order(Question q) {
    boolean latest = q.marked("now") || q.marked("last");
    var byDate =
        latest ? Comparator.<LocalDate>reverseOrder() : Comparator.<LocalDate>naturalOrder();
    return Comparator.comparing((Hit h) -> h.when().isEmpty()).thenComparing(Hit::day, byDate);
  }

  /** Records of events on the matter. */
  List<Hit> events(Question q, List<Event> events) {
    var weighing = Weighing.of(q, passages);
    var out = new ArrayList<Hit>();
    for (Event e : events) {
      if (q.time().covers(e.date().interval()) && acts(q, e)) {
        var place = e.place().map(p -> Words.of(p.name()).stems()).orElse(Set.of());
        share(weighing, e.evidence(), place, Weighing.LEAST)
            .map(s -> new Hit(s, e.date().interval(), shown(q, Composer.line(e)), true))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  /** Statements on the matter. */
  List<Hit> utterances(Question q, List<Utterance> utterances) {
    var weighing = Weighing.of(q, passages);
    var out = new ArrayList<Hit>();
    for (Utterance u : utterances) {
      if (q.time().covers(u.date()) && (q.agent().isEmpty() || Speakers.names(q, u))) {
        share(weighing, List.of(u.evidence()), Set.of(), Weighing.LEAST)
            .map(s -> new Hit(s, u.date(), shown(q, Composer.utterance(u)), true))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  /** Figures on the matter, with at least so much of its weight. */
  List<Hit> figures(Question q, List<Figure.Comparison> figures, double least) {
    var weighing = Weighing.of(q, passages);
    var out = new ArrayList<Hit>();
    for (Figure.Comparison c : figures) {
      var cited = c.figures().stream().map(Figure::evidence).toList();
      var when = c.figures().get(c.figures().size() - 1).published();
      if (q.time().covers(when) || q.time().named(cited.get(0).text())) {
        share(weighing, cited, Set.of(), least)
            .ifPresent(s -> out.add(new Hit(s, when, Composer.figure(c), true)));
      }
    }
    return out;
  }

  /** Sentences on the matter. */
  List<Hit> sentences(Question q, Predicate<Passage> wanted) {
    var weighing = Weighing.of(q, passages);
    var out = new ArrayList<Hit>();
    for (Passage p : passages) {
      boolean then = q.time().covers(p.published()) || q.time().named(p.text());
      if (!p.headline() && then && wanted.test(p) && acts(q, p)) {
        weighing
            .share(p, Set.of(), Weighing.LEAST)
            .ifPresent(s -> out.add(new Hit(s, p.published(), p.line(), false)));
      }
    }
    return out;
  }

  /** A record's line, with its sentence where it leaves out what the question names. */
  private Block.Line shown(Question q, Block.Line line) {
    var told = Words.of(line.text()).stems();
    return line.cites().stream()
        .flatMap(e -> passage(e).stream())
        .filter(
            p ->
                q.terms().stream()
                    .filter(t -> t.called().isEmpty() && t.in(p))
                    .anyMatch(t -> t.stems().stream().noneMatch(told::contains)))
        .findFirst()
        .map(
            p ->
                new Block.Line(
                    line.mark(),
                    line.text() + " In: “" + Excerpt.cut(p.text()) + "”.",
                    line.cites(),
                    line.event()))
        .orElse(line);
  }

  /** Whether who is asked about does it, where somebody is. */
  private static boolean acts(Question q, Event e) {
    if (q.agent().isEmpty() || !q.marked("doing")) {
      return true;
    }
    var agent = q.agent().get();
    return agent.sort() == Term.Sort.STATE
        ? agent.stems().stream().anyMatch(e.parties()::acts)
        : Speakers.named(agent, e.parties().sources())
            || (e.parties().mutual() && Speakers.named(agent, e.parties().targets()));
  }

  /** Whether who is asked about stands before what is asked about, or behind {@code by}. */
  private static boolean acts(Question q, Passage p) {
    if (q.agent().isEmpty() || !q.marked("doing")) {
      return true;
    }
    var agent = q.agent().get();
    int who = agent.at(p);
    int done =
        q.terms().stream()
            .filter(t -> t.sort() == Term.Sort.WORD)
            .mapToInt(t -> t.at(p))
            .filter(i -> i >= 0)
            .min()
            .orElse(Integer.MAX_VALUE);
    boolean by = who > 3 && p.text().substring(0, who).matches("(?s).*\\bby (?:the )?$");
    return who >= 0 ? who < done || by : agent.subjectOf(p);
  }

  private Optional<Double> share(
      Weighing weighing, List<Evidence> cited, Set<String> place, double least) {
    return cited.stream()
        .flatMap(e -> passage(e).stream())
        .flatMap(p -> weighing.share(p, place, least).stream())
        .max(Comparator.naturalOrder());
  }
}
