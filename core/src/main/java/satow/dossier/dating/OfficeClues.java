package satow.dossier.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.dossier.dating.Constraint.Strength;

/** People named with their title held the office when the article was written. */
final class OfficeClues {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]+");

  /** Words before a title that say it is held no longer or not yet. */
  private static final Set<String> NOT_NOW =
      Set.of("former", "ex", "then", "late", "future", "onetime", "elect", "deposed", "ousted");

  private static final int TITLE_REACH = 60;

  private final Map<String, List<TermOfOffice>> bySurname;

  OfficeClues(List<TermOfOffice> terms) {
    var index = new HashMap<String, List<TermOfOffice>>();
    for (TermOfOffice t : terms) {
      index.computeIfAbsent(t.surname(), k -> new ArrayList<>()).add(t);
    }
    this.bySurname = Map.copyOf(index);
  }

  List<Constraint> of(Reading reading) {
    var out = new LinkedHashMap<String, Constraint>();
    for (Span sentence : reading.sentences()) {
      var names = NAME.matcher(reading.text()).region(sentence.start(), sentence.end());
      while (names.find()) {
        var terms = bySurname.getOrDefault(names.group().replaceAll("[’']s$", ""), List.of());
        if (!terms.isEmpty()) {
          var span = new Span(names.start(), names.end());
          clue(reading, span, terms).forEach(c -> out.putIfAbsent(c.clue().says(), c));
        }
      }
    }
    return List.copyOf(out.values());
  }

  private static List<Constraint> clue(Reading reading, Span name, List<TermOfOffice> terms) {
    String before = reading.before(name, TITLE_REACH);
    var days = new Days();
    var words = new ArrayList<String>();
    for (TermOfOffice t : terms) {
      int title = before.lastIndexOf(t.title().toLowerCase(Locale.ROOT));
      if (title >= 0 && fits(before, title, t)) {
        days.add(t.start(), t.end().orElse(Days.LAST));
        words.add(t.start() + " to " + t.end().map(LocalDate::toString).orElse("now"));
      }
    }
    if (words.isEmpty()) {
      return List.of();
    }
    var t = terms.get(0);
    String says = t.fullName() + " held the office from " + String.join(" and from ", words);
    return List.of(
        Constraint.of(
            "term of office", name.in(reading.text()), name, says, days, Strength.OFFICE));
  }

  /** Between title and surname stands at most the given name; before it nothing that ends it. */
  private static boolean fits(String before, int title, TermOfOffice t) {
    String between = before.substring(title + t.title().length()).strip();
    String given = t.fullName().toLowerCase(Locale.ROOT);
    boolean name = between.isEmpty() || given.startsWith(between) || given.contains(between);
    String ahead = before.substring(0, title).strip();
    // A demonym may stand between: "former Japanese Prime Minister".
    int tail = Math.max(0, ahead.length() - 30);
    var last = List.of(ahead.substring(tail).split("[^\\p{L}]+", -1));
    var near = last.subList(Math.max(0, last.size() - 3), last.size());
    return name && near.stream().noneMatch(NOT_NOW::contains);
  }
}
