package satow.dossier.brief;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text by their stems. A verb is also found with the particle that follows it within
 * three words, {@code turned the offer down} as {@code turn_down}.
 *
 * @param all the words in order
 * @param stems their stems
 */
record Words(List<Word> all, Set<String> stems) {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}|[$€£¥]?\\p{N}[\\p{N},.]*\\p{N}|[\\p{L}\\p{N}+]+(?:['’\\-][\\p{L}\\p{N}+]+)*");
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
  private static final Set<String> PARTICLES =
      Set.of("down", "off", "back", "out", "up", "over", "away", "together", "along", "on", "for");
  private static final int REACH = 3;

  Words {
    all = List.copyOf(all);
    stems = Set.copyOf(stems);
  }

  /**
   * A word of a text.
   *
   * @param text as it stands there
   * @param stem its stem
   * @param start where it begins, in UTF-16 units
   */
  record Word(String text, String stem, int start) {
    /** Whether it is written like a name. */
    boolean capital() {
      return Character.isUpperCase(text.codePointAt(0));
    }
  }

  static Words of(String text) {
    var all = new ArrayList<Word>();
    var stems = new HashSet<String>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      var word = m.group();
      // U.N. is the UN.
      var lower = plain(word.toLowerCase(Locale.ROOT).replaceAll("\\.(?!\\p{N})", ""));
      all.add(new Word(word, Stem.of(lower), m.start()));
      for (String part : lower.split("-", -1)) { // state-owned is owned, too
        stems.add(Stem.of(part));
      }
      stems.add(Stem.of(lower));
      if (PARTICLES.contains(lower)) {
        for (int i = Math.max(0, all.size() - 2 - REACH); i < all.size() - 1; i++) {
          stems.add(all.get(i).stem() + "_" + lower);
        }
      }
    }
    return new Words(all, stems);
  }

  /** Without accents: who asks for Raul means Raúl. */
  private static String plain(String word) {
    boolean ascii = word.chars().allMatch(c -> c < 128);
    return ascii ? word : ACCENT.matcher(Normalizer.normalize(word, Form.NFD)).replaceAll("");
  }
}
