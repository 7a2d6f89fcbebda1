package satow.coding.patterns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import satow.article.Span;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/**
 * The words that set a pattern off: a verb with what belongs to it ({@code hold talks}, {@code lash
 * out}), an event noun with what stands before it ({@code peace talks}), or an adjective.
 *
 * @param kind which of the three
 * @param head lemma by which the trigger is indexed
 * @param others lemmas or forms that must stand below the head as well
 */
record Trigger(Kind kind, String head, List<String> others) {

  /** What sort of word sets it off. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "between", "to", "with", "in", "on", "against", "for", "from", "over", "by");

  private static final Set<String> LIGHT_WORDS = Set.of("a", "an", "the", "its", "one's", "their");

  Trigger {
    others = List.copyOf(others);
  }

  /** A verb expression: its first word is the verb. */
  static Trigger verb(String expression) {
    List<String> words = words(expression);
    return new Trigger(Kind.VERB, words.get(0), words.subList(1, words.size()));
  }

  /** A noun expression: its last word before any preposition is the noun. */
  static Trigger noun(String expression) {
    List<String> words = words(expression);
    int head = words.size() - 1;
    for (int i = words.size() - 1; i > 0; i--) {
      head = PREPOSITIONS.contains(words.get(i)) ? i - 1 : head;
    }
    var others = new java.util.ArrayList<>(words);
    others.remove(head);
    return new Trigger(Kind.NOUN, singular(words.get(head)), others);
  }

  /** An adjective. */
  static Trigger adjective(String expression) {
    List<String> words = words(expression);
    return new Trigger(Kind.ADJECTIVE, words.get(0), words.subList(1, words.size()));
  }

  private static List<String> words(String expression) {
    return Arrays.stream(expression.toLowerCase(Locale.ROOT).split("\\s+"))
        .filter(w -> !LIGHT_WORDS.contains(w))
        .toList();
  }

  /** How much it asks for: the more, the better a match. */
  int specificity() {
    return others.size();
  }

  /** The span of the words in the sentence if the trigger is there. */
  Optional<Span> match(Sentence sentence, Token token) {
    Span span = token.span();
    for (String other : others) {
      Optional<Token> found =
          other.equals("of") && (kind != Kind.VERB || others.size() > 1)
              ? Optional.of(token)
              : below(sentence, token, other, kind == Kind.VERB ? 4 : 3);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      span = span.cover(found.get().span());
    }
    return Optional.of(span);
  }

  /** Whether all its words are among those of a sentence, whatever stands below what. */
  boolean possible(Set<String> words) {
    for (String other : others) {
      if (!other.equals("of") && !words.contains(other) && !words.contains(singular(other))) {
        return false;
      }
    }
    return true;
  }

  /** The nearest token with that lemma or form among the dependents, to a depth. */
  private Optional<Token> below(Sentence sentence, Token token, String word, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    for (Token child : sentence.children(token)) {
      boolean outside = child.label().startsWith("nsubj") && !child.label().equals("nsubjpass");
      // "let the doctor go": the bare infinitive belongs to it
      boolean letting = token.lemma().equals("let") && child.label().equals("ccomp");
      if (outside || CLAUSES.contains(child.label()) && !letting) {
        continue;
      }
      boolean infinitive = child.tag().equals("TO") && child.label().equals("aux");
      if (is(child, word) && !infinitive && !onlyBefore(token, child, word)) {
        return Optional.of(child);
      }
    }
    for (Token child : sentence.children(token)) {
      // "made an allusion to the visit" makes no visit
      boolean strays =
          kind == Kind.VERB
              && child.label().equals("prep")
              && token.isNoun()
              && !ATTACHED.contains(child.lemma())
              && !others.contains(child.lemma());
      // "rose to up to six percent": the particle is not the verb's
      boolean elsewhere = kind == Kind.VERB && others.size() == 1 && PARTICLES.contains(word);
      // "seeks a veto, and loans will be discussed": the second clause is another's
      boolean another =
          child.label().equals("conj")
              && child.isVerb()
              && sentence.children(child).stream().anyMatch(c -> c.label().startsWith("nsubj"));
      // "stopped work over the slow talks": why and when is not what
      boolean reason =
          kind == Kind.VERB
              && child.label().equals("prep")
              && (Claims.TIMES.contains(child.lemma()) || child.lemma().equals("over"))
              && !others.contains(child.lemma());
      if (CARRIERS.contains(child.label()) && !strays && !elsewhere && !another && !reason) {
        Optional<Token> found = below(sentence, child, word, depth - 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static final Set<String> OTHER_THINGS = WordLists.shipped("senses").of("other things");

  /** {@code seek loan guarantees} seeks no loan, {@code on attack submarines} attacks nobody. */
  private boolean onlyBefore(Token noun, Token before, String word) {
    return kind == Kind.VERB
        && OTHER_THINGS.contains(noun.lemma())
        && (before.label().equals("compound") || before.label().equals("nmod"))
        && others.get(others.size() - 1).equals(word)
        && !others.contains(noun.lemma());
  }

  /** Prepositions whose noun belongs to the one before: {@code a cut of aid, a plan for talks}. */
  private static final Set<String> ATTACHED = Set.of("of", "for");

  private static final Set<String> PARTICLES =
      Set.of("up", "out", "off", "down", "away", "back", "aside");

  private static final Set<String> CLAUSES =
      Set.of("ccomp", "advcl", "relcl", "acl", "parataxis", "csubj", "punct");
  private static final Set<String> CARRIERS =
      Set.of(
          "dobj",
          "nsubjpass",
          "prep",
          "pobj",
          "prt",
          "acomp",
          "attr",
          "compound",
          "nmod",
          "amod",
          "oprd",
          "conj",
          "advmod",
          "dative",
          "agent");

  static boolean is(Token token, String word) {
    return !misleading(token)
        && (token.lemma().equals(word)
            || token.form().equalsIgnoreCase(word)
            || token.isNoun() && singular(word).equals(token.lemma()));
  }

  /** {@code according}, a preposition whatever its lemma, and {@code March}, the month. */
  static boolean misleading(Token token) {
    return token.form().equalsIgnoreCase("according")
        || token.isProper() && token.form().equals("March");
  }

  static String singular(String noun) {
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean plural =
        noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && !noun.endsWith("is");
    return plural && noun.length() > 3 ? noun.substring(0, noun.length() - 1) : noun;
  }
}
