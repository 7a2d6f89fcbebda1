package satow.coding.patterns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.coding.Actor;
import satow.coding.Status;
import satow.language.Sentence;
import satow.language.Token;

/** What an operator makes of the event that it governs: its code, its parties, its status. */
record Operators(Sentence sentence, Clause clause, Composition composition) {
  /** Kinds of operators over what the source means to do itself. */
  static final Set<String> INTENDING =
      Set.of("intend", "decide", "agree", "offer", "want", "accept");

  /** Kinds of operators that are words: what they govern has a source of its own. */
  private static final Set<String> SPEAKING =
      Set.of("criticise", "accuse", "demand", "request", "threaten");

  /** Who tries to attack does something to somebody; who tries to make peace has not made it. */
  private static final Set<String> TRIED_IN_VAIN = Set.of("04", "05", "06", "07", "08");

  /** {@code The farmers want to have A punish B}: what nobody known plans is not A's plan. */
  boolean meantByOthers(Draft outer, Draft inner) {
    return outer.parties().sources().isEmpty()
        && !inner.parties().sources().isEmpty()
        && clause.subjects(outer.token()).stream().anyMatch(Token::isNoun);
  }

  /**
   * The kind by which an operator composes with what it governs. Who {@code seeks to have B punish
   * C}, or {@code seeks a Ugandan inquiry}, asks others for it.
   */
  String made(Draft operator, String kind, Draft inner) {
    boolean asks =
        inner.token().isNoun() ? operator.token().lemma().equals("seek") : kind.equals("intend");
    boolean others =
        !operator.parties().sources().isEmpty()
            && Parties.foreign(operator.parties().sources(), inner.parties().sources());
    return unready(operator, kind) ? "refuse" : asks && others ? "request" : kind;
  }

  /** {@code is not prepared to sign}: who is not ready to, refuses. */
  private boolean unready(Draft operator, String kind) {
    return kind.equals("intend")
        && operator.status() == Status.NEGATED
        && operator.token().tag().startsWith("JJ");
  }

  /** Who takes part in an event under an operator. */
  Parties parties(String kind, Draft outer, Draft inner) {
    boolean asks = kind.equals("demand") || kind.equals("request");
    boolean verbs = outer.token().isVerb() && inner.token().isVerb();
    if (asks && outer.parties().sources().isEmpty() && verbs) {
      List<Actor> asked = outer.parties().targets(); // "were told to go"
      return new Parties(List.of(), asked.isEmpty() ? inner.parties().sources() : asked, false);
    }
    if (SPEAKING.contains(kind) && ofSomeoneUnknown(outer, inner)) {
      return new Parties(List.of(), outer.parties().over(inner.parties(), asks).targets(), false);
    }
    if (asks && asksSomeoneUnknown(outer)) {
      return outer.parties().aimless().over(inner.parties().aimless(), true);
    }
    if (kind.equals("warn") || kind.equals("threaten")) {
      Parties doing = inner.parties();
      List<Actor> abroad =
          doing.sources().stream()
              .filter(a -> Parties.foreign(outer.parties().sources(), List.of(a)))
              .toList(); // whose own state will act warns others
      return outer
          .parties()
          .over(new Parties(abroad, doing.targets(), doing.both()), false)
          .orAgainst(kind.equals("threaten") ? clause.unless(inner.token()) : List.of());
    }
    return outer.parties().over(inner.parties(), asks && asked(outer.token(), inner.token()));
  }

  /** {@code the report deplores the pact of A and B}: a report does, and not A. */
  private boolean ofSomeoneUnknown(Draft outer, Draft inner) {
    return outer.parties().sources().isEmpty()
        && inner.token().isNoun()
        && clause.subjects(outer.token()).stream().anyMatch(Token::isNoun);
  }

  /** {@code urged them, urged the banks to deal with B}: whoever they are, B is not asked. */
  private boolean asksSomeoneUnknown(Draft outer) {
    boolean todo = !sentence.children(outer.token(), "xcomp").isEmpty();
    List<Token> them =
        sentence.children(outer.token(), "dobj").stream()
            .filter(c -> c.tag().equals("PRP") || todo && c.tag().equals("NNS"))
            .toList();
    List<Actor> asked = Parties.without(clause.resolve(them, false), outer.parties().sources());
    List<Actor> named = clause.resolve(sentence.children(outer.token(), "dobj"), false);
    boolean own = // "asked its own ministry to talk to B"
        todo && Parties.coded(named) && Parties.without(named, outer.parties().sources()).isEmpty();
    return own || !them.isEmpty() && !Parties.coded(asked);
  }

  /** Whether the inner event is what is asked for, and no noun within it. */
  private boolean asked(Token operator, Token inner) {
    boolean clausal =
        sentence.children(operator).stream()
            .anyMatch(c -> c.label().equals("xcomp") || c.label().equals("ccomp"));
    return !clausal || inner.isVerb();
  }

  /**
   * {@code vowed not to return}: the complement itself is negated. Who decided that it could not be
   * done refused nothing.
   */
  boolean withheld(Token complement) {
    return !StatusReader.modal(sentence, complement).equals("may")
        && sentence.children(complement).stream()
            .anyMatch(c -> c.label().equals("neg") && c.index() < complement.index());
  }

  /** The code that an operator makes of an inner event. */
  Optional<String> over(String kind, Draft operator, Draft inner) {
    Parties outer = operator.parties();
    if (INTENDING.contains(kind) && withheld(inner.token())) {
      boolean harm = inner.code().compareTo("13") >= 0; // "agreed not to attack" refuses nothing
      return harm ? Optional.of("030") : composition.code("refuse", inner.code());
    }
    // who orders what others are to do demands it; who orders his own men does it
    boolean demands =
        kind.equals("order") && Parties.foreign(outer.sources(), inner.parties().sources());
    boolean done = // "wants a Danish inquiry", and not "is eager to pay for Danish plans"
        inner.token().isVerb() || inner.token().head() == operator.token().index();
    if (kind.equals("want")
        && done
        && Parties.foreign(outer.sources(), inner.parties().sources())) {
      return composition.code("request", inner.code());
    }
    // "agreed a treaty": it is concluded; "agreed on a treaty", "to sign it": it is meant to be
    boolean concludes =
        kind.equals("agree")
            && inner.token().label().equals("dobj")
            && inner.code().startsWith("057");
    return concludes
        ? Optional.of(inner.code())
        : composition.code(demands ? "demand" : kind, inner.code());
  }

  Status composedStatus(Status status, String kind, String code) {
    boolean open = status == Status.ONGOING || status == Status.HYPOTHETICAL;
    boolean tried = kind.equals("attempt") && TRIED_IN_VAIN.contains(code.substring(0, 2));
    if (tried && (status == Status.HAPPENED || status == Status.ONGOING)) {
      return Status.DESIRED;
    }
    boolean wanted = kind.equals("want") && open;
    return wanted ? Status.DESIRED : kind.equals("consider") && open ? Status.POSSIBLE : status;
  }
}
