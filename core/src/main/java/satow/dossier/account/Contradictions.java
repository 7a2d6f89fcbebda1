package satow.dossier.account;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Content;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.Evidence;

/** Where the sources differ: one affirms what another denies, or they give different figures. */
final class Contradictions {
  /** A denial is only set against an affirmation that is dated to a month. */
  private static final long NARROW_DAYS = 31;

  private Contradictions() {}

  static List<Contradiction> of(
      Dyad dyad, List<Event> events, List<Figure.Comparison> figures, List<Figures.Told> told) {
    var articles = told.stream().map(Figures.Told::article).toList();
    var out = new ArrayList<Contradiction>(denied(events));
    for (Figure.Comparison c : figures) {
      if (c.verdict() == Figure.Verdict.DIFFER) {
        var first = c.figures().get(0).evidence();
        var last = c.figures().get(c.figures().size() - 1).evidence();
        var what = "figures differ: " + c.reason();
        out.add(new Contradiction(what, said(first, articles), said(last, articles)));
      }
    }
    for (Figures.Told t : told) {
      out.addAll(RivalFigures.of(t.article(), t.figures()));
      out.addAll(Versions.of(t.article(), dyad));
    }
    return out;
  }

  /** The figure's clause, with who says so. */
  private static Evidence said(Evidence figure, List<DatedArticle> articles) {
    return articles.stream()
        .filter(a -> a.coded().analyzed().article().id().equals(figure.articleId()))
        .findFirst()
        .map(a -> new Claims(a).said(figure))
        .orElse(figure);
  }

  private static List<Contradiction> denied(List<Event> events) {
    var out = new ArrayList<Contradiction>();
    var denied = new TreeMap<EventKind, List<Event>>();
    events.stream()
        .filter(e -> e.status() == Status.NEGATED)
        .forEach(e -> denied.computeIfAbsent(e.kind(), k -> new ArrayList<>()).add(e));
    for (Event e : events) {
      for (Event no : denied.getOrDefault(e.kind(), List.of())) {
        if (e.happened() && against(e, no)) {
          out.add(
              new Contradiction(
                  "one says that it happened, the other that it did not",
                  e.evidence().get(0),
                  no.evidence().get(0)));
        }
      }
    }
    return out;
  }

  private static boolean against(Event yes, Event no) {
    var one = yes.date().interval();
    var other = no.date().interval();
    boolean sameDays =
        one.isPresent()
            && other.isPresent()
            && narrow(one.get())
            && narrow(other.get())
            && one.get().overlaps(other.get());
    if (!sameDays || !yes.cameo().equals(no.cameo())) {
      return false;
    }
    var a = Content.words(yes.evidence().get(0).text());
    var b = Content.words(no.evidence().get(0).text());
    return Content.shared(a, b) >= 2 && Content.overlap(a, b) >= 0.4;
  }

  private static boolean narrow(DateInterval i) {
    return i.days() <= NARROW_DAYS;
  }
}
