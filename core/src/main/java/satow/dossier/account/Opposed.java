package satow.dossier.account;

import java.util.List;
import java.util.regex.Pattern;
import satow.coding.dictionary.Stanzas;

/**
 * Whether two versions of an event exclude each other by their words, as the shipped table of
 * opposed words has them: inside its own territory against intruded, shot down against engine
 * failure.
 */
final class Opposed {
  private static final List<Pair> PAIRS =
      Stanzas.table("/satow/dossier/opposed.tsv").stream()
          .skip(1)
          .map(row -> new Pair(words(row[0]), words(row[1])))
          .toList();

  private Opposed() {}

  /** Two wordings of which only one can be right. */
  private record Pair(Pattern one, Pattern other) {}

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?i)\\b(?:" + alternatives + ")\\b");
  }

  static boolean are(String a, String b) {
    return PAIRS.stream()
        .anyMatch(
            p ->
                p.one().matcher(a).find() && p.other().matcher(b).find()
                    || p.one().matcher(b).find() && p.other().matcher(a).find());
  }
}
