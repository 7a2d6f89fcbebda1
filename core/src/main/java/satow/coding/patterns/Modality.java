package satow.coding.patterns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.Status;
import satow.language.Sentence;
import satow.language.Token;

/** What auxiliaries make of an event: will, may and must compose like verbs. */
final class Modality {
  private static final Set<String> ANNOUNCING =
      Set.of("announce", "confirm", "promise", "pledge", "vow", "declare", "reveal");

  private final Sentence sentence;
  private final Clause clause;
  private final Composition composition;

  Modality(Clause clause, Composition composition) {
    this.sentence = clause.sentence();
    this.clause = clause;
    this.composition = composition;
  }

  /** What an event is under the auxiliary of its verb; itself where there is none. */
  Draft underModal(Draft draft) {
    Token token = draft.token();
    if (token.isNoun() && token.label().startsWith("nsubj")) {
      return draft; // "the pact must not fail" demands no pact
    }
    String modal = StatusReader.modal(sentence, token);
    boolean negated = StatusReader.negated(sentence, token);
    boolean reported = Speech.reporter(sentence, token).isPresent();
    boolean will =
        (modal.equals("will") || modal.equals("would") && reported)
            && !Hearsay.holds(sentence, token); // what others will do is their guess
    if (modal.equals("will") && unless(token)) {
      Draft threat = composed("threaten", draft, Status.PLANNED);
      return threat.with(
          threat.code(),
          threat.pattern(),
          threat.parties().orAgainst(clause.unless(token)),
          threat.status());
    }
    if (negated) {
      return will ? composed("refuse", withNot(draft), Status.HAPPENED) : draft;
    }
    if (modal.equals("must") && reported) {
      return demanded(draft);
    }
    return will
        ? composed("will", draft, Status.PLANNED)
        : modal.equals("may") ? composed("may", draft, StatusReader.of(sentence, token)) : draft;
  }

  /** {@code will not fly}: without its negation the trigger would say the opposite. */
  private Draft withNot(Draft draft) {
    Token token = draft.token();
    if (sentence.children(token, "neg").isEmpty()) {
      return draft;
    }
    Span span =
        sentence.children(token).stream()
            .filter(c -> c.label().equals("neg") || c.tag().equals("MD"))
            .filter(c -> c.index() < token.index())
            .map(Token::span)
            .reduce(draft.trigger(), Span::cover);
    return new Draft(draft.code(), draft.pattern(), span, token, draft.parties(), draft.status());
  }

  private Draft composed(String kind, Draft draft, Status status) {
    return composition
        .code(kind, draft.code())
        .map(c -> draft.with(c, kind + "+" + draft.pattern(), draft.parties(), status))
        .orElse(draft);
  }

  /**
   * {@code A announced that he will visit B}: the visit is planned, the announcement an intent of
   * its own.
   */
  Optional<Draft> announced(Draft draft) {
    Token token = draft.token();
    String modal = StatusReader.modal(sentence, token);
    Optional<Token> reporter =
        Speech.reporter(sentence, token).filter(v -> ANNOUNCING.contains(v.lemma()));
    boolean planned =
        (modal.equals("will") || modal.equals("would"))
            && draft.code().startsWith("04")
            && !StatusReader.negated(sentence, token)
            && !unless(token);
    if (!planned || reporter.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> speakers = clause.resolve(clause.subjects(reporter.get()), false);
    boolean own =
        speakers.stream()
            .anyMatch(a -> draft.parties().sources().stream().anyMatch(b -> Parties.same(a, b)));
    return own
        ? Optional.of(
            new Draft(
                "036",
                "announce+" + draft.pattern(),
                reporter.get().span(),
                reporter.get(),
                draft.parties(),
                Status.HAPPENED))
        : Optional.empty();
  }

  /** {@code A will leave unless B pays}. */
  private boolean unless(Token token) {
    return sentence.children(token, "advcl").stream()
        .anyMatch(c -> clause.hasChild(c, "mark", Set.of("unless")));
  }

  /** {@code A said B must do better}: a demand whatever it is that B must do. */
  Optional<Draft> barelyDemanded(Token token) {
    boolean must =
        token.isVerb()
            && StatusReader.modal(sentence, token).equals("must")
            && !token.lemma().equals("be")
            && sentence.children(token).stream().anyMatch(c -> c.tag().equals("MD"))
            && !clause.passive(token);
    if (!must
        || StatusReader.negated(sentence, token)
        || Speech.reporter(sentence, token).isEmpty()) {
      return Optional.empty();
    }
    List<Actor> asked = clause.resolve(clause.subjects(token), false);
    var parties = new Parties(asked, List.of(), false);
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(new Draft("02", "must", token.span(), token, parties, Status.HAPPENED))
            .filter(d -> !demanded(d).equals(d));
  }

  /** {@code A said B must leave}: A demands it of B; that B should leave, A asks of B. */
  private Draft demanded(Draft draft) {
    List<Actor> speakers =
        Speech.reporter(sentence, draft.token())
            .map(v -> clause.resolve(clause.subjects(v), false))
            .orElse(List.of());
    boolean mild = StatusReader.should(sentence, draft.token());
    Optional<String> code = composition.code(mild ? "request" : "demand", draft.code());
    if (speakers.isEmpty() || code.isEmpty()) {
      return draft;
    }
    var parties = new Parties(speakers, draft.parties().sources(), false);
    String pattern = (mild ? "should+" : "must+") + draft.pattern();
    return draft.with(code.get(), pattern, parties, Status.HAPPENED);
  }
}
