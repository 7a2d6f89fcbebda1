package satow.language;

import java.util.List;
import java.util.Optional;
import satow.article.Span;

/**
 * A sentence of an article.
 *
 * @param index position among the article's sentences, from 0
 * @param span where it stands
 * @param tokens its words; empty where it was not worth parsing
 * @param paragraph number of the paragraph (physical line) that it stands in, from 0
 * @param headline whether it is the article's title
 */
public record Sentence(int index, Span span, List<Token> tokens, int paragraph, boolean headline) {

  public Sentence {
    tokens = TokenTree.of(tokens);
  }

  /** Whether the sentence was parsed. */
  public boolean parsed() {
    return !tokens.isEmpty();
  }

  /** The governor of a token, empty for the root. */
  public Optional<Token> headOf(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The tokens that depend on this one directly, in order. */
  public List<Token> children(Token token) {
    return tokens instanceof TokenTree tree ? tree.children(token.index()) : List.of();
  }

  /** The direct dependents with this label, in order. */
  public List<Token> children(Token token, String label) {
    List<Token> all = children(token);
    for (Token first : all) {
      if (first.label().equals(label)) {
        return all.stream().filter(t -> t.label().equals(label)).toList();
      }
    }
    return List.of();
  }
}
