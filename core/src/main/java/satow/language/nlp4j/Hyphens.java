package satow.language.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that are written with a hyphen or without one ({@code cease-fire}, {@code ceasefire}): the
 * tokenizer cuts the former into three, the models know the latter.
 */
final class Hyphens {
  private static final Map<String, String> FIRST_PARTS =
      Map.of(
          "cease", "ceasefire",
          "peace", "peacekeeping peacekeeper",
          "co", "cooperate cooperation coordinate coordination cooperative",
          "re", "reopen reimpose reestablish reelect reelection",
          "war", "wargames",
          "blood", "bloodshed",
          "air", "airstrike airlift");

  private Hyphens() {}

  /** The tokens, with each such word as one. */
  static List<Token> join(List<Token> tokens) {
    var out = new ArrayList<Token>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 2 < tokens.size() && joins(tokens.get(i), tokens.get(i + 1), tokens.get(i + 2))) {
        Token first = tokens.get(i);
        Token last = tokens.get(i + 2);
        String word = first.getWordForm() + last.getWordForm().toLowerCase(Locale.ROOT);
        out.add(new Token(word, first.getStartOffset(), last.getEndOffset()));
        i += 2;
      } else {
        out.add(tokens.get(i));
      }
    }
    return out;
  }

  private static boolean joins(Token first, Token hyphen, Token last) {
    String words = FIRST_PARTS.get(first.getWordForm().toLowerCase(Locale.ROOT));
    if (words == null
        || !hyphen.getWordForm().equals("-")
        || first.getEndOffset() != hyphen.getStartOffset()
        || hyphen.getEndOffset() != last.getStartOffset()) {
      return false;
    }
    String joined = (first.getWordForm() + last.getWordForm()).toLowerCase(Locale.ROOT);
    for (String word : words.split(" ", -1)) {
      if (joined.startsWith(word) && joined.length() - word.length() <= 3) {
        return true;
      }
    }
    return false;
  }
}
