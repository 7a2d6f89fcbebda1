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
        mending.headlineVerb(token);
        mending.objectBehindVerb(token);
        mending.subjectBeforeParticiple(mending.tokens.get(i));
        mending.twoSubjects(mending.tokens.get(i));
        mending.subjectInAdverbial(mending.tokens.get(i));
        mending.participleBeforeNoun(mending.tokens.get(i));
        mending.subjectAfterAnd(mending.tokens.get(i));
      } else if (token.isProper()) {
        mending.likeTheFirst(mending.tokens.get(i));
      }
    }
    return List.copyOf(mending.tokens);
  }

  /** {@code Chile, Peru Vow to Sign}: in headlines the verb is taken for a noun. */
  private void headlineVerb(Token infinitive) {
    int to = infinitive.index() - 1;
    boolean root = infinitive.head() < 0 && infinitive.tag().equals("VB") && to > 1;
    if (!root || !tokens.get(to).tag().equals("TO")) {
      return;
    }
    Token noun = tokens.get(to - 1);
    List<Token> subjects =
        children(infinitive, "nsubj").stream().filter(s -> s.index() < noun.index()).toList();
    if (subjects.isEmpty() || !noun.tag().startsWith("NN") || !MEANING.contains(noun.lemma())) {
      return;
    }
    Token subject = subjects.get(0);
    tokens.set(
        noun.index(),
        new Token(noun.index(), noun.form(), noun.lemma(), "VBP", -1, "root", noun.span()));
    attach(infinitive, noun, "xcomp");
    attach(subject, noun, "nsubj");
    for (Token name : List.copyOf(tokens)) {
      boolean own = name.head() == noun.index() && name.isNoun() && name.index() < noun.index();
      if (own && name.index() != subject.index()) {
        attach(name, subject, "conj");
      }
    }
  }

  /** Verbs of headlines that look like nouns. */
  private static final Set<String> MEANING =
      Set.of("vow", "pledge", "plan", "promise", "move", "aim", "hope", "offer", "bid", "claim");

  /**
   * {@code Chile hands captured boats to Peru}: a participle alone has no object, so the word
   * before it is the verb, and the participle says what boats.
   */
  private void participleBeforeNoun(Token participle) {
    int before = participle.index() - 1;
    List<Token> objects = children(participle, "dobj");
    boolean hands = before > 0 && tokens.get(before).form().equals("hands");
    boolean past = participle.tag().equals("VBN") || hands && participle.tag().equals("VBD");
    boolean lone = past && participle.head() < 0;
    if (!lone
        || before < 1
        || objects.isEmpty()
        || has(participle, t -> t.label().startsWith("aux"))) {
      return;
    }
    Token verb = tokens.get(before);
    Token object = objects.get(0);
    boolean noun = verb.tag().equals("NNS") && verb.head() == participle.index();
    List<Token> names =
        children(verb, "compound").stream()
            .filter(t -> t.isProper() && t.index() == before - 1)
            .toList();
    boolean own = verb.tag().equals("VBZ") && verb.head() < 0;
    if (first(object) != participle.index() + 1 || !own && (!noun || names.isEmpty())) {
      return;
    }
    if (!own) {
      tokens.set(
          before, new Token(before, verb.form(), verb.lemma(), "VBZ", -1, "root", verb.span()));
      Token name = names.get(0);
      List<Token> rest = tokens.stream().filter(t -> t.head() == before).toList();
      attach(name, verb, "nsubj");
      rest.stream().filter(t -> t.index() != name.index()).forEach(t -> attach(t, name, t.label()));
    }
    for (Token child : tokens.stream().filter(t -> t.head() == participle.index()).toList()) {
      attach(child, verb, child.label());
    }
    attach(participle, object, "nmod");
  }

  /**
   * {@code A left on Monday and B stayed}: behind {@code and} B is no second day; but what is
   * {@code between A and B} is.
   */
  private void subjectAfterAnd(Token verb) {
    int before = verb.index() - 1;
    boolean second = verb.label().equals("conj") && finite(verb) && before > 1;
    if (!second || has(verb, t -> t.label().contains("subj"))) {
      return;
    }
    Token noun = tokens.get(before);
    int and = first(noun) - 1;
    boolean joined =
        noun.isNoun()
            && noun.label().equals("conj")
            && noun.head() > verb.head()
            && and > 0
            && !between(tokens.get(noun.head()));
    if (joined && tokens.get(and).tag().equals("CC") && tokens.get(and).head() == noun.head()) {
      attach(noun, verb, "nsubj");
      attach(tokens.get(and), tokens.get(verb.head()), "cc");
    }
  }

  private boolean between(Token noun) {
    return noun.head() >= 0 && tokens.get(noun.head()).lemma().equals("between");
  }

  /** {@code A of Chile and B of Peru}: B goes with A and not with Chile. */
  private void likeTheFirst(Token name) {
    if (!name.label().equals("conj") || children(name, "prep").isEmpty()) {
      return;
    }
    Token country = tokens.get(name.head());
    Token of = country.head() < 0 ? country : tokens.get(country.head());
    boolean below = country.label().equals("pobj") && country.isProper() && of.lemma().equals("of");
    Token first = below && of.head() >= 0 ? tokens.get(of.head()) : country;
    boolean alike = children(name, "prep").get(0).lemma().equals("of") && first.isProper();
    if (below && alike) {
      attach(name, first, "conj");
      children(country, "cc").forEach(c -> attach(c, first, "cc"));
    }
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
    if (!finite(verb) || has(verb, t -> t.label().contains("subj"))) {
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

  /** {@code After two summits, A and B have not met}, with A in apposition to the summits. */
  private void subjectInAdverbial(Token verb) {
    int comma = verb.index() - 1;
    while (comma > 0 && !tokens.get(comma).form().equals(",")) {
      comma--;
    }
    if (!finite(verb) || has(verb, t -> t.label().contains("subj")) || comma < 2) {
      return;
    }
    int end = comma;
    boolean adverbial =
        has(verb, t -> t.label().equals("prep") && t.index() < end && first(t) == t.index());
    List<Token> inside =
        tokens.subList(comma + 1, verb.index()).stream()
            .filter(t -> t.isNoun() && t.head() < end && t.head() >= 0)
            .filter(t -> t.label().equals("appos") || t.label().equals("conj"))
            .toList();
    if (!adverbial || inside.isEmpty()) {
      return;
    }
    Token subject = inside.get(0);
    attach(subject, verb, has(verb, t -> t.label().equals("auxpass")) ? "nsubjpass" : "nsubj");
    inside.stream().skip(1).forEach(t -> attach(t, subject, "conj"));
  }

  private boolean finite(Token verb) {
    return verb.tag().equals("VBD")
        || verb.tag().equals("VBZ")
        || has(verb, t -> t.label().startsWith("aux") || t.label().equals("modal"));
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
    return tokens.stream()
        .filter(t -> t.head() == head.index() && t.label().equals(label))
        .toList();
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
