package satow.dossier.dating;

import java.util.List;
import satow.language.time.DatedEvents;

final class UndatedMain {
  public static void main(String[] a) {
    var d = new Dating(DatedEvents.shipped(), Prose.TERMS);
    for (var h : UndatedArticlesTest.articles()) {
      var p = d.date(Prose.article(h.text(), List.of())).publication();
      boolean ok =
          p.interval()
              .map(i -> !h.truth().isBefore(i.start()) && !h.truth().isAfter(i.end()))
              .orElse(false);
      System.out.println(
          (ok ? "ok " : "WRONG ")
              + h.truth()
              + " "
              + h.kind()
              + " "
              + p.interval()
              + " "
              + p.interval().map(i -> i.days()).orElse(-1L));
      if (!ok || p.interval().get().days() > 31)
        p.clues()
            .forEach(
                c -> System.out.println("      " + c.kind() + " " + c.text() + " " + c.says()));
    }
  }
}
