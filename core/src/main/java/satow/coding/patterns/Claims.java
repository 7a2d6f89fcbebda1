package satow.coding.patterns;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.language.Sentence;
import satow.language.Token;

/** Which words of a sentence already belong to an event and tell none of their own. */
final class Claims {
  /** Prepositions that date one event by another, which is an event of its own. */
  static final Set<String> TIMES =
      Set.of("after", "before", "during", "since", "following", "despite", "amid");

  private static final Set<String> MEANT = Set.of("xcomp", "acl", "advcl", "ccomp");

  /** Prepositions whose gerund tells what was done before, meanwhile, or how. */
  private static final Set<String> REAL =
      Set.of("after", "since", "following", "by", "while", "despite", "upon", "besides");

  /** Verbs of those who let others act; whether they will is open. */
  private static final Set<String> LETTING =
      Set.of("allow", "let", "permit", "enable", "authorize", "authorise", "empower", "invite");

  /** Adjectives that judge what has not been done. */
  private static final Set<String> JUDGING =
      Set.of(
          "foolish",
          "wise",
          "unwise",
          "wrong",
          "right",
          "possible",
          "impossible",
          "difficult",
          "hard",
          "easy",
          "necessary",
          "important",
          "dangerous",
          "better",
          "best",
          "premature",
          "reasonable",
          "unreasonable",
          "free",
          "legal",
          "illegal",
          "eligible",
          "tempting",
          "enough");

  private static final Set<String> TALKING = Set.of("discuss", "talk", "speak", "confer", "meet");

  private static final Set<String> CALLING = Set.of("call", "telephone", "phone", "ring", "cable");

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "until", "till", "before", "whether", "lest", "once");

  private final Sentence sentence;
  private final Set<Integer> claimed = new HashSet<>();
  private final Set<Integer> coded = new HashSet<>();

  Claims(Sentence sentence) {
    this.sentence = sentence;
  }

  /** A complement tells what is wanted, asked or refused: none of it has an event of its own. */
  void below(Token token) {
    claimed.add(token.index());
    for (Token child : sentence.children(token)) {
      if (!child.label().equals("advcl") && !child.label().equals("relcl")) {
        below(child);
      }
    }
  }

  /** Event nouns within the arguments of an event tell no event of their own. */
  void nominal(Token token) {
    for (Token child : sentence.children(token)) {
      boolean nominal =
          switch (child.label()) {
            case "dobj",
                "pobj",
                "prep",
                "nsubjpass",
                "compound",
                "nmod",
                "conj",
                "agent",
                "dative",
                "attr",
                "poss",
                "pcomp",
                "acomp" ->
                !child.isVerb();
            case "nsubj" -> !child.isVerb();
            default -> false;
          };
      boolean circumstance = child.label().equals("prep") && TIMES.contains(child.lemma());
      if (nominal && !circumstance) {
        claimed.add(child.index());
        nominal(child);
      }
    }
  }

  /** Whether the token belongs to another event. */
  boolean hold(Token token) {
    return claimed.contains(token.index());
  }

  /** Notes that the token heads an event that is told. */
  void coded(Token token) {
    coded.add(token.index());
  }

  /**
   * {@code met to discuss}, {@code arrested for spying}, {@code signed before leaving}, {@code will
   * go if he comes}: what an event is for, what somebody is only charged with and what it depends
   * on is no event beside it.
   */
  boolean onlyMeant(Token token) {
    Token at = token;
    boolean meant = false;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      meant |= opensMeaning(at);
      Optional<Token> up = sentence.headOf(at);
      if (up.isEmpty() || at.label().equals("relcl") || saidInCall(at, up.get())) {
        return false;
      }
      boolean open = LETTING.contains(up.get().lemma()) || judged(up.get());
      if (meant && open) {
        return true;
      }
      at = up.get();
      if (meant && (coded.contains(at.index()) || at.isVerb() && claimed.contains(at.index()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code it would be foolish to leave}: the judgement heads the clause or stands after be. */
  private boolean judged(Token governor) {
    return JUDGING.contains(governor.lemma())
        || governor.isVerb()
            && sentence.children(governor, "acomp").stream()
                .anyMatch(a -> JUDGING.contains(a.lemma()));
  }

  /** {@code called B to apologise}: what is said on the telephone is said. */
  private static boolean saidInCall(Token verb, Token governor) {
    return governor.isVerb()
        && CALLING.contains(governor.lemma())
        && verb.label().equals("advcl")
        && !TALKING.contains(verb.lemma());
  }

  /** Whether the clause that a verb heads is an infinitive, a gerund after a preposition, an if. */
  private boolean opensMeaning(Token joined) {
    if (!joined.isVerb()) {
      return false;
    }
    Token verb = StatusReader.firstOfBare(sentence, joined);
    List<Token> children = sentence.children(verb);
    boolean infinitive =
        verb.tag().equals("VB")
            && MEANT.contains(verb.label())
            && children.stream().anyMatch(c -> c.tag().equals("TO"));
    boolean gerund =
        verb.label().equals("pcomp")
            && children.stream().noneMatch(c -> c.label().startsWith("nsubj"))
            && sentence.headOf(verb).filter(p -> !REAL.contains(p.lemma())).isPresent();
    boolean condition =
        verb.label().equals("advcl")
            && children.stream()
                .anyMatch(
                    c ->
                        (c.label().equals("mark") || c.label().equals("advmod"))
                            && CONDITIONS.contains(c.lemma()));
    // "the group fighting them", "a resolution censuring them": who or what it is, not what happens
    boolean attribute = verb.tag().equals("VBG") && verb.label().equals("acl");
    return infinitive || gerund || condition || attribute;
  }
}
