package satow.serve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventNames;

/** The names that an event could have, by each of its reports. */
final class Names {
  private Names() {}

  static Set<String> of(Event e) {
    var out = new TreeSet<String>();
    for (var x : e.evidence()) {
      String cameo = x.cameo().orElse(e.cameo());
      for (String side : List.of(e.dyad().first(), e.dyad().second())) {
        out.addAll(EventNames.of(x.articleId(), x.span(), cameo, e.dyad(), side));
      }
    }
    return out;
  }
}
