package satow.dossier.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import satow.coding.Quantity;
import satow.coding.Status;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Content;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Evidence;
import satow.dossier.merge.Syndication;

/**
 * Compares figures over articles. Two are comparable when unit and what is counted match and their
 * times, where both are told, are the same. {@code about} allows a tenth, {@code thousands} means
 * two thousand to ten, {@code more than} is open above.
 */
final class Figures {
  /** What {@code about} and {@code some} allow: a tenth, as newspapers round. */
  private static final double ROUNDING = 0.10;

  private Figures() {}

  static List<Figure.Comparison> compare(
      List<DatedArticle> articles, Dyad dyad, Syndication syndication) {
    var byUnit = new TreeMap<String, List<Figure>>();
    for (DatedArticle a : articles) {
      var id = a.coded().analyzed().article().id();
      if (syndication.group(id).equals(id) && tellsOf(a, dyad)) {
        a.coded().quantities().stream()
            .filter(q -> !q.unit().equals("ordinal"))
            .forEach(q -> add(byUnit, a, q));
      }
    }
    var out = new ArrayList<Figure.Comparison>();
    byUnit.values().forEach(all -> grouped(all).forEach(g -> out.add(judge(g))));
    return out;
  }

  private static boolean tellsOf(DatedArticle a, Dyad dyad) {
    return a.coded().events().stream().anyMatch(e -> Dyad.of(e).filter(dyad::equals).isPresent());
  }

  private static void add(Map<String, List<Figure>> byUnit, DatedArticle a, Quantity q) {
    var article = a.coded().analyzed().article();
    Sentences.at(a, q.span())
        .ifPresent(
            s ->
                byUnit
                    .computeIfAbsent(q.unit().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                    .add(
                        new Figure(
                            q,
                            q.span().in(article.text()),
                            a.publication().interval(),
                            new Evidence(
                                article.id(),
                                s.index(),
                                q.span(),
                                s.span(),
                                s.span().in(article.text()),
                                Optional.empty(),
                                Status.HAPPENED,
                                Optional.empty()))));
  }

  /** Each figure goes to the first group whose first figure speaks of the same thing. */
  private static List<List<Figure>> grouped(List<Figure> figures) {
    var sorted = new ArrayList<>(figures);
    sorted.sort((a, b) -> a.evidence().compareTo(b.evidence()));
    var out = new ArrayList<List<Figure>>();
    for (Figure f : sorted) {
      var home = out.stream().filter(g -> sameThing(g.get(0), f)).findFirst();
      if (home.isPresent()) {
        home.get().add(f);
      } else {
        out.add(new ArrayList<>(List.of(f)));
      }
    }
    return out;
  }

  private static boolean sameThing(Figure a, Figure b) {
    SortedSet<String> one = Content.words(a.quantity().what());
    SortedSet<String> other = Content.words(b.quantity().what());
    boolean words =
        (Content.shared(one, other) >= 1 && Content.overlap(one, other) >= 0.5)
            || a.quantity().what().equalsIgnoreCase(b.quantity().what());
    return words && sameTime(a.quantity(), b.quantity());
  }

  private static boolean sameTime(Quantity a, Quantity b) {
    return a.time().isEmpty() || b.time().isEmpty() || a.time().equals(b.time());
  }

  private static Figure.Comparison judge(List<Figure> group) {
    var what = group.get(0).quantity().what();
    if (group.size() == 1) {
      return new Figure.Comparison(
          what, Figure.Verdict.NOT_COMPARABLE, "only one figure is given", group);
    }
    var since = since(group);
    if (since.isPresent()) {
      var reason = "each counts from " + Math.round(since.getAsDouble());
      return new Figure.Comparison(what, Figure.Verdict.AGREE, reason, group);
    }
    boolean allMeet = true;
    boolean oneFiner = false;
    for (int i = 1; i < group.size(); i++) {
      var a = group.get(0).quantity();
      var b = group.get(i).quantity();
      allMeet &= low(a) <= high(b) && low(b) <= high(a);
      oneFiner |= a.approx().isPresent() != b.approx().isPresent() || a.value() != b.value();
    }
    var values = String.join("; ", group.stream().map(Figure::words).distinct().toList());
    var verdict =
        allMeet ? (oneFiner ? Figure.Verdict.FINER : Figure.Verdict.AGREE) : Figure.Verdict.DIFFER;
    return new Figure.Comparison(what, verdict, values, group);
  }

  /** {@code 67 years since the war} in 2013 and {@code 60 years} in 2005 count from one year. */
  private static OptionalDouble since(List<Figure> group) {
    var origins = new ArrayList<Double>();
    for (Figure f : group) {
      var published = f.published().map(i -> i.start()).map(LocalDate::getYear);
      boolean years = f.quantity().unit().equalsIgnoreCase("year") && f.quantity().value() >= 10;
      if (!years || published.isEmpty()) {
        return OptionalDouble.empty();
      }
      origins.add(published.get() - f.quantity().value());
    }
    double low = Collections.min(origins);
    double high = Collections.max(origins);
    var rounded = group.stream().anyMatch(f -> f.quantity().value() % 10 == 0);
    return high - low <= (rounded ? 10 : 1)
        ? OptionalDouble.of(Collections.max(origins.stream().toList()))
        : OptionalDouble.empty();
  }

  private static double low(Quantity q) {
    return switch (q.approx().orElse("")) {
      case "approx" -> q.value() * (1 - ROUNDING);
      case "less than" -> 0;
      case "vague" -> vague(q.value());
      default -> q.value();
    };
  }

  /** {@code thousands} is given as 1000 or 2000 by those who read it; at least two of them. */
  private static double vague(double value) {
    return value > 0 && Math.log10(value) % 1 == 0 ? 2 * value : value;
  }

  private static double high(Quantity q) {
    return switch (q.approx().orElse("")) {
      case "approx" -> q.value() * (1 + ROUNDING);
      case "more than" -> Double.POSITIVE_INFINITY;
      case "vague" -> Double.POSITIVE_INFINITY;
      default -> q.value();
    };
  }
}
