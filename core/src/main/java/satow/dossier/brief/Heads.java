package satow.dossier.brief;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.dossier.account.Dossier;
import satow.dossier.account.Meeting;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Event;
import satow.dossier.merge.Evidence;

/**
 * Who leads a state or its government, as the articles say.
 *
 * @param names last names in lower case
 */
record Heads(Set<String> names) {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:President|Prime [Mm]inister|Premier|PM|Chancellor|King|Queen|Emperor)\\s+"
              + "((?:\\p{Lu}[\\p{L}'’-]+\\s+){0,2}(?:al-)?\\p{Lu}[\\p{L}'’-]+)");
  private static final Pattern LEADERS =
      Pattern.compile("(?i)\\b(?:leaders|presidents|prime ministers|premiers|summit)\\b");

  Heads {
    names = Set.copyOf(names);
  }

  static Heads of(Dossier dossier) {
    var out = new TreeSet<String>();
    dossier
        .sources()
        .forEach(
            s -> {
              var m = HEAD.matcher(s.article().text());
              while (m.find()) {
                out.add(last(m.group(1)));
                out.add(m.group(1).split("\\s+", -1)[0].toLowerCase(Locale.ROOT)); // Abiy, Xi
              }
            });
    return new Heads(out);
  }

  private static String last(String name) {
    return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1)
        .toLowerCase(Locale.ROOT);
  }

  /** Whether leaders of both sides met; of sides without names by the words of the sentence. */
  boolean met(Meeting m) {
    Event e = m.event();
    var sides = List.of(e.parties().sources(), e.parties().targets());
    boolean others =
        sides.stream()
            .anyMatch(s -> people(s).findAny().isPresent() && people(s).noneMatch(this::leads));
    if (others || m.format() == Meeting.Format.MINISTERIAL) {
      return false;
    }
    boolean named = sides.stream().allMatch(s -> people(s).anyMatch(this::leads));
    return named || e.evidence().stream().anyMatch(Heads::told);
  }

  /** Whether a sentence speaks of leaders. */
  static boolean told(Evidence sentence) {
    return LEADERS.matcher(sentence.text()).find();
  }

  private static Stream<Actor> people(List<Actor> side) {
    return side.stream().filter(Countries::person);
  }

  private boolean leads(Actor a) {
    var name = a.name().split("\\s+", -1);
    return names.contains(last(a.name())) || names.contains(name[0].toLowerCase(Locale.ROOT));
  }
}
