package satow.language;

import java.util.List;
import satow.article.Span;

/** Tokens, tags and a dependency tree for one sentence. Thread-safe. */
@FunctionalInterface
public interface SentenceParser {

  /** The tokens of the sentence that the span marks in the text; empty where it has no word. */
  List<Token> parse(String text, Span sentence);
}
