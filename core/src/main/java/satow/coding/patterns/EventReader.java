package satow.coding.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.coding.actors.ArticleActors;
import satow.language.Sentence;
import satow.language.Token;

/** Reads the events of one parsed sentence. Governors come before what they govern. */
public final class EventReader {
  private static final Set<String> CLAUSAL =
      Set.of("xcomp", "ccomp", "acl", "pcomp", "advcl", "oprd", "relcl");

  private final PatternDictionary patterns;
  private final Composition composition;
  private final Arguments arguments = new Arguments();

  /** A reader by a dictionary of patterns and the shipped composition table. */
  public EventReader(PatternDictionary patterns) {
    this.patterns = patterns;
    this.composition = Composition.shipped();
  }

  /** The events that a sentence tells, in the order of their triggers. */
  List<EventMention> read(Sentence sentence, ArticleActors actors, Matter matter) {
    var run = new Run(sentence, new Clause(sentence, actors), matter);
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

  /** An event before it is written out: its code, pattern, words, and who takes part. */
  private record Draft(
      String code,
      String pattern,
      Span trigger,
      Token token,
      Arguments.Parties parties,
      Status status) {

    Draft with(String newCode, String newPattern, Arguments.Parties newParties, Status newStatus) {
      return new Draft(newCode, newPattern, trigger, token, newParties, newStatus);
    }
  }

  private static final Set<String> CONCLUDING =
      Set.of(
          "sign",
          "signing",
          "conclude",
          "conclusion",
          "reach",
          "announce",
          "finalise",
          "finalize",
          "initial",
          "seal",
          "ratify",
          "ratification",
          "strike",
          "clinch",
          "produce",
          "exchange");

  private static final Set<String> SUBORDINATE = Set.of("relcl", "advcl", "acl", "pcomp");

  /** Prepositions that date one event by another, which is an event of its own. */
  private static final Set<String> TIMES =
      Set.of("after", "before", "during", "since", "following", "despite", "amid");

  private static final Set<String> ANNOUNCING =
      Set.of("announce", "confirm", "promise", "pledge", "vow", "declare", "reveal");

  /** The work on one sentence. */
  private final class Run {
    private final Sentence sentence;
    private final Clause clause;
    private final Matter matter;
    private final Set<Integer> claimed = new HashSet<>();
    private final Set<Integer> coded = new HashSet<>();
    private final List<EventMention> out = new ArrayList<>();

    Run(Sentence sentence, Clause clause, Matter matter) {
      this.sentence = sentence;
      this.clause = clause;
      this.matter = matter;
    }

    void code(Token token) {
      boolean attribute = token.isVerb() && token.label().equals("amod");
      if (attribute || claimed.contains(token.index()) || purpose(token)) {
        return;
      }
      draft(token, 0)
          .or(() -> barelyDemanded(token))
          .flatMap(this::underModal)
          .map(
              d ->
                  d.with(
                      d.code(), d.pattern(), arguments.implied(d.code(), d.parties()), d.status()))
          .filter(this::worthTelling)
          .ifPresent(this::write);
    }

    /**
     * A main clause may leave one side open. What stands in a subordinate clause, or in a noun, has
     * to name both: half an event there is background or idiom.
     */
    private boolean worthTelling(Draft draft) {
      if (draft.token().isNoun() && draft.code().startsWith("057") && !concluded(draft.token())) {
        return false;
      }
      var pairs = draft.parties().pairs();
      boolean whole =
          pairs.stream()
              .anyMatch(
                  p ->
                      p.getKey().flatMap(Actor::code).isPresent()
                          && p.getValue().flatMap(Actor::code).isPresent());
      Token token = draft.token();
      Token predicate =
          token.label().equals("acomp") ? sentence.headOf(token).orElse(token) : token;
      boolean main =
          predicate.isVerb()
              && !SUBORDINATE.contains(predicate.label())
              && !pairs.isEmpty()
              && pairs.stream()
                  .anyMatch(
                      p ->
                          p.getKey().filter(a -> acts(a, p, draft)).isPresent()
                              || clause.passive(token));
      return whole || main;
    }

    /** An unknown actor tells nothing alone, unless it has a name or takes to the street. */
    private boolean acts(
        Actor source, Map.Entry<Optional<Actor>, Optional<Actor>> pair, Draft draft) {
      return source.code().isPresent()
          || pair.getValue().isPresent()
          || Character.isUpperCase(source.name().charAt(0))
          || draft.code().startsWith("14");
    }

    /**
     * A treaty that is only spoken of is not signed: somebody concludes it, or it is between two.
     */
    private boolean concluded(Token noun) {
      Optional<Token> head = sentence.headOf(noun);
      if (noun.label().equals("pobj")) {
        head = head.flatMap(sentence::headOf);
      }
      return head.filter(h -> CONCLUDING.contains(h.lemma())).isPresent()
          || !clause.slot(noun, "between").isEmpty();
    }

    /** The event that a token heads, composed with what it governs. */
    private Optional<Draft> draft(Token token, int depth) {
      Optional<PatternDictionary.Match> match = patterns.best(sentence, token, clause);
      if (match.isEmpty() || depth > 3) {
        return Optional.empty();
      }
      Pattern pattern = match.get().pattern();
      Draft plain = plain(token, match.get());
      if (pattern.operator().isEmpty()) {
        if (!pattern.code().startsWith("01")) {
          claimNominal(token);
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
                claimNominal(token);
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
      if (kind.equals("try") && adverbial(plain.token())) {
        claimBelow(plain.token());
        return Optional.empty();
      }
      var candidates = new java.util.ArrayDeque<Token>(inners(plain.token()));
      for (int tried = 0; !candidates.isEmpty() && tried < 12; tried++) {
        Token inner = candidates.removeFirst();
        Optional<Draft> innerDraft = draft(inner, depth + 1);
        if (innerDraft.isEmpty()) {
          // "take the opportunity to hold talks": the event lies below words that tell none
          if (inner.isVerb()) {
            candidates.addAll(inners(inner));
          }
          continue;
        }
        Optional<String> code = over(kind, plain.parties(), innerDraft.get());
        if (code.isPresent()) {
          claimBelow(inner);
          sentence.children(plain.token(), "xcomp").forEach(this::claimBelow);
          var parties =
              plain
                  .parties()
                  .over(
                      innerDraft.get().parties(), kind.equals("demand") || kind.equals("request"));
          return Optional.of(
              plain.with(
                  code.get(),
                  operator.id() + "+" + innerDraft.get().pattern(),
                  parties,
                  composedStatus(plain.status(), kind)));
        }
      }
      boolean aimless = kind.equals("halt") && plain.parties().targets().isEmpty();
      boolean told =
          (kind.equals("halt") || kind.equals("refuse")) && narrower(plain.token()).isPresent();
      if (operator.code().isEmpty() || aimless || told) {
        return Optional.empty();
      }
      claimNominal(plain.token());
      clause.complements(plain.token()).forEach(this::claimBelow);
      return Optional.of(plain);
    }

    /** {@code in an effort to mend ties}: what something else was done for. */
    private boolean adverbial(Token noun) {
      return noun.isNoun()
          && noun.label().equals("pobj")
          && sentence.headOf(noun).filter(p -> p.lemma().equals("in")).isPresent();
    }

    /** The code that an operator makes of an inner event. */
    private Optional<String> over(String kind, Arguments.Parties outer, Draft inner) {
      // who orders what others are to do demands it; who orders his own men does it
      boolean demands =
          kind.equals("order") && Arguments.foreign(outer.sources(), inner.parties().sources());
      // "agreed a treaty": it is concluded; "agreed to sign a treaty": it is meant to be
      boolean concludes =
          kind.equals("agree") && inner.token().isNoun() && inner.code().startsWith("057");
      return concludes
          ? Optional.of(inner.code())
          : composition.code(demands ? "demand" : kind, inner.code());
    }

    private Status composedStatus(Status status, String kind) {
      return kind.equals("want") && status == Status.ONGOING ? Status.DESIRED : status;
    }

    /** Where an inner event may stand: complements, then event nouns among the objects. */
    private List<Token> inners(Token token) {
      var out = new ArrayList<Token>();
      for (Token child : sentence.children(token)) {
        if (CLAUSAL.contains(child.label())
            && !child.label().equals("advcl")
            && !child.label().equals("relcl")) {
          out.add(child);
        }
      }
      for (Token child : sentence.children(token)) {
        switch (child.label()) {
          case "prep" -> {
            if (!TIMES.contains(child.lemma())) {
              sentence.children(child).stream()
                  .filter(c -> c.label().equals("pobj") || c.label().equals("pcomp"))
                  .forEach(out::add);
            }
          }
          case "dobj", "nsubjpass", "acomp", "attr" -> {
            out.add(child);
            sentence.children(child).stream()
                .filter(
                    c ->
                        c.label().equals("acl")
                            || c.label().equals("xcomp")
                            || c.label().equals("relcl"))
                .forEach(out::add);
            for (Token prep : sentence.children(child, "prep")) {
              sentence.children(prep).stream()
                  .filter(c -> c.label().equals("pobj") || c.label().equals("pcomp"))
                  .forEach(out::add);
            }
          }
          default -> {}
        }
      }
      if (clause.passive(token)) {
        out.addAll(clause.objects(token));
      }
      return out;
    }

    /** Will, may and must compose like verbs; what stays is coded as it is. */
    private Optional<Draft> underModal(Draft draft) {
      Token token = draft.token();
      String modal = StatusReader.modal(sentence, token);
      boolean negated = StatusReader.negated(sentence, token);
      boolean reported = Speech.reporter(sentence, token).isPresent();
      String kind = "";
      if (modal.equals("will") && unless(token)) {
        kind = "threaten";
      } else if (negated && (modal.equals("will") || modal.equals("would") && reported)) {
        kind = "refuse";
      } else if (!negated && (modal.equals("will") || modal.equals("would") && reported)) {
        kind = "will";
      } else if (!negated && modal.equals("may")) {
        kind = "may";
      } else if (!negated && modal.equals("must") && reported) {
        return Optional.of(demanded(draft));
      }
      if (kind.isEmpty()) {
        return Optional.of(draft);
      }
      if (kind.equals("will") && draft.code().startsWith("04")) {
        announced(draft);
      }
      Optional<String> code = composition.code(kind, draft.code());
      Status status =
          kind.equals("refuse")
              ? Status.HAPPENED
              : kind.equals("may") ? Status.POSSIBLE : Status.PLANNED;
      String name = kind + "+" + draft.pattern();
      return code.map(c -> draft.with(c, name, draft.parties(), status))
          .or(() -> Optional.of(draft));
    }

    /**
     * {@code A announced that he will visit B}: the visit is planned, the announcement an intent.
     */
    private void announced(Draft draft) {
      Optional<Token> reporter = Speech.reporter(sentence, draft.token());
      boolean announces = reporter.filter(v -> ANNOUNCING.contains(v.lemma())).isPresent();
      if (announces) {
        List<Actor> speakers = clause.resolve(clause.subjects(reporter.get()), false);
        boolean own =
            speakers.stream()
                .anyMatch(
                    a ->
                        draft.parties().sources().stream()
                            .anyMatch(b -> Arguments.Parties.same(a, b)));
        if (own) {
          Span words = reporter.get().span();
          write(
              new Draft(
                  "036",
                  "announce+" + draft.pattern(),
                  words,
                  reporter.get(),
                  draft.parties(),
                  Status.HAPPENED));
        }
      }
    }

    /** {@code A will leave unless B pays}. */
    private boolean unless(Token token) {
      return sentence.children(token, "advcl").stream()
          .anyMatch(c -> clause.hasChild(c, "mark", Set.of("unless")));
    }

    /** {@code A said B must do better}: a demand whatever it is that B must do. */
    private Optional<Draft> barelyDemanded(Token token) {
      boolean must = token.isVerb() && StatusReader.modal(sentence, token).equals("must");
      if (!must
          || StatusReader.negated(sentence, token)
          || Speech.reporter(sentence, token).isEmpty()) {
        return Optional.empty();
      }
      List<Actor> asked = clause.resolve(clause.subjects(token), true);
      var parties = new Arguments.Parties(asked, List.of(), false);
      return asked.isEmpty()
          ? Optional.empty()
          : Optional.of(new Draft("02", "must", token.span(), token, parties, Status.HAPPENED))
              .filter(d -> !demanded(d).equals(d));
    }

    /** {@code A said B must leave}: A demands it of B. */
    private Draft demanded(Draft draft) {
      List<Actor> speakers =
          Speech.reporter(sentence, draft.token())
              .map(v -> clause.resolve(clause.subjects(v), false))
              .orElse(List.of());
      Optional<String> code = composition.code("demand", draft.code());
      if (speakers.isEmpty() || code.isEmpty()) {
        return draft;
      }
      var parties = new Arguments.Parties(speakers, draft.parties().sources(), false);
      return draft.with(code.get(), "must+" + draft.pattern(), parties, Status.HAPPENED);
    }

    /** A complement tells what is wanted, asked or refused: none of it has an event of its own. */
    private void claimBelow(Token token) {
      claimed.add(token.index());
      for (Token child : sentence.children(token)) {
        if (!child.label().equals("advcl") && !child.label().equals("relcl")) {
          claimBelow(child);
        }
      }
    }

    /** Event nouns within the arguments of an event tell no event of their own. */
    private void claimNominal(Token token) {
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
          claimNominal(child);
        }
      }
    }

    /** {@code met to discuss}, {@code met in an effort to mend ties}: what an event is for. */
    private boolean purpose(Token token) {
      boolean infinitive =
          token.tag().equals("VB")
              && sentence.children(token).stream().anyMatch(c -> c.tag().equals("TO"));
      return infinitive
          && switch (token.label()) {
            case "advcl", "xcomp" -> coded.contains(token.head());
            case "acl" -> sentence.headOf(token).filter(this::adverbial).isPresent();
            default -> false;
          };
    }

    private void write(Draft draft) {
      coded.add(draft.token().index());
      Optional<Actor> reporter =
          Speech.reporter(sentence, draft.token())
              .flatMap(v -> clause.resolve(clause.subjects(v), false).stream().findFirst())
              .filter(r -> !draft.parties().sources().contains(r));
      var done = new LinkedHashMap<String, EventMention>();
      for (Map.Entry<Optional<Actor>, Optional<Actor>> pair : draft.parties().pairs()) {
        if (!Relevance.tells(draft.code(), pair)
            || !Told.in(matter, draft.code(), patterns.mute(draft.pattern()), pair)
            || matter == Matter.BUSINESS && (Told.unreal(draft.status()) || unknown(pair))) {
          continue;
        }
        var mention =
            new EventMention(
                draft.code(),
                draft.status(),
                pair.getKey(),
                pair.getValue(),
                draft.trigger(),
                sentence.index(),
                reporter,
                draft.pattern(),
                confidence(pair));
        done.putIfAbsent(key(pair), mention);
      }
      out.addAll(done.values());
    }

    /** In business news a name that no dictionary has is a firm's or a private person's. */
    private boolean unknown(Map.Entry<Optional<Actor>, Optional<Actor>> pair) {
      return Stream.of(pair.getKey(), pair.getValue())
          .flatMap(Optional::stream)
          .anyMatch(a -> a.code().filter(c -> c.length() == 3).isPresent() && !clause.known(a));
    }

    private String key(Map.Entry<Optional<Actor>, Optional<Actor>> pair) {
      return pair.getKey().map(a -> a.code().orElse(a.name())).orElse("")
          + ">"
          + pair.getValue().map(a -> a.code().orElse(a.name())).orElse("");
    }

    /** An order and no probability: 0.9 where both actors have a code, 0.6 where one has none. */
    private double confidence(Map.Entry<Optional<Actor>, Optional<Actor>> pair) {
      boolean both =
          pair.getKey().flatMap(Actor::code).isPresent()
              && pair.getValue().flatMap(Actor::code).isPresent();
      return both ? 0.9 : 0.6;
    }
  }
}
