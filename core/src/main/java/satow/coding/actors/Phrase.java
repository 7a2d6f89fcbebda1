package satow.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import satow.article.Span;
import satow.language.Sentence;
import satow.language.Token;

/** A noun phrase of a parsed sentence, by its head: what stands before it, after it, beside it. */
public record Phrase(Sentence sentence, Token head) {
  private static final Set<String> BEFORE =
      Set.of(
          "compound", "nmod", "amod", "poss", "det", "num", "nn", "attr", "advmod", "dep", "meta");

  private static final Set<String> OTHERS =
      Set.of("adversary", "rival", "enemy", "foe", "neighbor", "neighbour");

  /** {@code its ally Sweden}: who is meant stands beside what he is to somebody. */
  public boolean relates() {
    return OTHERS.contains(head.lemma()) || head.lemma().equals("ally");
  }

  /** {@code China's rivals} are others than China; {@code its Lao neighbours} are Laotians. */
  public boolean ofOthers() {
    return OTHERS.contains(head.lemma())
        && sentence.children(head, "poss").stream().anyMatch(Token::isNoun);
  }

  /** The tokens of the phrase from its first modifier to the head, in order. */
  public List<Token> left() {
    int from = head.index();
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index() && BEFORE.contains(child.label())) {
        from = Math.min(from, firstOf(child));
      }
    }
    return sentence.tokens().subList(from, head.index() + 1);
  }

  private int firstOf(Token token) {
    int from = token.index();
    for (Token child : sentence.children(token)) {
      if (child.index() < from) {
        from = Math.min(from, firstOf(child));
      }
    }
    return from;
  }

  /** The head and the nouns coordinated with it, in order. */
  public List<Token> coordinated() {
    var out = new ArrayList<Token>();
    out.add(head);
    addConjuncts(head, out);
    return out;
  }

  private void addConjuncts(Token token, List<Token> out) {
    for (Token conjunct : sentence.children(token, "conj")) {
      if (!conjunct.isVerb()) {
        out.add(conjunct);
        addConjuncts(conjunct, out);
      }
    }
  }

  /** The objects of a preposition below the head, coordinated ones too. */
  public List<Token> objectsOf(Set<String> prepositions) {
    return objectsOf(sentence, head, prepositions);
  }

  /** The same, or those below what the token is a part of: {@code most of its curbs on trade}. */
  public static List<Token> objectsBelow(Sentence sentence, Token token, Set<String> prepositions) {
    List<Token> own = objectsOf(sentence, token, prepositions);
    return own.isEmpty() && PARTS.contains(token.lemma()) && !prepositions.contains("of")
        ? objectsOf(sentence, token, Set.of("of")).stream()
            .flatMap(whole -> objectsOf(sentence, whole, prepositions).stream())
            .toList()
        : own;
  }

  private static final Set<String> PARTS =
      Set.of(
          "most", "some", "all", "part", "half", "many", "much", "several", "rest", "one", "none");

  /** The objects of prepositions below any token, coordinated ones too, in order. */
  public static List<Token> objectsOf(Sentence sentence, Token token, Set<String> prepositions) {
    var out = new ArrayList<Token>();
    for (Token prep : sentence.children(token)) {
      boolean wanted =
          (prep.label().equals("prep")
                  || prep.label().equals("agent")
                  || prep.label().equals("dative"))
              && prepositions.contains(prep.lemma());
      if (wanted) {
        for (Token object : sentence.children(prep)) {
          if (object.label().equals("pobj") || object.label().equals("pcomp")) {
            out.addAll(new Phrase(sentence, object).coordinated());
          }
        }
        // "with A and with B"
        for (Token other : sentence.children(prep, "conj")) {
          for (Token object : sentence.children(other, "pobj")) {
            out.addAll(new Phrase(sentence, object).coordinated());
          }
        }
      }
    }
    return out;
  }

  /** Where the phrase stands, from its first modifier to its head. */
  public Span span() {
    List<Token> left = left();
    int start = 0;
    while (start < left.size() - 1 && skipped(left.get(start))) {
      start++;
    }
    return left.get(start).span().cover(head.span());
  }

  private static boolean skipped(Token token) {
    return token.tag().equals("DT")
        || token.label().equals("punct")
        || token.label().equals("advmod");
  }
}
