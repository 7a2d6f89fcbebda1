package satow.coding.patterns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import satow.coding.Status;
import satow.language.Sentence;
import satow.language.Token;

/** Whether an event took place, read off negation, modals, tense and conditionals. */
final class StatusReader {
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo");
  private static final Set<String> MAY = Set.of("may", "might", "could", "can", "ca");
  private static final Set<String> MUST = Set.of("must", "should", "ought", "need");
  private static final Set<String> NOT =
      Set.of("not", "n't", "n’t", "never", "no", "nor", "neither", "hardly", "without");
  private static final Set<String> IF =
      Set.of("if", "unless", "whether", "provided", "lest", "otherwise");

  /** Words whose infinitive lies ahead: {@code about to}, {@code due to meet}. */
  private static final Set<String> AHEAD =
      Set.of("about", "set", "due", "expect", "schedule", "poise", "slate", "tip", "suppose");

  private static final Set<String> DOUBT =
      Set.of("unlikely", "doubtful", "impossible", "improbable");

  private StatusReader() {}

  /**
   * The auxiliary that decides, in lower case: {@code will}, {@code may}, {@code must}; empty if
   * none.
   */
  static String modal(Sentence sentence, Token token) {
    for (Token verb : List.of(token, governingVerb(sentence, token))) {
      for (Token child : sentence.children(verb)) {
        if (child.label().equals("modal") || child.tag().equals("MD")) {
          String form = child.form().toLowerCase(Locale.ROOT);
          if (WILL.contains(form)) {
            return "will";
          }
          if (form.equals("should") && inverted(sentence, verb, child)) {
            return "would";
          }
          return MAY.contains(form) ? "may" : MUST.contains(form) ? "must" : form;
        }
      }
    }
    return "";
  }

  /** {@code should} and {@code ought to} ask for what {@code must} demands. */
  static boolean should(Sentence sentence, Token token) {
    return List.of(token, governingVerb(sentence, token)).stream()
        .flatMap(v -> sentence.children(v).stream())
        .filter(c -> c.tag().equals("MD"))
        .anyMatch(c -> c.lemma().equals("should") || c.lemma().equals("ought"));
  }

