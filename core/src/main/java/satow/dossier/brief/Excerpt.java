package satow.dossier.brief;

import java.util.List;
import java.util.regex.Pattern;
import satow.dossier.merge.Evidence;
import satow.language.Dateline;

/** Words of an article as a line of the brief quotes them. */
final class Excerpt {
  /** What is longer is cut, which most sentences of news are not. */
  private static final int WORDS = 60;

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern TAIL = Pattern.compile("[.,;:]+$");
  private static final Pattern QUOTED = Pattern.compile("[“\"][^“”\"]*[”\"]");

  private Excerpt() {}

  /**
   * The sentence, since words before the trigger may turn it ({@code will not fly}); of a long one
   * the words around the trigger or the figure: from some before it to some after.
   */
  static String around(Evidence evidence) {
    var text = evidence.text();
    if (text.split("\\s+", -1).length <= WORDS) {
      return cut(text);
    }
    int at = Math.max(0, evidence.span().start() - evidence.sentenceSpan().start());
    int from = Math.max(0, at - 120);
    int start = from == 0 ? 0 : Math.max(0, text.indexOf(' ', from) + 1);
    return (start > 0 ? "… " : "") + cut(text.substring(Math.min(start, at)));
  }

  /** In one line, with one blank between words. */
  static String flat(String text) {
    boolean flat = text.indexOf("  ") < 0;
    for (int i = 0; flat && i < text.length(); i++) {
      char c = text.charAt(i);
      flat = c < '\t' || c > '\r';
    }
    return (flat ? text : BLANKS.matcher(text).replaceAll(" ")).strip();
  }

  /**
   * At most sixty words, no dateline; outer quotation marks fall away, inner ones become single.
   */
  static String cut(String text) {
    var plain = flat(text);
    plain = plain.substring(Dateline.length(plain));
    boolean quoted = QUOTED.matcher(plain).matches();
    plain = quoted ? plain.substring(1, plain.length() - 1).strip() : balanced(plain);
    var words = plain.split(" ", -1);
    var out =
        words.length <= WORDS
            ? TAIL.matcher(plain).replaceAll("")
            : String.join(" ", List.of(words).subList(0, WORDS)) + " …";
    return out.replace('“', '‘').replace('”', '’');
  }

  /** An excerpt that starts within a quotation ends with it. */
  private static String balanced(String text) {
    int close = text.indexOf('”');
    int open = text.indexOf('“');
    return close > 0 && (open < 0 || open > close) ? text.substring(0, close) : text;
  }
}
