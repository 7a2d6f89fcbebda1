package satow.dossier.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import satow.coding.Quantity;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Evidence;
import satow.dossier.merge.Syndication;
import satow.language.Sentence;

/**
 * Compares figures over articles. Two are comparable when unit and what is counted match, their
 * sentences speak of one matter, and their times, where both are told, are the same; two figures of
 * one sentence are never held against each other. {@code about} allows a tenth, {@code thousands}
 * means two thousand or more, {@code more than} is open above.
 */
final class Figures {
  /** Places in a row and numbers in a series say nothing of size. */
  private static final Set<String> RANKS = Set.of("ordinal", "rank");

  /** An article without an event between the two is about them if so many sentences name both. */
  private static final int BOTH = 2;

  /** How far beside a figure the words stand that make it a name, in characters. */
  private static final int NAME = 12;

  private static final Pattern GROUP =
      Pattern.compile("(?i)(?:\\bgroup of (?:the )?|\\d\\+|\\bG-?)$");

  /** What befalls people once. */
  private static final Pattern TOLL =
      Pattern.compile(
          "(?i)\\b(?:fled|flee|left|died|killed|wounded|displaced|expelled|deported|drowned|uprooted)\\b");

  private static final Pattern AGE = Pattern.compile("^\\S+?[- ]years?[- ]old\\b");

  private Figures() {}

  /** An article that tells of the two, with its figures. */
  record Told(DatedArticle article, List<Figure> figures) {}

  /** The articles that tell of the two, without copies. */
  static List<Told> told(List<DatedArticle> articles, Dyad dyad, Syndication syndication) {
    return telling(articles, dyad, syndication).stream()
        .map(a -> new Told(a, of(a, new Pertinent(dyad, a))))
        .toList();
  }

  static List<Figure.Comparison> compare(List<Told> told) {
    var byUnit = new TreeMap<String, List<Figure>>();
    for (Told t : told) {
      for (Figure f : t.figures()) {
        byUnit.computeIfAbsent(Size.measure(f.quantity().unit()), k -> new ArrayList<>()).add(f);
      }
    }
    var out = new ArrayList<Figure.Comparison>();
    var years = new ArrayList<Figure>();
    byUnit.forEach(
        (unit, all) -> {
          all.sort(Comparator.comparing(Figure::evidence));
          if (unit.equals("year")) {
            var since = YearsSince.of(all);
            since.ifPresent(out::add);
            since.ifPresent(c -> years.addAll(c.figures()));
            all.removeAll(years);
          }
          grouped(all).forEach(g -> out.addAll(judged(g)));
        });
    return out;
  }

  /** The figures of an article, by position. */
  private static List<Figure> of(DatedArticle a, Pertinent pertinent) {
    var article = a.coded().analyzed().article();
    var out = new ArrayList<Figure>();
    for (Quantity q : a.coded().quantities()) {
      var in = Sentences.at(a, q.span()).filter(s -> !RANKS.contains(q.unit()) && figure(a, q));
      in.ifPresent(
          s ->
              out.add(
                  new Figure(
                      q,
                      q.span().in(article.text()),
                      a.publication().interval(),
                      pertinent.has(s),
                      Evidence.of(article, s, q.span()))));
    }
    return out;
  }

  /** Not in a caption or a comment, no age, and no part of a name: Group of 20, 2+2. */
  private static boolean figure(DatedArticle a, Quantity q) {
    var article = a.coded().analyzed().article();
    var text = article.text();
    int start = q.span().start();
    var before = text.substring(Math.max(0, start - NAME), start);
    var after = text.substring(start, Math.min(text.length(), q.span().end() + NAME));
    return article.boilerplate().stream().noneMatch(b -> b.span().overlaps(q.span()))
        && !announced(a, q)
        && !GROUP.matcher(before).find()
        && !AGE.matcher(after).find();
  }

  /** Whether the headline has it and the text tells it again. */
  private static boolean announced(DatedArticle a, Quantity q) {
    return Sentences.at(a, q.span()).filter(Sentence::headline).isPresent()
        && a.coded().quantities().stream()
            .filter(o -> !o.span().equals(q.span()))
            .anyMatch(o -> o.value() == q.value() && o.unit().equals(q.unit()));
  }

