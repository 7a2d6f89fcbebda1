package satow.dossier.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the words of a question weigh in the articles of a dossier, and how much of that a sentence
 * has. A word counts the more the fewer sentences have it.
 *
 * @param q the question
 * @param weights the weight of each term
 * @param unknown the weight of what no sentence has
 */
record Weighing(Question q, Map<Term, Double> weights, double unknown) {
  /** So much of the weight of a question's words an answer must have. */
  static final double LEAST = 0.6;

  /** A word in the sentence before, to which a pronoun points, counts so much. */
  private static final double POINTED = 0.9;

  /** A name that frames an article, such as the town that it is written in. */
  private static final double FRAMED = 0.8;

  /** A word in the sentence before, in the first or in the headline. */
  private static final double AROUND = 0.4;

  /** A name that outweighs so much of the heaviest word may not be wanting. */
  private static final double RARE = 0.5;

  /** Names weigh so much more than words. */
  private static final double NAME = 1.5;

  Weighing {
    weights = Map.copyOf(weights);
  }

  static Weighing of(Question q, List<Passage> passages) {
    var out = new HashMap<Term, Double>();
    for (Term t : q.terms()) {
      double weight = weight(passages.size(), passages.stream().filter(t::in).count());
      out.put(t, t.name() ? weight * NAME : weight);
    }
    return new Weighing(q, out, weight(passages.size(), 0));
  }

  private static double weight(int all, long with) {
    return Math.log(1 + all / (1.0 + with));
  }

  /**
   * The share of the question's weight that a sentence has; empty where it is no answer.
   *
   * @param place stems of the place that a record has
   * @param least the share that is enough
   */
  Optional<Double> share(Passage p, Set<String> place, double least) {
    double most = weights.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
    double all = 0;
    double has = 0;
    boolean own = false;
    boolean word = q.terms().stream().noneMatch(t -> t.sort() == Term.Sort.WORD);
    for (Term t : q.terms()) {
      double weight = weights.getOrDefault(t, 0.0);
      double counts = counts(t, p, place);
      if (wanting(t, counts, least)) {
        return Optional.empty();
      }
      all += t.sort() == Term.Sort.CLASS && counts == 0 ? 0 : weight;
      has += weight * counts;
      own |= counts >= POINTED && (t.sort() != Term.Sort.STATE || weight == most);
      word |= counts >= POINTED && t.sort() == Term.Sort.WORD;
    }
    return own && word && has >= all * least ? Optional.of(has / all) : Optional.empty();
  }

  private static double counts(Term t, Passage p, Set<String> place) {
    if (t.in(p) || t.stems().stream().anyMatch(place::contains)) {
      return 1;
    }
    if (t.pointedAt(p)) {
      return POINTED;
    }
    // A person is only meant where a sentence points back; a place may frame a whole article.
    boolean near = (t.sort() != Term.Sort.PERSON || p.ofGroup()) && t.around(p);
    return near ? t.name() ? FRAMED : AROUND : 0;
  }

  /** Whether what a sentence lacks of a term makes it no answer. */
  private boolean wanting(Term t, double counts, double least) {
    double weight = weights.getOrDefault(t, 0.0);
    double most = weights.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
    if (t.name() && weight >= most * RARE && counts == 0) {
      return true;
    }
    // What no article has is asked for in vain anyway: the heaviest word that one has.
    double known =
        weights.values().stream()
            .filter(w -> w < unknown)
            .max(Comparator.naturalOrder())
            .orElse(0.0);
    boolean main = q.act().isEmpty() && least >= LEAST && weight == known;
    boolean act = q.act().filter(t::equals).isPresent();
    return (act || (main && t.sort() == Term.Sort.WORD)) && counts < POINTED;
  }
}
