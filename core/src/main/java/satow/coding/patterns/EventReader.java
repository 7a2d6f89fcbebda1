package satow.coding.patterns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.coding.actors.ArticleActors;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/** Reads the events of one parsed sentence. Governors come before what they govern. */
public final class EventReader {
  /** Kinds of operators over what the source means to do itself. */
  private static final Set<String> INTENDING =
      Set.of("intend", "decide", "agree", "offer", "want", "accept");

  /** Words need not go where deeds went: {@code met B and spoke of peace}. */
  private static final Set<String> WORDS = Set.of("01", "04");

  /** Kinds of operators that are words: what they govern has a source of its own. */
  private static final Set<String> SPEAKING =
      Set.of("criticise", "accuse", "demand", "request", "threaten");

  private static final Set<String> TIMES = WordLists.shipped("senses").of("times");

  /** Who tries to attack does something to somebody; who tries to make peace has not made it. */
  private static final Set<String> TRIED_IN_VAIN = Set.of("04", "05", "06", "07", "08");

  /** Kinds of operators over what the source itself goes on with. */
  private static final Set<String> TRYING = Set.of("try", "attempt");

  private final PatternDictionary patterns;
  private final Composition composition;
  private final Arguments arguments = new Arguments();

  /** A reader by a dictionary of patterns and the shipped composition table. */
  public EventReader(PatternDictionary patterns) {
    this.patterns = patterns;
    this.composition = Composition.shipped();
  }

  /**
   * The events that a sentence tells, in the order of their triggers.
   *
   * @param earlier what the article has told before
   * @param matter what the sentence speaks of
   * @param around which states the sentences around speak of
   */
  List<EventMention> read(
      Sentence sentence,
      ArticleActors actors,
      List<EventMention> earlier,
      Matter matter,
      Surroundings around) {
    var run = new Run(new Clause(sentence, actors), earlier, matter, around);
    for (Token token : governorsFirst(sentence)) {
      run.code(token);
    }
    run.out.sort(Comparator.comparingInt((EventMention e) -> e.trigger().start()));
    return run.out;
  }

  private static List<Token> governorsFirst(Sentence sentence) {
    var depth = new int[sentence.tokens().size()];
    for (Token token : sentence.tokens()) {
      Optional<Token> up = sentence.headOf(token);
      for (int i = 0; i < depth.length && up.isPresent(); i++) {
        depth[token.index()]++;
        up = sentence.headOf(up.get());
      }
    }
    var out = new ArrayList<>(sentence.tokens());
    out.sort(Comparator.comparingInt((Token t) -> depth[t.index()]).thenComparingInt(Token::index));
    return out;
  }

  /** The work on one sentence. */
  private final class Run {
    private final Sentence sentence;
    private final Clause clause;
    private final Claims claims;
    private final Modality modality;
    private final Telling telling;
    private final Inners inners;
    private final Bare bare;
    private final List<EventMention> earlier;
    private final Matter matter;
    private final List<EventMention> out = new ArrayList<>();
    private final Map<Integer, Draft> told = new HashMap<>();

    private final Surroundings around;

    Run(Clause clause, List<EventMention> earlier, Matter matter, Surroundings around) {
      this.around = around;
      this.earlier = earlier;
      this.matter = matter;
      this.sentence = clause.sentence();
      this.clause = clause;
      this.claims = new Claims(sentence);
      this.modality = new Modality(clause, composition);
      this.telling = new Telling(clause);
      this.inners = new Inners(sentence, clause);
      this.bare = new Bare(sentence, clause);
    }

    void code(Token token) {
      if (claims.hold(token)
          || Telling.describes(token)
          || Turning.unmade(sentence, token)
          || claims.onlyMeant(token)) {
        return;
      }
      if (Telling.asksQuestion(sentence, token)) {
        claims.below(token);
        return;
      }
      Optional<Draft> found =
          draft(token, 0)
              .or(() -> isIdiom(token) ? Optional.empty() : modality.barelyDemanded(token));
      found.flatMap(modality::announced).ifPresent(this::write);
      found
          .map(modality::underModal)
          .map(d -> Turning.attributed(d, sentence, composition))
          .map(d -> d.among(Earlier.partners(earlier, d, clause)))
          .map(this::asTheOneBefore)
          .map(this::againstTheOther)
          .map(d -> ImpliedParty.completed(d, clause.words()))
          .filter(telling::worth)
          .map(ImpliedParty::movingItsOwn)
          .ifPresent(this::write);
    }