  private static List<DatedArticle> telling(
      List<DatedArticle> articles, Dyad dyad, Syndication syndication) {
    return articles.stream()
        .filter(
            a -> {
              var id = a.coded().analyzed().article().id();
              return syndication.group(id).equals(id) && tellsOf(a, dyad);
            })
        .toList();
  }

  /** An event between the two, or sentences that name both. */
  private static boolean tellsOf(DatedArticle a, Dyad dyad) {
    return a.coded().events().stream().anyMatch(e -> Dyad.of(e).filter(dyad::equals).isPresent())
        || a.coded().analyzed().sentences().stream()
                .map(s -> StateNames.in(s.span().in(a.coded().analyzed().article().text())))
                .filter(n -> n.contains(dyad.first()) && n.contains(dyad.second()))
                .limit(BOTH)
                .count()
            == BOTH;
  }

  /** Each figure goes to the first group all of whose figures speak of the same thing. */
  private static List<List<Figure>> grouped(List<Figure> figures) {
    var out = new ArrayList<List<Counted>>();
    var byNoun = new TreeMap<String, List<List<Counted>>>(); // other nouns are other things
    for (Counted f : Counted.of(figures)) {
      var same = byNoun.computeIfAbsent(f.head(), k -> new ArrayList<>());
      var home = same.stream().filter(g -> g.stream().allMatch(f::sameThing)).findFirst();
      if (home.isPresent()) {
        home.get().add(f);
      } else {
        var group = new ArrayList<Counted>(List.of(f));
        same.add(group);
        out.add(group);
      }
    }
    return out.stream().map(g -> g.stream().map(Counted::figure).toList()).toList();
  }

  /** What cannot be compared stands alone. */
  private static List<Figure.Comparison> judged(List<Figure> group) {
    var one = judge(group);
    return one.verdict() == Figure.Verdict.NOT_COMPARABLE
        ? group.stream().map(f -> judge(List.of(f))).toList()
        : List.of(one);
  }

  private static Figure.Comparison judge(List<Figure> group) {
    var what = group.get(0).quantity().what();
    if (group.size() == 1) {
      return new Figure.Comparison(
          what, Figure.Verdict.NOT_COMPARABLE, "only one figure is given", group);
    }
    boolean allMeet = true;
    boolean oneFiner = false;
    boolean oneDay = true;
    for (int i = 1; i < group.size(); i++) {
      var a = group.get(0).quantity();
      var b = group.get(i).quantity();
      allMeet &= Size.of(group.get(0)).meets(Size.of(group.get(i)));
      oneFiner |= !Size.alike(a, b);
      oneDay &= near(group.get(0), group.get(i)) || a.time().isPresent() && b.time().isPresent();
    }
    if (!allMeet && !oneDay && !falls(group)) {
      return new Figure.Comparison(
          what, Figure.Verdict.NOT_COMPARABLE, "given for different times", group);
    }
    var verdict =
        allMeet ? (oneFiner ? Figure.Verdict.FINER : Figure.Verdict.AGREE) : Figure.Verdict.DIFFER;
    var reason =
        switch (verdict) {
          case AGREE -> "the same figure";
          case FINER -> "one is rounder than the other, both can be right";
          case DIFFER, NOT_COMPARABLE -> "both cannot be right";
        };
    return new Figure.Comparison(what, verdict, reason, group);
  }

  /**
   * Whether a later article counts fewer who were killed, fled or left: such a number only grows,
   * so that no day lies between the two on which both are right.
   */
  private static boolean falls(List<Figure> group) {
    for (Figure a : group) {
      for (Figure b : group) {
        boolean later =
            a.published().isPresent()
                && b.published().isPresent()
                && a.published().get().end().isBefore(b.published().get().start());
        if (later
            && TOLL.matcher(a.evidence().text()).find()
            && TOLL.matcher(b.evidence().text()).find()
            && Size.of(b).high() < Size.of(a).low()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the articles are of one month, so that the thing counted is the same. */
  static boolean near(Figure a, Figure b) {
    Optional<LocalDate> one = a.published().map(i -> i.start());
    Optional<LocalDate> other = b.published().map(i -> i.start());
    return one.isPresent()
        && other.isPresent()
        && Math.abs(one.get().toEpochDay() - other.get().toEpochDay()) <= 31;
  }
}
