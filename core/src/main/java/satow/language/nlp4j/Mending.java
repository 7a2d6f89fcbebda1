package satow.language.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import satow.language.Token;

/**
 * Mends errors that NLP4J makes again and again in news sentences, where the tree itself shows
 * them: a verb without its subject or object, and a noun where none can stand. Found by reading the
 * trees of sentences in which the coder found no event.
 */
final class Mending {
  private static final Set<String> SPEAKING = Set.of("say", "be", "tell");

  private final List<Token> tokens;

  private Mending(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  /** The tokens with the tree mended; the same where nothing is wrong. */
  static List<Token> mended(List<Token> tokens) {
    var mending = new Mending(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = mending.tokens.get(i);
      if (token.isVerb()) {
        mending.objectBehindVerb(token);
        mending.subjectBeforeParticiple(mending.tokens.get(i));
        mending.twoSubjects(mending.tokens.get(i));
      }
    }
    return List.copyOf(mending.tokens);
  }

  /** {@code A summoned B}, with B in apposition to A across the verb. */
  private void objectBehindVerb(Token verb) {
    if (SPEAKING.contains(verb.lemma())
        || has(verb, t -> t.label().equals("dobj") || t.label().equals("auxpass"))) {
      return;
    }
    for (Token subject : children(verb, "nsubj")) {
      for (Token apposition : children(subject, "appos")) {
        int first = first(apposition);
        boolean across = subject.index() < verb.index() && verb.index() < first;
        if (across && first == verb.index() + 1) {
          attach(apposition, verb, "dobj");
          return;
        }
      }
    }
  }

  /** {@code A, acting alone, has done it}, with A as the subject of {@code acting} only. */
  private void subjectBeforeParticiple(Token verb) {
    boolean finite =
        verb.tag().equals("VBD")
            || verb.tag().equals("VBZ")
            || has(verb, t -> t.label().startsWith("aux") || t.label().equals("modal"));
    if (!finite || has(verb, t -> t.label().contains("subj"))) {
      return;
    }
    for (Token participle : children(verb, "advcl")) {
      boolean before = participle.index() < verb.index();
      boolean bare =
          (participle.tag().equals("VBG") || participle.tag().equals("VBN"))
              && !has(participle, t -> t.label().startsWith("aux"));
      for (Token subject : before && bare ? children(participle, "nsubj") : List.<Token>of()) {
        if (tokens.get(subject.index() + 1).form().equals(",")) {
          boolean passive = has(verb, t -> t.label().equals("auxpass"));
          attach(subject, verb, passive ? "nsubjpass" : "nsubj");
          return;
        }
      }
    }
  }

  /** {@code The emir, Sheikh A ended it}: one of two subjects is the other's apposition. */
  private void twoSubjects(Token verb) {
    List<Token> subjects = children(verb, "nsubj");
    if (subjects.size() != 2) {
      return;
    }
    Token one = subjects.get(0);
    Token other = subjects.get(1);
    boolean beside =
        other.index() < verb.index()
            && first(other) == one.index() + 2
            && tokens.get(one.index() + 1).form().equals(",");
    if (beside && one.isNoun() && other.isNoun() && one.isProper() != other.isProper()) {
      attach(other, one, "appos");
    }
  }

  private void attach(Token token, Token head, String label) {
    tokens.set(
        token.index(),
        new Token(
            token.index(),
            token.form(),
            token.lemma(),
            token.tag(),
            head.index(),
            label,
            token.span()));
  }

  private List<Token> children(Token head, String label) {
    return tokens.stream().filter(t -> t.head() == head.index() && t.label().equals(label)).toList();
  }

  private boolean has(Token head, Predicate<Token> what) {
    return tokens.stream().anyMatch(t -> t.head() == head.index() && what.test(t));
  }

  /** Index of the first token below one, itself included. */
  private int first(Token token) {
    int from = token.index();
    for (Token t : tokens) {
      if (t.head() == token.index() && t.index() < from) {
        from = Math.min(from, first(t));
      }
    }
    return from;
  }
}