    private Draft againstTheOther(Draft draft) {
      boolean aimed = // "raids on such shipping": they are on somebody, if nobody known
          Stream.of("on", "at", "against")
              .filter(p -> !clause.lacks(p))
              .flatMap(p -> clause.slot(draft.token(), p).stream())
              .anyMatch(Run::isNoTime);
      if (!draft.token().isVerb() || draft.parties().both() || aimed) {
        return draft;
      }
      var before = new ArrayList<>(earlier);
      before.addAll(out);
      Draft foreign =
          draft.with(draft.code(), draft.pattern(), Earlier.notItsOwn(draft), draft.status());
      Parties parties = Earlier.opponents(before, foreign, sentence.index());
      return draft.with(draft.code(), draft.pattern(), parties, draft.status());
    }

    private static boolean isNoTime(Token noun) {
      return !TIMES.contains(noun.lemma());
    }

    /** {@code A met B and promised help}: what is joined to a deed is done to the same. */
    private Draft asTheOneBefore(Draft draft) {
      Parties parties = draft.parties();
      boolean joined =
          draft.token().isVerb()
              && draft.token().label().equals("conj")
              && WORDS.stream().noneMatch(draft.code()::startsWith);
      Draft before = joined ? told.get(draft.token().head()) : null;
      if (before == null || !parties.targets().isEmpty() || parties.sources().isEmpty()) {
        return draft;
      }
      boolean same =
          parties.sources().stream()
              .allMatch(a -> before.parties().sources().stream().anyMatch(b -> Parties.same(a, b)));
      return same && Parties.coded(before.parties().targets())
          ? draft.with(
              draft.code(),
              draft.pattern(),
              new Parties(parties.sources(), before.parties().targets(), parties.both()),
              draft.status())
          : draft;
    }

    /** The event that a token heads, composed with what it governs. */
    private Optional<Draft> draft(Token token, int depth) {
      Optional<PatternDictionary.Match> match = patterns.best(sentence, token, clause);
      if (match.isEmpty() || depth > 3) {
        return Optional.empty();
      }
      Pattern pattern = match.get().pattern();
      if (pattern.idiom()) {
        claims.nominal(token);
        return Optional.empty();
      }
      Draft plain = plain(token, match.get());
      if (pattern.operator().isEmpty()) {
        if (pattern.addsNothing(plain.parties())) {
          return Optional.empty();
        }
        if (!pattern.code().startsWith("01")) {
          claims.nominal(token);
        }
        if (Arguments.asks(pattern)) {
          clause.complements(token).forEach(claims::below);
        }
        if (pattern.code().equals("016")) {
          sentence.children(token, "dobj").forEach(claims::below); // what is denied is not done
        }
        return Optional.of(plain);
      }
      return composed(plain, pattern, depth).or(() -> narrower(token));
    }

    /** Where an operator finds nothing to govern, what a plain pattern makes of the words. */
    private Optional<Draft> narrower(Token token) {
      return patterns
          .best(sentence, token, clause, p -> p.operator().isEmpty())
          .map(
              m -> {
                claims.nominal(token);
                return plain(token, m);
              });
    }

    /** The event as its pattern alone has it. */
    private Draft plain(Token token, PatternDictionary.Match match) {
      return new Draft(
          match.pattern().code(),
          match.pattern().id(),
          match.span(),
          token,
          arguments.of(token, match.pattern(), clause),
          StatusReader.of(sentence, token));
    }

