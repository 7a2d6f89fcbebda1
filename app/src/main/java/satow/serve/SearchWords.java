package satow.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A search as people type it, as a query of SQLite's FTS5: every word is quoted, so no word is an
 * operator.
 */
final class SearchWords {
  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|(\\S+)");

  private SearchWords() {}

  /** All words must stand in the sentence; a phrase in quotation marks as it is. */
  static String match(String typed) {
    var out = new ArrayList<String>();
    var parts = PART.matcher(typed.replace('“', '"').replace('”', '"'));
    while (parts.find()) {
      boolean phrase = parts.group(1) != null;
      String words = phrase ? parts.group(1) : parts.group(2);
      boolean beginning = !phrase && words.endsWith("*");
      if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
        out.add(
            '"'
                + words.replace("\"", " ").replace("*", " ").strip()
                + '"'
                + (beginning ? "*" : ""));
      }
    }
    if (out.isEmpty()) {
      throw Problem.bad("q: no word to look for");
    }
    return String.join(" AND ", List.copyOf(out));
  }
}
