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
import satow.language.Sentence;
import satow.language.Token;

/** Reads the events of one parsed sentence. Governors come before what they govern. */
public final class EventReader {
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
    private final Operators operators;
    private final OtherSide otherSide;
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
      this.operators = new Operators(sentence, clause, composition);
      this.otherSide = new OtherSide(clause);
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
          draft(token, 0).or(() -> modality.barelyDemanded(token).filter(d -> !isIdiom(token)));
      found.flatMap(modality::announced).ifPresent(this::write);
      found
          .map(modality::underModal)
          .map(d -> Turning.attributed(d, sentence, composition))
          .map(d -> d.among(Earlier.partners(earlier, d, clause)))
          .map(d -> otherSide.asTheOneBefore(d, told))
          .map(d -> otherSide.againstTheOther(d, this::before))
          .map(d -> ImpliedParty.completed(d, clause.words()))
          .filter(telling::worth)
          .map(ImpliedParty::movingItsOwn)
          .ifPresent(this::write);
    }

    /** What the article has told up to here. */
    private List<EventMention> before() {
      var all = new ArrayList<>(earlier);
      all.addAll(out);
      return all;
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
            inners.below(inner).stream()
                .filter(t -> !operators.withheld(t))
                .forEach(candidates::add);
          }
          continue;
        }
        if (Operators.INTENDING.contains(kind)
            && operators.meantByOthers(plain, innerDraft.get())) {
          claims.below(inner);
          return Optional.empty();
        }
        String made = operators.made(plain, kind, innerDraft.get());
        Optional<String> code = operators.over(made, plain, innerDraft.get());
        if (code.isPresent()) {
          claims.below(inner);
          sentence.children(plain.token(), "xcomp").forEach(claims::below);
          return Optional.of(
              plain.with(
                  code.get(),
                  operator.id() + "+" + innerDraft.get().pattern(),
                  operators.parties(made, plain, innerDraft.get()),
                  !made.equals("refuse")
                      ? operators.composedStatus(plain.status(), kind, code.get())
                      : Status.HAPPENED));
        }
      }
      return alone(plain, operator, kind);
    }

    /** What lies below it is only spoken of, does not come about, or belongs to an idiom. */
    private boolean silent(Token verb) {
      return Telling.speaks(verb) || Turning.undoes(verb) || isIdiom(verb);
    }

    private boolean isIdiom(Token verb) {
      return patterns.best(sentence, verb, clause).filter(m -> m.pattern().idiom()).isPresent();
    }

    /** An operator that governs no event. */
    private Optional<Draft> alone(Draft plain, Pattern operator, String kind) {
      boolean aimless = kind.equals("halt") && plain.parties().targets().isEmpty();
      boolean told =
          (kind.equals("halt") || kind.equals("refuse")) && narrower(plain.token()).isPresent();
      if (operator.code().isEmpty() || aimless || told) {
        return Optional.empty();
      }
      if (plain.status() == Status.NEGATED && Operators.INTENDING.contains(kind)) {
        return unwilling(plain, kind);
      }
      List<Token> complements = clause.complements(plain.token());
      boolean refused =
          Operators.INTENDING.contains(kind)
              && complements.stream().anyMatch(c -> operators.withheld(c) && !Turning.lessens(c));
      boolean hostile =
          Operators.INTENDING.contains(kind)
              && complements.stream().anyMatch(c -> bare.meansHarm(c, plain));
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
                  operators.composedStatus(plain.status(), kind, plain.code())));
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
      boolean interview = clause.words().contains("interview");
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