    private Optional<Draft> composed(Draft plain, Pattern operator, int depth) {
      String kind = operator.operator().orElseThrow();
      if (kind.equals("attempt") && adverbial(plain.token())) {
        claims.below(plain.token());
        return Optional.empty();
      }
      var candidates = new ArrayDeque<>(inners.of(plain.token(), TRYING.contains(kind)));
      for (int tried = 0; !candidates.isEmpty() && tried < 12; tried++) {
        Token inner = candidates.removeFirst();
        Optional<Draft> innerDraft = draft(inner, depth + 1);
        if (innerDraft.isEmpty()) {
          // "take the opportunity to hold talks": the event lies below words that tell none
          if (inner.isVerb() && !silent(inner)) {
            inners.below(inner).stream().filter(t -> !withheld(t)).forEach(candidates::add);
          }
          continue;
        }
        if (INTENDING.contains(kind) && meantByOthers(plain, innerDraft.get())) {
          claims.below(inner);
          return Optional.empty();
        }
        String made = made(plain, kind, innerDraft.get());
        Optional<String> code = over(made, plain.parties(), innerDraft.get());
        if (code.isPresent()) {
          claims.below(inner);
          sentence.children(plain.token(), "xcomp").forEach(claims::below);
          return Optional.of(
              plain.with(
                  code.get(),
                  operator.id() + "+" + innerDraft.get().pattern(),
                  parties(made, plain, innerDraft.get()),
                  !made.equals("refuse")
                      ? composedStatus(plain.status(), kind, code.get())
                      : Status.HAPPENED));
        }
      }
      return alone(plain, operator, kind);
    }

    /** {@code The farmers want to have A punish B}: what nobody known plans is not A's plan. */
    private boolean meantByOthers(Draft outer, Draft inner) {
      return outer.parties().sources().isEmpty()
          && !inner.parties().sources().isEmpty()
          && clause.subjects(outer.token()).stream().anyMatch(Token::isNoun);
    }

    /** What lies below it is only spoken of, does not come about, or belongs to an idiom. */
    private boolean silent(Token verb) {
      return Telling.speaks(verb) || Turning.undoes(verb) || isIdiom(verb);
    }

    private boolean isIdiom(Token verb) {
      return patterns.best(sentence, verb, clause).filter(m -> m.pattern().idiom()).isPresent();
    }