  /** {@code should they fail}: a condition. */
  private static boolean inverted(Sentence sentence, Token verb, Token modal) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.label().startsWith("nsubj") && c.index() > modal.index());
  }

  /** {@code could} is to {@code can} what {@code would} is to {@code will}: it depends. */
  static boolean could(Sentence sentence, Token token) {
    return List.of(token, governingVerb(sentence, token)).stream()
        .flatMap(v -> sentence.children(v).stream())
        .anyMatch(c -> c.tag().equals("MD") && c.form().equalsIgnoreCase("could"));
  }

  /** Whether the token, or the verb it complements, is negated. */
  static boolean negated(Sentence sentence, Token token) {
    for (Token verb : List.of(token, governingVerb(sentence, token))) {
      for (Token child : sentence.children(verb)) {
        String form = child.form().toLowerCase(Locale.ROOT);
        boolean neg =
            child.lemma().equals("nor")
                || child.label().equals("neg")
                || child.label().equals("advmod")
                || child.label().equals("det");
        if (neg && NOT.contains(form)) {
          return true;
        }
      }
      if (chance(sentence, verb).equals("unlikely")) {
        return true;
      }
      if (nobodyDoes(sentence, verb) || haveYetTo(sentence, verb) || noSign(sentence, verb)) {
        return true;
      }
    }
    return sentence.children(token).stream()
        .anyMatch(
            c ->
                c.label().equals("dobj")
                    && sentence.children(c, "det").stream().anyMatch(d -> d.lemma().equals("no")));
  }

  /** {@code likely to meet}, {@code unlikely to meet}; empty where neither is said. */
  private static String chance(Sentence sentence, Token verb) {
    boolean infinitive = verb.label().equals("xcomp") || verb.label().equals("ccomp");
    return infinitive
        ? sentence
            .headOf(verb)
            .map(Token::lemma)
            .filter(l -> l.equals("likely") || l.equals("unlikely"))
            .orElse("")
        : "";
  }

  /** {@code neither A nor B}, {@code no minister}, {@code nobody}. */
  private static boolean nobodyDoes(Sentence sentence, Token verb) {
    for (Token subject : sentence.children(verb)) {
      boolean denied =
          NOBODY.contains(subject.lemma())
              || sentence.children(subject).stream()
                  .anyMatch(
                      c ->
                          c.index() < subject.index()
                              && NONE.contains(c.form().toLowerCase(Locale.ROOT)));
      if (subject.label().startsWith("nsubj") && denied) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "nothing");
  private static final Set<String> NONE = Set.of("no", "neither");

  /** {@code no signs that A will pay}, {@code no plan to meet}. */
  private static boolean noSign(Sentence sentence, Token verb) {
    boolean below = Set.of("ccomp", "acl", "relcl", "xcomp").contains(verb.label());
    return below
        && sentence
            .headOf(verb)
            .filter(Token::isNoun)
            .filter(h -> sentence.children(h, "det").stream().anyMatch(d -> d.lemma().equals("no")))
            .isPresent();
  }

  /** {@code have yet to sign}. */
  private static boolean haveYetTo(Sentence sentence, Token verb) {
    Optional<Token> head = sentence.headOf(verb);
    return head.isPresent()
        && head.get().lemma().equals("have")
        && verb.label().equals("xcomp")
        && sentence.tokens().stream()
            .anyMatch(
                t ->
                    t.lemma().equals("yet")
                        && t.index() > head.get().index()
                        && t.index() < verb.index());
  }

  static Status of(Sentence sentence, Token token) {
    Token verb = governingVerb(sentence, token);
    if (consequence(sentence, verb)) {
      return Status.HYPOTHETICAL;
    }
    if (negated(sentence, token)) {
      return Status.NEGATED;
    }
    if (conditional(sentence, verb) || unlikely(sentence, verb) || listed(sentence, token)) {
      return Status.HYPOTHETICAL;
    }
    if (List.of(token, verb).stream().anyMatch(v -> chance(sentence, v).equals("likely"))) {
      return Status.POSSIBLE;
    }
    if (ahead(sentence, token)) {
      return Status.PLANNED;
    }
    Status status = byModal(sentence, token, verb);
    return status == Status.HAPPENED && purpose(sentence, token) ? Status.PLANNED : status;
  }

  /** {@code will go to sign it}, {@code men to attack a port}: what something is for. */
  private static boolean purpose(Sentence sentence, Token token) {
    Token verb = firstOfBare(sentence, token);
    return verb.tag().equals("VB")
        && !PROTESTING.contains(verb.lemma()) // who gathers to protest protests
        && (verb.label().equals("advcl") || verb.label().equals("acl"))
        && sentence.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
  }

  private static final Set<String> PROTESTING =
      Set.of("protest", "demonstrate", "demand", "denounce", "mark", "commemorate");

  private static Status byModal(Sentence sentence, Token token, Token verb) {
    return switch (modal(sentence, token)) {
      case "will" -> Status.PLANNED;
      case "may" -> could(sentence, token) ? Status.HYPOTHETICAL : Status.POSSIBLE;
      case "must" -> Status.DESIRED;
      case "would" -> Status.HYPOTHETICAL;
      default -> byTense(sentence, verb);
    };
  }

  /** The verb that carries tense for a token: itself, or what it complements. */
  private static Token governingVerb(Sentence sentence, Token token) {
    Token at = token;
    for (int i = 0; i < 4; i++) {
      at = firstOfBare(sentence, at);
      boolean carries =
          at.isVerb()
              && !at.label().equals("xcomp")
              && !at.label().equals("acl")
              && !at.label().equals("pcomp")
              && !counted(sentence, at);
      Optional<Token> up = sentence.headOf(at);
      if (carries || up.isEmpty() || dates(at, token)) {
        return at;
      }
      at = up.get();
    }
    return at;
  }

  /**
   * {@code was to stop selling and open its market}: an infinitive or gerund that is joined to
   * another one stands under what that one stands under.
   */
  static Token firstOfBare(Sentence sentence, Token verb) {
    Token at = verb;
    for (int i = 0; i < 4 && bare(sentence, at); i++) {
      Optional<Token> first = sentence.headOf(at).filter(h -> h.tag().equals(verb.tag()));
      if (first.isEmpty()) {
        return at;
      }
      at = first.get();
    }
    return at;
  }

  private static boolean bare(Sentence sentence, Token verb) {
    return verb.label().equals("conj")
        && (verb.tag().equals("VB") || verb.tag().equals("VBG"))
        && sentence.children(verb).stream()
            .noneMatch(
                c ->
                    c.label().startsWith("nsubj")
                        || c.tag().equals("MD")
                        || c.label().equals("aux") && !c.tag().equals("TO"));
  }

  /** {@code it would be the third time that they meet}: whether they meet the counting says. */
  private static boolean counted(Sentence sentence, Token verb) {
    return verb.label().equals("relcl")
        && sentence
            .headOf(verb)
            .filter(h -> h.lemma().equals("time") && h.label().equals("attr"))
            .isPresent();
  }

  /** {@code after five summits they have not met}: what dates a clause is not denied with it. */
  private static boolean dates(Token preposition, Token token) {
    return token.isNoun()
        && preposition.label().equals("prep")
        && Claims.TIMES.contains(preposition.lemma());
  }

  private static boolean opensWithIf(Sentence sentence, Token verb) {
    return sentence.children(verb, "mark").stream().anyMatch(m -> IF.contains(m.lemma()));
  }

  private static boolean conditional(Sentence sentence, Token verb) {
    Token at = verb;
    for (int i = 0; i < 4; i++) {
      if (opensWithIf(sentence, at)) {
        return true;
      }
      Optional<Token> up = sentence.headOf(at);
      boolean clause =
          at.label().equals("conj") || at.label().equals("xcomp") || at.label().equals("pcomp");
      if (!clause || up.isEmpty()) {
        return false;
      }
      at = up.get();
    }
    return false;
  }

  /** {@code if oil were cut off, A could not go on}: neither is so. */
  private static boolean consequence(Sentence sentence, Token verb) {
    boolean open =
        sentence.children(verb).stream()
            .anyMatch(c -> c.tag().equals("MD") && DEPENDS.contains(c.lemma()));
    return open
        && sentence.children(verb, "advcl").stream().anyMatch(a -> opensWithIf(sentence, a));
  }

  private static final Set<String> DEPENDS = Set.of("could", "would", "might", "'d", "’d");

  /** {@code it is unlikely that A and B will agree}, {@code A is unlikely to agree}. */
  private static boolean unlikely(Sentence sentence, Token verb) {
    Optional<Token> up = sentence.headOf(verb);
    return up.isPresent()
        && Set.of("ccomp", "xcomp", "csubj").contains(verb.label())
        && (DOUBT.contains(up.get().lemma())
            || sentence.children(up.get(), "acomp").stream()
                .anyMatch(a -> DOUBT.contains(a.lemma())));
  }

  /** {@code is to sign}, {@code is about to sign}, {@code is expected to hold talks}. */
  private static boolean ahead(Sentence sentence, Token token) {
    Token at = token;
    for (int i = 0; i < 4; i++) {
      at = firstOfBare(sentence, at);
      Optional<Token> up = sentence.headOf(at);
      if (up.isEmpty()) {
        return false;
      }
      boolean infinitive =
          at.tag().equals("VB")
              && (at.label().equals("xcomp") || at.label().equals("ccomp"))
              && sentence.children(at).stream().anyMatch(c -> c.tag().equals("TO"));
      if (infinitive) {
        return up.get().lemma().equals("be") || AHEAD.contains(up.get().lemma());
      }
      if (at.isVerb()) {
        return false;
      }
      at = up.get();
    }
    return false;
  }

  private static boolean present(Token verb) {
    return verb.tag().equals("VBP") || verb.tag().equals("VBZ");
  }

  /** {@code islands that are occupied by B}: they still are. */
  private static boolean passivePresent(Sentence sentence, Token verb) {
    return verb.tag().equals("VBN")
        && sentence.children(verb, "auxpass").stream().anyMatch(StatusReader::present)
        && sentence.children(verb, "aux").isEmpty();
  }

  /** {@code steps including talks, including opening the border}: what there may be. */
  private static boolean listed(Sentence sentence, Token token) {
    return token.label().equals("pcomp")
        && sentence.headOf(token).filter(p -> p.form().equalsIgnoreCase("including")).isPresent();
  }

  private static Status byTense(Sentence sentence, Token verb) {
    boolean progressive =
        verb.tag().equals("VBG")
            && sentence.children(verb).stream()
                .anyMatch(
                    c ->
                        c.label().equals("aux")
                            && Set.of("is", "are", "'s", "’s", "been", "'re").contains(c.form()));
    if (progressive) {
      return Status.ONGOING;
    }
    boolean state =
        verb.tag().equals("VBN")
            && verb.lemma().equals("be")
            && !sentence.children(verb, "acomp").isEmpty()
            && sentence.children(verb, "aux").stream().noneMatch(a -> a.form().equals("had"));
    if (state) {
      return Status.ONGOING; // "has been critical of"
    }
    if (present(verb) || passivePresent(sentence, verb)) {
      boolean often =
          sentence.children(verb, "advmod").stream()
              .anyMatch(
                  a ->
                      Set.of("often", "usually", "regularly", "always", "repeatedly")
                          .contains(a.lemma()));
      return often ? Status.HABITUAL : sentence.headline() ? Status.HAPPENED : Status.ONGOING;
    }
    return Status.HAPPENED;
  }
}
