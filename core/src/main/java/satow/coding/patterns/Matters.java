package satow.coding.patterns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import satow.coding.dictionary.Stanza;
import satow.coding.dictionary.Stanzas;
import satow.language.Sentence;
import satow.language.Token;

/**
 * The words by which a sentence shows that it speaks of business or play, from {@code
 * satow/matters}. A strong word shows it alone, two different weak ones together. Immutable.
 */
final class Matters {
  /** Of the parsed sentences of a market report at least so many speak its language. */
  private static final double REPORT = 0.3;

  /** Of the parsed sentences of an article that speaks of business too. */
  private static final double TOUCHED = 0.1;

  /** An article of fewer parsed sentences has no language of its own. */
  private static final int SHORT = 2;

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final List<Stanza> stanzas;

  private record Phrase(List<String> words, Matter matter, boolean strong) {}

  private Matters(List<Stanza> stanzas) {
    this.stanzas = List.copyOf(stanzas);
    for (Stanza s : stanzas) {
      String kind = s.one("kind").orElse("");
      Matter matter = Matter.valueOf(kind.toUpperCase(Locale.ROOT));
      s.list("words").forEach(w -> add(w, matter, true));
      s.list("weak").forEach(w -> add(w, matter, false));
    }
  }

  private void add(String words, Matter matter, boolean strong) {
    List<String> parts = List.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1));
    byFirst
        .computeIfAbsent(parts.get(0), k -> new ArrayList<>())
        .add(new Phrase(parts, matter, strong));
  }

  /** The shipped words with users' own beside them. */
  static Matters load(List<Path> own) {
    return new Matters(Stanzas.load("matters", own));
  }

  /** The entries as read, for checks. */
  List<Stanza> stanzas() {
    return stanzas;
  }

  /** What each sentence of an article speaks of; one of a market report speaks its language too. */
  List<Matter> of(List<Sentence> sentences) {
    var out = new ArrayList<Matter>();
    int parsed = 0;
    int business = 0;
    for (Sentence sentence : sentences) {
      Matter matter = of(sentence);
      out.add(matter);
      parsed += sentence.parsed() ? 1 : 0;
      business += matter == Matter.BUSINESS ? 1 : 0;
    }
    if (parsed >= SHORT && business >= REPORT * parsed) {
      out.replaceAll(m -> m == Matter.STATES ? Matter.BUSINESS : m);
    } else if (parsed >= SHORT && business >= TOUCHED * parsed) {
      out.replaceAll(m -> m == Matter.STATES ? Matter.MIXED : m);
    }
    return out;
  }

  /** What a sentence speaks of, by its own words. */
  Matter of(Sentence sentence) {
    var weak = new EnumMap<Matter, Set<String>>(Matter.class);
    List<Token> tokens = sentence.tokens();
    for (Token token : tokens) {
      String form = token.form().toLowerCase(Locale.ROOT);
      List<Phrase> phrases = byFirst.getOrDefault(form, List.of());
      if (phrases.isEmpty()) {
        phrases = byFirst.getOrDefault(token.lemma(), List.of());
      }
      for (Phrase phrase : phrases) {
        if (stands(phrase, tokens, token.index())) {
          if (phrase.strong()) {
            return phrase.matter();
          }
          weak.computeIfAbsent(phrase.matter(), m -> new HashSet<>()).add(token.lemma());
        }
      }
    }
    return weak.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Matter.STATES);
  }

  private static boolean stands(Phrase phrase, List<Token> tokens, int at) {
    if (at + phrase.words().size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < phrase.words().size(); i++) {
      Token token = tokens.get(at + i);
      String word = phrase.words().get(i);
      if (!token.form().equalsIgnoreCase(word) && !token.lemma().equals(word)) {
        return false;
      }
    }
    return true;
  }
}