    /**
     * The kind by which an operator composes with what it governs. Who {@code seeks to have B
     * punish C}, or {@code seeks a Ugandan inquiry}, asks others for it.
     */
    private String made(Draft operator, String kind, Draft inner) {
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
    private Parties parties(String kind, Draft outer, Draft inner) {
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
          todo
              && Parties.coded(named)
              && Parties.without(named, outer.parties().sources()).isEmpty();
      return own || !them.isEmpty() && !Parties.coded(asked);
    }

    /** An operator that governs no event. */
    private Optional<Draft> alone(Draft plain, Pattern operator, String kind) {
      boolean aimless = kind.equals("halt") && plain.parties().targets().isEmpty();
      boolean told =
          (kind.equals("halt") || kind.equals("refuse")) && narrower(plain.token()).isPresent();
      if (operator.code().isEmpty() || aimless || told) {
        return Optional.empty();
      }
      if (plain.status() == Status.NEGATED && INTENDING.contains(kind)) {
        return unwilling(plain, kind);
      }
      List<Token> complements = clause.complements(plain.token());
      boolean refused = INTENDING.contains(kind) && complements.stream().anyMatch(this::withheld);
      boolean hostile =
          INTENDING.contains(kind) && complements.stream().anyMatch(c -> bare.meansHarm(c, plain));
      boolean idle = !refused && !hostile && bare.idle(plain, operator, kind);
      if (!idle || !plain.token().isNoun()) {
        claims.nominal(plain.token());
        complements.forEach(claims::below);
      }
      if (idle) {
        return Optional.empty();
      }
      if (hostile && !refused) {
        return Optional.of(
            plain.with("130", "against+" + plain.pattern(), plain.parties(), plain.status()));
      }
      return Optional.of(
          refused
              ? plain.with("120", "not+" + plain.pattern(), plain.parties(), plain.status())
              : plain.with(
                  plain.code(),
                  plain.pattern(),
                  plain.parties(),
                  composedStatus(plain.status(), kind, plain.code())));
    }

    /** {@code did not accept it}: a refusal; {@code does not seek quarrels}: nothing. */
    private Optional<Draft> unwilling(Draft plain, String kind) {
      clause.complements(plain.token()).forEach(claims::below);
      return kind.equals("accept") || kind.equals("agree")
          ? Optional.of(
              plain.with("120", "not+" + plain.pattern(), plain.parties(), Status.HAPPENED))
          : Optional.empty();
    }

    /** {@code in an effort to mend ties}: what something else was done for. */
    private boolean adverbial(Token noun) {
      return noun.isNoun()
          && noun.label().equals("pobj")
          && sentence.headOf(noun).filter(p -> p.lemma().equals("in")).isPresent();
    }

    /** Whether the inner event is what is asked for, and no noun within it. */
    private boolean asked(Token operator, Token inner) {
      boolean clausal =
          sentence.children(operator).stream()
              .anyMatch(c -> c.label().equals("xcomp") || c.label().equals("ccomp"));
      return !clausal || inner.isVerb();
    }

    /**
     * {@code vowed not to return}: the complement itself is negated. Who decided that it could not
     * be done refused nothing.
     */
    private boolean withheld(Token complement) {
      return !StatusReader.modal(sentence, complement).equals("may")
          && sentence.children(complement).stream()
              .anyMatch(c -> c.label().equals("neg") && c.index() < complement.index());
    }

    /** The code that an operator makes of an inner event. */
    private Optional<String> over(String kind, Parties outer, Draft inner) {
      if (INTENDING.contains(kind) && withheld(inner.token())) {
        return composition.code("refuse", inner.code());
      }
      // who orders what others are to do demands it; who orders his own men does it
      boolean demands =
          kind.equals("order") && Parties.foreign(outer.sources(), inner.parties().sources());
      boolean done = inner.token().isVerb();
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

    private Status composedStatus(Status status, String kind, String code) {
      boolean open = status == Status.ONGOING || status == Status.HYPOTHETICAL;
      boolean tried = kind.equals("attempt") && TRIED_IN_VAIN.contains(code.substring(0, 2));
      if (tried && (status == Status.HAPPENED || status == Status.ONGOING)) {
        return Status.DESIRED;
      }
      boolean wanted = kind.equals("want") && open;
      return wanted ? Status.DESIRED : kind.equals("consider") && open ? Status.POSSIBLE : status;
    }

    private void write(Draft found) {
      Draft draft =
          found.with(
              found.code(),
              found.pattern(),
              found.parties(),
              Hearsay.of(sentence, found.token(), found.status()));
      claims.coded(draft.token());
      told.put(draft.token().index(), draft);
      Optional<Actor> reporter =
          Speech.reporter(sentence, draft.token())
              .flatMap(v -> clause.resolve(clause.subjects(v), false).stream().findFirst())
              .filter(r -> !draft.parties().sources().contains(r));
      boolean interview = sentence.tokens().stream().anyMatch(t -> t.lemma().equals("interview"));
      var done = new LinkedHashMap<String, EventMention>();
      for (Map.Entry<Optional<Actor>, Optional<Actor>> pair : draft.parties().pairs()) {
        if (!Relevance.tells(draft.code(), interview, pair)
            || !Told.in(matter, draft.code(), patterns.mute(draft.pattern()), pair)
            || atHome(draft, pair)
            || matter == Matter.BUSINESS
                && (Told.unreal(draft.status()) || Telling.standing(draft) || unknown(pair))) {
          continue;
        }
        var mention =
            new EventMention(
                draft.code(),
                draft.status(),
                pair.getKey(),
                clause.owner(draft.code(), pair),
                draft.trigger(),
                sentence.index(),
                reporter,
                draft.pattern(),
                Parties.confidence(pair));
        done.putIfAbsent(Parties.key(pair), mention);
      }
      out.addAll(done.values());
    }

    /** What somebody says to nobody where no other state is spoken of. */
    private boolean atHome(Draft draft, Map.Entry<Optional<Actor>, Optional<Actor>> pair) {
      Optional<String> source = pair.getKey().flatMap(Actor::country);
      Optional<String> target = pair.getValue().flatMap(Actor::country);
      return source.isPresent() != target.isPresent()
          && draft.code().compareTo("14") < 0
          && !around.abroad(sentence.index(), source.or(() -> target).orElse(""));
    }

    /** In business news a name that no dictionary has is a firm's or a private person's. */
    private boolean unknown(Map.Entry<Optional<Actor>, Optional<Actor>> pair) {
      return Stream.of(pair.getKey(), pair.getValue())
          .flatMap(Optional::stream)
          .anyMatch(a -> a.code().filter(c -> c.length() == 3).isPresent() && !clause.known(a));
    }
  }
}
