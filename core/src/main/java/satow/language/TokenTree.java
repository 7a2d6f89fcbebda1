package satow.language;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/** The tokens of a sentence with the dependents of each looked up once. Immutable. */
final class TokenTree extends AbstractList<Token> implements RandomAccess {
  private final List<Token> tokens;
  private final List<List<Token>> children;

  private TokenTree(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    var below = new ArrayList<List<Token>>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      below.add(List.of());
    }
    for (Token token : this.tokens) {
      int head = token.head();
      if (head >= 0 && head < below.size()) {
        if (below.get(head).isEmpty()) {
          below.set(head, new ArrayList<>(4));
        }
        below.get(head).add(token);
      }
    }
    below.replaceAll(List::copyOf);
    this.children = below;
  }

  static TokenTree of(List<Token> tokens) {
    return tokens instanceof TokenTree tree ? tree : new TokenTree(tokens);
  }

  /** The direct dependents of the token at a position, in order. */
  List<Token> children(int index) {
    return children.get(index);
  }

  @Override
  public Token get(int index) {
    return tokens.get(index);
  }

  @Override
  public int size() {
    return tokens.size();
  }
}
