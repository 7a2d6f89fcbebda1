package satow.dossier.places;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.language.Sentence;

/** The place in an article's dateline: {@code OSLO, March 3 (Agency) —}. */
final class Datelines {
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*(\\p{Lu}[\\p{Lu} .'’-]{2,30}?)(?:[,/][^—–\\n]{0,40})?(?:\\s*\\([^)]{2,30}\\))?\\s*(?:—|–|--|- )");

  private Datelines() {}

  /** The place that the first lines are dated from. */
  static Optional<PlaceEntry> of(String text, List<Sentence> sentences, PlaceTable table) {
    for (Sentence s : sentences.subList(0, Math.min(3, sentences.size()))) {
      int line = text.lastIndexOf('\n', s.span().start()) + 1;
      var m = DATELINE.matcher(text.substring(line, Math.max(line, s.span().end())));
      if (m.find()) {
        var named = table.named(title(m.group(1).strip()));
        if (!named.isEmpty()) {
          return Optional.of(named.get(0));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code NEW YORK} as {@code New York}. */
  private static String title(String capitals) {
    var out = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < capitals.length(); i++) {
      char c = capitals.charAt(i);
      out.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return out.toString();
  }
}
