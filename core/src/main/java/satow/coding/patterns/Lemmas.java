package satow.coding.patterns;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import satow.language.Token;

/**
 * A set of words of a dictionary that tokens are looked up in as {@link Trigger#is} compares one:
 * by lemma, by form, nouns in the plural too. Immutable.
 */
final class Lemmas {
  private final Set<String> words;
  private final Set<String> nouns = new HashSet<>();

  Lemmas(Collection<String> words) {
    this.words = Set.copyOf(words);
    words.forEach(w -> nouns.add(Trigger.singular(w)));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether the token is one of the words. */
  boolean has(Token token) {
    return !Trigger.misleading(token)
        && (words.contains(token.lemma())
            || token.isNoun() && nouns.contains(token.lemma())
            || words.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  boolean hasAny(List<Token> tokens) {
    for (Token token : tokens) {
      if (has(token)) {
        return true;
      }
    }
    return false;
  }
}
