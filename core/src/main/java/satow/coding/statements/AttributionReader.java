package satow.coding.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import satow.article.Span;
import satow.coding.actors.Phrase;
import satow.language.Sentence;
import satow.language.Token;

/** Finds who speaks, sentence by sentence from top to bottom, since {@code he} leans on it. */
final class AttributionReader {
  /** How many sentences back {@code he said} may find the person that it stands for. */
  private static final int REACH = 4;

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  private final List<Sentence> sentences;
  private final List<Quoted> quotes;
  private final Voices voices;
  private final List<Attribution> out = new ArrayList<>();

  private AttributionReader(List<Sentence> sentences, List<Quoted> quotes, Voices voices) {
    this.sentences = sentences;
    this.quotes = quotes;
    this.voices = voices;
  }

  /** The attributions of an article, by position; those inside quotations too. */
  static List<Attribution> read(List<Sentence> sentences, List<Quoted> quotes, Voices voices) {
    var reader = new AttributionReader(sentences, quotes, voices);
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        reader.at(sentence, token);
      }
    }
    return reader.out;
  }

  private void at(Sentence sentence, Token token) {
    boolean strong = Cues.SAYING.contains(token.lemma());
    boolean cue = strong || Cues.WORDING.contains(token.lemma()) || thinks(token);
    if (token.lemma().equals("accord") && token.form().toLowerCase(Locale.ROOT).equals("according")
        || token.form().equalsIgnoreCase("according")) {
      accordingTo(sentence, token);
    } else if (token.isVerb() && (cue || makesClear(sentence, token))) {
      verb(sentence, token, strong || makesClear(sentence, token));
    }
  }

  private static boolean thinks(Token token) {
    return Cues.THINKING.contains(token.lemma());
  }

  static boolean makesClear(Sentence sentence, Token verb) {
    return verb.lemma().equals("make")
        && sentence.children(verb).stream().anyMatch(c -> Cues.PLAIN.contains(c.lemma()));
  }

  private void accordingTo(Sentence sentence, Token token) {
    List<Token> whom = new ArrayList<>(Phrase.objectsOf(sentence, token, Set.of("to")));
    whom.addAll(sentence.children(token, "pobj"));
    if (whom.isEmpty()) {
      return;
    }
    Token head = whom.get(0);
    Optional<Voice> voice = voice(sentence, head);
    Optional<Voice> cited = citedBy(sentence, head);
    boolean medium = voice.filter(Voice::medium).isPresent() || cited.isPresent();
    out.add(
        new Attribution(
            sentence,
            token,
            true,
            medium ? cited.filter(c -> !c.medium()) : voice,
            Optional.empty(),
            medium ? voice : Optional.empty(),
            Optional.of(head)));
  }

  /** {@code according to TASS, citing an official}: the official. */
  private Optional<Voice> citedBy(Sentence sentence, Token head) {
    for (Token verb : sentence.children(head)) {
      if (verb.isVerb() && Set.of("cite", "quote").contains(verb.lemma())) {
        return sentence.children(verb, "dobj").stream()
            .findFirst()
            .flatMap(o -> voice(sentence, o));
      }
    }
    return Optional.empty();
  }

  private void verb(Sentence sentence, Token verb, boolean strong) {
    Optional<Token> subject = subject(sentence, verb);
    Optional<Voice> who = subject.flatMap(s -> voice(sentence, s));
    Optional<Voice> whom = addressee(sentence, verb);
    boolean passive = passive(sentence, verb);
    boolean quoted = Cues.PASSING_ON.contains(verb.lemma());
    if (passive && quoted) {
      out.add(new Attribution(sentence, verb, strong, who, whom, agent(sentence, verb), subject));
    } else if (passive) {
      Optional<Voice> by = agent(sentence, verb);
      if (by.isPresent()) {
        out.add(
            new Attribution(
                sentence, verb, strong, by, Optional.empty(), Optional.empty(), subject));
      }
    } else if (quoted && who.filter(Voice::medium).isPresent()) {
      Optional<Voice> source =
          sentence.children(verb, "dobj").stream()
              .filter(o -> verb.lemma().equals("quote") || verb.lemma().equals("cite"))
              .findFirst()
              .flatMap(o -> voice(sentence, o));
      out.add(new Attribution(sentence, verb, strong, source, Optional.empty(), who, subject));
    } else if (subject.isPresent() || strong) {
      out.add(new Attribution(sentence, verb, strong, who, whom, Optional.empty(), subject));
    }
  }

  private static boolean passive(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.label().equals("auxpass") || c.label().equals("nsubjpass"));
  }

  private Optional<Voice> agent(Sentence sentence, Token verb) {
    return Phrase.objectsOf(sentence, verb, Set.of("by")).stream()
        .findFirst()
        .flatMap(a -> voice(sentence, a));
  }

  /** The head of the subject: by the tree, else what stands beside the verb. */
  private Optional<Token> subject(Sentence sentence, Token verb) {
    Optional<Token> own = ownSubject(sentence, verb);
    boolean inside = within(verb.span());
    if (own.isPresent() && (inside || !within(own.get().span()))) {
      return relative(sentence, verb, own.get());
    }
    Optional<Token> shared = inherited(sentence, verb);
    if (shared.isPresent() && (inside || !within(shared.get().span()))) {
      return shared;
    }
    return inside ? Optional.empty() : beside(sentence, verb);
  }

  private Optional<Token> ownSubject(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(c -> c.label().equals("nsubj") || c.label().equals("nsubjpass"))
        .findFirst();
  }

  /** {@code the minister, who said}: the minister. */
  private Optional<Token> relative(Sentence sentence, Token verb, Token subject) {
    boolean wh = RELATIVE.contains(subject.lemma()) && verb.label().equals("relcl");
    return wh ? sentence.headOf(verb).or(() -> Optional.of(subject)) : Optional.of(subject);
  }

  /** {@code He arrived and said}, {@code …, adding that}, {@code Abe announcing that}. */
  private Optional<Token> inherited(Sentence sentence, Token verb) {
    Token at = verb;
    for (int i = 0; i < 4; i++) {
      Optional<Token> up = sentence.headOf(at);
      boolean passes =
          switch (at.label()) {
            case "conj",
                "advcl",
                "xcomp",
                "dep",
                "parataxis",
                "acl",
                "pcomp",
                "prep",
                "pobj",
                "dobj" ->
                true;
            default -> false;
          };
      if (!passes || up.isEmpty()) {
        return Optional.empty();
      }
      boolean own = at.label().equals("acl") && up.get().isNoun() && at.tag().equals("VBG");
      if (own && !afterComma(sentence, at)) {
        return up;
      }
      Optional<Token> above = besideSaying(sentence, at, up.get());
      if (above.isPresent()) {
        return ownSubject(sentence, above.get());
      }
      Optional<Token> subject = ownSubject(sentence, up.get());
      if (subject.isPresent()) {
        return relative(sentence, up.get(), subject.get());
      }
      if (up.get().label().equals("root") && up.get().isVerb() && !within(up.get().span())) {
        return beside(sentence, up.get());
      }
      at = up.get();
    }
    return Optional.empty();
  }

  /**
   * {@code A denied that troops were there and warned that}: a verb of saying with a clause of its
   * own goes with the verb of saying above, wherever the tree has it hang.
   */
  static Optional<Token> besideSaying(Sentence sentence, Token verb, Token up) {
    boolean hangs =
        verb.label().equals("conj")
            && up.label().equals("ccomp")
            && Cues.SAYING.contains(verb.lemma())
            && !Cues.SAYING.contains(up.lemma())
            && !sentence.children(verb, "ccomp").isEmpty();
    return hangs
        ? sentence.headOf(up).filter(v -> Cues.SAYING.contains(v.lemma()))
        : Optional.empty();
  }

  /** {@code signed the treaty, stressing that}: whoever signed stresses, not the treaty. */
  private boolean afterComma(Sentence sentence, Token verb) {
    return verb.index() > 0 && sentence.tokens().get(verb.index() - 1).form().equals(",");
  }

  /** Between quotations the tree may fail: the phrase after the mark, or right after the verb. */
  private Optional<Token> beside(Sentence sentence, Token verb) {
    int from = verb.index();
    while (from > 0 && !within(sentence.tokens().get(from - 1).span())) {
      from--;
    }
    Optional<Token> before =
        from == 0 ? lastPhrase(sentence, verb.index()) : firstPhrase(sentence, from, verb.index());
    boolean follows = verb.index() - from <= 1;
    if (before.isPresent() && !follows) {
      return before;
    }
    boolean afterQuote = from > 0 && follows;
    return afterQuote ? firstPhrase(sentence, verb.index() + 1, end(sentence)) : before;
  }

  /** The noun or pronoun that stands right before the verb, a word or two between. */
  private Optional<Token> lastPhrase(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      Token t = sentence.tokens().get(i);
      if (t.isNoun() || Voices.heOrShe(t)) {
        return Optional.of(t);
      }
      if (!t.tag().startsWith("RB") && !t.tag().equals("IN") && !t.label().startsWith("aux")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int end(Sentence sentence) {
    return sentence.tokens().size();
  }

  private Optional<Token> firstPhrase(Sentence sentence, int from, int to) {
    Optional<Token> head = Optional.empty();
    for (Token t : sentence.tokens().subList(from, to)) {
      boolean pronoun = Voices.heOrShe(t);
      boolean name = t.isNoun() || pronoun;
      if (name) {
        head = Optional.of(t);
      } else if (head.isPresent() && !t.tag().equals("POS")) {
        return head;
      }
      if (pronoun) {
        return head;
      }
    }
    return head;
  }

  private boolean within(Span span) {
    return quotes.stream().anyMatch(q -> q.span().overlaps(span));
  }

  private Optional<Voice> addressee(Sentence sentence, Token verb) {
    Optional<Token> whom =
        switch (verb.lemma()) {
          case "tell", "ask", "inform", "assure", "remind", "warn", "urge", "advise" ->
              sentence.children(verb).stream()
                  .filter(c -> c.label().equals("dobj") || c.label().equals("dative"))
                  .filter(c -> c.index() > verb.index())
                  .findFirst();
          case "reply", "respond", "say", "explain", "write", "complain" ->
              Phrase.objectsOf(sentence, verb, Set.of("to")).stream().findFirst();
          default -> Optional.empty();
        };
    return whom.filter(w -> !within(w.span())).flatMap(w -> voice(sentence, w));
  }

  /** Who a noun or pronoun is. */
  private Optional<Voice> voice(Sentence sentence, Token head) {
    if (!Voices.heOrShe(head)) {
      return voices.named(sentence, head).or(() -> voices.pronoun(sentence, head));
    }
    boolean outside = !within(head.span());
    Optional<Voice> person = outside ? person(sentence, head.index()) : Optional.empty();
    return person.map(p -> Voices.again(p, head)).or(() -> voices.pronoun(sentence, head));
  }

  /** The human being that {@code he} stands for: a subject before it, the last speaker. */
  private Optional<Voice> person(Sentence sentence, int before) {
    for (int i = sentence.index(); i >= Math.max(0, sentence.index() - REACH); i--) {
      Sentence s = sentences.get(i);
      int limit = i == sentence.index() ? before : Integer.MAX_VALUE;
      Optional<Voice> spoke =
          out.stream()
              .filter(a -> a.sentence().index() == s.index() && !within(a.verb().span()))
              .filter(a -> a.verb().index() < limit)
              .flatMap(a -> a.speaker().stream())
              .filter(Voice::person)
              .reduce((a, b) -> b);
      if (spoke.isPresent()) {
        return spoke;
      }
      List<Voice> subjects = voices.subjects(s, limit, quotes);
      if (!subjects.isEmpty()) {
        return Optional.of(subjects.get(0));
      }
    }
    return Optional.empty();
  }
}
